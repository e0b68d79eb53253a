import type { z } from 'zod';
import { armsOf, fieldsOf, layersOf, unwrap } from '#checks/schema/walk-schema.ts';
import { formatYaml } from '#checks/schema/words.ts';
import { image } from '#schemas/image.ts';
import { link } from '#schemas/link.ts';
import { personRef } from '#schemas/person.ts';
import { position } from '#schemas/position.ts';
import { schemas } from '#schemas/collections.ts';
import { forEachList, sections } from '#sections/index.ts';
import { describeField, sharedKindOf } from '#tools/describe-field.ts';
import { filesOf } from '#tools/json-schemas.ts';
import { linkKindNames } from '#tables/link-kinds.ts';

/** What each content file is, in the words of its author. */
const introductions: Record<keyof typeof schemas, string> = {
  site: 'The site as a whole.',
  profile: 'Who the site is about. The text below the front matter is the biography.',
  pages: 'A free page: `pages/group.mdx` is published at `/group/`.',
  research: 'A theme of research. The text below the front matter says more.',
  experience: 'One role at one organization. Projects name it in `role`.',
  projects: 'One project, within a role or on its own.',
  publications:
    'What the entry of `publications.bib` with the citation key of the file name has no field for, or a whole publication. What is written here wins over the .bib file.',
  people: 'Somebody who is named in papers, roles or education.',
  places: 'A place lived in or visited.',
  news: 'Something that happened.',
  ...forEachList((name) => sections[name].introduction),
  openings: 'You are hiring, open to work together, or looking for a position.',
  cv: 'What the CV holds and how it is set: `/cv/`, `/cv.pdf` and its variants. Without the file it holds everything.',
  metrics: 'Last known numbers with the day they were read. Written by a command.',
  coordinates: 'Where the places lie that `places.yaml` gives no coordinates for. Written by `npm run places`.',
};

const kindsOfLinks = `Most addresses say of what kind they are; the kinds are ${linkKindNames
  .map((name) => `\`${name}\``)
  .join(', ')}.`;

/** What several files have in common, described once. */
const shared = {
  Links: { schema: link, text: `An address alone, or an address with its kind. ${kindsOfLinks}` },
  People: { schema: personRef, text: 'A name alone, or a name with what was true at the time:' },
  Positions: { schema: position, text: 'A title alone, or a title with where, when and more:' },
  Pictures: { schema: image, text: 'A file of the content folder with the words for those who do not see it:' },
};

/** What the words in the second column mean. */
const kinds = `- **Text** may hold Markdown within a line (\`**bold**\`, \`[links](https://…)\`, maths between dollars) and may be given once per
  language: \`{ en: Beta decay, zh: β 衰变 }\`. In a file with front matter, a translation file beside it may give it instead:
  \`parity.zh.mdx\` translates \`parity.mdx\`. Every \`.mdx\` may be \`.md\`.
- **Plain text** is in one language. Quotes keep YAML from reading it as a number: \`'105'\`.
- A **date** is as exact as you know it: \`1957\`, \`1957-01\`, \`1957-01-15\` or \`Fall 1957\`.
- An **address** is \`https://…\`, \`mailto:…\`, a page of the site (\`/research/\`), a published file (\`/files/cv.pdf\`).
- An **id** has small letters, digits and hyphens.
- **Fields** are indented below their name; the rows that follow describe them. \`groups[].id\` is the \`id\` of each item of the list \`groups\`.
  Where one of the rows says "or fields", the short form alone is enough.`;

/** The reference of all content files as Markdown, from the schemas that check them. */
export function contentReference(): string {
  const files = Object.entries(introductions).map(([name, introduction]) => {
    const schema = schemas[name as keyof typeof schemas];
    return `### \`${filesOf(name)}\`\n\n${introduction}\n\n${table(rowsOf(objectsIn(schema)))}`;
  });
  const common = Object.entries(shared).map(
    ([title, { schema, text }]) => `### ${title}\n\n${text}\n\n${table(rowsOf(objectsIn(schema)))}`,
  );
  return `${[kinds, ...files, ...common].join('\n\n')}\n`;
}

/** The schemas of the long forms of a value, where a short one may exist too. */
function objectsIn(schema: z.ZodType): z.ZodType[] {
  return armsOf(schema).filter((arm) => Object.keys(fieldsOf(arm)).length > 0);
}

function rowsOf(schemas: readonly z.ZodType[], prefix = ''): string[] {
  const fields = new Map(schemas.flatMap((schema) => Object.entries(fieldsOf(schema))));
  return [...fields].flatMap(([name, field]) => {
    const { type, isRequired, description, example } = describeField(field);
    const path = `${prefix}${name}`;
    const shown = example === undefined ? '' : `\`${formatYaml(example)}\``;
    const cells = [`\`${path}\``, isRequired ? `${type}, required` : type, description, shown];
    return [`| ${cells.map(escapeCell).join(' | ')} |`, ...rowsInside(field, path)];
  });
}

/** The fields within a field; none for what the reference describes elsewhere. */
function rowsInside(field: z.ZodType, path: string): string[] {
  const inner = unwrap(field);
  const { element } = inner.def as { element?: z.ZodType };
  if ([...layersOf(field), ...(element ? layersOf(element) : [])].some(sharedKindOf)) return [];
  return rowsOf(objectsIn(element ?? inner), element ? `${path}[].` : `${path}.`);
}

function table(rows: readonly string[]): string {
  return ['| Field | What to write | What it says | Example |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
