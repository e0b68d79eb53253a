import { relative } from 'node:path';
import { glob } from 'astro/loaders';
import { contentRoot, projectRoot } from '#tools/content-root.ts';
import { keepGoing } from '#tools/keep-going.ts';
import { readLanguages } from '#tools/read-languages.ts';

const languages = readLanguages(contentRoot);
const base = `./${relative(projectRoot, contentRoot)}`;
/** Ids are file names as they are: Astro's own rule would drop dots and capitals. */
const withoutExtension = ({ entry }: { entry: string }) => entry.slice(0, -'.mdx'.length);

/** The MDX files that match, without their translations: `research/parity.mdx` has the id `parity`. */
export function mdxFiles(pattern: string) {
  const generateId = ({ entry }: { entry: string }) => withoutExtension({ entry }).slice(entry.lastIndexOf('/') + 1);
  const written = [pattern, ...languages.map((lang) => `!**/*.${lang}.mdx`)];
  return keepGoing(glob({ base, pattern: written, generateId }), pattern === 'profile.mdx');
}

/** The translations of all MDX files: `research/parity.zh.mdx` has the id `research/parity.zh`. */
export function translations() {
  const pattern = languages.map((lang) => `**/*.${lang}.mdx`);
  return keepGoing(glob({ base, pattern, generateId: withoutExtension }));
}
