import type { AuditedPage } from '#tools/audit/audited-site.ts';

/** The kinds of pages in the order of the table. */
export const kinds = [
  'home',
  'research',
  'experience',
  'publications',
  'publication',
  'news',
  'cv',
  'page',
  '404',
] as const;
export type Kind = (typeof kinds)[number];

/** Whether a home page lists every publication, because its author wants it to, and so is as long as a list. */
export function listsAll({ markup }: AuditedPage): boolean {
  return markup.elements.some(({ attributes }) => attributes.class?.split(' ').includes('lists-all'));
}

/** What kind of page this is, by its address, whatever its language. */
export function findKind({ path, markup }: AuditedPage): Kind {
  const lang = markup.elements.find(({ name }) => name === 'html')?.attributes.lang ?? '';
  const [first = '', ...rest] = path.split('/');
  // A language has its prefix; `/en/` of an English site is a page of that name, and as good as any.
  const isPrefix = first !== '' && (lang === first || lang.startsWith(`${first}-`));
  const [section = '', entry = ''] = isPrefix ? rest : [first, ...rest];
  if (section === '') return 'home';
  if (section === '404.html') return '404';
  if (section === 'publications') return entry === '' || entry.startsWith('by-') ? 'publications' : 'publication';
  return kinds.find((kind) => kind === section) ?? 'page';
}
