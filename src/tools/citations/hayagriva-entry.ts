/** A person in Hayagriva's YAML. */
export interface HayagrivaPerson {
  name: string;
  'given-name'?: string;
  suffix?: string;
}

/** A date in Hayagriva's YAML: a text, or a year with its season. */
export type HayagrivaDate = string | { year: number; season?: number; approximate?: boolean };

/** An entry in Hayagriva's YAML, as far as it is used here: https://github.com/typst/hayagriva, docs/file-format.md. */
export interface HayagrivaEntry {
  type: string;
  title?: string | { value: string; short: string };
  author?: HayagrivaPerson[];
  editor?: HayagrivaPerson[];
  affiliated?: { role: 'translator'; names: HayagrivaPerson[] }[];
  date?: HayagrivaDate;
  genre?: string;
  language?: string;
  volume?: string;
  issue?: string;
  chapter?: string;
  edition?: string;
  'page-range'?: string;
  'page-total'?: string;
  publisher?: { name?: string; location?: string };
  /** Who holds a patent. */
  organization?: string;
  location?: string;
  url?: string | { value: string; date: string };
  /** The status of a work, for which the engine has no field: styles are changed to read this one. */
  'call-number'?: string;
  'serial-number'?: Record<string, string>;
  parent?: HayagrivaEntry[];
}

/** An entry without the fields that are not said. */
export function compact<Entry extends object>(entry: { [Key in keyof Entry]: Entry[Key] | undefined }): Entry {
  const said = Object.entries(entry).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(said) as Entry;
}
