import { relative } from 'node:path';
import { glob } from 'astro/loaders';
import { contentRoot, projectRoot } from '#tools/content-root.ts';
import { readLanguages } from '#tools/read-content.ts';

const languages = readLanguages(contentRoot);
const base = `./${relative(projectRoot, contentRoot)}`;
/** Ids are file names as they are: Astro's own rule would drop dots and capitals. */
const generateId = ({ entry }: { entry: string }) => entry.slice(entry.lastIndexOf('/') + 1, -'.mdx'.length);

/** The MDX files that match, without their translations. */
export function mdxFiles(pattern: string) {
  return glob({ base, pattern: [pattern, ...languages.map((lang) => `!**/*.${lang}.mdx`)], generateId });
}

/** The translations of all MDX files: `research/parity.zh.mdx` has the id `research/parity.zh`. */
export function translations() {
  return glob({
    base,
    pattern: languages.map((lang) => `**/*.${lang}.mdx`),
    generateId: ({ entry }) => entry.slice(0, -'.mdx'.length),
  });
}
