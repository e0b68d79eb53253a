import { describe, expect, it } from 'vitest';
import { bilingual, mdx, png, problemsIn, told } from '../check-files.ts';

const profile = (body: string, matter = '') => ({
  'profile.mdx': mdx(`name: { given: Chien-Shiung, family: Wu }\n${matter}`, body),
});

describe('a link within the site', () => {
  it('to a page that exists is fine, with and without a fragment', () => {
    const files = {
      ...bilingual,
      ...profile(
        '[a](/group/) [b](/group#people) [c](/zh/group/?x=1) [d](/publications/wu1957/) [e](/old.html) [f](#x) [g](/)',
        'redirectFrom: [/old.html]',
      ),
      'profile.zh.mdx': '正文。\n',
      'pages/group.mdx': mdx('title: { en: Group, zh: 小组 }'),
      'publications.bib': '@article{wu1957, title = {Parity}, author = {Wu, C. S.}, year = 1957}\n',
    };
    expect(told(files)).toEqual([]);
  });

  it('to the publications as a file is fine in every format', () => {
    const links = ['bib', 'biblatex.bib', 'ris', 'json'].map((format) => `[x](/publications.${format})`).join(' ');
    const bib = '@article{wu1957, title = {Parity}, author = {Wu, C. S.}, year = 1957}\n';
    expect(told({ ...profile(links), 'publications.bib': bib })).toEqual([]);
  });

  it('to a page that does not exist is told with the one that was meant', () => {
    expect(told({ ...profile('See [the group](/gruop/).'), 'pages/group.mdx': mdx('title: Group') })).toEqual([
      ['profile.mdx:5:5 dead-link', 'There is no page /gruop/ on the site.', 'Did you mean /group/?'],
    ]);
  });

  it('to a page that has nothing to show yet is told so', () => {
    expect(told(profile('[News](/news/)'))).toEqual([
      [
        'profile.mdx:5:1 dead-link',
        'There is no page /news/ on the site.',
        'This page exists as soon as there is something to show on it.',
      ],
    ]);
  });

  it('to a draft is dead', () => {
    const files = { ...profile('[Group](/group/)'), 'pages/group.mdx': mdx('title: Group\ndraft: true') };
    expect(problemsIn(files).map(({ code }) => code)).toEqual(['dead-link']);
  });

  it('with the base path in it is told without', () => {
    expect(told({ ...profile('[Group](/repo/group/)'), 'pages/group.mdx': mdx('title: Group') })).toEqual([
      [
        'profile.mdx:5:1 dead-link',
        'There is no page /repo/group/ on the site.',
        'Leave the base path out: /group/. It is added where it is needed.',
      ],
    ]);
  });

  it('is found in texts, in address fields, in the menu and in reference definitions', () => {
    const files = {
      'site.yaml': 'url: https://example.org\nmenu: [{ label: A, url: /a/ }]\n',
      ...profile('[x][b]\n\n[b]: /b/', 'headline: I like [C](/c/), not `[D](/d/)`.\nlinks: [/e/, { url: /f/ }]'),
    };
    expect(problemsIn(files).map(({ message }) => message)).toEqual(
      ['/c/', '/e/', '/f/', '/b/', '/a/'].map((path) => `There is no page ${path} on the site.`),
    );
  });

  it('to a file that is not published is told', () => {
    expect(told(profile('[CV](/files/cv.pdf)'))).toEqual([
      [
        'profile.mdx:5:1 missing-file',
        'There is no file /files/cv.pdf to be published.',
        'Put the file at files/cv.pdf in the content folder and link to /files/cv.pdf.',
      ],
    ]);
    expect(told({ ...profile('[CV](/files/cv.pdf)'), 'files/cv.pdf': 'x' })).toEqual([]);
  });
});

describe('a file named from where the author is', () => {
  it('that is missing is told, in a field and in a body', () => {
    const files = { 'research/a.mdx': mdx('title: A\nfigure: { src: ./b.png, alt: B }', '![C](../c.png)') };
    expect(told(files)).toEqual([
      [
        'research/a.mdx:3:11 missing-file',
        'There is no file research/b.png in the content folder.',
        'Put the picture there: research/b.png in the content folder.',
      ],
      [
        'research/a.mdx:6:1 missing-file',
        'There is no file c.png in the content folder.',
        'Put the picture there: c.png in the content folder.',
      ],
    ]);
  });

  it('that is there under another name is told by that name', () => {
    const files = { 'research/a.mdx': mdx('title: A\nfigure: { src: ../portrait.jpg, alt: B }'), 'portrait.jpeg': png };
    expect(told(files).map(([, , hint]) => hint)).toEqual(['Did you mean ../portrait.jpeg?']);
  });

  it('may have a name in any script', () => {
    const files = {
      'research/a.mdx': mdx('title: A\nfigure: { src: "./图 1.png", alt: B }'),
      'research/图 1.png': png,
    };
    expect(told(files)).toEqual([]);
  });

  it('cannot be linked to unless it is published', () => {
    const link = { 'talks.yaml': '- title: A\n  date: 1957\n  links: [./slides.pdf]\n', 'files/slides.pdf': 'x' };
    expect(
      told({
        ...link,
        'slides.png': png,
        'news.yaml': '- date: 1957\n  text: "[a](./slides.png) [b](files/slides.pdf) [c](profile.mdx)"\n',
      }),
    ).toEqual([
      [
        'news.yaml:2:3 dead-link',
        'profile.mdx is a source file; readers cannot open it.',
        'Link to the page it makes, from the root of the site: /research/.',
      ],
      [
        'news.yaml:2:3 unpublished-file',
        'slides.png is named from where the content file is, and pages are somewhere else.',
        'Move it to files/slides.png in the content folder and write /files/slides.png.',
      ],
      [
        'news.yaml:2:3 unpublished-file',
        'files/slides.pdf is named from where the content file is, and pages are somewhere else.',
        'Write /files/slides.pdf.',
      ],
      [
        'talks.yaml:3:11 missing-file',
        'There is no file slides.pdf in the content folder.',
        'Did you mean /files/slides.pdf?',
      ],
    ]);
  });
});

