import type { CollectionName } from '#model/schema/collections.ts';
import { languageTag } from '#model/schema/text.ts';
import type { BibEntry } from '#publications/bibtex/parse-bibtex.ts';
import type { FurtherStyle } from '#publications/cite/parse-citation-style.ts';
import { usualLanguage } from '#text/localized.ts';
import type { Position, Problem } from './problem.ts';

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

/** Files with front matter and a body: `parity.mdx`, `parity.md`, `parity.zh.md`. */
const entryFile = /\.mdx?$/;

export const isEntryFile = (file: string) => entryFile.test(file);

/** The name of such a file without its extension: `research/parity.zh.md` → `research/parity.zh`. */
export const withoutExtension = (file: string) => file.replace(entryFile, '');

/** What a file is called and into which of the languages it translates: `parity.zh.mdx` → `parity`, `zh`. */
export function parseEntryName(name: string, languages: readonly string[]): { id: string; lang?: string } {
  const whole = withoutExtension(name);
  const lang = languages.find((tag) => whole.endsWith(`.${tag}`));
  return lang ? { id: whole.slice(0, -(lang.length + 1)), lang } : { id: whole };
}

/** The files that a translation may translate: (`research/parity.zh.mdx`, `zh`) → `research/parity.mdx`, `….md`. */
function originalsOf(file: string, lang: string): [string, string] {
  const name = withoutExtension(file).slice(0, -(lang.length + 1));
  const other = file.endsWith('.md') ? ['.md', '.mdx'] : ['.mdx', '.md'];
  return other.map((extension) => name + extension) as [string, string];
}

/** The file that a translation translates; the one that would be, where there is none. */
export function originalOf(file: string, lang: string, files: ReadonlySet<string>): string {
  const originals = originalsOf(file, lang);
  return originals.find((original) => files.has(original)) ?? originals[0];
}

/** The file that would translate one into a language: `parity.md` → `parity.zh.md`. */
export function translationOf(file: string, lang: string): string {
  return file.replace(entryFile, (extension) => `.${lang}${extension}`);
}

/**
 * The languages that site.yaml names, the default first; English where it names none that is a language tag.
 * @param settings what site.yaml says, right or wrong
 */
export function writtenLanguages(settings: unknown): string[] {
  const written = (settings as { languages?: unknown } | null | undefined)?.languages;
  const isTag = (tag: unknown): tag is string => languageTag.safeParse(tag).success;
  const languages = Array.isArray(written) ? written.filter(isTag) : [];
  return languages.length > 0 ? languages : [usualLanguage];
}
