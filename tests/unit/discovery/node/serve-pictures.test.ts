import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { servePictures } from '#discovery/node/make-pictures.ts';
import { openFolder } from '../../../open-folder.ts';

const findPicture = servePictures(
  openFolder('tests/portfolios/chien-shiung-wu', { cache: mkdtempSync(join(tmpdir(), 'vitrine-og-')) }),
);

test.each(['/og.png', '/og/zh/publications/wu1957experimental.png'])(
  'a dev server answers %s with the picture',
  { timeout: 60_000 },
  async (path) => {
    const file = await findPicture(path);
    expect(file?.type).toBe('image/png');
    expect(await sharp(file?.body as Buffer).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  },
);

test.each(['/og/', '/ogre.png', '/cv.png', '/og/publications/nobody.png'])(
  'a dev server leaves %s to Astro',
  { timeout: 60_000 },
  async (path) => {
    expect(await findPicture(path)).toBeUndefined();
  },
);
