import type { Body } from '#text/body/parse-body.ts';
import type { CheckedContent, Trust } from './checked-content.ts';
import type { Entry } from './content.ts';
import type { FileCollection } from './join.ts';
import { memo } from './memo.ts';

/** What is written below the front matter of an entry, in its languages. */
export interface WrittenBody {
  /** How the entry is named: `profile`, `projects/parity`. Pictures in the body are found beside that file. */
  name: string;
  /** By language; those in which nothing is written are left out. */
  byLanguage: ReadonlyMap<string, BodySource>;
}

/** A body in one language. */
export interface BodySource {
  read: Body;
  /** The collection and the id of the entry in Astro's store, for MDX that the configuration lets run code. */
  code?: { collection: FileCollection | 'translations'; id: string };
}

/** The name of an entry in the table of bodies: `profile`, `projects/parity`. */
export function bodyName(collection: FileCollection, id: string): string {
  return collection === 'profile' ? 'profile' : `${collection}/${id}`;
}

/** Whether Astro compiles and runs a body. */
export function runsCode({ problems }: Body, trust: Trust): boolean {
  return trust === 'code' && problems.some(({ code }) => code === 'code-in-content');
}

const bodiesByEntry = memo(({ bodies }: CheckedContent) => new Map(bodies.map(({ entry, body }) => [entry, body])));

/** The body of an entry; undefined where it can have none. */
export function bodyOf(checked: CheckedContent, entry: Entry): Body | undefined {
  return bodiesByEntry(checked).get(entry);
}

/** The bodies of all entries that have one. */
export function collectBodies({ bodies, languages, trust }: CheckedContent): Map<string, WrittenBody> {
  const collected = new Map<string, WrittenBody & { byLanguage: Map<string, BodySource> }>();
  for (const { entry, body } of bodies) {
    if (body.nodes.length === 0 && body.problems.length === 0) continue;
    const collection = entry.collection as FileCollection;
    const name = bodyName(collection, entry.id);
    const written = collected.get(name) ?? { name, byLanguage: new Map<string, BodySource>() };
    collected.set(name, written);
    const code = entry.lang
      ? ({ collection: 'translations', id: `${name}.${entry.lang}` } as const)
      : { collection, id: entry.id };
    written.byLanguage.set(entry.lang ?? languages[0]!, { read: body, ...(runsCode(body, trust) && { code }) });
  }
  return collected;
}

/** The body for readers of a language: a translation where there is one, else what is written in the default language. */
export function findBody(
  written: WrittenBody | undefined,
  lang: string,
  defaultLang: string,
): (BodySource & { lang: string }) | undefined {
  for (const tag of [lang, defaultLang]) {
    const source = written?.byLanguage.get(tag);
    if (source) return { ...source, lang: tag };
  }
  return undefined;
}
