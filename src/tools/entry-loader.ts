import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatOf, parseBody } from '#lib/body/parse-body.ts';
import { isEntryFile, parseEntryName, withoutExtension } from '#lib/entry-files.ts';
import { splitFrontMatter } from '#lib/front-matter.ts';
import { sharedReader } from '#tools/content-reader.ts';
import { contentRoot, projectRoot } from '#tools/content-root.ts';
import { highlightBlocks } from '#tools/highlight-code.ts';
import { keepGoing } from '#tools/keep-going.ts';
import { listFolder } from '#tools/list-files.ts';
import { readLanguages } from '#tools/read-languages.ts';
import { readText } from '#tools/read-text.ts';
import { readYaml } from '#tools/read-yaml.ts';

const languages = readLanguages(contentRoot);

/** The files of a folder of the content, or of its root, without their translations: `research/parity.md` has the id `parity`. */
export function entryFiles(folder: string) {
  const isOurs = (file: string) => {
    const name = file.slice(folder === '' ? 0 : folder.length + 1);
    const { id, lang } = parseEntryName(name, languages);
    return (
      lang === undefined && !name.includes('/') && (folder === '' ? id === 'profile' : file.startsWith(`${folder}/`))
    );
  };
  return keepGoing(entryLoader(`vitrine:${folder || 'profile'}`, isOurs, baseName), folder === '');
}

/** The translations of all entries: `research/parity.zh.md` has the id `research/parity.zh`. */
export function translations() {
  const isOurs = (file: string) => parseEntryName(file, languages).lang !== undefined;
  return keepGoing(entryLoader('vitrine:translations', isOurs, withoutExtension));
}

const baseName = (file: string) => withoutExtension(file.slice(file.lastIndexOf('/') + 1));

/**
 * Loads files with front matter and a body. The body stays the text it is: pages render it from what it is read to be,
 * and nothing of it is compiled. Only what the configuration trusts is left to Astro, as MDX with code.
 */
function entryLoader(name: string, isOurs: (file: string) => boolean, idOf: (file: string) => string): Loader {
  return {
    name,
    load: async (context) => {
      const { store, watcher, logger } = context;
      const isMine = (file: string) => isEntryFile(file) && !file.startsWith('files/') && isOurs(file);
      const files = listFolder(contentRoot).files.filter(isMine);
      const ids = new Set(files.map(idOf));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const file of files) await loadEntry(file, idOf(file), context);
      watcher?.add(contentRoot);
      watcher?.on('all', async (_, path) => {
        const file = relative(contentRoot, path).replaceAll(sep, '/');
        if (file.startsWith('../') || !isMine(file)) return;
        const known = [`${withoutExtension(file)}.mdx`, `${withoutExtension(file)}.md`];
        const found = known.find((candidate) => existsSync(join(contentRoot, candidate)));
        if (found === undefined) store.delete(idOf(file));
        else if (await loadEntry(found, idOf(found), context)) logger.info(`Reloaded ${found}`);
      });
    },
  };
}

/** Reads one file into the store; one that cannot be read leaves what was there, and the check says what is wrong. */
async function loadEntry(
  file: string,
  id: string,
  { store, parseData, generateDigest }: LoaderContext,
): Promise<boolean> {
  const path = join(contentRoot, file);
  const { text } = readText(path, file);
  if (text === undefined) return false;
  const { matter, body } = splitFrontMatter(text);
  const { data, problems } = readYaml(matter ?? '', file, 2);
  if (problems.length > 0) return false;
  const filePath = relative(projectRoot, path).replaceAll(sep, '/');
  const parsed = await parseData({ id, data: (data ?? {}) as Record<string, unknown>, filePath: path });
  const digest = generateDigest(file + text);
  const read = parseBody(body, formatOf(file));
  // Astro finds the module of such an entry by its path, and runs it.
  const isCode = sharedReader().trust === 'code' && read.problems.some(({ code }) => code === 'code-in-content');
  const way = isCode
    ? { deferredRender: true }
    : { rendered: { html: '', metadata: { codes: await highlightBlocks(read) } } };
  store.set({ id, data: parsed, body, filePath, digest, ...way });
  return true;
}
