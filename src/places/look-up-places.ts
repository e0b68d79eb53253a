import type { CheckedEntry } from '#model/checked-content.ts';
import type { Entry } from '#model/content.ts';
import type { Problem } from '#model/problem.ts';
import type { City, Gazetteer } from './gazetteer.ts';
import { findCity, findRegionName } from './find-city.ts';
import { type Coordinates, isLocated, locatePlace, type Place, placeKey } from './place.ts';

/** What looking up the places of a site gave. */
export interface LookedUp {
  /** All that coordinates.json should say: what it said of places that are still there, and what was found now. */
  coordinates: Coordinates;
  found: { key: string; city: City }[];
  problems: Problem[];
}

/** Looks up the places that neither their author nor coordinates.json gives coordinates for. */
export function lookUpPlaces(
  places: readonly CheckedEntry<Place>[],
  known: Coordinates,
  gazetteer: Gazetteer,
): LookedUp {
  const found = new Map<string, City>();
  const problems: Problem[] = [];
  const kept: Coordinates = {};
  for (const { entry, data } of places) {
    const key = placeKey(data);
    // Half a coordinate is a mistake that `npm run check` explains; looking the place up would hide it.
    if (data.lat !== undefined || data.lng !== undefined || found.has(key)) continue;
    if (isLocated(locatePlace(data, known))) {
      kept[key] = known[key]!;
      continue;
    }
    const lookup = findCity(data, gazetteer);
    if ('city' in lookup) found.set(key, lookup.city);
    else problems.push(explainLookup(entry, data, lookup.candidates));
  }
  const added = [...found].map(([key, { name, lat, lng }]) => [key, { name, lat, lng }] as const);
  const all = [...Object.entries(kept), ...added].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    coordinates: Object.fromEntries(all),
    found: [...found].map(([key, city]) => ({ key, city })),
    problems,
  };
}

/** The text of coordinates.json: a line for each place, so that a change of one is a change of one line. */
export function formatCoordinates(coordinates: Coordinates): string {
  const lines = Object.entries(coordinates).map(
    ([key, { name, lat, lng }]) =>
      `  ${JSON.stringify(key)}: { "name": ${JSON.stringify(name)}, "lat": ${lat}, "lng": ${lng} }`,
  );
  return lines.length ? `{\n${lines.join(',\n')}\n}\n` : '{}\n';
}

/** How many candidates are listed: those that are far smaller are seldom meant. */
const listed = 6;

/** Says why a place could not be looked up, with the towns it could be and what to write for one of them. */
function explainLookup(entry: Entry, place: Place, candidates: readonly City[]): Problem {
  const at = { file: entry.file, position: entry.locate([]), severity: 'error' } as const;
  const [first] = candidates;
  if (!first)
    return {
      ...at,
      code: 'place-not-found',
      message: `The gazetteer has no place that is called ${placeKey(place)}. It has towns, not regions, islands or countries.`,
      hint: 'Write the name of a town, or say where it lies: `{ name: Kyoto, country: Japan, lat: 35.01, lng: 135.77 }`.',
    };
  const rest = candidates.length - listed;
  const list = candidates.slice(0, listed).map(formatCity).join('; ');
  return {
    ...at,
    code: 'place-ambiguous',
    message: `${placeKey(place)} could be one of these: ${list}${rest > 0 ? `; and ${rest} smaller ones` : ''}.`,
    hint: `Write which one, for example \`${writeCity(first)}\`, or its \`lat\` and \`lng\`.`,
  };
}

/** A town in words: `Springfield, Missouri (166,810 inhabitants; lat: 37.22, lng: -93.3)`. */
export function formatCity(city: City): string {
  const region = findRegionName(city);
  const inhabitants = city.population
    ? `${city.population.toLocaleString('en')} inhabitants`
    : 'number of inhabitants unknown';
  return `${region && region !== city.name ? `${city.name}, ${region}` : city.name} (${inhabitants}; lat: ${city.lat}, lng: ${city.lng})`;
}

/** A town as one would write it in places.yaml so that it is certain. */
function writeCity(city: City): string {
  const region = findRegionName(city);
  const country = new Intl.DisplayNames(['en'], { type: 'region' }).of(city.country);
  // A comma within the name would be taken for the one before the region or the country.
  if (region && !city.name.includes(',')) return `${city.name}, ${region}, ${country}`;
  if (city.name.split(', ').length === 2) return `${city.name}, ${country}`;
  return `{ name: ${city.name}, country: ${city.country}, lat: ${city.lat}, lng: ${city.lng} }`;
}
