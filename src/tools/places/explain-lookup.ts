import type { Entry } from '#model/content.ts';
import { placeKey } from '#lib/places.ts';
import type { Problem } from '#lib/problem.ts';
import type { Place } from '#schemas/place.ts';
import { findRegionName } from '#tools/places/find-region.ts';
import type { City } from '#tools/places/gazetteer.ts';

/** How many candidates are listed: those that are far smaller are seldom meant. */
const listed = 6;

/** Says why a place could not be looked up, with the towns it could be and what to write for one of them. */
export function explainLookup(entry: Entry, place: Place, candidates: readonly City[]): Problem {
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
