import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatReport } from '#check/node/report.ts';
import { oneWordCodes } from '#model/problem.ts';
import { checkFolder } from '../../open-folder.ts';

const report = checkFolder('tests/fixtures/every-mistake');

describe('the folder with every mistake', () => {
  it('gives the complete list of problems, with every word of them', async () => {
    await expect(formatReport(report, 'text', false, true)).toMatchFileSnapshot('../../fixtures/every-mistake.txt');
    expect(report.problems).toHaveLength(175);
  });

  it('has each kind of problem that the source can tell', () => {
    const sources = globSync([
      'src/check/{*,schema/*}.ts',
      'src/publications/bibtex/*.ts',
      'src/text/body/*.ts',
      'src/model/node/*.ts',
      'src/model/{picture,svg}-faults.ts',
    ]);
    const names = ['[a-z]+(?:-[a-z]+)+', ...oneWordCodes].join('|');
    const written = new RegExp(`(?:code:|'(?:error|warning)',|[?:])\\s+'(${names})'`, 'g');
    const codes = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(written)].map(([, code]) => code));
    expect(codes).toEqual(expect.arrayContaining([...oneWordCodes]));
    const told = new Set<string | undefined>(report.problems.map(({ code }) => code));
    expect(sources.length).toBeGreaterThan(60);
    expect(new Set(codes).size).toBeGreaterThan(30);
    // These say something about a site that is sound otherwise (slips.test.ts), about a
    // drawing, and about links and files of a size that no repository should have.
    const elsewhere = ['language-without-words', 'link-outside', 'overlarge-file', 'sample-leftover', 'unsafe-picture'];
    expect([...new Set(codes)].filter((code) => !told.has(code)).sort()).toEqual(elsewhere);
  });

  it('has no problem without a place unless it is about a file as a whole', () => {
    const whole = report.problems.filter(({ position }) => !position).map(({ code }) => code);
    expect([...new Set(whole)].sort()).toEqual([
      'awkward-name',
      'damaged-picture',
      'duplicate-address',
      'owner-in-no-publication',
      'two-formats',
      'unknown-file',
      'unknown-language',
      'unreadable-file',
      'unusable-name',
    ]);
  });
});

describe('the least content', () => {
  it('has no problem', () => {
    expect(formatReport(checkFolder('tests/fixtures/minimal'), 'text')).toBe('Only the profile: no problems.\n');
  });

  it('needs site.yaml and profile.mdx', () => {
    expect(
      checkFolder('tests/fixtures')
        .problems.map(({ file, code, hint }) => [file, code, hint])
        .filter(([, code]) => code === 'missing-file'),
    ).toEqual([
      [
        'profile.mdx',
        'missing-file',
        'Write one; the least it needs is name: { given: Chien-Shiung, family: Wu } between two lines of ---.',
      ],
      ['site.yaml', 'missing-file', 'Write one; the least it needs is url: https://example.org/.'],
    ]);
  });
});
