/**
 * The HTML that a body may have, in Markdown and in MDX. What is not named here is shown as text, and reported.
 * Of the attributes a page gets those below; the others are reported where a reader would miss something.
 */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Elements that stand on lines of their own. */
export const blockElements: ReadonlySet<string> = new Set(
  words(`
    address article aside blockquote caption center col colgroup dd details div dl dt figcaption figure footer h1 h2 h3
    h4 h5 h6 header hr li nav ol p pre section summary table tbody td tfoot th thead tr ul video
  `),
);

/** Elements within a line. */
const inlineElements: ReadonlySet<string> = new Set(
  words(`
    a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var
    wbr
  `),
);

/** All of them, in order. */
export const knownElements: readonly string[] = [...blockElements, ...inlineElements].sort();

export const isKnownElement = (name: string) => blockElements.has(name) || inlineElements.has(name);

/** Elements that have nothing within them. */
export const emptyElements: ReadonlySet<string> = new Set(words('br col hr img wbr source embed input link meta'));

/** What is written with another name today. */
export const renamedElements: Readonly<Record<string, string>> = {
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
  center: 'div',
};

/** Elements that say how something looks and nothing else: what is within them is shown without them. */
export const transparentElements: ReadonlySet<string> = new Set(words('big font picture nobr main'));

/** Attributes that any element may have. */
const everywhere = words('id lang dir title aria-label aria-hidden');

const perElement: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'name'],
  bdo: ['dir'],
  blockquote: ['cite'],
  col: ['span'],
  colgroup: ['span'],
  del: ['cite', 'datetime'],
  details: ['open'],
  div: ['align'],
  h1: ['align'],
  h2: ['align'],
  h3: ['align'],
  h4: ['align'],
  h5: ['align'],
  h6: ['align'],
  img: ['src', 'alt', 'width', 'height'],
  ins: ['cite', 'datetime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  p: ['align'],
  q: ['cite'],
  td: ['align', 'colspan', 'rowspan', 'headers'],
  th: ['align', 'colspan', 'rowspan', 'headers', 'scope'],
  time: ['datetime'],
  tr: ['align'],
  video: ['src', 'poster', 'width', 'height', 'controls', 'preload', 'playsinline'],
};

/** Attributes that change nothing for a reader here, so that to leave them out is no loss. */
const harmless = new Set(
  words(`
    alt target rel role loading decoding fetchpriority referrerpolicy crossorigin download hreflang type border
    cellpadding cellspacing itemprop itemscope itemtype srcset sizes tabindex nowrap valign clear
  `),
);

export function mayHave(element: string, attribute: string): boolean {
  return everywhere.includes(attribute) || (perElement[element]?.includes(attribute) ?? false);
}

export function isHarmless(attribute: string): boolean {
  return harmless.has(attribute) || /^(data|aria)-/.test(attribute);
}

const picture = 'Save it as a picture beside this file and write ![what it shows](./picture.svg).';
const link = 'Write a link: [text](https://…).';

/** Elements that no page gets from a body, each with what to write instead. */
export const forbiddenElements: Readonly<Record<string, string>> = {
  script: 'Delete it. Scripts in content never run; maths and code colours need none.',
  noscript: 'Write what is in it as Markdown.',
  style: 'Delete it. The look of the site is not set in content.',
  link: 'Delete it, or write a link: [text](https://…).',
  meta: 'Delete it. What search engines read is made from the front matter.',
  base: 'Delete it.',
  title: 'Write `title:` in the front matter.',
  head: 'Delete it, and keep what stands in <body>.',
  body: 'Delete the tag, and keep what is in it.',
  html: 'Delete the tag, and keep what stands in <body>.',
  iframe: `Nothing of another site is loaded into a page. ${link} For a video of your own: <Video src="/files/talk.mp4" />.`,
  frame: link,
  frameset: link,
  object: `Put the file into files/ and link to it: [text](/files/a.pdf).`,
  embed: `Put the file into files/ and link to it: [text](/files/a.pdf).`,
  applet: link,
  param: 'Delete it.',
  portal: link,
  form: link,
  input: 'Write - [ ] or - [x] for a task.',
  button: link,
  select: 'Write a list.',
  option: 'Write a list.',
  textarea: 'Write the text as Markdown.',
  label: 'Write the text as Markdown.',
  fieldset: 'Write the text as Markdown.',
  dialog: 'Write the text as Markdown, or <details> with a <summary>.',
  template: 'Delete it, and write what is in it as Markdown.',
  slot: 'Delete it.',
  svg: picture,
  canvas: picture,
  math: 'Write the maths as TeX between dollars: $E = mc^2$.',
  audio: 'Put the file into files/ and link to it: [listen](/files/talk.mp3).',
  track: 'Write <Video src="/files/talk.mp4" captions="/files/talk.vtt" />.',
  source: 'Write <Video src="/files/talk.mp4" /> or ![what it shows](./picture.png).',
  marquee: 'Write the text as Markdown.',
};

/** The elements of SVG and MathML, as far as HTML has none of their names. */
export const drawnElements: ReadonlySet<string> = new Set(
  words(`
    animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix fecomposite feflood
    fegaussianblur femerge femergenode feoffset filter foreignobject g image line lineargradient marker mask metadata
    path pattern polygon polyline radialgradient rect set stop svg switch symbol text textpath title tspan use view
    annotation math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt
    mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics
  `),
);

/** Elements whose end is understood when another begins or when what they stand in ends. */
export const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'tbody', 'thead', 'tfoot'],
  td: ['td', 'th', 'tr', 'tbody', 'tfoot'],
  th: ['td', 'th', 'tr', 'tbody', 'tfoot'],
  thead: ['tbody', 'tfoot'],
  tbody: ['tbody', 'tfoot'],
  p: [...blockElements],
};

/**
 * The components that every body has without importing them, each with the attribute it needs:
 * `<Work of="wu1957" />`, `<Stars repo="apache/tvm" />`, `<Video src="/files/talk.mp4" />`.
 */
export const givenComponents = { Work: 'of', Citations: 'of', Rank: 'of', Stars: 'repo', Video: 'src' } as const;

export type GivenComponent = keyof typeof givenComponents;

export const isGiven = (name: string): name is GivenComponent => Object.hasOwn(givenComponents, name);

/** The attributes that a component understands besides the one it needs. */
export const furtherAttributes: Readonly<Record<GivenComponent, readonly string[]>> = {
  Work: ['to'],
  Citations: [],
  Rank: [],
  Stars: [],
  Video: ['poster', 'title', 'captions', 'lang'],
};

/** Whether a component names a publication by its citation key. */
export const namesPublication = (component: string) => component === 'Work' || component === 'Citations';
