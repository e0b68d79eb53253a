import type { CollectionName, DataOf } from '#model/schema/collections.ts';
import type { BibPublication } from '#publications/bibtex/interpret.ts';
import type { Body } from '#text/body/parse-body.ts';
import type { Content, Entry } from './content.ts';

/** An entry with what its schema made of it. */
export interface CheckedEntry<Data> {
  entry: Entry;
  data: Data;
}

/** What may be in a body: `data` is read and never run; `code` is what Astro makes of MDX. */
export type Trust = 'data' | 'code';

/** A value as written, marked with what it is for. */
export interface WrittenValue {
  entry: Entry;
  kind: 'localized' | 'text' | 'image' | 'url' | 'person' | 'date' | 'orcid';
  value: unknown;
  path: readonly PropertyKey[];
}

/**
 * The content as the rules see it. Entries with problems are in `good` too, without the fields that
 * are wrong, as long as nothing they need is missing: so one mistake does not hide another.
 */
export interface CheckedContent {
  content: Content;
  good: { [Name in CollectionName]: CheckedEntry<DataOf<Name>>[] };
  /** Front matter of translation files, as far as it is valid. */
  translations: CheckedEntry<Record<string, string | string[]>>[];
  /** Entries that do not follow their schema. */
  flawed: ReadonlySet<Entry>;
  /** Every text, address, picture and person that is written anywhere, right or wrong. */
  values: WrittenValue[];
  bodies: { entry: Entry; body: Body }[];
  /** Whether the configuration lets MDX run code. */
  trust: Trust;
  bibliography: BibPublication[];
  /** The languages of the site; the first is the default. */
  languages: readonly string[];
}
