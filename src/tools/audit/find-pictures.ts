import type { AuditedPage } from '#tools/audit/audited-site.ts';
import type { MarkupElement } from '#tools/audit/parse-markup.ts';

/** One of the files among which a browser chooses. */
export interface Candidate {
  url: string;
  /** Its width as the page states it: `640w`. */
  width: number | undefined;
}

/** A picture on a page: an `<img>` and the sources around it. */
export interface PagePicture {
  img: MarkupElement;
  /** How many pixels wide it is drawn at most, as far as the page says. */
  drawnWidth: number | undefined;
  /** What a browser of today loads: the files of the first source, or of the `<img>`. */
  candidates: Candidate[];
}

/** The pictures of a page. */
export function findPictures({ markup }: AuditedPage): PagePicture[] {
  return markup.elements.flatMap((img, index) => {
    if (img.name !== 'img') return [];
    const chosen = findSource(markup.elements, index) ?? img;
    const { sizes = img.attributes.sizes, srcset, src = '' } = chosen.attributes;
    const candidates = srcset ? parseSrcset(srcset) : [{ url: src, width: undefined }];
    return { img, candidates, drawnWidth: (sizes && parseSizes(sizes)) || Number(img.attributes.width) || undefined };
  });
}

/** Reads a `srcset`: addresses, each with a width or a density. */
export function parseSrcset(written: string): Candidate[] {
  return written
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/))
    .filter(([url]) => url)
    .map(([url = '', descriptor = '']) => ({
      url,
      width: descriptor.endsWith('w') ? Number.parseInt(descriptor, 10) : undefined,
    }));
}

/** The widest of the lengths in `sizes`, in pixels of a window of 1280; undefined when one cannot be told. */
export function parseSizes(written: string): number | undefined {
  const lengths = written.split(',').map((part) => /(?:^|\s)([\d.]+)(px|r?em|vw)$/.exec(part.trim()));
  const pixels = { px: 1, em: 16, rem: 16, vw: 12.8 };
  const widths = lengths.map((match) => match && Number(match[1]) * pixels[match[2] as keyof typeof pixels]);
  return widths.every((width) => width !== null) ? Math.max(...widths) : undefined;
}

/** The first `<source>` before an image, within the same `<picture>`. */
function findSource(elements: readonly MarkupElement[], index: number): MarkupElement | undefined {
  if (elements[index]!.within.at(-1) !== 'picture') return undefined;
  let first = index;
  while (elements[first - 1]?.name === 'source') first--;
  return first === index ? undefined : elements[first];
}
