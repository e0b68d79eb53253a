import { expect, test } from 'vitest';
import { manifestOf } from '#model/manifest.ts';
import { redirectPage } from '#site/node/published-files.ts';
import { openFolder } from '../../../open-folder.ts';
import { contentFolder } from '../../content-folder.ts';

const least = {
  'site.yaml': 'url: https://a.org\nlanguages: [en, zh]\n',
  'profile.mdx': '---\nname: { family: Wu }\n---\n',
};
const read = (files: Record<string, string>) =>
  Object.fromEntries(
    manifestOf(openFolder(contentFolder({ ...least, ...files })).checked()).redirects.map(({ path, to }) => [path, to]),
  );
const redirecting = (matter: string, ...from: string[]) => `---\n${matter}\nredirectFrom: [${from.join(', ')}]\n---\n`;

test('old addresses lead to the home page, to free pages and to papers', () => {
  expect(
    read({
      'profile.mdx': redirecting('name: { family: Wu }', '/about/', '/about.html'),
      'pages/group.mdx': redirecting('title: Group', '/team/'),
      'publications/Wu:1957.mdx': redirecting(
        'title: Parity\nauthors: [Wu]\ntype: article-journal',
        '/papers/parity.html',
      ),
    }),
  ).toEqual({
    '/about/': '/',
    '/about.html': '/',
    '/team/': '/group/',
    '/papers/parity.html': '/publications/Wu-1957/',
  });
});

test('a translation redirects nothing, for its page has the address of the other with its language', () => {
  expect(
    read({
      'pages/group.mdx': redirecting('title: Group', '/team/'),
      'pages/group.zh.mdx': redirecting('title: 组', '/other/'),
    }),
  ).toEqual({
    '/team/': '/group/',
  });
});

test('a draft redirects nothing, for it has no page', () => {
  expect(read({ 'pages/group.mdx': redirecting('title: Group\ndraft: true', '/team/') })).toEqual({});
});

test('files without redirects, and files that cannot be read, have none', () => {
  expect(read({ 'profile.mdx': '---\nname: { family: Wu }\n---\n', 'pages/a.mdx': 'no front matter' })).toEqual({});
  expect(read({ 'pages/a.mdx': '---\nredirectFrom: /team/\n---\n' })).toEqual({});
});

test('the page at an old address leads on by an address within the site, and names the full one', () => {
  const html = redirectPage('/repo/group/', '/repo/favicon.svg', 'https://example.org');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/repo/group/">');
  expect(html).toContain('<link rel="canonical" href="https://example.org/repo/group/">');
});
