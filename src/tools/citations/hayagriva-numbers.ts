import { asNumber, veil } from '#tools/citations/private-characters.ts';

/**
 * The engine reads `064050` as 64050, `Suppl 1` as `Suppl1` and `US 6915001` as a word and a number. Here a number is a
 * text unless it is plain digits, and what CSL calls numeric stays so for the styles that ask (CSL 1.0.2, "Choose").
 */
export function hayagrivaNumber(written: string, dash?: '-'): string {
  const text = written.trim();
  if (isPlain(text)) return text;
  if (/^[1-9]\d{0,8}(?: ?[-–&,] ?[1-9]\d{0,8})+$/.test(text))
    return dash ? asNumber(text.replace(/ ?[-–] ?/g, dash)) : text;
  return /^\p{L}*\d+\p{L}*$/u.test(text) ? asNumber(text) : veil(text);
}

/** Pages as the engine shortens them and puts "p." or "pp." before them; what are no plain pages stay as written. */
export function hayagrivaPages(written: string): string {
  // Hyphens are part of the page numbers where dashes separate them: `123-1--123-9`.
  const hasDashes = /--|[–—]/.test(written);
  const dash = hasDashes ? /\s*(?:-{2,}|[‑–—−])\s*/g : /\s*[-‐‑−]\s*/g;
  const pages = written.replace(dash, '\u2013').trim();
  const parts = pages.split(/\s*,\s*/);
  return parts.map(rangeOf).every(Boolean) ? parts.map(rangeOf).join(',') : veil(pages);
}

function rangeOf(part: string): string | undefined {
  const [from = '', to, more] = part.split('–');
  if (more !== undefined || !isPage(from)) return undefined;
  if (to === undefined) return isPlain(from) ? from : asNumber(from);
  if (!isPage(to)) return undefined;
  if (isPlain(from) && isPlain(to)) return `${from}-${to}`;
  const [begin, end] = [letteredPage(from), letteredPage(to)];
  // Letters before the number: the engine shortens such a range as it does others.
  if (begin && begin === letteredPage(to) && end) return `${from}-${to}`;
  return `${asNumber(from)}\\-${asNumber(to)}`;
}

/** The letters before the number of a page such as `S10`. */
function letteredPage(page: string): string | undefined {
  return /^(\p{L}+)[1-9]\d{0,5}$/u.exec(page)?.[1];
}

const isPlain = (text: string) => /^[1-9]\d{0,8}$/.test(text);
const isPage = (text: string) => /^[\p{L}\p{N}.:*-]+$/u.test(text);

/**
 * Whether `pages` holds the number of an article, which has no pages: `064050`, `e123`, `eaax1234`, `L04301`. A number
 * of five digits may be either, and is taken for a page.
 */
export function isArticleNumber(pages: string): boolean {
  return /^(?:e[a-z]*-?\d[\da-z]*|0\d+|\d{6,}|[A-Z]{1,2}\d{5,}|\d+\.\d+)$/i.test(pages.trim());
}
