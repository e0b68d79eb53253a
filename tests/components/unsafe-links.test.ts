import { expect, test } from 'vitest';
import Links from '#site/components/Links.astro';
import People from '#site/components/People.astro';
import RoleHeading from '#site/components/experience/RoleHeading.astro';
import Linked from '#site/components/text/Linked.astro';
import ProseLink from '#site/components/text/ProseLink.astro';
import Text from '#site/components/text/Text.astro';
import { draw, english, textOf } from './draw.ts';

const dangerous = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
];
const role = { organization: 'Lab', positions: [], places: [], highlights: [], links: [] };
const locale = english;

/** Where the links of HTML lead, as a browser would say it. */
const schemesIn = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => new URL(href!, 'https://site.example/').protocol);

// The check refuses all of these; `dev` goes on drawing while it says so.
test.each(dangerous)('%o reaches no href, whichever component draws it', async (url) => {
  const drawn = [
    await draw(Links, { links: [{ url }, { url: 'https://example.org' }], locale }),
    await draw(Linked, { url, locale }),
    await draw(ProseLink, { href: url }),
    await draw(Text, { text: `[words](<${url}>) and [words](${url})`, locale }),
    await draw(People, { people: [{ name: 'E. Ambler', url }], intro: 'With', locale }),
    await draw(RoleHeading, { role: { ...role, url }, advisors: [], locale }),
  ];
  expect(drawn.join('')).toContain('href="https://example.org"');
  expect(drawn.flatMap(schemesIn).filter((scheme) => scheme !== 'https:')).toEqual([]);
  expect(textOf(drawn[3]!)).toContain('words');
});

test('the HTML of a name or a label is shown as the characters it is made of', async () => {
  const html = '<img src=x onerror=alert(1)>';
  const drawn = [
    await draw(Links, { links: [{ url: 'https://example.org', label: html }], locale }),
    await draw(People, { people: [{ name: html }], intro: 'With', locale }),
  ].join('');
  expect(drawn).not.toContain('<img');
  expect(drawn.match(/&lt;img src=x/g)).toHaveLength(2);
});
