import { expect, test } from 'vitest';
import { type FeedEntry, writeAtom } from '#discovery/atom.ts';

const entry: FeedEntry = {
  url: 'https://wu.example.org/publications/wu1957/',
  title: 'Parity < Mirror & "Left"',
  moment: '1957-02-15T00:00:00Z',
  html: '<p>β &amp; <em>γ</em></p>',
  authors: [{ name: 'Chien-Shiung Wu', uri: 'https://wu.example.org/?a=1&b=2' }, { name: 'Ernest Ambler' }],
  categories: [{ term: 'article-journal', label: 'Journal article' }, { term: 'parity' }],
};
const feed = {
  url: 'https://wu.example.org/feed.xml',
  home: 'https://wu.example.org/',
  title: 'Wu',
  lang: 'en',
  owner: { name: 'Chien-Shiung Wu' },
  entries: [entry],
};

test('a feed is Atom as RFC 4287 has it, with every text escaped once and HTML twice', () => {
  expect(writeAtom({ ...feed, subtitle: 'Beta decay.' })).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://wu.example.org/feed.xml</id>
<title>Wu</title>
<subtitle>Beta decay.</subtitle>
<updated>1957-02-15T00:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="https://wu.example.org/feed.xml"/>
<link rel="alternate" type="text/html" href="https://wu.example.org/"/>
<author><name>Chien-Shiung Wu</name></author>
<generator>Vitrine</generator>
<entry>
<id>https://wu.example.org/publications/wu1957/</id>
<title>Parity &lt; Mirror &amp; &quot;Left&quot;</title>
<published>1957-02-15T00:00:00Z</published>
<updated>1957-02-15T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="https://wu.example.org/publications/wu1957/"/>
<author><name>Chien-Shiung Wu</name><uri>https://wu.example.org/?a=1&amp;b=2</uri></author>
<author><name>Ernest Ambler</name></author>
<category term="article-journal" label="Journal article"/>
<category term="parity"/>
<content type="html">&lt;p&gt;β &amp;amp; &lt;em&gt;γ&lt;/em&gt;&lt;/p&gt;</content>
</entry>
</feed>
`);
});

test('an entry in another language than the feed says so, and one without authors is the owner’s', () => {
  const { authors: _, ...alone } = entry;
  const xml = writeAtom({ ...feed, lang: 'zh-Hans', entries: [{ ...alone, lang: 'en' }] });
  expect(xml).toContain('<entry xml:lang="en">');
  expect(xml.match(/<author>/g)).toHaveLength(1);
});
