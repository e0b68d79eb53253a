import { describe, expect, test } from 'vitest';
import { readContent } from '#model/node/read-content.ts';
import { contentFolder } from '../../content-folder.ts';

const least = {
  'site.yaml': 'url: https://chienshiungwu.org/\n',
  'profile.mdx': '---\nname: { given: Chien-Shiung, family: Wu }\n---\n',
};
const told = (files: Record<string, string>) =>
  readContent(contentFolder({ ...least, ...files }), 'tests/fixtures/minimal').problems.map(
    ({ file, position, message, hint }) => [position ? `${file}:${position.line}` : file, message, hint],
  );

describe('a file of another name', () => {
  const message = 'Vitrine does not read a file of this name, so what is in it would not appear.';
  test.each([
    ['talks.yaml.txt', 'Rename it to talks.yaml: the program that saved it has added .txt.'],
    ['publications.bib.txt', 'Rename it to publications.bib: the program that saved it has added .txt.'],
    ['My Library.bib', 'Rename it to publications.bib.'],
    ['talk.yaml', 'Did you mean talks.yaml?'],
    ['talks.yml', 'Did you mean talks.yaml?'],
    ['awards.yaml', 'What it holds goes into honors.yaml.'],
    ['work.yaml', 'What it holds goes into experience/name.mdx, a file for each.'],
    ['about.mdx', 'What it holds goes into profile.mdx.'],
    ['bio.md', 'What it holds goes into profile.md.'],
    ['profil.md', 'Did you mean profile.md?'],
    ['nature.csl', 'Citation styles go into citation-styles/: citation-styles/nature.csl.'],
    ['cv.pdf', 'A file to be published as it is goes into files/: files/cv.pdf.'],
  ])('%s is reported with the name that it needs', (file, hint) => {
    expect(told({ [file]: 'x' })).toEqual([[file, message, hint]]);
  });

  test('a second bibliography is to be joined to the first', () => {
    expect(told({ 'publications.bib': '', 'more.bib': '' })).toEqual([
      ['more.bib', message, 'Copy its entries into publications.bib: there is one bibliography.'],
    ]);
  });

  test('that a program has left behind is no content', () => {
    const left = ['news.yaml~', 'news.yaml.orig', 'news.yaml.bak', 'Thumbs.db', '.DS_Store', '~$cv.yaml', '#cv.yaml#'];
    expect(told(Object.fromEntries([...left, 'README.md'].map((file) => [file, 'x'])))).toEqual([]);
  });
});

describe('front matter that has no end or no beginning', () => {
  test.each([
    [
      '---\ntitle: A\nstart: 1957\n\nThe text.\n',
      4,
      'The fields at the beginning of this file have no end.',
      'Write a line of --- here, after the last field and before the text.',
    ],
    [
      '---\ntitle: A\n----\nThe text.\n',
      3,
      'The line that ends the fields has to be three hyphens.',
      'Write a line of --- here, after the last field and before the text.',
    ],
    [
      '\n---\ntitle: A\n---\n',
      1,
      'The line of --- with which the fields begin has to be the very first.',
      'Delete what is before it: empty lines and spaces.',
    ],
    [
      '+++\ntitle = "A"\n+++\n',
      1,
      'The fields here are in TOML.',
      'Write them in YAML between two lines of ---: title: Parity.',
    ],
    [
      'title: A\n',
      1,
      'This file does not begin with front matter.',
      'Begin it with a line of ---, the fields in YAML, and another line of ---.',
    ],
  ])('%j', (text, line, ...words) => {
    expect(told({ 'projects/a.mdx': text })).toEqual([[`projects/a.mdx:${line}`, ...words]]);
  });
});

describe('a file that Git could not join', () => {
  const conflict = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> main\n`;
  const words = [
    'Two versions of this place are in the file, with the marks that Git leaves where it cannot join them.',
    'Keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ];
  test.each([
    ['news.yaml', conflict('- date: 1957\n  text: A', '- date: 1958\n  text: B'), 1],
    ['projects/a.mdx', `---\ntitle: A\n---\n\n${conflict('One.', 'Two.')}`, 5],
    ['publications.bib', `@misc{a, title = {A}}\n${conflict('@misc{b, title = {B}}', '@misc{b, title = {C}}')}`, 2],
  ])('%s is reported once, where the versions begin', (file, text, line) => {
    expect(told({ [file]: text })).toEqual([[`${file}:${line}`, ...words]]);
  });
});
