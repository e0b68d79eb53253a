import { type City, foldPlace } from '#tools/places/gazetteer.ts';
import { regions } from '#tools/places/regions.ts';

/** A region without accents, case and any punctuation: `D.C.` is `dc`. */
const foldRegion = (name: string) => foldPlace(name).replaceAll(' ', '');

/**
 * Whether a town lies in a region that is written by its name or its code. In a country whose regions we do not know
 * by name, only a code that the gazetteer has itself tells towns apart, and any name fits.
 */
export function isInRegion({ country, region }: City, written: readonly string[]): boolean {
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
