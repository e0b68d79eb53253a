import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/vitrine', import.meta.url));

/** A browser program and the environment that it starts in. */
export interface PackagedBrowser {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium of the npm package @sparticuz/chromium, once, into node_modules/.cache.
 * It is the way to a browser where none is installed and nothing but the npm registry can be reached.
 */
export async function unpackChromium(): Promise<PackagedBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser was found for the tests. Install Chromium or Google Chrome, or name one in CHROME_PATH.',
    );
  }
  const folder = join(cache, 'chromium');
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: environment(folder),
  };
}

async function unpackInto(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  // Under its name stands a complete browser only, whenever the process is stopped.
  const draft = mkdtempSync(`${folder}-`);
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const temporary = process.env.TMPDIR;
  // The package unpacks into the temporary folder of the system, whatever stands there already.
  process.env.TMPDIR = draft;
  try {
    await chromium.executablePath();
    await inflate(join(packageFolder(), 'bin/al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  const fonts = join(folder, 'fonts/fonts');
  writeFileSync(
    join(draft, 'fonts.conf'),
    `<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process was faster, and its browser is as good.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** A bare system has neither fonts nor the NSS libraries; the package brings both for Amazon Linux. */
function environment(folder: string): Record<string, string> {
  const env = { ...process.env } as Record<string, string>;
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  const starts = spawnSync(join(folder, 'chromium'), ['--version']).status === 0;
  if (!starts) env.LD_LIBRARY_PATH = join(folder, 'al2023/lib');
  return env;
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(entry));
}
