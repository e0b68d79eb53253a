import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../open-folder.ts';
import { contentFolder } from '../content-folder.ts';

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/languages.ts', ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const small = {
  'site.yaml': 'url: https://a.org # the address\nlanguages:\n  - en\n  - zh\ntitle: { en: Laboratory, zh: 实验室 }\n',
  'profile.mdx': '---\nname: { family: Wu }\nheadline: { en: Physics, zh: 物理学 }\n---\n\nHello.\n',
  'profile.zh.mdx': '---\n{}\n---\n\n你好。\n',
};

describe('npm run languages', { timeout: 60_000 }, () => {
  test('lists the languages, with how much is written in each', () => {
    expect(run(contentFolder(small))).toEqual({
      status: 0,
      stdout: 'en: the default\nzh: 2 texts in 2 files, 1 translated file\n',
      stderr: '',
    });
  });

  test('removes one from every file', () => {
    const folder = contentFolder(small);
    expect(run('--remove', 'zh', folder)).toEqual({
      status: 0,
      stdout: `profile.mdx: 1 text\nprofile.zh.mdx: the whole file\nsite.yaml: 1 text\nRemoved. Now run \`npm run check -- ${folder}\`.\n`,
      stderr: '',
    });
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(read('site.yaml')).toBe('url: https://a.org # the address\nlanguages:\n  - en\ntitle: Laboratory\n');
    expect(read('profile.mdx')).toBe('---\nname: { family: Wu }\nheadline: Physics\n---\n\nHello.\n');
    expect(existsSync(join(folder, 'profile.zh.mdx'))).toBe(false);
  });

  test('removes what is left of one that the site no longer has', () => {
    const folder = contentFolder({ ...small, 'site.yaml': 'url: https://a.org\n' });
    expect(run('--remove', 'zh', folder).stdout).toMatch(/^profile\.mdx: 1 text\nprofile\.zh\.mdx: the whole file\n/);
    expect(checkFolder(folder).problems).toEqual([]);
  });

  test('leaves a whole portfolio without a problem', () => {
    const folder = contentFolder({});
    cpSync('tests/portfolios/chien-shiung-wu', folder, { recursive: true });
    expect(run('--remove', 'zh', folder).status).toBe(0);
    expect(checkFolder(folder).problems).toEqual([]);
    expect(run(folder).stdout).toBe('en: the default\n');
  });

  test('writes nothing when it is only asked what would change', () => {
    const folder = contentFolder(small);
    expect(run('--remove', 'zh', '--dry-run', folder).stdout).toMatch(/\nsite\.yaml: 1 text\nNothing was written\.\n$/);
    expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe(small['site.yaml']);
    expect(existsSync(join(folder, 'profile.zh.mdx'))).toBe(true);
  });

  test('writes nothing when a text is in that language only', () => {
    const folder = contentFolder({
      ...small,
      'profile.mdx': '---\nname: { family: Wu }\nheadline: { zh: 物理学 }\n---\n',
      'pages/group.zh.md': '组。\n',
      'research/beta.mdx': '---\ntitle: Beta\n---\n\nBeta.\n',
      'research/beta.zh.mdx': '---\ntitle: β\nsummary: 摘要\n---\n\nβ。\n',
    });
    expect(run('--remove', 'zh', folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: `pages/group.zh.md: There is no file in another language that this one translates.
profile.mdx:3:13: This text is in \`zh\` only.
profile.zh.mdx: Its text is in \`zh\` only.
research/beta.zh.mdx: \`summary\` is in \`zh\` only.

Write these in \`en\` as well, or delete them. Nothing was written.
`,
    });
    expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe(small['site.yaml']);
  });

  test('leaves a file alone that cannot be read', () => {
    const folder = contentFolder({ ...small, 'talks.yaml': '- title: [\n' });
    expect(run('--remove', 'zh', folder)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^talks\.yaml: This file cannot be read\. `npm run check` says why\.\n/) as string,
    });
  });

  test('says what to write instead of a language that cannot be removed', () => {
    const folder = contentFolder(small);
    expect(run('--remove', 'fr', folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Nothing is written in `fr`. The languages of the site are: en, zh.\n',
    });
    expect(run('--remove', 'en', folder)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        '`en` is the default language of the site. To remove it, write another one first in `languages` in site.yaml.\n',
    });
  });
});
