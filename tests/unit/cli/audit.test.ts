import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makePage } from './audit/made-site.ts';

function audit(...words: string[]) {
  const { VITRINE_CONTENT: _, NO_COLOR: __, FORCE_COLOR: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/audit.ts', ...words], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

/** A built site in a folder of its own, deleted when the test ends. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-audit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const home = makePage({ main: '<p>Beta decay</p>' }).html;

describe('npm run audit', { timeout: 60_000 }, () => {
  test('ends with 0 when a site is within its budgets', () => {
    const { status, stdout, stderr } = audit(folderWith({ 'index.html': home }));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^home +1 /m);
    expect(stdout).toContain('1 page: no problems.');
  });

  test('advises when one page is not, and reads the files that the page loads', () => {
    const cv = makePage({ path: 'cv/', head: '<script type="module" src="/lab/a.js"></script>' }).html;
    const script = Array.from({ length: 2000 }, (_, index) => `f${index * 7919}()`).join(';');
    const folder = folderWith({ 'index.html': home, 'cv/index.html': cv, 'a.js': script });
    const { status, stdout } = audit(folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/cv\/index\.html {2}warning scripts-too-heavy\n/);
    expect(stdout).toContain('2 pages: 1 warning.');
    expect(audit(folder, '--strict').status).toBe(1);
  });

  test('ends with 1 when a page asks others for something as soon as it is opened', () => {
    const { html } = makePage({ main: '<img src="https://x.example/a.webp" width="1" height="1" alt="">' });
    const { status, stdout } = audit(folderWith({ 'index.html': html }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/index\.html {2}error third-party\n/);
  });

  test('leaves out pages that only lead elsewhere and HTML that an author publishes as it is', () => {
    const redirect = makePage({ path: 'old/', head: '<meta http-equiv="refresh" content="0;url=/lab/">' }).html;
    const files = { 'index.html': home, 'old/index.html': redirect, 'slides.html': '<iframe src="https://x.example">' };
    expect(audit(folderWith(files)).stdout).toContain('1 page: no problems.');
  });

  test('writes JSON for programs', () => {
    const { stdout } = audit(folderWith({ 'index.html': home }), '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0, problems: [], table: [{ kind: 'home', pages: 1 }] });
  });

  test('ends with 1 and tells what is wrong when the content cannot be built', () => {
    const { status, stdout, stderr } = audit('tests/fixtures/every-mistake');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('tests/fixtures/every-mistake/profile.mdx:2:21  error unknown-key name.familiy\n');
    expect(stderr).toMatch(/\nNothing was measured: the site could not be built\.\n$/);
  });

  test('ends with 2 and one line when the command is wrong', () => {
    const wrong: [string[], string][] = [
      [['--formt', 'json'], "Unknown option '--formt'. Write: npm run audit -- --help\n"],
      [['--format', 'xml'], 'There is no format "xml". Write --format text, --format json, --format github.\n'],
      [['no/such/folder'], 'There is no folder no/such/folder. Write: npm run audit -- dist\n'],
      [['content', 'tests'], 'One folder is measured at a time. Write: npm run audit -- content\n'],
      [
        ['tests'],
        'tests holds no site that Vitrine built. Write: npm run audit, which builds it, or npm run audit -- dist after npm run build\n',
      ],
    ];
    for (const [words, stderr] of wrong) expect(audit(...words)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('points from a gallery to the sites in it', () => {
    const gallery = folderWith({ 'index.html': '<h1>Six sites</h1>', 'wu/sitemap-index.xml': '' });
    expect(audit(gallery)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${gallery} holds no site that Vitrine built, but the folders in it do. Write: npm run audit -- ${gallery}/wu\n`,
    });
  });

  test('explains itself', () => {
    const { status, stdout } = audit('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('npm run audit -- tests/portfolios/name');
  });
});
