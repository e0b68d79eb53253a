import { argv } from 'node:process';

/** Runs a benchmark by its name: `npm run bench bibliography`. */
async function run(name = '', args: string[] = []): Promise<void> {
  if (!/^[a-z-]+$/.test(name)) throw new Error('Name a benchmark: npm run bench bibliography.');
  const { bench } = (await import(`./${name}.ts`)) as { bench: (args: string[]) => Promise<void> };
  await bench(args);
}

await run(argv[2], argv.slice(3));
