import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentRoot, projectRoot } from '#tools/content-root.ts';
import { sharedReader } from '#tools/content-reader.ts';

/** Loads `publications.bib`: one entry per publication, by citation key, with its place in the file. */
export function bibtexFile(name: string): Loader {
  const path = join(contentRoot, name);
  return {
    name: `vitrine:${name}`,
    load: async ({ store, generateDigest, watcher }) => {
      const { read, readOnce } = sharedReader();
      const load = () => {
        const { bibliography } = watcher ? read(contentRoot) : readOnce(contentRoot);
        store.clear();
        for (const [place, entry] of bibliography.entries()) {
          // The entry as it is written is the larger part, and no page needs it.
          const { source, ...publication } = entry;
          // Astro keeps entries by their ids, so each carries its place in the file.
          const data = { publication, place };
          store.set({ id: entry.key, data, filePath: relative(projectRoot, path), digest: generateDigest(data) });
        }
      };
      load();
      const reload = (changed: string) => changed === path && load();
      watcher?.add(path);
      watcher?.on('change', reload).on('add', reload).on('unlink', reload);
    },
  };
}
