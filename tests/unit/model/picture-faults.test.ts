import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findPictureFault, measurePicture } from '#model/picture-faults.ts';

const svg = (inside: string, attributes = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>\n${inside}\n</svg>`);
const faultOf = (bytes: Uint8Array, name = 'a.svg') => findPictureFault(bytes, name);

describe('the size of a picture', () => {
  const picture = (alpha = false) =>
    sharp({
      create: { width: 31, height: 7, channels: alpha ? 4 : 3, background: { r: 9, g: 200, b: 3, alpha: 0.5 } },
    });

  test.each([
    ['PNG', picture().png()],
    ['JPEG', picture().jpeg()],
    ['progressive JPEG', picture().jpeg({ progressive: true })],
    ['WebP', picture().webp()],
    ['WebP without loss', picture().webp({ lossless: true })],
    ['WebP with transparency', picture(true).webp()],
    ['GIF', picture().gif()],
    ['AVIF', picture().avif()],
  ])('is what a %s says of itself', async (_, made) => {
    const bytes = await made.toBuffer();
    expect(measurePicture(bytes)).toEqual({ width: 31, height: 7 });
    expect(faultOf(bytes, 'a.png')).toBeUndefined();
  });

  test('is missing in a JPEG whose header is damaged, and that is told', async () => {
    const bytes = await picture().jpeg().toBuffer();
    bytes[3] = 255;
    expect(faultOf(bytes, 'a.jpg')).toEqual({
      code: 'damaged-picture',
      message: 'This picture is damaged: it ends too early, or bytes in it are wrong.',
      hint: 'Save or copy the picture again, or delete the file.',
    });
  });

  test('is told where no page can have so many pixels: a GIF of forty bytes may say anything', () => {
    const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
    expect(faultOf(gif, 'a.gif')).toBeUndefined();
    gif.writeUInt16LE(60_000, 6);
    gif.writeUInt16LE(50_000, 8);
    expect(faultOf(gif, 'a.gif')).toEqual({
      code: 'damaged-picture',
      message: 'This picture has 60,000 × 50,000 pixels, which is too many to be made fit for a page.',
      hint: 'Save it smaller: no page shows more than 4,000 pixels in a line.',
    });
  });
});

describe('an SVG picture', () => {
  test.each([
    ['<script>', '<script>alert(1)</script>', '<script>'],
    ['a script of another name space', '<svg:script href="a.js"/>', '<svg:script>'],
    ['an attribute', '<g onload="alert(1)"/>', 'onload'],
    ['an attribute in capitals', "<g ONCLICK='alert(1)'/>", 'ONCLICK'],
    ['an address', '<a href="java&#115;cript:alert(1)"><text>a</text></a>', 'href'],
    ['an address that is set later', '<set attributeName="href" to=" javascript:alert(1)"/>', 'to'],
  ])('that would run %s is told where it does', (_, inside, what) => {
    expect(faultOf(svg(inside))).toEqual({
      code: 'unsafe-picture',
      position: { line: 2, column: 1 },
      message: `\`${what}\` in this SVG picture would run a script when a reader opens it.`,
      hint: 'Delete it, or save the picture as “Plain SVG” or as PNG.',
    });
  });

  test('that hides a script in an entity is told', () => {
    const bytes = Buffer.concat([Buffer.from('<!DOCTYPE svg [<!ENTITY a "<script>1</script>">]>\n'), svg('&a;')]);
    expect(faultOf(bytes)).toMatchObject({ code: 'unsafe-picture', position: { line: 1, column: 16 } });
  });

  test('may have links, styles, HTML, and words about scripts', () => {
    const inside =
      '<style>text{fill:red}</style><a href="https://example.org/?on=1"><text>on="a" &lt;script&gt;</text></a>' +
      '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject><image href="data:image/png;base64,AA=="/>';
    expect(faultOf(svg(inside))).toBeUndefined();
    const illustrator = Buffer.from('<!DOCTYPE svg [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]>\n');
    expect(faultOf(Buffer.concat([illustrator, svg('')]))).toBeUndefined();
  });
});
