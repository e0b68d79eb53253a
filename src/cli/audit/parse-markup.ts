/** An element of a page, as its opening tag has it. */
export interface MarkupElement {
  name: string;
  /** By name in small letters; one without a value has an empty one. Character references are decoded. */
  attributes: Readonly<Record<string, string>>;
  /** Where its opening tag begins and ends in the page. */
  start: number;
  end: number;
  /** The names of the elements it stands in, the outermost first. */
  within: readonly string[];
  /** What a `<script>` or `<style>` holds; empty for all others. */
  content: string;
}

/** A run of text between two tags, decoded. */
export interface MarkupText {
  text: string;
  start: number;
  end: number;
  within: readonly string[];
}

/** A page in pieces, in the order in which they arrive. */
export interface Markup {
  elements: readonly MarkupElement[];
  texts: readonly MarkupText[];
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const raw = new Set(['script', 'style']);
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/**
 * Reads finished HTML into elements and texts. It reads what a generator writes: tags that are closed in the order in
 * which they were opened, and `>` only inside quotes.
 */
export function parseMarkup(html: string): Markup {
  const elements: MarkupElement[] = [];
  const texts: MarkupText[] = [];
  const tag = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
  let within: readonly string[] = [];
  let from = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const text = html.slice(from, match.index);
    if (text.trim()) texts.push({ text: decode(text), start: from, end: match.index, within });
    from = tag.lastIndex;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    if (match[1]) {
      if (within.includes(name)) within = within.slice(0, within.lastIndexOf(name));
      continue;
    }
    const written = match[3] ?? '';
    if (raw.has(name)) from = findEnd(html, name, tag.lastIndex);
    const content = html.slice(tag.lastIndex, from);
    elements.push({
      name,
      attributes: parseAttributes(written),
      start: match.index,
      end: tag.lastIndex,
      within,
      content,
    });
    tag.lastIndex = from;
    if (!voids.has(name) && !written.endsWith('/')) within = [...within, name];
  }
  return { elements, texts };
}

function findEnd(html: string, name: string, from: number): number {
  const end = html.toLowerCase().indexOf(`</${name}`, from);
  return end === -1 ? html.length : end;
}

function parseAttributes(written: string): Record<string, string> {
  const found = written.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name, ...values]) => [
      name!.toLowerCase(),
      decode(values.find((value) => value !== undefined) ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
  });
}
