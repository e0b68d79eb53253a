import { type City, foldPlace, type Gazetteer } from './gazetteer.ts';
import { exonyms } from './exonyms.ts';
import { namesOf, type Place } from './place.ts';
import { regions } from './regions.ts';

/** What a gazetteer says of a place: the town, or those among which it cannot choose (none, if the name is unknown). */
export type Lookup = { city: City } | { candidates: City[] };

/** How many times as many inhabitants make one town the one that is meant by a name that others have too. */
const farBigger = 5;
/** Within how many degrees two entries are one town, which the gazetteer has once more as its own quarter. */
const sameTown = 0.3;

/**
 * Finds the town of a place, which is certain when, in its country and its region, exactly one town has the name, or
 * one that has five times as many inhabitants as the next. It is not certain when a bigger town has a name that goes
 * on after this one: `Washington, D.C.` is why `Washington` does not mean the town in Utah.
 */
export function findCity(place: Pick<Place, 'name' | 'region' | 'country'>, gazetteer: Gazetteer): Lookup {
  const { country } = place;
  const inCountry = gazetteer.get(country) ?? [];
  const written = place.region === undefined ? [] : namesOf(place.region);
  const cities = written.length ? inCountry.filter((city) => isInRegion(city, written)) : inCountry;
  for (const name of namesOf(place.name)) {
    // `Washington` with the region `D.C.` is the town that is called `Washington, D.C.`.
    const wanted = [name, ...written.map((region) => `${name} ${region}`)].flatMap((one) => spellingsOf(one, country));
    const named = largestFirst(cities.filter((city) => wanted.includes(foldPlace(city.name))));
    const [first, second] = named.filter((city, index) => !named.slice(0, index).some((other) => isNear(city, other)));
    if (!first) continue;
    const folded = foldPlace(name);
    const longer = cities.filter((city) => goesOn(city, folded) && !named.includes(city));
    const bigger = longer.filter((city) => city.population > first.population);
    const isCertain = !bigger.length && (!second || first.population >= farBigger * second.population);
    return isCertain ? { city: first } : { candidates: largestFirst([...named, ...bigger]) };
  }
  const [name = ''] = namesOf(place.name);
  const folded = foldPlace(name);
  const similar = inCountry.filter((city) => foldPlace(city.name) === folded || goesOn(city, folded));
  return { candidates: largestFirst(similar) };
}

/** A name, folded, and the one under which the gazetteer has it. */
function spellingsOf(name: string, country: string): string[] {
  const folded = foldPlace(name);
  const known = Object.entries(exonyms[country] ?? {}).filter(([, names]) =>
    names.split(', ').some((other) => foldPlace(other) === folded),
  );
  return [folded, ...known.map(([spelling]) => foldPlace(spelling))];
}

function goesOn(city: City, name: string): boolean {
  return foldPlace(city.name).startsWith(`${name} `);
}

function isNear(a: City, b: City): boolean {
  return Math.hypot(a.lat - b.lat, (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180)) < sameTown;
}

function largestFirst(cities: readonly City[]): City[] {
  return cities.toSorted((a, b) => b.population - a.population);
}

/** A region without accents, case and any punctuation: `D.C.` is `dc`. */
const foldRegion = (name: string) => foldPlace(name).replaceAll(' ', '');

/**
 * Whether a town lies in a region that is written by its name or its code. In a country whose regions we do not know
 * by name, only a code that the gazetteer has itself distinguishes towns, and any name fits.
 */
function isInRegion({ country, region }: City, written: readonly string[]): boolean {
  const known = regions[country];
  const names = known?.[region]?.split(', ') ?? [];
  const isCode = written.some((name) => foldRegion(name) === foldRegion(region));
  if (isCode || !known) return isCode || written.every((name) => !/^\d+$|^[A-Z]{2,3}$/.test(name));
  return written.some((name) => names.some((other) => foldRegion(other) === foldRegion(name)));
}

/** The name of a town's region; undefined where only its code is known. */
export function findRegionName({ country, region }: City): string | undefined {
  return regions[country]?.[region]?.split(', ')[0];
}
