import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Answers } from './questions.ts';

/** The files of a new content folder, by name. */
export function newContent(answers: Answers): Map<string, string> {
  const [, ...others] = answers.languages;
  return new Map([
    ['site.yaml', siteFile(answers)],
    ['profile.mdx', profileFile(answers)],
    ...others.map((lang) => [`profile.${lang}.mdx`, translationFile(lang)] as const),
    ['publications.bib', bibliography],
  ]);
}

// A line that is folded is harder to edit than a long one.
const write = (data: Record<string, unknown>) => stringify(data, { lineWidth: 0 });

function siteFile({ url, languages }: Answers): string {
  return `# The site as a whole. More fields: accent (its colour), menu, home. The README lists all of them.
${write({ url, languages })}`;
}

function profileFile({ given, family, native, position, affiliation, email, languages }: Answers): string {
  const localize = (text: string | undefined) =>
    text === undefined || languages.length === 1 ? text : Object.fromEntries(languages.map((lang) => [lang, text]));
  const positions = position && [withoutAbsent({ title: localize(position), organization: localize(affiliation) })];
  const translate = positions && languages.length > 1;
  return `---
# Who you are. Other fields: headline, image, location, orcid, links, interests. The README lists all of them.
${write({ name: withoutAbsent({ given, family, native }) })}${
    translate ? '# Said once per language; the words are the same until you translate them.\n' : ''
  }${positions ? write({ positions }) : ''}${
    email
      ? `# With display: obfuscated beside it, the address is written for people; with display: hidden, not at all.\n`
      : ''
  }${email ? write({ emails: [{ address: email }] }) : ''}# Your biography goes below the next line, in Markdown.
---
`;
}

function withoutAbsent(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function translationFile(lang: string): string {
  return `---
# This file is profile.mdx in the language ${lang}. Your biography goes below the next line, in Markdown.
---
`;
}

const bibliography = `% Your publications, as your reference manager exports them. A line that begins with % is not read. An entry:
%
% @article{wu1957experimental,
%   author  = {Wu, C. S. and Ambler, E.},
%   title   = {Experimental Test of Parity Conservation in Beta Decay},
%   journal = {Physical Review},
%   volume  = {105},
%   pages   = {1413--1415},
%   year    = {1957},
%   doi     = {10.1103/PhysRev.105.1413}
% }
`;

/** Which of the files are there already. A link that leads nowhere is in the way too. */
export function findInTheWay(folder: string, names: Iterable<string>): string[] {
  return [...names].filter((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined);
}

/**
 * Writes new files into a folder, which is made if it is not there. Either all of them are written or none, and a file
 * that is there is never touched.
 * @param write for tests: what writes one file
 */
export function writeNew(folder: string, files: ReadonlyMap<string, string>, write = writeFileSync): void {
  const made = mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      write(path, text, { flag: 'wx', flush: true });
      written.push(path);
    }
  } catch (failure) {
    for (const path of written) rmSync(path, { force: true });
    if (made) rmSync(made, { recursive: true, force: true });
    throw failure;
  }
}
