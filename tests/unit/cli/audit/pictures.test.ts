import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkPictures, findPictureWidth, parseSizes, parseSrcset } from '#cli/audit/pictures.ts';
import { makePage, makeSite } from './made-site.ts';

const draw = (format: 'png' | 'jpeg' | 'gif' | 'webp' | 'avif', width: number, alpha = false) =>
  sharp({ create: { width, height: 20, channels: 4, background: { r: 150, g: 40, b: 30, alpha: alpha ? 0.5 : 1 } } })
    .toFormat(format)
    .toBuffer();

describe('the width of a picture', () => {
  test.each(['png', 'jpeg', 'gif', 'webp', 'avif'] as const)('is read from the file: %s', async (format) => {
    expect(findPictureWidth(await draw(format, 345))).toBe(345);
    expect(findPictureWidth(await draw(format, 345, true))).toBe(345);
  });

  test('is read from a WebP without loss', async () => {
    const picture = sharp({ create: { width: 345, height: 9, channels: 3, background: 'red' } });
    expect(findPictureWidth(await picture.webp({ lossless: true }).toBuffer())).toBe(345);
  });

  test('is that of the whole in an AVIF of several tiles', () => {
    const property = (width: number) => [...Buffer.from('ispe'), 0, 0, 0, 0, 0, 0, width >> 8, width & 255, 0, 0, 0, 9];
    const file = [0, 0, 0, 32, ...Buffer.from('ftypavif'), ...property(1200), ...property(512)];
    expect(findPictureWidth(Buffer.from(file))).toBe(1200);
  });

  test('is unknown for a drawing and for what is no picture', () => {
    expect(findPictureWidth(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9"/>'))).toBeUndefined();
    expect(findPictureWidth(Buffer.alloc(100))).toBeUndefined();
  });
});

test('the widths of a srcset are read, also where an address has a comma', () => {
  expect(parseSrcset('/a,b.webp 144w, /c.webp 288w')).toEqual([
    { url: '/a,b.webp', width: 144 },
    { url: '/c.webp', width: 288 },
  ]);
});

test('the widest of the sizes counts, and what needs a computation is unknown', () => {
  expect(parseSizes('8.5rem')).toBe(136);
  expect(parseSizes('(min-width: 1200px) 1200px, 50vw')).toBe(1200);
  expect(parseSizes('(max-width: 46rem) 100vw, 300px')).toBe(1280);
  expect(parseSizes('calc(100vw - 2rem)')).toBeUndefined();
});

describe('a picture', async () => {
  const files = {
    'small.webp': await draw('webp', 144),
    'double.webp': await draw('webp', 288),
    'huge.avif': await draw('avif', 2400),
    'portrait.png': Buffer.concat([await draw('png', 288), Buffer.alloc(10_000)]),
    'badge.png': await draw('png', 100),
    'scan.jpg': await draw('jpeg', 288),
    'map.svg': '<svg/>',
  };
  const size = 'width="144" height="10" alt=""';
  const told = (main: string) =>
    checkPictures(makePage({ main }), makeSite(files)).map(({ code, message, hint }) => [code, message, hint]);

  test('in a modern format, with its size, at most twice as wide as it is drawn, is right', () => {
    for (const name of ['small.webp', 'double.webp', 'badge.png', 'map.svg'])
      expect(told(`<img src="/lab/${name}" ${size}>`), name).toEqual([]);
    expect(told('<img src="data:image/gif;base64,R0lGOD" width="1" height="1" alt="">')).toEqual([]);
  });

  test('in an old format is right where a modern one stands before it', () => {
    const sources = '<source srcset="/lab/small.webp 144w, /lab/double.webp 288w" sizes="9rem" type="image/webp">';
    expect(told(`<picture>${sources}<img src="/lab/scan.jpg" ${size}></picture>`)).toEqual([]);
  });

  test('in an old format alone is told with what to save it as', () => {
    expect(told(`<img src="/lab/portrait.png" ${size}>`)).toEqual([
      [
        'picture-format',
        `The picture portrait.png is neither AVIF nor WebP nor SVG; it has ${files['portrait.png'].length.toLocaleString('en')} bytes.`,
        'Save it as portrait.webp, 288 pixels wide, or write it as `![What it shows](./portrait.png)` beside the MDX file: then that is done for you.',
      ],
    ]);
  });

  test('that is much larger than it is drawn is told with both widths', () => {
    expect(told(`<img src="/lab/huge.avif" ${size}>`)).toEqual([
      [
        'picture-too-large',
        `The picture huge.avif has ${files['huge.avif'].length} bytes and is 2400 pixels wide; it is drawn on 144.`,
        'Save it as huge.webp, 288 pixels wide, or write it as `![What it shows](./huge.avif)` beside the MDX file: then that is done for you.',
      ],
    ]);
    const both = '<img srcset="/lab/huge.avif 2400w, /lab/small.webp 144w" src="/lab/huge.avif" sizes="144px"';
    expect(told(`${both} ${size}>`), 'a browser can choose').toEqual([]);
  });

  test('without width and height is told, as the text below it would move', () => {
    expect(told('<img src="/lab/map.svg" alt="" width="100%">')).toEqual([
      [
        'picture-without-size',
        'The picture map.svg has no width and height, so the text below it moves when it arrives.',
        'Write a picture in MDX as `![What it shows](./picture.png)`: then its size is read from the file. In HTML, write `width="640" height="480"`.',
      ],
    ]);
  });

  test('that is not there is told', () => {
    expect(told(`<img src="/lab/gone.webp" ${size}>`)).toEqual([
      ['missing-file', 'The picture gone.webp was not built.', 'Correct its path where you wrote it.'],
    ]);
  });
});
