import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Citations } from '#lib/bibliography/citation-styles.ts';
import { joinPublication } from '#lib/bibliography/join.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { writeBibtex } from '#lib/bibliography/write/bibtex.ts';
import type { CheckedContent } from '#checks/checked-content.ts';
import { citationCache, formatInWorker } from '#tools/citations/cached-citations.ts';
import { cacheFolder, contentRoot } from '#tools/content-root.ts';
import { readChecked, readCheckedOnce } from '#tools/read-checked.ts';

/** The publications of the content that are not drafts. */
export function joinPublications(checked: CheckedContent): Publication[] {
  const topics = checked.good.site[0]?.data.publications.topics.map(({ id }) => id) ?? [];
  const files = new Map(checked.good.publications.map(({ entry, data }) => [entry.id, data]));
  const entries = new Map(checked.bibliography.map((publication) => [publication.key, publication]));
  return [...new Set([...entries.keys(), ...files.keys()])]
    .map((key) => joinPublication(key, entries.get(key), files.get(key), topics))
    .filter(({ draft }) => !draft);
}

/**
 * Loads what no file of the content holds: each publication as the styles cite it and as BibTeX, by citation key. A
 * build waits for all of them; `astro dev` shows what the cache has at once, and the rest when it is ready.
 */
export function citations(): Loader {
  return {
    name: 'vitrine:citations',
    load: async (context) => {
      // One after the other, so that an older state cannot come after a newer one.
      let updated = Promise.resolve();
      const read = () => (context.watcher ? readChecked : readCheckedOnce)(contentRoot);
      const update = () => {
        updated = updated.then(() => format(context, joinPublications(read())));
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
  const bibtex = new Map(publications.map((publication) => [publication.key, writeBibtex(publication)]));
  const missing = publications.filter(({ key }) => !known.has(key));
  fill();
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
    fill();
  } catch (failure) {
    const keys = missing.map(({ key }) => key).join(', ');
    logger.error(`There are no citations of ${keys}: ${failure instanceof Error ? failure.message : String(failure)}`);
  }

  /** Puts what is known into the store, and takes out what there is no more. */
  function fill(): void {
    for (const key of store.keys()) if (!bibtex.has(key)) store.delete(key);
    for (const [key, entry] of bibtex) {
      const data = { styles: known.get(key) ?? {}, bibtex: entry };
      store.set({ id: key, data, digest: generateDigest(data) });
    }
  }
}