describe('a page named as other programs name it', () => {
  it('is told by its address on this site', () => {
    const bib = '@article{wu1957, title = {Parity}, author = {Wu, C. S.}, year = 1957}\n';
    const body =
      '[a](papers) [b](group.html) [c](../pages/group.md) [d](/group.html) [e](publications/) [f](/nobody.html)';
    const files = { ...profile(body), 'pages/group.mdx': mdx('title: Group'), 'publications.bib': bib };
    const nowhere =
      'A page is named from the root of the site: /group/ for pages/group.mdx. A file goes into files/: /files/a.pdf.';
    expect(told(files)).toEqual([
      ['profile.mdx:5:1 dead-link', 'There is no page and no file papers here.', nowhere],
      ['profile.mdx:5:13 dead-link', 'There is no page and no file group.html here.', 'Did you mean /group/?'],
      ['profile.mdx:5:29 dead-link', 'There is no page and no file ../pages/group.md here.', 'Did you mean /group/?'],
      ['profile.mdx:5:52 dead-link', 'There is no page /group.html on the site.', 'Did you mean /group/?'],
      [
        'profile.mdx:5:69 dead-link',
        'There is no page and no file publications/ here.',
        'Did you mean /publications/?',
      ],
      [
        'profile.mdx:5:88 dead-link',
        'There is no page /nobody.html on the site.',
        'A free page is a file in pages/: pages/group.mdx is published at /group/.',
      ],
    ]);
  });
});

describe('a place of a page that is not there', () => {
  it('is told with the one that was meant, or with some that are', () => {
    const headings = ['Methods', 'Data', 'Results', 'Discussion', 'Thanks', 'References'].map(
      (name) => `## ${name}\n\n`,
    );
    expect(told({ 'pages/a.md': mdx('title: A', `[m](#method) [x](#somewhere)\n\n${headings.join('')}`) })).toEqual([
      ['pages/a.md:5:1 warning dead-fragment', 'There is no heading #method on this page.', 'Did you mean #methods?'],
      [
        'pages/a.md:5:14 warning dead-fragment',
        'There is no heading #somewhere on this page.',
        'There are #methods, #data, #results, #discussion and 2 more.',
      ],
    ]);
  });
});

describe('an address without its beginning', () => {
  it('is told in full, in a field and in a body', () => {
    const body = '[a](www.nature.com/x) [b](github.com/wu) [mail](wu@princeton.edu)';
    const message = (url: string, beginning: string) =>
      `${url} would be looked for on this site, because it does not begin with ${beginning}.`;
    expect(told({ ...profile(body, 'headline: I work at [Columbia](columbia.edu).') })).toEqual([
      [
        'profile.mdx:3:1 incomplete-address',
        message('columbia.edu', 'https://'),
        'Write the full address: https://columbia.edu.',
      ],
      [
        'profile.mdx:6:1 incomplete-address',
        message('www.nature.com/x', 'https://'),
        'Write the full address: https://www.nature.com/x.',
      ],
      [
        'profile.mdx:6:23 incomplete-address',
        message('github.com/wu', 'https://'),
        'Write the full address: https://github.com/wu.',
      ],
      [
        'profile.mdx:6:42 incomplete-address',
        message('wu@princeton.edu', 'mailto:'),
        'Write the full address: mailto:wu@princeton.edu.',
      ],
    ]);
  });

  it('is none where a file is meant', () => {
    expect(problemsIn(profile('[a](slides.pdf) ![b](v1.files/plot.png)')).map(({ code }) => code)).toEqual([
      'missing-file',
      'missing-file',
    ]);
  });
});

