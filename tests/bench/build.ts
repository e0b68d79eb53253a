import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../gallery/build-site.ts';
import { makeBibliography } from './make-bibliography.ts';

const folder = join(root, 'node_modules/.cache/vitrine/bench-build');
const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

interface Measurement {
  seconds: number;
  /** The most memory the process had at once, in megabytes; undefined where the system does not say. */
  megabytes: number | undefined;
}

/** The most memory a process had so far. Linux says it while the process lives. */
function readPeak({ pid }: ChildProcess): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function run(command: string, args: readonly string[], cwd: string, variables = {}): Promise<Measurement> {
  const start = performance.now();
  const env = { ...process.env, ...variables, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  let megabytes: number | undefined;
  const timer = setInterval(() => {
    megabytes = readPeak(child) ?? megabytes;
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) reject(new Error(`${command} ${args.join(' ')} ended with ${code}.`));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes });
    });
  });
}

/** A portfolio with so many papers, each with its page. */
function makePortfolio(path: string, count: number): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'site.yaml'), 'url: https://example.org/\nlanguages: [en]\n');
  writeFileSync(join(path, 'profile.mdx'), '---\nname: { given: C. S., family: Wu }\n---\n');
  writeFileSync(join(path, 'publications.bib'), makeBibliography(count));
}

/** The floor of the stack: an Astro site with as many pages of two hundred words, and nothing else. */
function makeBareSite(path: string, count: number): void {
  mkdirSync(join(path, 'src/pages'), { recursive: true });
  writeFileSync(join(path, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(join(path, 'astro.config.mjs'), 'export default { devToolbar: { enabled: false } };');
  writeFileSync(
    join(path, 'src/pages/[id].astro'),
    `---
export const getStaticPaths = () => Array.from({ length: ${count} }, (_, id) => ({ params: { id: String(id) } }));
const words = Array.from({ length: 200 }, (_, index) => 'word' + ((index * 7 + Number(Astro.params.id)) % 97)).join(' ');
---
<html lang="en"><head><meta charset="utf-8" /><title>{Astro.params.id}</title></head><body><p>{words}</p></body></html>`,
  );
}

/** The field's fastest: Hugo with as many pages of two hundred words, where it is installed. */
function makeHugoSite(path: string, count: number): void {
  mkdirSync(join(path, 'content'), { recursive: true });
  mkdirSync(join(path, 'layouts/_default'), { recursive: true });
  writeFileSync(
    join(path, 'hugo.toml'),
    'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  );
  for (const name of ['single', 'list'])
    writeFileSync(
      join(path, `layouts/_default/${name}.html`),
      '<html lang="en"><title>{{ .Title }}</title>{{ .Content }}</html>',
    );
  for (let id = 0; id < count; id++)
    writeFileSync(join(path, `content/${id}.md`), `---\ntitle: "${id}"\n---\n${`word${id} `.repeat(200)}\n`);
}

function describeOutput(path: string): string {
  const files = globSync('**/*', { cwd: path }).map((file) => statSync(join(path, file)));
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/**
 * Times the build of portfolios with so many papers, cold and warm, beside a bare Astro site and Hugo with as many pages.
 * @param args the numbers of papers; 100, 1000 and 5000 when there are none
 */
export async function bench(args: readonly string[]): Promise<void> {
  const counts = args.length > 0 ? args.map(Number) : [100, 1000, 5000];
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  console.log('papers   cold s   warm s   MB memory   output   bare Astro s   times the floor (warm)   Hugo s');
  for (const count of counts) {
    rmSync(folder, { recursive: true, force: true });
    // Cold: without what earlier builds of other content folders have kept.
    rmSync(join(root, '.astro/cache'), { recursive: true, force: true });
    const [content, bare, hugo, out] = ['content', 'bare', 'hugo', 'out'].map((name) => join(folder, name));
    makePortfolio(content!, count);
    makeBareSite(bare!, count);
    const ours = () =>
      run(process.execPath, [astro, 'build', '--force', '--outDir', out!], root, {
        VITRINE_CONTENT: content,
        VITRINE_URL: 'https://example.org/',
      });
    const cold = await ours();
    const output = describeOutput(out!);
    rmSync(out!, { recursive: true, force: true });
    const warm = await ours();
    const floor = await run(process.execPath, [astro, 'build'], bare!);
    if (hasHugo) makeHugoSite(hugo!, count);
    const field = hasHugo ? await run('hugo', ['--quiet'], hugo!) : undefined;
    const cells = [
      String(count).padStart(6),
      cold.seconds.toFixed(1).padStart(8),
      warm.seconds.toFixed(1).padStart(8),
      (warm.megabytes?.toFixed(0) ?? '').padStart(11),
      output.padStart(8),
      floor.seconds.toFixed(1).padStart(14),
      (warm.seconds / floor.seconds).toFixed(1).padStart(24),
      (field?.seconds.toFixed(1) ?? '').padStart(8),
    ];
    console.log(cells.join(' '));
  }
  rmSync(folder, { recursive: true, force: true });
}
