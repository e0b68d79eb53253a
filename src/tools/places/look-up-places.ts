import { isLocated, locatePlace, placeKey } from '#lib/places.ts';
import type { Problem } from '#lib/problem.ts';
import type { CheckedEntry } from '#model/checked-content.ts';
import type { Coordinates } from '#schemas/coordinates.ts';
import type { Place } from '#schemas/place.ts';
import { explainLookup } from '#tools/places/explain-lookup.ts';
import { findCity } from '#tools/places/find-city.ts';
import type { City, Gazetteer } from '#tools/places/gazetteer.ts';

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
