import type { CollectionName } from '#schemas/collections.ts';
import type { BibEntry } from '#lib/bibliography/parse-bibtex.ts';
import type { FurtherStyle } from '#lib/bibliography/parse-citation-style.ts';
import type { Position, Problem } from '#lib/problem.ts';

/** Finds where a field stands in its file; the nearest enclosing one when the field itself is absent. */
export type Locate = (path: readonly PropertyKey[]) => Position | undefined;

/** One entry as it is written: read, but not yet checked against its schema. */
export interface Entry {
  collection: CollectionName;
  /** What other entries call it: the file name without extension, the `id` of a list item, or its place in the list. */
  id: string;
  /** The language of a translation file (`name.zh.mdx`); undefined for the entry itself. */
  lang?: string;
  /** Path from the root of the content folder. */
  file: string;
  /** What the front matter or the YAML says. */
  data: unknown;
  /** The text of an MDX file, front matter included, so that positions in it are positions in the file. */
  source?: string;
  locate: Locate;
}

/** Everything a content folder holds, as it is written. */
export interface Content {
  entries: Entry[];
  bibliography: {
    file: string;
    entries: BibEntry[];
    /** Citation keys of all entries, also of those that could not be read. */
    keys: ReadonlySet<string>;
  };
  /** The citation styles that the author added, in the order of their files. */
  citationStyles: FurtherStyle[];
  /** The languages of the site, as far as site.yaml can be read; the first is the default. */
  languages: string[];
  /** Every file of the folder, as paths from its root. */
  files: ReadonlySet<string>;
  /** Every file of `public/`, as paths from its root. */
  publicFiles: ReadonlySet<string>;
  /** What could not be read at all. */
  problems: Problem[];
}

/** The citation keys of all publications that are shown, in their order. */
export function publicationKeys({ entries, bibliography }: Content): Set<string> {
  const files = entries.filter(({ collection, lang }) => collection === 'publications' && lang === undefined);
  const said = (data: unknown) => (data ?? {}) as { draft?: unknown; title?: unknown };
  const drafts = new Set(files.filter(({ data }) => said(data).draft === true).map(({ id }) => id));
  const own = files.filter(({ data }) => said(data).title !== undefined).map(({ id }) => id);
  const keys = [...bibliography.entries.map(({ key }) => key), ...own];
  return new Set(keys.filter((key) => !drafts.has(key)));
}
