import type { z } from 'zod';
import type { CvContext, CvPart, CvReader, CvRow } from '#cv/row.ts';
import type { KnownPerson } from '#model/people.ts';
import { compareLatestFirst } from '#text/dates.ts';

/** What a section is in JSON Resume: lists by their names. Names that it does not know are fields of our own. */
export type JsonResumeLists = Record<string, object[]>;

/** Entries of RenderCV, which has no headings within a section: a part with a heading becomes a section of its own. */
export interface RenderCvPart {
  heading?: string;
  entries: object[];
}

/** A section of the record: what it says on the page and in the PDF, in JSON Resume and in RenderCV. */
export interface Section<Item> {
  /** Its lines, in the language of the reader. */
  parts: (items: readonly Item[], reader: CvReader) => CvPart[];
  jsonResume: (items: readonly Item[], context: CvContext) => JsonResumeLists;
  renderCv: (items: readonly Item[], context: CvContext) => RenderCvPart[];
}

/** What a variant of the CV may choose. */
export interface Tagged {
  tags: readonly string[];
}

/** A section whose content is a YAML file of its own: a list with the name of the section. */
export interface ListSection<Schema extends z.ZodType<Tagged>, Item extends Tagged> extends Section<Item> {
  /** What one item of the file may say. */
  schema: Schema;
  /** What one item is, for the reference. */
  introduction: string;
  /** What an author calls one item, and several. */
  nouns: readonly [one: string, several: string];
  /** The dates of an item by which the latest date of the content is found. */
  datesOf: (item: z.output<Schema>) => readonly (string | undefined)[];
  /** Whether an item takes years, so that one that began long ago and has no end is asked about. */
  lasts: boolean;
  /** Puts the items in order and finds the people in them. */
  arrange: (items: readonly z.output<Schema>[], people: readonly KnownPerson[]) => Item[];
}

/** A section of what is read elsewhere. */
export const defineSection = <Item>(section: Section<Item>): Section<Item> => section;

/** A section with a YAML file of its own. */
export const defineList = <Schema extends z.ZodType<Tagged>, Item extends Tagged>(
  section: ListSection<Schema, Item>,
): ListSection<Schema, Item> => section;

/** A section in which each item is a row, and an entry of RenderCV. */
export function oneEach<Item>(
  row: (item: Item, reader: CvReader) => CvRow,
  renderCvEntry: (item: Item, context: CvContext) => object,
): Pick<Section<Item>, 'parts' | 'renderCv'> {
  return {
    parts: (items, reader) => [{ rows: items.map((item) => row(item, reader)) }],
    renderCv: (items, context) => [{ entries: items.map((item) => renderCvEntry(item, context)) }],
  };
}

/** By `order` where it is given, then as the items are compared. */
export function byOrder<Item extends { order?: number | undefined }>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Item[] {
  const place = ({ order = Number.MAX_VALUE }: Item) => order;
  return items.toSorted((a, b) => place(a) - place(b) || compare(a, b));
}

/** By `order` where it is given, then the latest first. */
export function latestFirst<Item extends Parameters<typeof compareLatestFirst>[0] & { order?: number | undefined }>(
  items: readonly Item[],
): Item[] {
  return byOrder(items, compareLatestFirst);
}
