import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawLetters, iconSubjectOf, makeIcons } from '#discovery/node/icons.ts';
import { hexColours } from '#site/colours-in-media.ts';
import { openFolder } from '../../../open-folder.ts';
import { contentFolder } from '../../content-folder.ts';

test.each(['CSW', '吴', 'Я'])(
  'the letters %s become outlines that need no font and have no colour of their own',
  async (letters) => {
    const svg = (await drawLetters(letters))!;
    expect(svg.match(/<path d="M/g)).toHaveLength(new Set(letters).size);
    expect(svg).toMatch(/^<svg viewBox="[\d. ]+" fill="currentColor">/);
    expect(svg).not.toMatch(/<text|font|#0|xlink|class=/);
  },
);

test('letters that no font has are not drawn, nor is a name without any', async () => {
  expect(await drawLetters('ع')).toBeUndefined();
  expect(await drawLetters('')).toBeUndefined();
});

test('the icons have their sizes and the accent of the site', async () => {
  const icons = await makeIcons({ monogram: 'CSW', hue: 250 });
  expect([...icons.keys()].sort()).toEqual(['/apple-touch-icon.png', '/favicon.svg', '/icon-192.png', '/icon-512.png']);
  const { paper, accent } = hexColours('light', 250);
  for (const [path, width] of [
    ['/apple-touch-icon.png', 180],
    ['/icon-192.png', 192],
    ['/icon-512.png', 512],
  ] as const) {
    const picture = sharp(icons.get(path) as Buffer);
    expect(await picture.metadata()).toMatchObject({ format: 'png', width, height: width });
    const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += info.channels) {
      expect(data[at + 3]).toBe(255);
      colours.add(`#${data.subarray(at, at + 3).toString('hex')}`);
    }
    expect(`#${data.subarray(0, 3).toString('hex')}`).toBe(accent);
    expect([...colours]).toContain(paper);
  }
});

test('the icons show the name and the accent of the content, or the engine’s own where there are none', () => {
  const folder = contentFolder({
    'site.yaml': 'url: https://a.org\naccent: 145\n',
    'profile.mdx': '---\nname: { given: Chien-Shiung, family: Wu }\n---\n',
    'profile.zh.mdx': '正文\n',
  });
  expect(iconSubjectOf(openFolder(folder).findSite())).toEqual({ monogram: 'CSW', hue: 145 });
  const broken = contentFolder({ 'site.yaml': 'accent: red\n', 'profile.mdx': '---\nname: 5\n---\n' });
  expect(iconSubjectOf(openFolder(broken).findSite())).toEqual({ monogram: '', hue: 32 });
});
