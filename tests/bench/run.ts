/** Runs a benchmark by its name: `npm run bench bibliography`. */
const name = process.argv[2] ?? '';
if (!/^[a-z-]+$/.test(name)) {
  console.error('Name a benchmark: npm run bench bibliography.');
  process.exitCode = 1;
} else {
  const { bench } = (await import(`./${name}.ts`)) as { bench: (args: string[]) => Promise<void> | void };
  await bench(process.argv.slice(3));
}
