/** An item as Zotero stores it: fields by the names that all types share, and creators as `Family, Given (role)`. */
export type ZoteroItem = Record<string, unknown> & { itemType: string; creators: string[] };

/** The names that fields have in single types, by the names that all types share (Zotero's schema, `baseField`). */
const baseFields: Readonly<Record<string, string>> = {
  ...{ proceedingsTitle: 'publicationTitle', bookTitle: 'publicationTitle', encyclopediaTitle: 'publicationTitle' },
  ...{ university: 'publisher', institution: 'publisher', repository: 'publisher', company: 'publisher' },
  ...{ reportNumber: 'number', patentNumber: 'number', archiveID: 'number', issueDate: 'date' },
  ...{ versionNumber: 'edition', thesisType: 'type', reportType: 'type' },
};

/** An item with its fields under the names that all types share. */
export function withBaseFields(item: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [baseFields[name] ?? name, value]));
}

/** A name as `cleanAuthor` divides it (`utilities.js`): at its first comma, else before its last word. */
function cleanName(written: string, atComma: boolean): string {
  const name = written.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  const ended = written.trim().endsWith('.') && !name.endsWith('.') ? `${name}.` : name;
  if (atComma) {
    const [family = '', given] = ended.split(/[,،] ?/);
    return given ? `${family}, ${given}` : family.replace(/\.$/, '');
  }
  const space = ended.lastIndexOf(' ');
  return space === -1 ? ended : `${ended.slice(space + 1)}, ${ended.slice(0, space)}`;
}

const highwireTypes: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};
/** From which tags `Embedded Metadata.js` and `RDF.js` read a field; the last that is there wins. */
const pageFields: Readonly<Record<string, readonly string[]>> = {
  title: ['citation_title'],
  date: ['citation_publication_date'],
  publicationTitle: ['prism.publicationName', 'citation_journal_title', 'citation_inbook_title'],
  journalAbbreviation: ['citation_journal_abbrev'],
  volume: ['citation_volume'],
  issue: ['citation_issue'],
  series: ['citation_series_title'],
  conferenceName: ['citation_conference_title'],
  publisher: ['citation_dissertation_institution', 'citation_technical_report_institution', 'citation_publisher'],
  number: ['prism.number', 'citation_technical_report_number'],
  edition: ['prism.edition'],
  numPages: ['bibo.numPages'],
  place: ['eprints.place_of_pub'],
  type: ['DC.type'],
  DOI: ['citation_doi'],
  language: ['citation_language'],
};

/** The item that Zotero makes of the tags of a page. */
export function readTags(tags: readonly [string, string][], page: string): ZoteroItem {
  const valuesOf = (name: string) => tags.filter(([tag]) => tag === name).map(([, value]) => value);
  const typed = tags.map(([tag]) => highwireTypes[tag]).find(Boolean);
  const fields = Object.entries(pageFields).map(([name, from]) => [name, from.flatMap(valuesOf).at(-1)] as const);
  const people = (tag: string, role: string) => {
    const written = valuesOf(tag);
    // A single name with two words on either side of its comma is two people, unless it ends in a semicolon.
    const [only = ''] = written;
    const parts = only.split(/\s*,\s*/);
    const isTwo =
      written.length === 1 && !only.includes(';') && parts.length > 1 && parts.every((part) => part.includes(' '));
    const names = isTwo ? parts : written.flatMap((name) => name.split(/\s*;\s*/)).filter(Boolean);
    return names.map((name) => cleanName(name, name.includes(',')) + role);
  };
  const [first, last] = [valuesOf('citation_firstpage')[0], valuesOf('citation_lastpage')[0]];
  return {
    itemType: typed ?? valuesOf('z:itemType')[0] ?? 'journalArticle',
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    ...(first && { pages: [first, last].filter(Boolean).join('-') }),
    ...(valuesOf('citation_isbn')[0] && { ISBN: valuesOf('citation_isbn')[0]!.replaceAll('-', '') }),
    ...(valuesOf('citation_issn')[0] && { ISSN: valuesOf('citation_issn')[0] }),
    url: valuesOf('citation_public_url')[0] ?? page,
    creators: [...people('citation_author', ''), ...people('citation_editor', ' (editor)')],
  };
}

const bookTypes: Readonly<Record<string, string>> = {
  bookitem: 'bookSection',
  proceeding: 'conferencePaper',
  report: 'report',
};
/** From which keys `openurl.js` reads a field. */
const listFields: Readonly<Record<string, string>> = {
  'rft.volume': 'volume',
  'rft.issue': 'issue',
  'rft.pub': 'publisher',
  'rft.inst': 'publisher',
  'rft.place': 'place',
  'rft.tpages': 'numPages',
  'rft.edition': 'edition',
  'rft.series': 'series',
  'rft.degree': 'type',
  'rft.assignee': 'assignee',
  'rft.number': 'number',
  'rft.date': 'date',
  'rft.issn': 'ISSN',
  'rft.language': 'language',
  'rft.jtitle': 'publicationTitle',
  'rft.source': 'publicationTitle',
  'rft.title': 'title',
  'rft.atitle': 'title',
};

/** The item that Zotero makes of a COinS span. */
export function readCoins(title: string): ZoteroItem {
  // A plus is read as a space, even one that is written as %2B.
  const pairs = title.split('&').map((pair): [string, string] => {
    const [key = '', value = ''] = pair.split('=');
    return [key, decodeURIComponent(value.replace(/\+|%2B/gi, ' '))];
  });
  const of = (name: string) => pairs.filter(([key]) => key === name).map(([, value]) => value);
  const format = of('rft_val_fmt')[0]!.replace('info:ofi/fmt:kev:mtx:', '');
  const formats: Record<string, string> = { journal: 'journalArticle', dissertation: 'thesis', patent: 'patent' };
  const itemType =
    format === 'book' ? (bookTypes[of('rft.genre')[0] ?? ''] ?? 'book') : (formats[format] ?? of('rft.type')[0]!);
  const isWhole = itemType === 'book' || itemType === 'report';
  const item: ZoteroItem = { itemType, creators: [] };
  for (const [key, value] of pairs) {
    if (listFields[key]) item[listFields[key]] = value;
    else if (key === 'rft.btitle') item[isWhole ? 'title' : 'publicationTitle'] = value;
    else if (key === 'rft_id' && value.startsWith('info:doi/')) item.DOI = value.slice('info:doi/'.length);
    else if (key === 'rft_id') item.url = value;
    else if (key === 'rft.isbn') item.ISBN = value.replaceAll('-', '');
    // Every body that is `aucorp` comes before all others.
    else if (key === 'rft.aucorp') item.creators.unshift(value);
    else if (key === 'rft.au') item.creators.push(cleanName(value, value.includes(',')));
    else if (key === 'rft.contributor') item.creators.push(`${cleanName(value, value.includes(','))} (contributor)`);
    else if (key === 'rft.inventor') item.creators.push(`${cleanName(value, value.includes(','))} (inventor)`);
  }
  const [first, last] = [of('rft.spage')[0], of('rft.epage')[0]];
  if (first) item.pages = [first, last].filter(Boolean).join('-');
  return item;
}
