/** The rules of CSL-JSON 1.0.2 (citation-style-language/schema, csl-data.json) for what a publication can have. */
const strings = [
  ...['container-title', 'container-title-short', 'collection-title', 'event-title', 'publisher', 'publisher-place'],
  ...['title', 'abstract', 'DOI', 'URL', 'ISBN', 'ISSN', 'PMID', 'PMCID', 'genre', 'keyword', 'language', 'note'],
  'status',
];
const numbers = ['volume', 'issue', 'number', 'page', 'edition', 'collection-number'];
const types = `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
  dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case
  legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`.split(/\s+/);
const nameParts = ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'];

/** What the schema does not allow in a list of items, as phrases. */
export function findCslFaults(items: unknown): string[] {
  if (!Array.isArray(items)) return ['not an array'];
  return items.flatMap((item: Record<string, unknown>) => {
    const say = (faults: string[]) => faults.map((fault) => `${String(item.id)}: ${fault}`);
    if (typeof item.id !== 'string' || !types.includes(String(item.type))) return say(['id or type']);
    return say(Object.entries(item).flatMap(([key, value]) => faultsOf(key, value)));
  });
}

function faultsOf(key: string, value: unknown): string[] {
  if (key === 'id' || key === 'type') return [];
  if (key === 'author' || key === 'editor') return (value as Record<string, unknown>[]).flatMap(faultsOfName);
  if (key === 'issued') return isDate(value as Record<string, unknown>) ? [] : ['issued'];
  if (!strings.includes(key) && !numbers.includes(key)) return [`unknown key ${key}`];
  return typeof value === 'string' && value !== '' ? [] : [key];
}

function faultsOfName(name: Record<string, unknown>): string[] {
  const parts = Object.entries(name);
  const isWhole = typeof name.literal === 'string' ? parts.length === 1 : typeof name.family === 'string';
  return isWhole && parts.every(([part, value]) => nameParts.includes(part) && typeof value === 'string' && value)
    ? []
    : [`name ${JSON.stringify(name)}`];
}

function isDate({ 'date-parts': parts, season, ...rest }: Record<string, unknown>): boolean {
  const [from, ...more] = parts as number[][];
  const [year, month = 1, day = 1] = from!;
  const isCalendar = Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const isSeason = season === undefined || [1, 2, 3, 4].includes(season as number);
  return isCalendar && isSeason && from!.length <= 3 && more.length === 0 && Object.keys(rest).length === 0;
}
