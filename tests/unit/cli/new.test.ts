import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments, usage } from '#cli/new/read-arguments.ts';
import { UsageError } from '#model/problem.ts';
import { checkFolder } from '../../open-folder.ts';
import { contentFolder } from '../content-folder.ts';

function run(words: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

const wu = ['--given', 'Chien-Shiung', '--family', 'Wu', '--url', 'https://wu.example.org/', '--yes'];
const readAll = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('npm run new', { timeout: 60_000 }, () => {
  test('writes a folder in which nothing is wrong, and says what comes next', () => {
    const folder = join(contentFolder({}), 'my content');
    const { status, stdout, stderr } = run([folder, ...wu, '--native', '吴健雄', '--languages', 'en,zh']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      ['site.yaml', 'profile.mdx', 'profile.zh.mdx', 'publications.bib'].map((name) => `${folder}/${name}\n`).join('') +
        `\nWritten. See it with \`VITRINE_CONTENT='${folder}' npm start\`, and check what you write with \`npm run check -- '${folder}'\`.\n`,
    );
    expect(checkFolder(folder).problems).toEqual([]);
  });

  test('takes the folder that VITRINE_CONTENT names, if it is empty', () => {
    const folder = contentFolder({});
    const { status, stdout } = run(wu, { VITRINE_CONTENT: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('See it with `npm start`, and check what you write with `npm run check`.');
    const before = readAll(folder);
    expect(run(wu, { VITRINE_CONTENT: folder })).toEqual({
      status: 2,
      stdout: '',
      stderr: `${folder} is not empty, and nothing is ever overwritten. Write: npm run new -- my-content\n`,
    });
    expect(readAll(folder)).toEqual(before);
  });

  test('never overwrites: one file in the way, and none is written', () => {
    const folder = contentFolder({ 'publications.bib': '@misc{mine, title = {Mine}}', 'README.md': 'mine' });
    symlinkSync('nowhere', join(folder, 'profile.mdx'));
    expect(run([folder, ...wu])).toEqual({
      status: 1,
      stdout: '',
      stderr: `profile.mdx, publications.bib in ${folder} would be overwritten, so nothing was written.\n`,
    });
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'profile.mdx', 'publications.bib']);
    expect(readFileSync(join(folder, 'publications.bib'), 'utf8')).toBe('@misc{mine, title = {Mine}}');
  });

  test('writes nothing that the check would refuse', () => {
    const folder = join(contentFolder({}), 'new');
    const { status, stderr } = run([folder, ...wu, '--position', 'See [me](javascript:alert)']);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /profile\.mdx:\d+:\d+ {2}error unsafe-address positions\[0\]\.title\n[\s\S]*Nothing was written\.\n$/,
    );
    expect(() => readdirSync(folder)).toThrow('ENOENT');
  });

  test('ends with 2 and one line when it is used wrongly', () => {
    const folder = contentFolder({});
    expect(run([folder])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'The new site needs --family. Write --family "Wu".\n',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the words of the command', () => {
  test.each([
    [['--famly', 'Wu'], "Unknown option '--famly'. Write: npm run new -- --help"],
    [['a', 'b'], 'One folder is written at a time. Write: npm run new -- a'],
    [['package.json'], 'package.json is a file. Write: npm run new -- my-content'],
    [
      [],
      'tests/portfolios/chien-shiung-wu is not empty, and nothing is ever overwritten. Write: npm run new -- my-content',
    ],
  ])('%j are told to be wrong', (words, message) => {
    expect(() => readArguments(words)).toThrow(new UsageError(message));
  });

  test('name the folder, the answers, and whether to ask', () => {
    expect(readArguments(['new', '--family=-', '--languages', 'en,zh', '-y'])).toEqual({
      folder: resolve('new'),
      said: { family: '-', languages: 'en,zh' },
      isSilent: true,
    });
    expect(readArguments(['--help'])).toBe('help');
    expect(usage).toContain('npm run new -- my-content --family Wu --url https://wu.example.org/ --yes');
  });
});
