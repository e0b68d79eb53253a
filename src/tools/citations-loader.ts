import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Citations } from '#lib/bibliography/citation-styles.ts';
import { joinPublication } from '#lib/bibliography/join.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { readCheckedContent } from '#checks/read-checked-content.ts';
import { citationCache, formatInWorker } from '#tools/citations/cached-citations.ts';
import { cacheFolder, contentRoot, publicRoot } from '#tools/content-root.ts';
import { readContent } from '#tools/read-content.ts';

/** The publications of a content folder that are not drafts, as far as they can be read. */
export function readPublications(root: string): Publication[] {
  const { checked } = readCheckedContent(readContent(root, publicRoot));
  const files = new Map(checked.good.publications.map(({ entry, data }) => [entry.id, data]));
  const entries = new Map(checked.bibliography.map((publication) => [publication.key, publication]));
  return [...new Set([...entries.keys(), ...files.keys()])]
    .map((key) => joinPublication(key, entries.get(key), files.get(key), []))
    .filter(({ draft }) => !draft);
}

/**
 * Loads what no file of the content holds: each publication as the styles cite it, by citation key. A build waits for
 * all of them; `astro dev` shows what the cache has at once, and the rest when it is ready.
 */
export function citations(): Loader {
  return {
    name: 'vitrine:citations',
    load: async (context) => {
      // One after the other, so that an older state cannot come after a newer one.
      let updated = Promise.resolve();
      const update = () => {
        updated = updated.then(() => format(context, readPublications(contentRoot)));
        return updated;
      };
      if (!context.watcher) return update();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const files = [join(contentRoot, 'publications.bib'), join(contentRoot, 'publications')];
      context.watcher.add(files);
      context.watcher.on('all', (_event, path) => {
        if (!files.some((file) => path.startsWith(file))) return;
        clearTimeout(timer);
        timer = setTimeout(() => void update(), 300);
      });
      void update();
    },
  };
}

async function format({ store, logger, generateDigest }: LoaderContext, publications: Publication[]): Promise<void> {
  const cache = citationCache(join(cacheFolder, 'citations.json'));
  const known = new Map<string, Citations>();
  for (const publication of publications) {
    const styles = cache.find(publication);
    if (styles) known.set(publication.key, styles);
  }
  const missing = publications.filter(({ key }) => !known.has(key));
  fill(new Set(publications.map(({ key }) => key)));
  if (missing.length === 0) return;
  try {
    const { citations: formatted, failures } = await formatInWorker(missing);
    for (const [key, styles] of formatted) known.set(key, styles);
    for (const { key, style, message } of failures)
      logger.error(`The publication \`${key}\` has no citation in the style ${style}: ${message}`);
    // What failed is tried, and told, again.
    const failed = new Set(failures.map(({ key }) => key));
    cache.save(
      publications.filter(({ key }) => !failed.has(key)),
      known,
    );
    fill(known);
  } catch (failure) {
    const keys = missing.map(({ key }) => key).join(', ');
    logger.error(`There are no citations of ${keys}: ${failure instanceof Error ? failure.message : String(failure)}`);
  }

  /** Puts what is known into the store, and takes out what there is no more. */
  function fill(keys: { has(key: string): boolean }): void {
    for (const key of store.keys()) if (!keys.has(key)) store.delete(key);
    for (const [key, styles] of known) store.set({ id: key, data: { styles }, digest: generateDigest(styles) });
  }
}
