/** A person in Hayagriva's YAML. */
export interface HayagrivaPerson {
  name: string;
  'given-name'?: string;
  suffix?: string;
}

/** An entry in Hayagriva's YAML, as far as it is used here: https://github.com/typst/hayagriva, docs/file-format.md. */
export interface HayagrivaEntry {
  type: string;
  title?: string;
  author?: HayagrivaPerson[];
  editor?: HayagrivaPerson[];
  date?: string;
  genre?: string;
  language?: string;
  volume?: string;
  issue?: string;
  edition?: string | number;
  'page-range'?: string;
  publisher?: string | { name?: string; location?: string };
  url?: string;
  'serial-number'?: Record<string, string>;
  parent?: HayagrivaEntry | HayagrivaEntry[];
}

/** An entry without the fields that are not said. */
export function compact(entry: HayagrivaEntry): HayagrivaEntry {
  const said = Object.entries(entry).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(said) as unknown as HayagrivaEntry;
}

/** The identifiers that are known; undefined when none is. */
export function identifiers(written: Record<string, string | undefined>): Record<string, string> | undefined {
  const said = Object.entries(written).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
