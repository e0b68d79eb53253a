import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentRoot, projectRoot } from '#tools/content-root.ts';
import { readYaml } from '#tools/read-yaml.ts';

/**
 * Loads a YAML or JSON file of the content folder: a list gives one entry per item, in the order of
 * the file; a record gives one entry. A file that is not there gives none.
 */
export function yamlFile(name: string): Loader {
  const path = join(contentRoot, name);
  return {
    name: `vitrine:${name}`,
    load: async ({ store, parseData, generateDigest, watcher, logger }) => {
      const load = async () => {
        const { data } = existsSync(path) ? readYaml(readFileSync(path, 'utf8'), name) : { data: undefined };
        const items: unknown[] = Array.isArray(data) ? data : data ? [data] : [];
        const filePath = relative(projectRoot, path);
        const entries = await Promise.all(
          items.map(async (item, index) => {
            const id = String(index).padStart(5, '0');
            return { id, data: await parseData({ id, data: item as Record<string, unknown>, filePath }), filePath };
          }),
        );
        store.clear();
        for (const entry of entries) store.set({ ...entry, digest: generateDigest(entry.data) });
      };
      await load();
      // A broken save keeps what was there: the check says what is wrong with it.
      const reload = (changed: string) =>
        changed === path && load().catch((error: unknown) => logger.debug(String(error)));
      watcher?.add(path);
      watcher?.on('change', reload).on('add', reload).on('unlink', reload);
    },
  };
}
