import { describe, expect, test } from 'vitest';
import { webManifest, writeLlms, writeRobots } from '#discovery/finding-files.ts';
import { drawIcon, drawSquareIcon } from '#discovery/icon.ts';
import { contextOf } from '#model/context.ts';
import { makePublication } from '../make-publication.ts';

const english = { lang: 'en', defaultLang: 'en', languages: ['en', 'zh'] };
const context = contextOf(english, { origin: 'https://example.org', base: '/repo/' }, []);

test('crawlers may go everywhere, and are told of the sitemap in full', () => {
  expect(writeRobots(context)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/repo/sitemap-index.xml\n');
});

describe('the file for language models', () => {
  const names = { owner: 'Wu', site: 'Wu\nLab', summary: 'Beta decay.' };

  test('is a title, a summary and lists of links, as llmstxt.org asks', () => {
    const publication = makePublication('wu1957', {
      title: 'Decay of $^{60}$Co [revisited]',
      venue: { name: 'Physical Review' },
      issued: '1957-02',
    });
    const material = {
      names,
      positions: ['Professor of Physics,\nColumbia University', 'Adviser · 1958'],
      pages: [
        { title: 'About', path: '/' },
        { title: 'Group', path: '/group/', note: 'Who works\nhere.' },
      ],
      files: [{ title: 'BibTeX', path: '/publications.bib', note: 'Publications' }],
      publications: [publication],
    };
    expect(writeLlms(material, context)).toBe(`# Wu Lab

> Beta decay.

- Professor of Physics, Columbia University
- Adviser · 1958

## Pages

- [About](https://example.org/repo/)
- [Group](https://example.org/repo/group/): Who works here.

## Files

- [BibTeX](https://example.org/repo/publications.bib): Publications

## Publications

- [Decay of ⁶⁰Co \\[revisited\\]](https://example.org/repo/publications/wu1957/): Physical Review, 1957
`);
  });

  test('leaves out what there is nothing of', () => {
    const pages = [{ title: 'About', path: '/' }];
    const text = writeLlms(
      { names: { ...names, summary: undefined }, positions: [], pages, files: [], publications: [] },
      context,
    );
    expect(text).toBe('# Wu Lab\n\n## Pages\n\n- [About](https://example.org/repo/)\n');
  });
});

describe('the manifest', () => {
  const settings = {
    names: { owner: 'Chien-Shiung Wu', site: 'Chien-Shiung Wu', summary: 'Beta decay.' },
    monogram: 'CSW',
    lang: 'zh',
    accent: 32,
    base: '/repo/',
  };

  test('keeps within the base path of the site', () => {
    const { start_url, scope, icons } = webManifest(settings);
    expect([start_url, scope]).toEqual(['/repo/', '/repo/']);
    expect((icons as { src: string }[]).map(({ src }) => src)).toEqual([
      '/repo/favicon.svg',
      '/repo/icon-192.png',
      '/repo/icon-512.png',
      '/repo/icon-512.png',
    ]);
  });

  test('has a name in the language of the site, and a short one that fits under an icon', () => {
    expect(webManifest(settings)).toMatchObject({ name: 'Chien-Shiung Wu', short_name: 'CSW', lang: 'zh-Hans' });
    const short = { ...settings, names: { owner: '吴健雄', site: '吴健雄', summary: undefined } };
    expect(webManifest(short)).toMatchObject({ name: '吴健雄', short_name: '吴健雄' });
    expect(webManifest(short)).not.toHaveProperty('description');
  });
});

describe('the icon', () => {
  const letters = '<svg viewBox="0 0 10 5"><path d="M0 0h10v5z"/></svg>';

  test('has its letters in the middle, and other colours in the dark', () => {
    const icon = drawIcon(letters, 32);
    expect(icon).toContain('<svg x="3.5" y="3.5" width="25" height="25" viewBox="0 0 10 5">');
    expect(icon).toMatch(/:root\{color:#\w{6}\}.*prefers-color-scheme:dark\)\{:root\{color:#\w{6}\}/);
  });

  test('keeps its letters within the circle that every system leaves of a square', () => {
    const [, x, width] = /<svg x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(drawSquareIcon(letters, 32))!.map(Number);
    // The safe zone of the Web App Manifest: a circle of four fifths of the width.
    expect(Math.hypot(16 - x!, 16 - x!)).toBeLessThanOrEqual(0.4 * 32);
    expect(x! + width! / 2).toBe(16);
  });

  test('is a window where the name has no letters that can be drawn', () => {
    expect(drawIcon(undefined, 32)).toContain('stroke="currentColor"');
  });
});
