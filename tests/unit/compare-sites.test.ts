import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { compareSites } from '../gallery/compare-sites.ts';
import { contentFolder } from './content-folder.ts';

const page = (picture: string, text: string) =>
  `<html><body><img src="/_astro/${picture}"><p>${text}</p></body></html>`;

test('two builds are the same but for the hashes in names, and what differs is named', async () => {
  const before = contentFolder({
    'index.html': page('a.oltgPCUd_16RF1N.avif', 'One'),
    'news/index.html': page('a.oltgPCUd_16RF1N.avif', 'Two'),
    '_astro/serif.BdnpIZO4.woff2': 'w\0f',
    'gone.txt': 'x',
  });
  const after = contentFolder({
    'index.html': page('a.Zltg-CUd_16RF2N.avif', 'One'),
    'news/index.html': page('a.Zltg-CUd_16RF2N.avif', 'Three'),
    '_astro/serif.CdnpIZO4.woff2': 'w\0f',
  });
  const picture = (background: string) =>
    sharp({ create: { width: 2, height: 2, channels: 3, background } })
      .png()
      .toBuffer();
  writeFileSync(join(before, 'a.png'), await picture('#000'));
  writeFileSync(join(after, 'a.png'), await picture('#001'));
  const { files, differences } = await compareSites(before, after);
  expect(files).toBe(5);
  expect(differences.map(({ file }) => file)).toEqual(['a.png', 'gone.txt', 'news/index.html']);
  expect(differences[2]).toEqual({ file: 'news/index.html', before: '<p>Two</p>', after: '<p>Three</p>' });
  expect(differences[1]).toEqual({ file: 'gone.txt', before: 'there', after: 'absent' });
});
