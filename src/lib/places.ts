import type { Coordinates } from '#schemas/coordinates.ts';
import type { Place } from '#schemas/place.ts';
import type { LocalizedText } from '#schemas/text.ts';

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
