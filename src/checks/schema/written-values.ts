import type { WrittenValue } from '#model/checked-content.ts';
import type { Entry } from '#model/content.ts';
import { partialDate } from '#schemas/date.ts';
import { image } from '#schemas/image.ts';
import { url } from '#schemas/link.ts';
import { orcid, personRef } from '#schemas/person.ts';
import { localizedText, text } from '#schemas/text.ts';
import { schemaOf } from './check-schema.ts';
import { isMadeFrom, visitValues } from './walk-schema.ts';

const references = { localized: localizedText, text, image, url, person: personRef, date: partialDate, orcid } as const;

/** Every text, address, picture, person, date and ORCID iD in an entry as it is written, right or wrong. */
export function findWrittenValues(entry: Entry): WrittenValue[] {
  const values: WrittenValue[] = [];
  visitValues(schemaOf(entry), entry.data, (schema, value, path) => {
    for (const [kind, reference] of Object.entries(references)) {
      if (isMadeFrom(schema, reference)) values.push({ entry, kind: kind as WrittenValue['kind'], value, path });
    }
  });
  return values;
}
