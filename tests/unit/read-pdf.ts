import { getDocumentProxy } from 'unpdf';

/** What a reader of a PDF other than ours finds in it. */
export interface ReadPdf {
  pages: number;
  /** Width and height of the first page in millimetres. */
  size: [number, number];
  /** All lines in the order in which a program that extracts text reads them, without the footers. */
  lines: string[];
  footers: string[];
  info: Record<string, unknown>;
  language: string | null;
  isTagged: boolean;
  /** Part of the standard for accessible PDF that it says to follow. */
  accessible: string | undefined;
  /** The titles of the bookmarks. */
  bookmarks: string[];
  links: string[];
  /** The elements it is tagged with, each once. */
  elements: string[];
  /** What is said for each formula. */
  formulas: string[];
}

interface StructNode {
  role?: string;
  alt?: string;
  children?: StructNode[];
}

/** Reads a PDF with pdf.js, as browsers do. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { info, metadata } = await document.getMetadata();
  const outline = (await document.getOutline()) ?? [];
  const found: ReadPdf = {
    pages: document.numPages,
    size: [0, 0],
    lines: [],
    footers: [],
    info: info as Record<string, unknown>,
    language: (info as { Language?: string }).Language ?? null,
    isTagged: (await document.getMarkInfo())?.Marked ?? false,
    accessible: (metadata as { get(name: string): string | undefined } | null)?.get('pdfuaid:part') ?? undefined,
    bookmarks: outline.map(({ title }) => title),
    links: [],
    elements: [],
    formulas: [],
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    if (number === 1) found.size = [Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)];
    const { items } = await page.getTextContent();
    let line = '';
    const lines: string[] = [];
    for (const item of items) {
      if (!('str' in item)) continue;
      line += item.str;
      if (item.hasEOL) {
        lines.push(line.trim());
        line = '';
      }
    }
    lines.push(line.trim());
    const told = lines.filter(Boolean);
    found.footers.push(told.pop() ?? '');
    found.lines.push(...told);
    for (const { url } of await page.getAnnotations()) if (url) found.links.push(url);
    collect((await page.getStructTree()) as StructNode | null, found);
  }
  found.elements = [...new Set(found.elements)];
  return found;
}

function collect(node: StructNode | null, found: ReadPdf): void {
  if (!node) return;
  if (node.role) found.elements.push(node.role);
  if (node.role === 'Formula' && node.alt) found.formulas.push(node.alt);
  for (const child of node.children ?? []) collect(child, found);
}
