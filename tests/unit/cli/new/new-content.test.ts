import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newContent, writeNew } from '#cli/new/new-content.ts';
import type { Answers } from '#cli/new/questions.ts';
import { checkFolder } from '../../../open-folder.ts';
import { contentFolder } from '../../content-folder.ts';

/** Words that YAML, MDX or a terminal could take for something else, and names in many scripts. */
const word = fc.constantFrom(
  ...['Wu', 'Chien-Shiung', '吴健雄', 'وو', 'دافيد', 'דוד לוי', 'Ünal', "O'Neil", 'Ж.', '김', 'さくら', 'ไทย', '👩‍🔬'],
  ...['a: b', '#1', '"x"', "'", '- x', '? y', '---', '...', '{a}', '[b]', '&c', '*d', '!e', '|', '>', '%f', '@g'],
  ...['yes', 'null', '~', '1957', '1957-01-15', '1e3', '.nan', '0x1F', 'true', '<b>', '&amp;', '{{ }}', 'a\\b'],
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const optional = fc.option(text, { nil: undefined });
const answers: fc.Arbitrary<Answers> = fc
  .record({
    given: optional,
    family: text,
    native: optional,
    position: optional,
    affiliation: optional,
    email: fc.constantFrom(undefined, 'wu@example.org'),
    languages: fc.constantFrom(['en'], ['zh'], ['en', 'zh'], ['zh', 'en']),
    url: fc.constantFrom('https://chienshiungwu.org/', 'https://wu.github.io/repo/', 'http://localhost:4321'),
  })
  .map(
    (record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as Answers,
  );

describe('the content of a new site', () => {
  test('has no problem and no warning, and says what was answered, whatever that was', { timeout: 30_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrine-'));
    fc.assert(
      fc.property(answers, (given) => {
        const root = mkdtempSync(join(folder, 'new-'));
        writeNew(root, newContent(given));
        expect(checkFolder(root).problems).toEqual([]);
        const { name, positions } = parse(readFileSync(join(root, 'profile.mdx'), 'utf8').split(/^---$/m)[1]!) as {
          name: Record<string, string>;
          positions?: { title: unknown }[];
        };
        expect([name.given, name.family, name.native]).toEqual([given.given, given.family, given.native]);
        const { position, languages } = given;
        const both = position && Object.fromEntries(languages.map((lang) => [lang, position]));
        expect(positions?.[0]?.title).toEqual(languages.length > 1 ? both : position);
      }),
      { numRuns: 120, seed: 1957 },
    );
    rmSync(folder, { recursive: true });
  });

  test('is no more than is needed', () => {
    const least = newContent({ family: 'Wu', url: 'https://wu.example.org/', languages: ['en'] });
    expect([...least.keys()]).toEqual(['site.yaml', 'profile.mdx', 'publications.bib']);
    const both = newContent({ family: 'Wu', url: 'https://wu.example.org/', languages: ['zh', 'en'] });
    expect([...both.keys()]).toEqual(['site.yaml', 'profile.mdx', 'profile.en.mdx', 'publications.bib']);
  });

  test('has a bibliography of no entry, whose example is an entry without a problem', () => {
    const files = newContent({
      given: 'Chien-Shiung',
      family: 'Wu',
      url: 'https://wu.example.org/',
      languages: ['en'],
    });
    expect(checkFolder(contentFolder(Object.fromEntries(files))).counts).toBe('Only the profile');
    const example = files.get('publications.bib')!.split('\n').slice(2).join('\n').replaceAll(/^% ?/gm, '');
    const taken = checkFolder(contentFolder({ ...Object.fromEntries(files), 'publications.bib': example }));
    expect(taken).toMatchObject({ counts: '1 publication', problems: [] });
  });
});

describe('writing', () => {
  const files = new Map([
    ['a.yaml', 'a'],
    ['b.yaml', 'b'],
    ['c.yaml', 'c'],
  ]);

  test('leaves nothing behind when one file cannot be written', () => {
    const root = contentFolder({ 'c.yaml': 'mine' });
    expect(() => writeNew(root, files)).toThrow(/EEXIST/);
    expect(readdirSync(root)).toEqual(['c.yaml']);
    expect(readFileSync(join(root, 'c.yaml'), 'utf8')).toBe('mine');
  });

  test('leaves no folder behind that it made', () => {
    const root = contentFolder({ 'mine.txt': 'mine' });
    const full = () => {
      throw new Error('No space is left.');
    };
    expect(() => writeNew(join(root, 'deep/content'), files, full)).toThrow('No space is left.');
    expect(readdirSync(root)).toEqual(['mine.txt']);
  });
});
