/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// What Astro reads while it compiles components, and what keeps every test out of content/.
process.loadEnvFile(`${root}/tests/content.env`);
process.env.NODE_OPTIONS = `--import=${new URL('keep-out-of-content.mjs', import.meta.url)}`;

/** Components are compiled by Astro; everything else is plain TypeScript and starts without it. */
const astro = await getViteConfig({}, { root })({ mode: 'test', command: 'serve' });

export default defineConfig({
  root,
  test: {
    // As many as there are processors: vitest leaves one free by itself.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // A machine that is busy with builds is slow, not wrong.
          testTimeout: 30_000,
          exclude: ['tests/{components,e2e,fixtures,portfolios}/**'],
        },
      },
      {
        ...astro,
        test: { name: 'components', include: ['tests/components/**/*.test.ts'] },
      },
    ],
  },
});
