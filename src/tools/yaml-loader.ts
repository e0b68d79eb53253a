import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { contentRoot, projectRoot } from '#tools/content-root.ts';
import { keepGoing } from '#tools/keep-going.ts';
import { readText } from '#tools/read-text.ts';
import { readYaml } from '#tools/read-yaml.ts';

/**
 * Loads a YAML or JSON file of the content folder: a list gives one entry per item, in the order of
 * the file; a record gives one entry. A file that is not there gives none; one that cannot be read
 * leaves what was there, and the check says what is wrong with it.
 * @param absent the text a file that is not there stands for: `{}` gives a record of defaults; null leaves what was there
 */
export function yamlFile(name: string, absent: string | null = ''): Loader {
  const path = join(contentRoot, name);
  const filePath = relative(projectRoot, path);
  return keepGoing({
    name: `vitrine:${name}`,
    load: async ({ store, parseData, generateDigest, watcher }) => {
      const load = async () => {
        const text = existsSync(path) ? readText(path, name).text : absent;
        if (text === undefined || text === null) return;
        const { data, problems } = readYaml(text, name);
        if (problems.length > 0) return;
        const items: unknown[] = Array.isArray(data) ? data : data ? [data] : [];
        store.clear();
        for (const [index, item] of items.entries()) {
          const id = String(index).padStart(5, '0');
          const parsed = await parseData({ id, data: item as Record<string, unknown>, filePath });
          store.set({ id, data: parsed, filePath, digest: generateDigest(parsed) });
        }
      };
      await load();
      const reload = (changed: string) => changed === path && load();
      watcher?.add(path);
      watcher?.on('change', reload).on('add', reload).on('unlink', reload);
    },
  });
}
