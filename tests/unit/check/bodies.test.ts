import { describe, expect, it } from 'vitest';
import { type Files, md, mdx, png, problemsIn, told } from '../check-files.ts';

const page = (body: string): Files => ({ 'pages/a.md': md(body) });
const mdxPage = (body: string): Files => ({ 'pages/a.mdx': mdx('title: T', body) });
const places = (files: Files) => told(files).map(([place]) => place);

describe('a file of Markdown', () => {
  it('is read wherever one of MDX is, translations and the profile included', () => {
    const files = {
      'site.yaml': 'url: https://wu.example.org/\nlanguages: [en, zh]\n',
      'profile.mdx': mdx('name: { family: Wu }', 'Text.'),
      'profile.zh.md': mdx('headline: 物理学家', '正文。'),
      'research/parity.md': mdx('title: { en: Parity, zh: 宇称 }', 'Text.'),
      'research/parity.zh.md': '正文。\n',
      'projects/cobalt.md': mdx('title: { en: Cobalt, zh: 钴 }\nrole: columbia'),
      'experience/columbia.md': mdx('organization: Columbia\nstart: 1944\npositions: [{ en: Professor, zh: 教授 }]'),
      'publications/wu1957.md': mdx('title: Parity\nauthors: [C. S. Wu]\nissued: 1957'),
    };
    expect(problemsIn(files).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('may be the profile', () => {
    const profile = mdx('name: { family: Wu }', 'I like {brms}.');
    expect(told({ 'profile.md': profile })).toEqual([]);
    expect(told({ 'profile.md': profile, 'profile.mdx': mdx('name: { family: Wu }') })).toEqual([
      [
        'profile.md two-formats',
        'profile.md and profile.mdx are the same entry, and one of the two would not appear.',
        'Delete one of the two.',
      ],
    ]);
  });

  it('and one of MDX are not both the same entry, translations neither', () => {
    expect(
      places({ ...page('x'), ...mdxPage('x'), 'pages/b.md': md('x'), 'pages/b.mdx': mdx('title: T') }).sort(),
    ).toEqual(['pages/a.md two-formats', 'pages/b.md two-formats']);
  });

  it('has braces, comments, autolinks and HTML without a word', () => {
    expect(
      told(
        page(
          '{brms} <!-- c --> <https://x.org> <br> <kbd>x</kbd> &copy;\n\n<details>\n<summary>S</summary>\n\n*t*\n\n</details>',
        ),
      ),
    ).toEqual([]);
  });
});

describe('an MDX body', () => {
  it('may have comments, literal texts and literal attributes', () => {
    expect(
      told(
        mdxPage(`{/* a comment */}\n\nA{' '}B <b lang="en">b</b> <a href={"/"}>home</a>\n\n<details open>x</details>`),
      ),
    ).toEqual([]);
  });

  it('is told where a brace is code, and how to write it', () => {
    expect(told(mdxPage('I like {brms}.'))).toEqual([
      [
        'pages/a.mdx:5:8 code-in-content',
        '{brms} is code, and content is never run.',
        'For the braces themselves write \\{brms\\}, or rename the file to .md, where they have no meaning.',
      ],
    ]);
    expect(told(mdxPage('I like \\{brms\\}.'))).toEqual([]);
  });

  it.each([
    ['an import', "import x from './x'"],
    ['an export', 'export const a = 1'],
    ['a sum', '{1 + 1}'],
    ['a template', '{`a`}'],
    ['nothing', '{}'],
    ['an attribute', '<a href={x}>y</a>'],
    ['a component’s attribute', '<Stars repo={x} />'],
    ['many attributes', '<b {...x}>y</b>'],
    ['a directive of Astro', '<b set:html="x" />'],
  ])('with code is refused: %s', (_, body) => {
    const codes = problemsIn(mdxPage(body)).map(({ code, position }) => `${code} ${position?.line}`);
    expect(codes[0]).toBe('code-in-content 5');
  });
});

describe('what a body has of HTML', () => {
  it.each([
    '<script>alert(1)</script>',
    '<style>a { color: red }</style>',
    '<iframe src="https://x.org"></iframe>',
    '<object data="/files/a.pdf"></object>',
    '<embed src="/files/a.pdf">',
    '<form action="/x"></form>',
    '<svg><path d="M0 0"/></svg>',
    '<math><mi>x</mi></math>',
    '<template>x</template>',
    '<b onclick="x()">y</b>',
  ])('and may not have is refused: %s', (html) => {
    const [first] = problemsIn(page(html));
    expect(first).toMatchObject({ code: 'unsafe-html', severity: 'error', position: { line: 5, column: 1 } });
  });

  it('and may not have is told once for a drawing, also where a blank line divides it', () => {
    expect(places(page('<div>\n<svg>\n<g><path d="M0 0"/></g>\n\n <text>a</text>\n <line/>\n</svg>\n</div>'))).toEqual([
      'pages/a.md:6:1 unsafe-html',
    ]);
  });

  it('and nobody knows is shown as text, and said so', () => {
    expect(told(page('<your-name> and <FooBar>'))).toEqual([
      [
        'pages/a.md:5:1 warning unknown-html',
        'There is no HTML element <your-name>, so the tag is shown as text.',
        'Delete it, or write \\< for a < that is meant as such.',
      ],
      [
        'pages/a.md:5:17 warning unknown-html',
        'There is no HTML element <foobar>, so the tag is shown as text.',
        'Delete it, or write \\< for a < that is meant as such.',
      ],
    ]);
  });

  it('and does not close is closed, and said so; what HTML closes by itself is not', () => {
    expect(places(page('Some <b>bold\n\n</div>'))).toEqual([
      'pages/a.md:5:6 warning html-tag',
      'pages/a.md:7:1 warning html-tag',
    ]);
    expect(told(page('<ul>\n<li>a\n<li>b\n</ul>\n\n<p>c'))).toEqual([]);
  });

  it('and stands in a list or a quotation is told at its own place', () => {
    expect(places(page('> - a\n>   <div>\n>   <b onclick="x">y</b>\n>   </div>'))).toEqual([
      'pages/a.md:7:5 unsafe-html',
    ]);
  });
});

describe('what other programs read', () => {
  it.each([
    ['Liquid', 'See {% include a.html %}', 5],
    ['a shortcode', '{{< figure src="a.png" >}}', 1],
    ['a fence of colons', ':::note\nx\n:::', 1],
    ['a fence of columns', '::: {.g-col-6}', 1],
    ['an attribute list', 'Text {#id .class}', 6],
    ['an attribute list of kramdown', 'A picture\n{: .center}', 1],
    ['a wiki link', 'See [[Page]]', 5],
    ['LaTeX', 'As \\cite{wu1957} shows', 4],
    ['maths of LaTeX', 'The value \\(a_b\\)', 11],
    ['an emoji', 'Good :rocket: news', 6],
    ['a footnote in the line', 'Text^[a note] here', 5],
    ['a footnote that is missing', 'Text[^1] here', 5],
    ['bold that Markdown does not see', '他说**“你好”**了', 3],
  ])('is told as shown as text: %s', (_, body, column) => {
    const problems = problemsIn(page(body));
    expect(problems[0]).toMatchObject({ code: 'raw-markup', severity: 'warning', position: { column } });
  });

  it('is nothing where it is code, escaped, maths or an address', () => {
    expect(
      told(
        page(
          '`{% raw %}` \\{% x %} $\\text{a}$ [a](https://x.org/:b:/[[c]]) at 10:30:00, a::b, \\*\\*\n\n```\n{{ x }}\n```',
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      '{% include figure.liquid path="assets/img/lab.jpg" class="x" %}',
      'beside this file and write ![what it shows](./lab.jpg)',
    ],
    ['{{< figure src="lab.jpg" title="A" >}}', 'beside this file and write ![what it shows](./lab.jpg)'],
    ['{% include video.liquid path="assets/talk.mp4" %}', 'write <Video src="/files/talk.mp4" />'],
    ['{{< youtube rfscVS0vtbw >}}', 'Write a link: [text](https://…).'],
    ['as {% cite wu1957 --prefix a %} says', 'Write [@wu1957]'],
    ['{% bibliography --cited %}', '/publications/ has the works'],
    ['{% highlight python %} 1 {% endhighlight %}', 'Write ```python on the line before'],
    ['{% raw %} x {% endraw %}', 'Delete it, and the mark that ends it.'],
    ['{{% callout note %}} x {{% /callout %}}', 'Write a line > [!NOTE]'],
    ['{{< icon name="clock" >}} 1 hour', 'Write a word, or nothing.'],
    ['{%- if site.data -%} x {%- else -%} y {%- endif -%}', 'Write in Markdown what it stands for.'],
    ['The {{ site.title }} wiki', 'Write in Markdown what it stands for.'],
  ])('is told once, with what to write instead: %s', (body, hint) => {
    const problems = problemsIn(page(body));
    expect(problems.map(({ code }) => code)).toEqual(['raw-markup']);
    expect(problems[0]?.hint).toContain(hint);
  });

  it('is told once for what belongs together', () => {
    expect(told(page('::: {.callout-tip}\n\nText.\n\n:::\n\n:::: {.grid}\n\nText.\n\n::::'))).toEqual([
      [
        'pages/a.md:5:1 warning raw-markup',
        'A fence of colons (Pandoc, Docusaurus) is shown as text: ::: {.callout-tip}.',
        'Write a callout: a line > [!NOTE], then lines that begin with >. The line of ::: that ends it goes too.',
      ],
      [
        'pages/a.md:11:1 warning raw-markup',
        'A fence of colons (Pandoc, Docusaurus) that divides a page is shown as text: :::: {.grid}.',
        'Delete it, and the line of ::: that ends it. What is between the two is shown.',
      ],
    ]);
    expect(told(page('The sum \\\\( R\\_t = \\sum\\_{k=0}^n x_k \\\\).'))).toHaveLength(1);
    expect(told(page('```{r setup, echo=FALSE}\n1\n```'))).toEqual([
      [
        'pages/a.md:5:1 warning raw-markup',
        '```{r} is a block that another program would run: here its source is shown.',
        'Write ```r to show it, and its result as text or as a picture below it.',
      ],
    ]);
  });

  it('is nothing where brackets are words, escaped or empty', () => {
    expect(told(page('Inside the [[ ]] of Wiki, as \\[1\\](p. 546) says, and x[[1]].'))).toEqual([]);
  });

  it('in an address is told as that, in Markdown and in HTML, and as nothing else', () => {
    const body = `[a]({{site.url}}/a/) <a href=".#{{ name }}">b</a> <img src="{{ '/x.png' | relative_url }}" alt="X">`;
    const page = 'Write the address itself: /research/ for a page, /files/a.pdf for a file.';
    const picture = 'Put the picture beside this file and write its address: ./picture.png.';
    const message = (url: string, tag: string) => `The address ${url} has a tag of a template language in it: ${tag}.`;
    expect(told({ 'pages/a.md': md(body) })).toEqual([
      ['pages/a.md:5:1 template-address', message('{{site.url}}/a/', '{{site.url}}'), page],
      ['pages/a.md:5:22 template-address', message('.#{{ name }}', '{{ name }}'), page],
      [
        'pages/a.md:5:51 template-address',
        message("{{ '/x.png' | relative_url }}", "{{ '/x.png' | relative_url }}"),
        picture,
      ],
    ]);
  });

  it('has the spelling of an address with a space', () => {
    expect(told({ ...page('![A](./pic ture.png "T")'), 'pages/pic ture.png': png })).toEqual([
      [
        'pages/a.md:5:1 address-with-space',
        'The address of this picture has a space in it, so Markdown takes it for text.',
        'Write ![A](<./pic ture.png> "T").',
      ],
    ]);
    expect(told({ ...page('![A](<./pic ture.png> "T")'), 'pages/pic ture.png': png })).toEqual([]);
  });
});

describe('a text that would keep the parser busy for minutes', () => {
  it.each([
    ['emphasis', '_a__b'.repeat(60_000)],
    ['quotation marks', ']"'.repeat(60_000)],
    ['all too long', 'word '.repeat(250_000)],
  ])('is not read, in a body and in a field: %s', (_, text) => {
    const start = process.cpuUsage();
    const field = `- { date: 1957, text: '${text}' }\n`;
    expect(problemsIn({ ...page(text), 'news.yaml': field }).map(({ file, code }) => `${file} ${code}`)).toEqual([
      'news.yaml too-much-text',
      'pages/a.md too-much-text',
    ]);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
  });

  it('is not read in MDX either', () => {
    const start = process.cpuUsage();
    for (const text of ['{}'.repeat(60_000), '<div>\n\n'.repeat(20_000)])
      expect(problemsIn(mdxPage(text)).map(({ code }) => code)).toEqual(['too-much-text']);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });

  it('is no long list, table or block of code', () => {
    const table = `| a | b |\n|---|---|\n${'| [a](https://x.org) | `b` |\n'.repeat(2000)}`;
    const list = '- [a](https://x.org) *b*\n'.repeat(2000);
    expect(told(page(`${table}\n${list}\n\`\`\`\n${'{}[]'.repeat(5000)}\n\`\`\``))).toEqual([]);
  });
});

describe('pictures of the content folder', () => {
  it('that are empty, cut off, or something else are told, also where nothing names them', () => {
    const files = {
      'empty.png': '',
      'cut.png': png.subarray(0, 60),
      'page.jpg': '<!doctype html><title>Not found</title>',
      'lfs.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\n',
      'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
      'whole.png': png,
      'whole.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>',
    };
    expect(told(files).map(([place, message]) => [place, message])).toEqual([
      ['cut.png damaged-picture', 'This picture is damaged: it ends too early, or bytes in it are wrong.'],
      ['empty.png damaged-picture', 'This picture is empty: the file has no bytes.'],
      ['icon.svg damaged-picture', 'This SVG picture does not say how large it is.'],
      ['lfs.png damaged-picture', 'This is a note that the picture is in Git LFS, and not the picture.'],
      ['page.jpg damaged-picture', 'This is a page and not a picture: perhaps it was saved instead of one.'],
    ]);
  });
});

describe('Markdown that a field does not render', () => {
  it('is told: lines of their own in any, and every mark in the venues of service', () => {
    const files = {
      'talks.yaml': '- title: T\n  date: 1957\n  abstract: |\n    First:\n    - one\n    - two\n',
      'teaching.yaml': '- title: T\n  start: 1957\n  text: |\n    # Heading\n    text\n',
      'service.yaml': "- role: Referee\n  venues: ['*Physical Review*', ICLR]\n",
      'news.yaml': '- { date: 1957, text: 1. Preis }\n',
    };
    expect(places(files)).toEqual([
      'service.yaml:2:12 warning block-markdown',
      'talks.yaml:3:3 warning block-markdown',
      'teaching.yaml:3:3 warning block-markdown',
    ]);
  });
});
