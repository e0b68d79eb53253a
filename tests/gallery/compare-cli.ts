import { compareSites } from './compare-sites.ts';

/** How much of a line is shown. */
const shown = 300;

/** `npm run compare -- before after`: what is different in two builds, but for names that depend on content. */
const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error('Write: npm run compare -- folder/of/one/build folder/of/another');
  process.exitCode = 2;
} else {
  const { files, differences } = await compareSites(before, after);
  for (const one of differences)
    console.log(`${one.file}\n  - ${one.before.slice(0, shown)}\n  + ${one.after.slice(0, shown)}`);
  console.log(`${files} files, ${differences.length} of them different.`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}
