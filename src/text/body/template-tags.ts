/** What a tag of a template language is, as the beginning of a sentence, and what to write instead of it. */
export interface TagAdvice {
  what: string;
  hint: string;
}

const pathIn = (tag: string) => /\b(?:path|src|url|image)=["“”']([^"“”']+)["“”']/.exec(tag)?.[1];
const nameOf = (path: string | undefined) => path?.split('/').pop();

/** What is meant by the tags that academic sites have most, and what says the same here. */
const advices: readonly [pattern: RegExp, advise: (tag: string, word: string) => TagAdvice][] = [
  [
    /^(?:include\s+(?:figure|image|picture)\b|(?:figure|image|img)\b)/,
    (tag) => ({
      what: 'A picture of a template language',
      hint: `Put it beside this file and write ![what it shows](./${nameOf(pathIn(tag)) ?? 'picture.png'}).`,
    }),
  ],
  [
    /^(?:include\s+video|video)\b/,
    (tag) => ({
      what: 'A video of a template language',
      hint: `Put the file into files/ and write <Video src="/files/${nameOf(pathIn(tag)) ?? 'talk.mp4'}" />, or write a link.`,
    }),
  ],
  [
    /^(?:youtube|vimeo|twitter|tweet|instagram|flickr|gist|bluesky)\b/,
    () => ({
      what: 'A part of another site',
      hint: 'Nothing of another site is loaded. Write a link: [text](https://…).',
    }),
  ],
  [
    /^cite\s+([^\s%}]+)/,
    (_, key) => ({
      what: 'A citation of a template language',
      hint: `Write [@${key}], with the key from publications.bib.`,
    }),
  ],
  [
    /^bibliography\b/,
    () => ({
      what: 'A bibliography of a template language',
      hint: 'Delete it: /publications/ has the works of publications.bib.',
    }),
  ],
  [
    /^highlight\s+([\w+#-]+)/,
    (_, lang) => ({
      what: 'A block of code of a template language',
      hint: `Write \`\`\`${lang} on the line before the code and \`\`\` on the line after it.`,
    }),
  ],
  [
    /^(?:raw|comment)\b/,
    () => ({ what: 'A mark for a template language', hint: 'Delete it, and the mark that ends it.' }),
  ],
  [/^(?:icon|fa|bi|iconify)\b/, () => ({ what: 'An icon of a template language', hint: 'Write a word, or nothing.' })],
  [
    /^(?:callout|alert|admonition|notice)\b/,
    () => ({
      what: 'A callout of a template language',
      hint: 'Write a line > [!NOTE], then lines that begin with >.',
    }),
  ],
  [
    /^(?:details|spoiler)\b/,
    () => ({
      what: 'A fold of a template language',
      hint: 'Write <details><summary>…</summary>, an empty line, the text, an empty line, </details>.',
    }),
  ],
];

/** Says of a tag what it is: `{% include figure.liquid path="a.png" %}`, `{{< youtube id >}}`, `{{ site.title }}`. */
export function adviseOnTag(tag: string): TagAdvice {
  const isShortcode = /^\{\{[<%]/.test(tag);
  const isOutput = !isShortcode && tag.startsWith('{{');
  const inner = tag.replace(/^\{[{%][<%]?-?\s*/, '');
  for (const [pattern, advise] of isOutput ? [] : advices) {
    const [found, word = ''] = pattern.exec(inner) ?? [];
    if (found !== undefined) return advise(tag, word);
  }
  return isShortcode
    ? {
        what: 'A shortcode (Hugo, Quarto)',
        hint: 'Write in Markdown what it stands for: ![what it shows](./picture.png), <Video src="/files/talk.mp4" /> or a link.',
      }
    : {
        what: 'A tag of Liquid (Jekyll) or another template language',
        hint: 'Write in Markdown what it stands for. A page is linked as /research/, a picture lies beside this file: ![…](./picture.png).',
      };
}
