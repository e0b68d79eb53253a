import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { printDay } from '#cv/node/make-cvs.ts';
import { keepCvs } from '#cv/node/serve-cvs.ts';
import type { Problem } from '#model/problem.ts';
import { contentFolder } from '../content-folder.ts';
import { least } from '../make-from.ts';

function cv(words: string[], environment: Record<string, string> = {}) {
  const { VITRINE_CONTENT: _, VITRINE_URL: __, FORCE_COLOR: ___, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/cv.ts', ...words], {
    encoding: 'utf8',
    env: { ...inherited, ...environment },
  });
  return { status, stdout, stderr };
}

function outFolder(): string {
  const out = mkdtempSync(join(tmpdir(), 'vitrine-out-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  return out;
}

const education = '- { degree: Ph.D., institutions: [{ name: UC Berkeley }], end: 1940 }\n';

describe('npm run cv', { timeout: 60_000 }, () => {
  it('writes the PDFs where the site has them, says so, and ends with 0', () => {
    const [out, folder] = [outFolder(), contentFolder({ ...least, 'education.yaml': education })];
    expect(cv([folder, '--out', out])).toEqual({
      status: 0,
      stdout: `${join(out, 'cv.pdf')}: 1 page\n1 PDF: no problems.\n`,
      stderr: '',
    });
    expect(readdirSync(out)).toEqual(['cv.pdf']);
    expect(readFileSync(join(out, 'cv.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('leaves the last good PDF as it was when the content has an error, and ends with 1', () => {
    const out = outFolder();
    const folder = contentFolder({ ...least, 'education.yaml': education });
    cv([folder, '--out', out]);
    const good = readFileSync(join(out, 'cv.pdf'));
    writeFileSync(
      join(folder, 'education.yaml'),
      '- { degree: ༀ, institutions: [{ name: UC Berkeley }], end: 1940 }\n',
    );
    const { status, stdout } = cv([folder, '--out', out]);
    expect(status).toBe(1);
    expect(stdout).toContain('education.yaml:1:5  error missing-glyph degree\n');
    expect(stdout).toContain('0 PDFs: 1 error.\n');
    expect(readFileSync(join(out, 'cv.pdf')).equals(good)).toBe(true);
  });

  it('bears the day of SOURCE_DATE_EPOCH', () => {
    const [out, folder] = [outFolder(), contentFolder({ ...least, 'education.yaml': education })];
    cv([folder, '--out', out], { SOURCE_DATE_EPOCH: '0' });
    expect(readFileSync(join(out, 'cv.pdf'), 'latin1')).toContain('/CreationDate (D:19700101000000Z)');
  });

  it('says that there is nothing for a CV, and ends with 1', () => {
    const out = outFolder();
    expect(cv([contentFolder(least), '--out', out])).toEqual({
      status: 1,
      stdout: 'The content has no education, role, publication or other entry for a CV yet.\n',
      stderr: '',
    });
    expect(existsSync(join(out, 'cv.pdf'))).toBe(false);
  });

  it('ends with 2 and one line when the command is wrong', () => {
    const wrong: [string[], string][] = [
      [['--wacth'], "Unknown option '--wacth'. Write: npm run cv -- --help\n"],
      [['no/such/folder'], 'There is no folder no/such/folder. Write: npm run cv -- path/to/content\n'],
      [['content', 'tests'], 'One folder is read at a time. Write: npm run cv -- content\n'],
    ];
    for (const [words, stderr] of wrong) expect(cv(words)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('explains itself', () => {
    const { status, stdout } = cv(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('npm run cv -- --watch');
  });
});

describe('the day that a PDF bears', () => {
  it.each([
    [{}, '2026-11-22'],
    [{ SOURCE_DATE_EPOCH: '86400' }, '1970-01-02'],
    [{ SOURCE_DATE_EPOCH: '' }, '2026-11-22'],
  ])('with %o is %s', (environment, day) => {
    expect(printDay(environment, () => new Date('2026-11-22T23:59:00Z'))).toBe(day);
  });
});

describe('PDFs for a server', () => {
  const made = (text: string, ...codes: Problem['code'][]) => ({
    cvs: text ? [{ path: '/cv.pdf', pdf: Buffer.from(text), pages: 1 }] : [],
    problems: codes.map((code) => ({
      file: 'a',
      position: undefined,
      code,
      message: 'A.',
      severity: 'error' as const,
    })),
  });
  const serve = (...results: ReturnType<typeof made>[]) => {
    const told: string[] = [];
    let runs = 0;
    const kept = keepCvs(
      () => Promise.resolve(results[runs++]!),
      ({ problems }) => told.push(...problems.map(({ code }) => code)),
    );
    const read = async (path: string) => (await kept.find(path))?.toString();
    return { ...kept, read, told, runs: () => runs };
  };

  it('are made once, when one is asked for, and again when the content has changed', async () => {
    const server = serve(made('one'), made('two'));
    expect(server.runs()).toBe(0);
    expect([await server.read('/cv.pdf'), await server.read('/cv.pdf'), server.runs()]).toEqual(['one', 'one', 1]);
    server.forget();
    expect([await server.read('/cv.pdf'), server.runs()]).toEqual(['two', 2]);
  });

  it('are not made for other addresses', async () => {
    const server = serve();
    for (const path of ['/', '/cv/', '/files/cv.pdf', '/thesis.pdf']) expect(await server.read(path)).toBeUndefined();
    expect(server.runs()).toBe(0);
  });

  it('are the last good ones while the content has errors, which are told', async () => {
    const server = serve(made('good'), made('', 'missing-glyph'));
    await server.read('/cv.pdf');
    server.forget();
    expect(await server.read('/cv.pdf')).toBe('good');
    expect(server.told).toEqual(['missing-glyph']);
  });
});
