import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astro, root } from '../gallery/build-site.ts';
import { makeBareSite, makeHugoSite, makePortfolio } from './made-sites.ts';
import { measureProcess } from './measure-process.ts';

const folder = join(root, 'node_modules/.cache/vitrine/bench-build');

/** The pages, all files, and the megabytes of a built site. */
function describeOutput(path: string): { pages: number; files: number; megabytes: number } {
  const files = globSync('**/*', { cwd: path, withFileTypes: true }).filter((file) => file.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  return { pages, files: files.length, megabytes: bytes / 1e6 };
}

/** Writes another title into the first entry of a bibliography. */
function changeTitle(file: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/(\btitle *= *\{)/, '$1Changed: ');
  if (after === before) throw new Error(`${file} has no title.`);
  writeFileSync(file, after);
}

/**
 * Times the build of portfolios with so many entries of a bibliography, cold and warm, beside a bare Astro site and Hugo
 * with as many pages. Cold: nothing is kept from earlier builds. Warm: nothing has changed since the last. Edit: a title
 * has.
 * @param args the numbers of entries; 100, 1000, 5000 and 10000 when there are none
 */
export async function bench(args: readonly string[]): Promise<void> {
  const counts = args.length > 0 ? args.map(Number) : [100, 1000, 5000, 10000];
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  const titles = [
    'entries',
    'pages',
    'files',
    'MB',
    'cold s',
    'warm s',
    'edit s',
    'MB memory',
    'bare Astro s',
    'times',
    'Hugo s',
  ];
  console.log(titles.join('  '));
  for (const count of counts) {
    const clear = () => rmSync(folder, { recursive: true, force: true });
    clear();
    rmSync(join(root, '.astro/cache'), { recursive: true, force: true });
    const [content, bare, hugo, out] = ['content', 'bare', 'hugo', 'out'].map((name) => join(folder, name));
    makePortfolio(content!, count);
    const build = () => {
      rmSync(out!, { recursive: true, force: true });
      const variables = { VITRINE_CONTENT: content!, VITRINE_URL: 'https://example.org/' };
      return measureProcess(process.execPath, [astro, 'build', '--outDir', out!], root, variables);
    };
    const cold = await build();
    const warm = await build();
    changeTitle(join(content!, 'publications.bib'));
    const edit = await build();
    const { pages, files, megabytes } = describeOutput(out!);
    makeBareSite(bare!, pages);
    const floor = await measureProcess(process.execPath, [astro, 'build'], bare!);
    if (hasHugo) makeHugoSite(hugo!, pages);
    const field = hasHugo ? await measureProcess('hugo', ['--quiet'], hugo!) : undefined;
    const cells = [
      String(count),
      String(pages),
      String(files),
      megabytes.toFixed(0),
      cold.seconds.toFixed(1),
      warm.seconds.toFixed(1),
      edit.seconds.toFixed(1),
      warm.megabytes?.toFixed(0) ?? '',
      floor.seconds.toFixed(1),
      (warm.seconds / floor.seconds).toFixed(1),
      field?.seconds.toFixed(2) ?? '',
    ];
    console.log(cells.map((cell, index) => cell.padStart(titles[index]!.length)).join('  '));
    clear();
  }
}
