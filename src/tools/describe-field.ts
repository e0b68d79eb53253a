import type { z } from 'zod';
import { armsOf, fieldsOf, isMadeFrom, layersOf, unwrap } from '#checks/schema/walk-schema.ts';
import { endDate, partialDate, year } from '#schemas/date.ts';
import { image } from '#schemas/image.ts';
import { kindOfLink, link, url } from '#schemas/link.ts';
import { personRef } from '#schemas/person.ts';
import { position } from '#schemas/position.ts';
import { id, languageTag, localizedList, localizedText, text } from '#schemas/text.ts';

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
export function sharedKindOf(schema: z.ZodType): [z.ZodType, string, string] | undefined {
  return sharedKinds.find(([reference]) => isMadeFrom(schema, reference));
}

/** Describes a field by its schema. */
export function describeField(field: z.ZodType): DescribedField {
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
