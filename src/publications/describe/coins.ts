import { kinds } from '#publications/bibtex/entry-types.ts';
import { catalogueName, creditedAuthors } from '#publications/credits.ts';
import { workAddress } from '#publications/export/plain-fields.ts';
import { numbersOf } from '#publications/numbers.ts';
import { fullVenueName, type Name, pageRange, type Publication } from '#publications/publication.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { datePartsOf } from '#text/dates.ts';

/** The keys of the title and of what it appeared in, by the format and the genre. */
const titleKeys: Readonly<Record<string, [title: string, container?: string]>> = {
  'journal article': ['rft.atitle', 'rft.jtitle'],
  'book book': ['rft.btitle'],
  'book report': ['rft.btitle'],
  'book bookitem': ['rft.atitle', 'rft.btitle'],
  'book proceeding': ['rft.atitle', 'rft.btitle'],
  dissertation: ['rft.title'],
  patent: ['rft.title'],
  dc: ['rft.title', 'rft.source'],
};

/**
 * A publication as the title of a COinS span (OpenURL 1.0 in HTML), by which reference managers pick papers from a
 * list. What OpenURL has no format for is described in Dublin Core, with the type that Zotero knows it by.
 */
export function coinsTitle(publication: Publication): string {
  const { type, title, editors, translators = [], holders = [], issued, ids, lang, genre } = publication;
  const { coins, zotero } = kinds[type];
  const [format, coinsGenre] = coins;
  const [titleKey = '', containerKey] = titleKeys[coins.join(' ')] ?? [];
  const { first, last } = pageRange(publication.pages);
  const numbers = numbersOf(publication);
  const container = fullVenueName(publication);
  const publisher = publication.publisher ?? (type === 'article' ? container : undefined);
  const address = workAddress(publication);
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft_id', ids.doi && `info:doi/${ids.doi}`],
    ['rft_id', address],
    ['rft.genre', coinsGenre],
    ['rft.type', format === 'dc' ? zotero : undefined],
    [titleKey, richTextToText(title)],
    [containerKey ?? '', type === 'article' ? undefined : container],
    ...authorFields(publication),
    ...[...editors, ...translators].map((name): [string, string] => ['rft.contributor', personName(name)]),
    ['rft.date', issued && withoutSeason(issued)],
    ['rft.volume', numbers.volume ?? (type === 'paper-conference' ? numbers['collection-number'] : undefined)],
    ['rft.issue', numbers.issue],
    ['rft.number', format === 'patent' ? numbers.number : undefined],
    ['rft.series', numbers['collection-title']],
    ['rft.edition', publication.edition],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft.tpages', publication.pageTotal],
    ['rft.issn', ids.issn],
    ['rft.isbn', ids.isbn],
    [format === 'dissertation' ? 'rft.inst' : 'rft.pub', publisher],
    ['rft.degree', format === 'dissertation' ? genre : undefined],
    ['rft.assignee', format === 'patent' ? holders.map(catalogueName).join('; ') : undefined],
    ['rft.place', publication.place],
    ['rft.language', lang],
  ];
  return fields
    .filter((field): field is [string, string] => field[0] !== '' && field[1] !== undefined && field[1] !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/**
 * The authors. Zotero puts every `rft.aucorp` before the others, so that only the first author is one; a comma at its end
 * keeps the words of another body's name together.
 */
function authorFields(publication: Publication): [string, string][] {
  const key = kinds[publication.type].coins[0] === 'patent' ? 'rft.inventor' : 'rft.au';
  return creditedAuthors(publication).map((name, index) => {
    const isBody = name.literal?.includes(' ') ?? false;
    return isBody && index === 0 ? ['rft.aucorp', name.literal!] : [key, personName(name)];
  });
}

function personName(name: Name): string {
  const text = catalogueName(name);
  return name.literal?.includes(' ') ? `${text},` : text;
}

/** ISO 8601 has no seasons: the year stands for them. */
function withoutSeason(date: string): string {
  const { month = 0 } = datePartsOf(date);
  return month > 12 ? date.replace(/-\d\d$/, '') : date;
}
