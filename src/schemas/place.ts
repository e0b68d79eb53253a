import { z } from 'zod';
import { findCountry, readCountry } from './country.ts';
import { partialDate } from './date.ts';
import { localizedText } from './text.ts';

const placeObject = z.strictObject({
  name: localizedText.meta({ description: 'Its name.', examples: [{ en: 'Kyoto', zh: '京都' }] }),
  country: z
    .string()
    .trim()
    .transform(readCountry)
    .meta({ description: 'The country or region: its name, or its ISO 3166-1 code.', examples: ['Japan'] }),
  region: localizedText.optional().meta({ description: 'State or province.', examples: ['California'] }),
  lat: z
    .number()
    .min(-90)
    .max(90)
    .optional()
    .meta({ description: 'Latitude in degrees, north positive. `npm run places` finds it.', examples: [35.01] }),
  lng: z
    .number()
    .min(-180)
    .max(180)
    .optional()
    .meta({ description: 'Longitude in degrees, east positive.', examples: [135.77] }),
  kind: z
    .enum(['lived', 'visited'])
    .optional()
    .meta({ description: 'Whether you lived there.', examples: ['lived'] }),
  start: partialDate.optional().meta({ description: 'When you came, or first came.', examples: [1936] }),
  end: partialDate.optional().meta({ description: 'When you left.', examples: [1942] }),
  note: localizedText.optional().meta({ description: 'What for.', examples: ['Doctorate at Berkeley'] }),
});

export type Place = z.output<typeof placeObject>;

/** Reads `Kyoto, Japan`, `Champaign, IL, United States`, or a country that is a place of its own: `Singapore`. */
function readPlace(written: string, context: z.core.$RefinementCtx): Place {
  const parts = written.split(/[,，、]/).map((part) => part.trim());
  const [name, ...rest] = parts.filter(Boolean);
  const country = rest.pop();
  if (name !== undefined && country !== undefined && rest.length < 2) {
    const code = readCountry(country, context);
    return rest[0] === undefined ? { name, country: code } : { name, country: code, region: rest[0] };
  }
  const itself = parts.length === 1 && name !== undefined ? findCountry(name) : undefined;
  if (name !== undefined && itself !== undefined) return { name, country: itself };
  const message =
    'A place is written as its name and its country, with the region between them where it is needed: ' +
    'Kyoto, Japan, or Champaign, IL, United States.';
  context.issues.push({ code: 'custom', input: written, message });
  return z.NEVER;
}

/** One item of places.yaml: a place lived in or visited, in one line or with its fields. */
export const place = z
  .union([z.string().trim().transform(readPlace), placeObject])
  .meta({ examples: ['Kyoto, Japan', { name: { en: 'Kyoto', zh: '京都' }, country: 'Japan', start: 1936 }] });
