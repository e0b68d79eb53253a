import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { StoredCitations } from '#lib/bibliography/cited-publication.ts';
import { sharedReader } from '#tools/content-reader.ts';
import { contentRoot } from '#tools/content-root.ts';

/**
 * Files come one by one when several are saved. Astro waits half a second for more, and is to write the entries of the
 * bibliography and their citations at once.
 */
const quiet = 50;

/**
 * Loads what no file of the content holds: each publication as the styles cite it and as BibTeX, by citation key. The
 * store has only where they are kept, for all of them are longer than the publications. A build waits for all; `astro
 * dev` shows what is kept at once, and the rest when it is ready.
 */
export function citations(): Loader {
  return {
    name: 'vitrine:citations',
    load: async (context) => {
      // One after the other, so that an older state cannot come after a newer one.
      let updated = Promise.resolve();
      const { read, readOnce, cite } = sharedReader();
      const update = () => {
        updated = updated.then(() => {
          const checked = context.watcher ? read(contentRoot) : readOnce(contentRoot);
          return cite(checked, {
            show: (known) => fill(context, known),
            tell: (message) => context.logger.error(message),
            isBuild: !context.watcher,
          });
        });
        return updated;
      };
      if (!context.watcher) return update();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const files = ['publications.bib', 'publications', 'citation-styles'].map((name) => join(contentRoot, name));
      context.watcher.add(files);
      context.watcher.on('all', (_event, path) => {
        if (!files.some((file) => path.startsWith(file))) return;
        clearTimeout(timer);
        timer = setTimeout(() => void update(), quiet);
      });
      void update();
    },
  };
}

/** Puts what is known into the store, and takes out what there is no more. */
function fill({ store, generateDigest }: LoaderContext, citations: ReadonlyMap<string, StoredCitations>): void {
  for (const key of store.keys()) if (!citations.has(key)) store.delete(key);
  for (const [id, stored] of citations) {
    const data = { ...stored };
    store.set({ id, data, digest: generateDigest(data) });
  }
}
