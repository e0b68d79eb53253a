import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What decides how a venue is written, cited and exported; what an author may write of one; and what is asked of it. */
const deciding = /^(?:publications|model\/schema|check)\//;

test('pages, feeds, pictures and CVs ask how a venue is called and do not choose between its names', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const choosing = files.filter(
    (file) =>
      /\.(?:ts|astro)$/.test(file) &&
      !deciding.test(file) &&
      /\bvenue\??\.(?:name|short)\b/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  // What one reviews for is no venue of a publication.
  expect(choosing).toEqual(['sections/service.ts']);
});
