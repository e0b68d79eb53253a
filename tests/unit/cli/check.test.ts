import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function check(words: string[], environment: Record<string, string> = {}) {
  const { VITRINE_CONTENT: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...words], {
    encoding: 'utf8',
    env: { ...inherited, ...environment },
  });
  return { status, stdout, stderr };
}

describe('npm run check', { timeout: 60_000 }, () => {
  it('ends with 0 and says what it read when nothing is wrong', () => {
    expect(check(['tests/fixtures/minimal'])).toEqual({
      status: 0,
      stdout: 'Only the profile: no problems.\n',
      stderr: '',
    });
  });

  it('ends with 1 when something is wrong, without colour in a pipe', () => {
    const { status, stdout } = check(['tests/fixtures/every-mistake']);
    expect(status).toBe(1);
    expect(stdout).toContain('tests/fixtures/every-mistake/profile.mdx:2:21  error unknown-key name.familiy\n');
    expect(stdout).not.toContain('\u001B');
  });

  it('says how many papers Google Scholar cannot take from their pages, and that nothing is wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrine-scholar-'));
    cpSync('tests/fixtures/minimal', folder, { recursive: true });
    const paper = (key: string, more: string) => `@misc{${key}, title = {T}, author = {Wu}${more}}\n`;
    const papers = [paper('a', ''), paper('b', ', abstract = {A.}'), paper('c', ', pdf = {https://a.org/c.pdf}')];
    writeFileSync(join(folder, 'publications.bib'), papers.join(''));
    const hint =
      'Google Scholar takes a paper from a page that has its abstract or its PDF: 1 of 3 have neither. Add abstract = {…}.';
    expect(check([folder]).stdout).toMatch(new RegExp(`\\n\\n${hint.replace(/[.{}]/g, '\\$&')}\\n$`));
    expect(check([folder, '--strict', '--format', 'json']).stdout).not.toContain('Scholar');
    writeFileSync(join(folder, 'publications.bib'), papers.slice(1).join(''));
    expect(check([folder]).stdout).not.toContain('Scholar');
    rmSync(folder, { recursive: true });
  });

  it('fails for warnings with --strict, and lists each problem with --all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrine-strict-'));
    cpSync('tests/fixtures/minimal', folder, { recursive: true });
    const paper = (key: string) => `@misc{${key}, title = {T}, author = {Wu}, foo = {1}}\n`;
    writeFileSync(join(folder, 'publications.bib'), ['a', 'b', 'c', 'd'].map(paper).join(''));
    expect(check([folder]).status).toBe(0);
    expect(check([folder]).stdout).toContain('and 1 more (--all lists them).');
    expect(check([folder, '--strict']).status).toBe(1);
    expect(check([folder, '--all']).stdout.match(/unknown-key/g)).toHaveLength(4);
    rmSync(folder, { recursive: true });
  });

  it('takes the folder that VITRINE_CONTENT names', () => {
    expect(check([], { VITRINE_CONTENT: 'tests/fixtures/minimal' }).stdout).toBe('Only the profile: no problems.\n');
  });

  it('ends with 2 and one line when the command is wrong', () => {
    const wrong: [string[], string][] = [
      [['--formt', 'json'], "Unknown option '--formt'. Write: npm run check -- --help\n"],
      [['--format', 'xml'], 'There is no format "xml". Write --format text, --format json, --format github.\n'],
      [['no/such/folder'], 'There is no folder no/such/folder. Write: npm run check -- path/to/content\n'],
      [['package.json'], 'There is no folder package.json. Write: npm run check -- path/to/content\n'],
      [['content', 'tests'], 'One folder is checked at a time. Write: npm run check -- content\n'],
    ];
    for (const [words, stderr] of wrong) expect(check(words)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('explains itself', () => {
    const { status, stdout } = check(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('npm run check -- --format json');
  });

  it('writes JSON for programs', () => {
    const { status, stdout } = check(['tests/fixtures/every-mistake', '--format', 'json']);
    const report = JSON.parse(stdout) as { errors: number; warnings: number; problems: Record<string, unknown>[] };
    expect(status).toBe(1);
    expect(report.problems).toHaveLength(report.errors + report.warnings);
    expect(report.problems.find(({ field }) => field === 'name.familiy')).toEqual({
      file: 'profile.mdx',
      line: 2,
      column: 21,
      field: 'name.familiy',
      code: 'unknown-key',
      severity: 'error',
      message: 'There is no field `familiy` here, so what it says would not appear.',
      hint: 'Did you mean `family`?',
    });
  });

  it('writes annotations for GitHub', () => {
    const { status, stdout } = check(['tests/fixtures/every-mistake', '--format', 'github']);
    expect(status).toBe(1);
    expect(stdout).toContain(
      '::error file=tests/fixtures/every-mistake/profile.mdx,line=2,col=21,title=unknown-key::There is no field `familiy` here, so what it says would not appear. Did you mean `family`?\n',
    );
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .slice(0, -1)
        .every((line) => /^::(error|warning) file=[^,]+(,line=\d+,col=\d+)?,title=[a-z-]+::./.test(line)),
    ).toBe(true);
  });
});
