import type { Name, Publication } from '#lib/bibliography/publication.ts';
import type { BibtexEntry } from '#lib/bibliography/write/bibtex-entry.ts';
import { bibtexTypes } from '#lib/bibliography/write/bibtex-fields.ts';
import { addressOf, plainAbstract, plainNote } from '#lib/bibliography/write/plain-fields.ts';
import { escapeLatex } from '#lib/bibliography/write/utf8-latex.ts';

/** The entry of a publication that has none of its author's. */
export function bibtexFromModel(publication: Publication): BibtexEntry {
  const { type, title, shortTitle, authors, editors, others, issued, venue, ids, lang } = publication;
  const words = bibtexTypes[type];
  const [year, month, day] = issued?.split('-') ?? [];
  const isSeason = Number(month) > 12;
  const names = (list: readonly Name[], more: boolean) => [...list.map(bibtexName), ...(more ? ['others'] : [])];
  const text = (value: string | undefined) => value && escapeLatex(value.replaceAll('$', '\\$'));
  const fields: [string, string | undefined][] = [
    ['author', names(authors, others).join(' and ')],
    ['title', protectCase(escapeLatex(title), lang)],
    ['shorttitle', shortTitle && protectCase(escapeLatex(shortTitle), lang)],
    [words.container ?? '', words.container && text(venue.name ?? venue.short)],
    ['editor', names(editors, false).join(' and ')],
    ['year', year],
    ['month', isSeason ? undefined : month],
    ['day', day],
    ['volume', text(publication.volume)],
    ['number', text(publication.issue)],
    ['pages', text(publication.pages)?.replace(/\s*[–—]\s*|(?<=\d)-(?=\d)/g, '--')],
    ['edition', text(publication.edition)],
    [words.publisher, text(publication.publisher)],
    ['address', text(publication.place)],
    ['eprint', ids.arxiv],
    ['archiveprefix', ids.arxiv && 'arXiv'],
    ['doi', ids.doi],
    ['isbn', ids.isbn],
    ['issn', ids.issn],
    ['pmid', ids.pmid],
    ['pmcid', ids.pmcid],
    ['url', ids.doi || type === 'article' ? undefined : addressOf(publication)],
    ['langid', lang],
    ['keywords', text(publication.keywords.join(', '))],
    ['abstract', text(plainAbstract(publication))],
    ['note', text(plainNote(publication))],
  ];
  const said = fields.flatMap(([name, value]) => (name && value ? [{ name, value }] : []));
  return { type: words.type, key: publication.key, fields: said };
}

/** A name as BibTeX divides it: `van der Berg, Jr., Jan`. One without parts stands in braces. */
export function bibtexName({ given, particle, family, suffix, literal }: Name): string {
  if (literal) return `{${escapeLatex(literal)}}`;
  const parts = [[particle, family].filter(Boolean).join(' '), suffix, given].filter((part) => part !== undefined);
  return parts.map((part) => (/ and /i.test(part) ? `{${escapeLatex(part)}}` : escapeLatex(part))).join(', ');
}

/**
 * Braces around words that a style must not put in lower case: those with a capital after their first letter. Titles
 * in other languages than English are kept whole, as styles know no rules for them.
 */
function protectCase(title: string, lang: string | undefined): string {
  if (lang && !/^en\b/.test(lang)) return `{${title}}`;
  return title.replace(/\$(?:[^$\\]|\\[\s\S])+\$|[\p{L}\p{N}]+/gu, (word) =>
    /^\$/.test(word) || !/^.\p{N}*\p{L}*\p{Lu}|^\p{N}+\p{Lu}/u.test(word) ? word : `{${word}}`,
  );
}
