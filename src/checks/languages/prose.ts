/**
 * Fields that hold sentences, which a reader of another language cannot do without. All other texts
 * are names and titles, which may well be the same in every language.
 */
const prose = new Set([
  'abstract',
  'alt',
  'caption',
  'contributions',
  'coursesNote',
  'description',
  'headline',
  'highlights',
  'include',
  'intro',
  'lead',
  'motivation',
  'note',
  'notes',
  'subject',
  'summary',
  'tagline',
  'text',
  'tldr',
  'topic',
]);

/** Whether the field at the end of the path holds sentences. */
export function isProse(collection: string, path: readonly PropertyKey[]): boolean {
  const name = path.findLast((key) => typeof key === 'string');
  if (name === undefined) return false;
  // An abstract is quoted from the paper, in the paper's language.
  if (collection === 'publications' && name === 'abstract') return false;
  if ((collection === 'pages' || collection === 'research') && path.length === 1 && name === 'title') return true;
  return prose.has(name);
}
