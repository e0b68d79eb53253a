import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder, openFolder } from '../../../open-folder.ts';
import { listFolder } from '#model/node/list-files.ts';
import { readBibliography } from '#model/node/read-bibliography.ts';
import { readText } from '#model/node/read-text.ts';
import { contentFolder } from '../../content-folder.ts';

const least = {
  'site.yaml': 'url: https://wu.example.org/\n',
  'profile.mdx': '---\nname: { given: Chien-Shiung, family: Wu }\n---\n',
};
/** The problems of a folder as an author reads them. */
const told = (folder: string) =>
  checkFolder(folder).problems.map(({ file, position, code, message, hint }) => {
    const place = position ? `:${position.line}:${position.column}` : '';
    return [`${file}${place} ${code}`, message, hint];
  });

describe('a link in the content folder', () => {
  test('leads to a file or a folder within it, which is read like any other', () => {
    const content = contentFolder({
      ...least,
      'files/news.txt': '- date: 1957\n  text: Parity.\n',
      'files/a/p.mdx': '---\ntitle: P\n---\n',
    });
    symlinkSync('files/news.txt', join(content, 'news.yaml'));
    symlinkSync('files/a', join(content, 'research'));
    expect(checkFolder(content)).toMatchObject({ counts: '1 theme, 1 news item', problems: [] });
  });

  test('that leads out of it is not followed, whatever it is called', () => {
    const elsewhere = contentFolder({
      'news.yaml': '- date: 1957\n  text: Parity.\n',
      'secret/parity.mdx': '---\ntitle: P\n---\n',
    });
    const content = contentFolder({ ...least, 'files/a.txt': 'A' });
    symlinkSync(join(elsewhere, 'news.yaml'), join(content, 'news.yaml'));
    symlinkSync(join(elsewhere, 'secret'), join(content, 'research'));
    symlinkSync('/etc/passwd', join(content, 'files/passwd'));
    symlinkSync('/etc', join(content, 'files/etc'));
    const message = 'This link leads out of the content folder, and nothing outside is read or published.';
    const hint = 'Put a copy of the file in its place.';
    expect(told(content)).toEqual(
      ['files/etc', 'files/passwd', 'news.yaml', 'research'].map((file) => [`${file} link-outside`, message, hint]),
    );
    expect(openFolder(content).content().files).toEqual(new Set(['files/a.txt', 'profile.mdx', 'site.yaml']));
  });

  test('in public/ may lead into the content, and not elsewhere', () => {
    const content = contentFolder({ ...least, 'files/a.txt': 'A', 'public/robots.txt': '' });
    symlinkSync('../files/a.txt', join(content, 'public/a.txt'));
    symlinkSync('/etc/passwd', join(content, 'public/passwd'));
    const site = openFolder(content);
    expect(site.content().publicFiles).toEqual(new Set(['a.txt', 'robots.txt']));
    expect(site.problems().map(({ file, code }) => `${file} ${code}`)).toContain('public/passwd link-outside');
  });

  test('that leads nowhere, to itself or around in a circle is told, once', () => {
    const content = contentFolder({ ...least, 'research/parity.mdx': '---\ntitle: Parity\n---\n' });
    symlinkSync('nowhere.yaml', join(content, 'news.yaml'));
    symlinkSync('talks.yaml', join(content, 'talks.yaml'));
    symlinkSync('..', join(content, 'research/up'));
    expect(told(content)).toEqual([
      [
        'news.yaml unreadable-file',
        'This cannot be read, because it is not there.',
        'If it is a link, correct where it leads; or delete it.',
      ],
      [
        'research/up unreadable-file',
        'This link leads to a folder that it stands in, so there would be no end to it.',
        'Delete the link.',
      ],
      [
        'talks.yaml unreadable-file',
        'This cannot be read, because it is a link that leads to itself.',
        'Delete the link.',
      ],
    ]);
    expect(listFolder(content).files).toEqual(['profile.mdx', 'research/parity.mdx', 'site.yaml']);
  });
});

describe('a file that is not what it should be', () => {
  test('is told when it is a folder, even where the whole site depends on it', () => {
    const content = contentFolder({});
    for (const name of ['site.yaml', 'profile.mdx', 'publications.bib', 'research/a.mdx', 'files/a.json'])
      mkdirSync(join(content, name), { recursive: true });
    const message = 'This is a folder, and its name is the name of a content file.';
    const hint = 'Rename the folder, and write the file in its place.';
    expect(told(content)).toEqual(
      ['profile.mdx', 'publications.bib', 'research/a.mdx', 'site.yaml'].map((file) => [
        `${file} unreadable-file`,
        message,
        hint,
      ]),
    );
    expect(openFolder(content).address.origin).toBe('http://localhost');
    expect(openFolder(content).languages).toEqual(['en']);
    expect(readBibliography(join(content, 'publications.bib')).problems.map(({ code }) => code)).toEqual([
      'unreadable-file',
    ]);
  });

  // The super-user may read everything.
  test.skipIf(process.getuid?.() === 0)('is told when nobody may read it', () => {
    const content = contentFolder({ ...least, 'news.yaml': '' });
    chmodSync(join(content, 'news.yaml'), 0);
    expect(told(content).map(([place, message]) => [place, message])).toEqual([
      ['news.yaml unreadable-file', 'This cannot be read, because its permissions do not allow it.'],
    ]);
  });

  // A file of which the disk says yes and its reading says no.
  test.runIf(existsSync('/proc/self/mem'))('is told when the disk fails', () => {
    const [problem] = readBibliography('/proc/self/mem').problems;
    expect([problem?.code, problem?.message, problem?.hint]).toEqual([
      'unreadable-file',
      'This cannot be read, because the disk answers EIO.',
      'Copy it anew.',
    ]);
  });

  test('is told when it vanishes after it was found', () => {
    const content = contentFolder(least);
    const file = join(content, 'site.yaml');
    rmSync(file);
    expect(readText(file, 'site.yaml')).toMatchObject({ text: undefined, problems: [{ code: 'unreadable-file' }] });
    expect(openFolder(content).address.origin).toBe('http://localhost');
  });
});

