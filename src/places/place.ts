import { z } from 'zod';
import { partialDate } from '#model/schema/date.ts';
import { localizedText, type LocalizedText } from '#model/schema/text.ts';
import { findCountry, readCountry } from './country.ts';

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

const coordinate = (limit: number, description: string, example: number) =>
  z
    .number()
    .min(-limit)
    .max(limit)
    .meta({ description, examples: [example] });

/** coordinates.json: where the places lie that places.yaml gives no coordinates for. Written by a command. */
export const coordinates = z
  .record(
    z.string(),
    z.strictObject({
      name: z.string().meta({ description: 'The name that was found.', examples: ['Kyoto'] }),
      lat: coordinate(90, 'Latitude in degrees, north positive.', 35.02),
      lng: coordinate(180, 'Longitude in degrees, east positive.', 135.75),
    }),
  )
  .meta({ examples: [{ 'Kyoto, JP': { name: 'Kyoto', lat: 35.02, lng: 135.75 } }] });

export type Coordinates = z.output<typeof coordinates>;

/** A place with its coordinates, where they are known. */
export type LocatedPlace = Place & { lat: number; lng: number };

/** The names under which a place can be looked up, the English one first. */
export function namesOf(written: LocalizedText): string[] {
  if (typeof written === 'string') return [written];
  const tags = Object.keys(written).sort((a, b) => Number(b === 'en') - Number(a === 'en'));
  return [...new Set(tags.map((tag) => written[tag]!))];
}

/** What identifies a place in coordinates.json: `Kyoto, JP` or `Champaign, IL, US`. */
export function placeKey({ name, region, country }: Pick<Place, 'name' | 'region' | 'country'>): string {
  const parts = [namesOf(name)[0], region === undefined ? undefined : namesOf(region)[0], country];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** A place with the coordinates that its author gave, else with those that were looked up. */
export function locatePlace(place: Place, coordinates: Coordinates): Place {
  if (isLocated(place)) return place;
  const found = coordinates[placeKey(place)];
  return found ? { ...place, lat: found.lat, lng: found.lng } : place;
}

/** Whether it is known where a place lies. */
export function isLocated(place: Place): place is LocatedPlace {
  return place.lat !== undefined && place.lng !== undefined;
}