describe('an HTML tag in a body', () => {
  it('may lead to a page of the site or show a picture, as Markdown does', () => {
    expect(told({ ...profile('<a href="/">Home</a>\n\n<img src="./a.png" alt="A" />'), 'a.png': png })).toEqual([]);
    expect(told(profile('<a href="/nowhere/">Home</a>\n\n<img src="./a.png" alt="A" />'))).toEqual([
      [
        'profile.mdx:5:1 dead-link',
        'There is no page /nowhere/ on the site.',
        'A free page is a file in pages/: pages/group.mdx is published at /group/.',
      ],
      [
        'profile.mdx:7:1 missing-file',
        'There is no file a.png in the content folder.',
        'Put the picture there: a.png in the content folder.',
      ],
    ]);
  });

  it('may link elsewhere but may not load from there', () => {
    expect(told(profile('<a href="https://example.org">E</a>\n\n<iframe src="https://example.org/x" />'))).toEqual([
      [
        'profile.mdx:7:1 unsafe-html',
        '<iframe> is not allowed in content.',
        'Nothing of another site is loaded into a page. Write a link: [text](https://…). For a video of your own: <Video src="/files/talk.mp4" />.',
      ],
    ]);
    expect(told(profile('<img src="https://example.org/x.png" alt="X" />'))).toEqual([
      [
        'profile.mdx:5:1 remote-file',
        'https://example.org/x.png would be fetched from another site whenever somebody reads the page.',
        'Save the file beside this one and write ![what it shows](./picture.png), or link to it.',
      ],
    ]);
  });

  it('that is a component is one that every body has', () => {
    expect(told(profile('<Figure />')).map(([place, message]) => [place, message])).toEqual([
      ['profile.mdx:5:1 unknown-component', 'There is no component <Figure> here.'],
    ]);
  });

  it('may lead a work elsewhere, to an address that a page may link to', () => {
    const bib = '@article{wu1957, title = {Parity}, author = {Wu, C. S.}, year = 1957}\n';
    const work = (to: string) => ({ ...profile(`<Work of="wu1957" to="${to}" />`), 'publications.bib': bib });
    expect(told(work('https://doi.org/10.1103/PhysRev.105.1413'))).toEqual([]);
    const codes = ['javascript:alert(1)', 'doi.org/10.1103', '/nowhere/'].map((to) => problemsIn(work(to))[0]?.code);
    expect(codes).toEqual(['unsafe-address', 'incomplete-address', 'dead-link']);
  });

  it('that every body has says what it is about', () => {
    const bib = '@misc{wu1957, title = {A}, author = {Wu, C. S.}, year = 1957}\n';
    const body = '<Stars repo="apache/tvm" /> <Stars repo="tvm" /> <Work /> <Work of="wu1957" />';
    expect(told({ ...profile(body), 'publications.bib': bib })).toEqual([
      [
        'profile.mdx:5:29 component-attribute',
        '`tvm` is not a repository.',
        'Write <Stars repo="apache/tvm" />, with owner and name of the repository.',
      ],
      [
        'profile.mdx:5:50 component-attribute',
        '<Work> does not say `of` as plain text.',
        'Write <Work of="wu1957experimental" />, with a citation key.',
      ],
    ]);
  });
});

describe('a body that MDX cannot read', () => {
  it('is told where it ends to make sense', () => {
    const hint =
      'In MDX a < or a { that is meant as the character itself is written \\< or \\{, and every tag is closed: <br />. In a file whose name ends in .md they mean nothing.';
    expect(told(profile('Set {a b}.'))).toEqual([
      [
        'profile.mdx:5:8 mdx-syntax',
        'MDX cannot read this: what stands between { and } is read as JavaScript, which this is not: Expected `,` or `)` but found `Identifier`.',
        hint,
      ],
    ]);
    expect(told(profile('<div>\n\nNo end'))).toEqual([
      ['profile.mdx:5:1 mdx-syntax', 'MDX cannot read this: Expected a closing tag for `<div>`.', hint],
    ]);
  });
});

describe('an old address', () => {
  it('cannot be a page, a file or lead to two places', () => {
    const files = {
      ...profile('', 'redirectFrom: [/group, /old/, /files/a.txt]'),
      'pages/group.mdx': mdx('title: A\nredirectFrom: [/old]'),
      'files/a.txt': 'x',
    };
    expect(told(files)).toEqual([
      [
        'pages/group.mdx:3:16 redirect-shadow',
        '/old leads to two places: profile.mdx claims it too.',
        'Delete one of the two.',
      ],
      [
        'profile.mdx:3:16 redirect-shadow',
        '/group is a page of the site, so it cannot lead elsewhere.',
        'Delete this line, or give the page there another name.',
      ],
      [
        'profile.mdx:3:31 redirect-shadow',
        '/files/a.txt is a published file, so it cannot lead elsewhere.',
        'Delete this line or the file.',
      ],
    ]);
  });
});

describe('an item of the menu', () => {
  it('for a page with nothing to show is told as a warning', () => {
    expect(told({ 'site.yaml': 'url: https://example.org\nmenu: [about, news]\n' })).toEqual([
      [
        'site.yaml:2:15 warning empty-menu-item',
        'The page `news` has nothing to show yet, so the menu leaves it out.',
        'It appears by itself with its first entry; until then, delete this item.',
      ],
    ]);
  });
});
