import type { BibPublication } from '#lib/bibliography/interpret.ts';
import { parseName } from '#lib/bibliography/names.ts';
import { type Author, displayName, type Publication } from '#lib/bibliography/publication.ts';
import type { PublicationFile } from '#schemas/publication.ts';

/**
 * One publication from what the .bib file and the MDX file of the same citation key say.
 * The MDX file wins field by field; identifiers, venue and links are joined.
 * @param topics ids of the site's topics: a keyword of that name puts the paper under the topic
 */
export function joinPublication(
  key: string,
  bib: BibPublication | undefined,
  file: PublicationFile | undefined,
  topics: readonly string[],
): Publication {
  const { authors, marks, editors, venue, ids, links, ...rest } = file ?? { redirectFrom: [], draft: false };
  const said = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  ) as Partial<Publication>;
  const keywords = said.keywords ?? bib?.keywords ?? [];
  const publication: Publication = {
    type: 'document',
    title: key,
    others: false,
    awards: [],
    themes: [],
    versions: [],
    tags: [],
    selected: false,
    redirectFrom: [],
    draft: false,
    ...bib,
    ...said,
    key,
    authors: authors
      ? authors.map(({ name, ...more }): Author => ({ ...parseName(name), ...more }))
      : (bib?.authors ?? []),
    editors: editors ? editors.map(parseName) : (bib?.editors ?? []),
    venue: { ...bib?.venue, ...venue },
    ids: { ...bib?.ids, ...ids },
    links: [...(links ?? []), ...(bib?.links ?? [])],
    keywords: keywords.filter((word) => !topics.includes(word)),
    topics: said.topics ?? keywords.filter((word) => topics.includes(word)),
  };
  const replaced = replacedFields(bib, file);
  if (bib?.source && replaced.length > 0) publication.source = { ...bib.source, replaced };
  if (marks)
    publication.authors = publication.authors.map((author) => ({
      ...author,
      marks: marks[displayName(author)] ?? author.marks,
    }));
  return publication;
}

/** Fields of the model that an entry has a field for too. What people call a work is only for them. */
const inBoth = [
  ...(['type', 'title', 'issued', 'volume', 'issue', 'pages', 'edition', 'publisher', 'place'] as const),
  ...(['abstract', 'keywords', 'authors', 'editors'] as const),
];

/** What the MDX file says otherwise than the entry. */
function replacedFields(bib: BibPublication | undefined, file: PublicationFile | undefined): string[] {
  if (!bib || !file) return [];
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const named = inBoth.filter((name) => file[name] !== undefined && differs(file[name], bib[name]));
  const { name } = file.venue ?? {};
  const hasOther = bib.note !== undefined && file.note !== undefined && differs(bib.note, file.note);
  return [
    ...named,
    ...(hasOther ? ['note'] : []),
    ...(name !== undefined && name !== bib.venue?.name ? ['venue'] : []),
  ];
}
