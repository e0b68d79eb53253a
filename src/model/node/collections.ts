import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { bodyName, bodyOf, runsCode } from '#model/bodies.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import type { Entry } from '#model/content.ts';
import type { FileCollection } from '#model/join.ts';
import { bibliographyEntry } from '#model/schema/bibliography-entry.ts';
import { anyTranslation, type CollectionName, schemas } from '#model/schema/collections.ts';
import type { StoredCitations } from '#publications/cite/cited-publication.ts';
import { citePublications } from '#publications/cite/node/cite-publications.ts';
import { splitFrontMatter } from '#text/front-matter.ts';
import { currentSite } from './current-site.ts';

/**
 * The collections, each with what loads it and its schema: one for each kind of entry that an author writes, the
 * bibliography, translations and citations. As `vitrine/collections` this file is left to Node (decision 0016).
 */
export const collectionTable = {
  ...(Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, { loader: contentLoader(name as CollectionName), schema }]),
  ) as unknown as { [Name in CollectionName]: { loader: Loader; schema: (typeof schemas)[Name] } }),
  bibliography: { loader: bibliographyLoader(), schema: bibliographyEntry },
  /** `name.zh.mdx` or `.md`: which fields each may have depends on what it translates, so the check validates it. */
  translations: { loader: translationsLoader(), schema: anyTranslation },
  citations: { loader: citationsLoader() },
};

/** An entry on its way into the store of a collection: as it is written, for its schema. */
interface Unchecked {
  id: string;
  data: Record<string, unknown>;
  /** Path from the root of the content folder. */
  file: string;
  /** The text of an entry with a file of its own. */
  source?: string | undefined;
  runsCode?: boolean;
}

/** Loads a collection of the content from what has been read already. */
function contentLoader(name: CollectionName): Loader {
  return loader(name, (checked) => {
    const own = checked.content.entries.filter(({ collection, lang }) => collection === name && lang === undefined);
    // Without a cv.yaml the CV is as its schema has it.
    if (name === 'cv' && own.length === 0) return [{ id: placeId(0), data: {}, file: 'cv.yaml' }];
    return own.map((entry, place) => unchecked(checked, entry, entry.source === undefined ? placeId(place) : entry.id));
  });
}

/** Loads the translations of all entries: `research/parity.zh.md` has the id `research/parity.zh`. */
function translationsLoader(): Loader {
  return loader('translations', (checked) =>
    checked.content.entries.flatMap((entry) => {
      if (entry.lang === undefined) return [];
      return [unchecked(checked, entry, `${bodyName(entry.collection as FileCollection, entry.id)}.${entry.lang}`)];
    }),
  );
}

/** Loads the bibliography: one entry per publication, by citation key, with its place in the file. */
function bibliographyLoader(): Loader {
  return loader(
    'bibliography',
    ({
      bibliography,
      content: {
        bibliography: { file },
      },
    }) =>
      bibliography.map(({ source, ...publication }, place) => ({
        // The entry as it is written is the larger part, and no page needs it.
        id: publication.key,
        data: { ...publication, place },
        file,
      })),
  );
}

/** Astro has the items of a list in the order of their ids. */
const placeId = (place: number) => String(place).padStart(5, '0');

function unchecked(checked: CheckedContent, entry: Entry, id: string): Unchecked {
  const { data, file, source } = entry;
  const body = source === undefined ? undefined : bodyOf(checked, entry);
  return {
    id,
    data: (data ?? {}) as Record<string, unknown>,
    file,
    source,
    runsCode: body !== undefined && runsCode(body, checked.trust),
  };
}

/** Fills a collection, and in `astro dev` fills it again when the content has changed. */
function loader(name: string, list: (checked: CheckedContent) => Unchecked[]): Loader {
  return {
    name: `vitrine:${name}`,
    load: async (context) => {
      const site = currentSite();
      const load = () => fill(context, list(site.checked()));
      // What an earlier run has stored may have been read with other schemas.
      context.store.clear();
      await load();
      // One after the other, so that an older state cannot come after a newer one.
      let loading = Promise.resolve();
      if (!context.watcher) return;
      site.onChange(() => {
        loading = loading.then(load).catch((failure: unknown) => context.logger.error(String(failure)));
      });
    },
  };
}

/** Puts what there is into the store, and takes out what there is no more. */
async function fill(context: LoaderContext, entries: readonly Unchecked[]): Promise<void> {
  const { store, generateDigest } = context;
  const { root, content } = currentSite().project;
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, data, file, source, runsCode: isCode } of entries) {
    const path = join(content, file);
    const digest = generateDigest({ file, data, source: source ?? '' });
    if (store.get(id)?.digest === digest) continue;
    const parsed = await parse(context, { id, data, filePath: path });
    if (!parsed) continue;
    store.set({
      id,
      data: parsed,
      digest,
      filePath: relative(root, path).replaceAll(sep, '/'),
      ...(source !== undefined && { body: splitFrontMatter(source).body }),
      // Astro finds the module of such an entry by its path, and runs it.
      ...(isCode && { deferredRender: true }),
    });
  }
}

/**
 * The data of an entry as its schema makes it. Astro stops a build for what does not follow its schema; `astro dev` goes on
 * with what the entry last said, and the check reports it.
 */
async function parse(
  { parseData, watcher }: LoaderContext,
  entry: Parameters<LoaderContext['parseData']>[0],
): Promise<Record<string, unknown> | undefined> {
  try {
    return await parseData(entry);
  } catch (failure) {
    if (watcher) return undefined;
    throw failure;
  }
}

/**
 * Loads what no file of the content holds: each publication as the styles cite it and as BibTeX, by citation key. The
 * store has only where their cached files are, for all of them are longer than the publications. A build waits for all;
 * `astro dev` shows what is cached at once, and the rest when it is ready.
 */
function citationsLoader(): Loader {
  return {
    name: 'vitrine:citations',
    load: async (context) => {
      // One after the other, so that an older state cannot come after a newer one.
      let updated = Promise.resolve();
      const site = currentSite();
      const update = () => {
        updated = updated.then(() =>
          citePublications(site, {
            show: (known) => fillCitations(context, known),
            tell: (message) => context.logger.error(message),
            isBuild: !context.watcher,
          }),
        );
        return updated;
      };
      if (!context.watcher) return update();
      site.onChange(() => void update());
      void update();
    },
  };
}

/** Puts what is known into the store, and takes out what there is no more. */
function fillCitations(
  { store, generateDigest }: LoaderContext,
  citations: ReadonlyMap<string, StoredCitations>,
): void {
  for (const key of store.keys()) if (!citations.has(key)) store.delete(key);
  for (const [id, stored] of citations) {
    const data = { ...stored };
    store.set({ id, data, digest: generateDigest(data) });
  }
}
