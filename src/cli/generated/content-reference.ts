import { z } from 'zod';
import { formatYaml } from '#check/schema/finding.ts';
import { armsOf, fieldsOf, isMadeFrom, layersOf, unwrap } from '#check/schema/walk-schema.ts';
import { linkKindNames } from '#model/link-kinds.ts';
import { folders, lists, schemas, singles } from '#model/schema/collections.ts';
import { endDate, partialDate, year } from '#model/schema/date.ts';
import { image } from '#model/schema/image.ts';
import { kindOfLink, link, url } from '#model/schema/link.ts';
import { personRef } from '#model/schema/person.ts';
import { position } from '#model/schema/position.ts';
import { id, languageTag, localizedList, localizedText, text } from '#model/schema/text.ts';
import { forEachList, sections } from '#sections/index.ts';

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

/** A field in the words of an author. */
export interface DescribedField {
  type: string;
  isRequired: boolean;
  description: string;
  example: unknown;
}

/** Kinds that have a name of their own: one, several. */
const named: [z.ZodType, string, string][] = [
  [localizedList, 'list of texts', 'lists of texts'],
  [localizedText, 'text', 'texts'],
  [text, 'plain text', 'plain texts'],
  [endDate, 'date or `present`', 'dates'],
  [partialDate, 'date', 'dates'],
  [year, 'year', 'years'],
  [url, 'address', 'addresses'],
  [id, 'id', 'ids'],
  [languageTag, 'language', 'languages'],
  [kindOfLink, '[kind](#links)', '[kinds](#links)'],
];

/** Kinds that have a table of their own in the reference. */
const sharedKinds: [z.ZodType, string, string][] = [
  [link, '[link](#links)', '[links](#links)'],
  [personRef, '[person](#people)', '[people](#people)'],
  [position, '[position](#positions)', '[positions](#positions)'],
  [image, '[picture](#pictures)', '[pictures](#pictures)'],
];

/** The kind of a link, a person, a position or a picture, which are described once for all files. */
function sharedKindOf(schema: z.ZodType): [z.ZodType, string, string] | undefined {
  return sharedKinds.find(([reference]) => isMadeFrom(schema, reference));
}

/** Describes a field by its schema. */
function describeField(field: z.ZodType): DescribedField {
  const layers = layersOf(field);
  const about = layers.map((layer) => layer.meta() ?? {});
  const examples = about.map((meta) => meta.examples).find((list) => Array.isArray(list));
  const standard = layers
    .map((layer) => (layer.def as { defaultValue?: unknown }).defaultValue)
    .find((value) => ['string', 'number', 'boolean'].includes(typeof value));
  const description = about.map((meta) => meta.description).find((said) => said !== undefined) ?? '';
  return {
    type: typeOf(field, 1),
    isRequired: !field.safeParse(undefined).success,
    description: standard === undefined ? description : `${description} \`${String(standard)}\` when left out.`,
    example: examples?.[0],
  };
}

function typeOf(schema: z.ZodType, count: 1 | 2): string {
  const layers = layersOf(schema);
  const kind = [...sharedKinds, ...named].find(([reference]) => layers.some((layer) => isMadeFrom(layer, reference)));
  if (kind) return kind[count];
  const arms = armsOf(schema);
  if (arms.length > 1) return [...new Set(arms.map((arm) => typeOf(arm, count)))].join(' or ');
  const inner = unwrap(schema);
  const { type, element, entries } = inner.def as {
    type: string;
    element?: z.ZodType;
    entries?: Record<string, string>;
  };
  if (element) return `list of ${typeOf(element, 2)}`;
  if (entries)
    return Object.values(entries)
      .map((word) => `\`${word}\``)
      .join(', ');
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'number') return count === 1 ? 'number' : 'numbers';
  if (Object.keys(fieldsOf(inner)).length > 0) return 'fields';
  if (type === 'record') return 'fields by name';
  return count === 1 ? 'plain text' : 'plain texts';
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The content files that a schema is for, as editors match them. */
function filesOf(name: string): string {
  if (name in folders) return `${name}/*.mdx`;
  if (name in singles) return `${name}.mdx`;
  return ['metrics', 'coordinates'].includes(name) ? `${name}.json` : `${name}.yaml`;
}

/**
 * A JSON Schema for each kind of content file: what VS Code completes and checks while one types.
 * Those of MDX files describe the front matter.
 */
export function jsonSchemas(): Map<string, JsonSchema> {
  const all = Object.entries(schemas).map(([name, schema]): [string, JsonSchema] => {
    const whole = name in lists ? z.array(schema) : schema;
    const made = z.toJSONSchema(whole, { target: 'draft-7', io: 'input', unrepresentable: 'any', override: adjust });
    return [name, { ...made, title: filesOf(name) }];
  });
  return new Map(all);
}

/**
 * Takes out what is ours or says nothing (the mark for translations, the bounds of every integer),
 * and puts back the examples that Zod leaves out where a value is transformed.
 */
function adjust({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void {
  delete jsonSchema.localized;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (zodSchema._zod.def.type === 'date') jsonSchema.type = 'string';
  const examples = z.globalRegistry.get(zodSchema)?.examples;
  if (Array.isArray(examples)) jsonSchema.examples = examples;
}