describe('bytes', () => {
  const write = (name: string, bytes: Buffer) => {
    const content = contentFolder(least);
    mkdirSync(join(content, 'research'));
    writeFileSync(join(content, name), bytes);
    return content;
  };

  test.each(['news.yaml', 'research/a.mdx', 'metrics.json'])(
    'in %s that are not UTF-8 are told at the first',
    (name) => {
      const latin = Buffer.from('- text: Parity\n  who: M\xFCller\n', 'latin1');
      expect(told(write(name, latin))).toEqual([
        [
          `${name}:2:9 not-utf-8`,
          'This file is not UTF-8: from here on, characters would be wrong.',
          'Save it as UTF-8. In VS Code: click the encoding in the status bar, “Reopen with Encoding”, then “Save with Encoding”.',
        ],
      ]);
    },
  );

  test('of UTF-16 are told', () => {
    const wide = Buffer.from('\uFEFF- text: Parity\n', 'utf16le');
    expect(told(write('news.yaml', wide)).map(([place]) => place)).toEqual(['news.yaml:1:1 not-utf-8']);
  });

  test('of a byte order mark and of Windows line ends mean nothing', () => {
    const theme = Buffer.from('\uFEFF---\r\ntitle: Parity\r\n---\r\n\r\nText.\r\n');
    expect(checkFolder(write('research/a.mdx', theme))).toMatchObject({ counts: '1 theme', problems: [] });
    const news = Buffer.from('\uFEFF- date: 1957\r\n  text: Parity\u2028conservation.\r\n');
    expect(checkFolder(write('news.yaml', news))).toMatchObject({ counts: '1 news item', problems: [] });
  });

  test.each([
    ['news.yaml', '- date: 1957\n  text: Par\0ity\n', 'news.yaml:2:12', 'U+0000'],
    ['news.yaml', '- date: 1957\n  text: "Par\\u001Bity"\n', 'news.yaml:2:3', 'U+001B'],
    ['news.yaml', '- date: 1957\n  text: "Par\\uD800ity"\n', 'news.yaml:2:3', 'U+D800'],
    ['metrics.json', '{ "stars": { "a/\\u0000": { "count": 1 } } }', 'metrics.json:1:3', 'U+0000'],
    ['research/a.mdx', '---\ntitle: T\n---\n\nPar\u009Fity\n', 'research/a.mdx:5:4', 'U+009F'],
  ])('in %s of a character that no page can show are told: %j', (name, text, place, character) => {
    expect(told(write(name, Buffer.from(text)))).toContainEqual([
      `${place} control-character`,
      `The character ${character} cannot be shown on a page.`,
      'Delete it. Such characters come along when text is copied from a PDF or a terminal.',
    ]);
  });
});

describe('much of everything', () => {
  test('is read within a moment and without a loss', { timeout: 20_000 }, () => {
    const many = (count: number, write: (index: number) => string) =>
      Array.from({ length: count }, (_, i) => write(i)).join('');
    const content = contentFolder({
      ...least,
      'news.yaml': many(3000, (i) => `- { date: 1957, text: "${i} ${'parity '.repeat(12)}" }\n`),
      'publications.bib': many(
        1000,
        (i) =>
          `@article{k${i}, title = {T ${i}}, author = {Wu, C. S.}, journal = {J}, year = 1957, abstract = {${'x'.repeat(4900)}}}\n`,
      ),
    });
    expect(checkFolder(content)).toMatchObject({ counts: '1000 publications, 3000 news items', problems: [] });
  });

  test('is no folder at all: what is needed is told', () => {
    expect(told(contentFolder({})).map(([place]) => place)).toEqual([
      'profile.mdx missing-file',
      'site.yaml missing-file',
    ]);
  });

  test('beside the content is not read: what programs keep in hidden folders', () => {
    const content = contentFolder({ ...least, '.git/config.yaml': 'x', '.obsidian/a.mdx': 'x', '.DS_Store': 'x' });
    expect(told(content)).toEqual([]);
  });
});

test('a file that nobody means to be so large is told, and not read', () => {
  const content = contentFolder({ ...least, 'news.yaml': '', 'portrait.png': '' });
  for (const file of ['news.yaml', 'portrait.png']) truncateSync(join(content, file), 65_000_000);
  const hint = 'Make it smaller. A file that readers should only download goes into files/.';
  expect(told(content)).toEqual(
    ['news.yaml', 'portrait.png'].map((file) => [
      `${file} overlarge-file`,
      'This file has 65 MB, and 64 are the most that are read.',
      hint,
    ]),
  );
});
