import { describe, expect, it } from 'vitest';
import { mdx, type Files, problemsIn } from '../check-files.ts';

const page = (...from: string[]) => mdx(`title: T\nredirectFrom: [${from.map((path) => `'${path}'`).join(', ')}]`);
const told = (files: Files) =>
  problemsIn(files).map(({ file, field, code, message }) => [file, field, code, message].filter(Boolean).join(' | '));

describe('what a build writes', () => {
  it('is not two files that differ only in capitals or in how letters are composed', () => {
    expect(told({ 'pages/a.mdx': page('/UPPER/', '/upper/') })).toEqual([
      'pages/a.mdx | redirectFrom[1] | address-twins | /upper/ and /UPPER/ differ only in capitals or accents, so many disks and servers take them for one.',
    ]);
    expect(told({ 'files/Émile.pdf': '%PDF', ['files/Émile.pdf'.normalize('NFD')]: '%PDF' })).toHaveLength(1);
    expect(told({ 'pages/a.mdx': page('/CV/') })).toEqual([]);
    expect(told({ 'pages/a.mdx': page('/OG.png') })).toEqual([
      'pages/a.mdx | redirectFrom[0] | address-twins | /OG.png and /og.png differ only in capitals or accents, so many disks and servers take them for one.',
    ]);
  });

  it('may be listed several times as the old address of one page', () => {
    expect(told({ 'pages/a.mdx': page('/b/', '/b', '/b/index.html') })).toEqual([]);
  });

  it.each([
    '/og.png',
    '/favicon.svg',
    '/publications/wu.bib',
    '/publications/wu/wu.pdf',
    '/licenses.txt',
    '/_astro/x.js',
  ])('is not written over by the old address %s', (path) => {
    const files = {
      'publications.bib':
        '@article{wu, title = {A}, author = {Wu, C. S.}, journal = {J}, year = 1957, pdf = {/files/a.pdf}}\n',
      'files/a.pdf': '%PDF',
    };
    expect(told({ ...files, 'pages/a.mdx': page(path) })).toEqual([
      `pages/a.mdx | redirectFrom[0] | redirect-shadow | ${path} is a published file, so it cannot lead elsewhere.`,
    ]);
  });

  it('is no folder where there is a file', () => {
    expect(told({ 'files/talk.pdf': '%PDF', 'pages/a.mdx': page('/files/talk.pdf/notes/') })).toEqual([
      'pages/a.mdx | redirectFrom[0] | file-and-folder | /files/talk.pdf/notes/ needs a folder where files/talk.pdf is a file.',
    ]);
  });

  it('has names that a disk can hold', () => {
    const long = 'x'.repeat(256);
    expect(told({ 'pages/a.mdx': page(`/${long}/`) })).toEqual([
      `pages/a.mdx | redirectFrom[0] | overlong-address | /${'x'.repeat(39)}… is too long for a disk: a name may have 255 bytes, and a path 900.`,
    ]);
    expect(told({ 'pages/a.mdx': page(`/${'吴'.repeat(86)}/`) })).toHaveLength(1);
    expect(told({ 'pages/a.mdx': page(`/${'吴'.repeat(85)}/`) })).toEqual([]);
  });

  it('is told where Windows would refuse it', () => {
    expect(told({ 'files/aux.pdf': '%PDF', 'files/auxiliary.pdf': '%PDF', 'pages/a.mdx': page('/a:b/') })).toEqual([
      'files/aux.pdf | windows-name | files/aux.pdf cannot be written on Windows, which refuses the name "aux.pdf".',
      'pages/a.mdx | redirectFrom[0] | windows-name | /a:b/ cannot be written on Windows, which refuses the name "a:b".',
    ]);
  });
});
