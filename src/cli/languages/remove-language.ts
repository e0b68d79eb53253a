import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, isSeq, parse, parseDocument } from 'yaml';
import { listFolder } from '#model/node/list-files.ts';
import { writeAtomically } from '#node/cache.ts';
import { splitFrontMatter } from '#text/front-matter.ts';
import { positionsIn } from '#text/positions-in-text.ts';
import { removeFromYaml } from './remove-from-yaml.ts';

/** What removing a language from a content folder comes to; nothing is written yet. */
export interface Removal {
  /** Files with texts of the language: their paths, what they will hold, and how many texts they lose. */
  changed: { file: string; text: string; removed: number }[];
  /** Translations as files of their own, by their paths. */
  deleted: string[];
  /** Why it cannot be done, one line each, with the place. */
  obstacles: string[];
}

/** Plans the removal of a language from all files of a content folder. */
export function planRemoval(root: string, tag: string, languages: readonly string[]): Removal {
  const removal: Removal = { changed: [], deleted: [], obstacles: [] };
  const { files } = listFolder(root);
  for (const file of files) {
    if (file.startsWith('files/') || !/\.(ya?ml|mdx?)$/.test(file)) continue;
    const source = readFileSync(join(root, file), 'utf8');
    const stem = file.replace(/\.mdx?$/, '');
    if (stem.endsWith(`.${tag}`)) {
      const of = stem.slice(0, -tag.length - 1);
      const original = [`${of}.mdx`, `${of}.md`].find((name) => files.includes(name));
      const obstacle = findAlone(source, original && readFileSync(join(root, original), 'utf8'), tag);
      if (obstacle) removal.obstacles.push(`${file}: ${obstacle}`);
      removal.deleted.push(file);
    } else {
      planFile(file, source, removal, tag, languages);
    }
  }
  return removal;
}

/** Writes what was planned: the changed files first, so that nothing is gone before the rest is there. */
export function carryOut(root: string, { changed, deleted }: Removal): void {
  for (const { file, text } of changed) writeAtomically(join(root, file), text);
  for (const file of deleted) rmSync(join(root, file));
}

function planFile(file: string, source: string, removal: Removal, tag: string, languages: readonly string[]): void {
  const isYaml = /\.ya?ml$/.test(file);
  const yaml = isYaml ? source : splitFrontMatter(source).matter;
  if (!yaml?.trim()) return;
  const start = isYaml ? 0 : source.indexOf(yaml, source.indexOf('\n'));
  try {
    const site = file === 'site.yaml' ? removeFromList(yaml, tag) : yaml;
    const { text, removed, alone } = removeFromYaml(site, tag, languages);
    const positionOf = positionsIn(source);
    for (const offset of alone) {
      const { line, column } = positionOf(start + offset);
      removal.obstacles.push(`${file}:${line}:${column}: This text is in \`${tag}\` only.`);
    }
    if (text !== yaml)
      removal.changed.push({ file, text: source.slice(0, start) + text + source.slice(start + yaml.length), removed });
  } catch (failure) {
    removal.obstacles.push(`${file}: ${(failure as Error).message.split('\n')[0]}`);
  }
}

/** What only a translation says, so that it would be lost with it. */
function findAlone(translation: string, original: string | undefined, tag: string): string | undefined {
  if (original === undefined) return `There is no file in another language that this one translates.`;
  const [there, here] = [splitFrontMatter(original), splitFrontMatter(translation)];
  if (here.body.trim() && !there.body.trim()) return `Its text is in \`${tag}\` only.`;
  const known = fieldsOf(there.matter);
  const field = fieldsOf(here.matter).find((name) => !known.includes(name));
  return field === undefined ? undefined : `\`${field}\` is in \`${tag}\` only.`;
}

function fieldsOf(matter: string | undefined): string[] {
  const data: unknown = parse(matter ?? '', { logLevel: 'silent' });
  return typeof data === 'object' && data !== null ? Object.keys(data) : [];
}

/** Removes a language from `languages` in site.yaml. */
function removeFromList(yaml: string, tag: string): string {
  const list = parseDocument(yaml).get('languages', true);
  if (!isSeq(list)) return yaml;
  const item = list.items.find((one) => isScalar(one) && one.value === tag);
  if (!isScalar(item) || !item.range || !list.range) return yaml;
  const [from, to] = item.range;
  if (!list.flow)
    return yaml.slice(0, yaml.lastIndexOf('\n', from) + 1) + yaml.slice(yaml.indexOf('\n', to - 1) + 1 || yaml.length);
  const [, before = ''] = /(,\s*)$/.exec(yaml.slice(0, from)) ?? [];
  return yaml.slice(0, from - before.length) + yaml.slice(to);
}
