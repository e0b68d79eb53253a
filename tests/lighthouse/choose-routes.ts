import { join } from 'node:path';
import { findKind, kinds } from '#tools/audit/kinds.ts';
import { readBuiltSite } from '#tools/audit/read-site.ts';
import { UsageError } from '#tools/command.ts';
import { portfolioNames } from '../gallery/portfolios.ts';
import type { Wanted } from './read-arguments.ts';

/** A page of the gallery. */
export interface Route {
  /** Its address from the cover: `pan-zhou/zh/cv/`. */
  path: string;
  kind: string;
  /** How much HTML it has. */
  size: number;
}

/**
 * Every page of every portfolio of a built gallery.
 * @throws When a portfolio was not built, so that nobody takes fewer pages for all of them.
 */
export function readRoutes(gallery: string): Route[] {
  return portfolioNames.flatMap((name) => {
    const site = readBuiltSite(join(gallery, name));
    if (!site) throw new Error(`${name} was not built into ${gallery}.`);
    return site.pages.map((page) => ({
      path: `${name}/${page.path}`,
      kind: findKind(page),
      size: page.html.length,
    }));
  });
}

/**
 * The pages that are wanted, in the order of the gallery.
 * @throws UsageError for an address that no page has
 */
export function chooseRoutes(routes: readonly Route[], wanted: Wanted): readonly Route[] {
  if (wanted === 'all') return routes;
  if (wanted === 'heaviest')
    return kinds.flatMap((kind) => findHeaviest(routes.filter((route) => route.kind === kind)));
  const lost = wanted.find((word) => !routes.some(({ path }) => path.startsWith(word)));
  if (lost !== undefined)
    throw new UsageError(`No page of the gallery begins with ${lost}. Write: npm run lighthouse -- ${routes[0]!.path}`);
  return routes.filter(({ path }) => wanted.some((word) => path.startsWith(word)));
}

function findHeaviest(routes: readonly Route[]): Route[] {
  return routes.toSorted((a, b) => b.size - a.size).slice(0, 1);
}
