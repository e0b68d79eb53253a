import { join } from 'node:path';
import { findKind, type Kind, kinds } from '#cli/audit/audited-site.ts';
import { readBuiltSite } from '#cli/audit/read-site.ts';
import { UsageError } from '#model/problem.ts';
import { type PortfolioName, portfolioNames } from './portfolios.ts';

/** A page of the gallery. */
export interface Route {
  /** Its address from the cover: `pan-zhou/zh/cv/`. */
  path: string;
  kind: Kind;
  /** How much HTML it has. */
  size: number;
}

/** Every page of every portfolio of a built gallery. */
export function readRoutes(gallery: string): Route[] {
  return portfolioNames.flatMap((name) => readRoutesOf(gallery, name));
}

/**
 * Every page of one portfolio of a built gallery.
 * @throws When it was not built, so that nobody takes fewer pages for all of them.
 */
export function readRoutesOf(gallery: string, name: PortfolioName): Route[] {
  const site = readBuiltSite(join(gallery, name));
  if (!site) throw new Error(`${name} was not built into ${gallery}.`);
  return site.pages.map((page) => ({ path: `${name}/${page.path}`, kind: findKind(page), size: page.html.length }));
}

/** The page of each kind that has the most HTML. */
export function chooseHeaviest(routes: readonly Route[]): Route[] {
  return kinds.flatMap((kind) =>
    routes
      .filter((route) => route.kind === kind)
      .sort((a, b) => b.size - a.size)
      .slice(0, 1),
  );
}

/**
 * The pages whose address begins with one of the words, in their order.
 * @param command what stands before the words: `npm run lighthouse --`
 * @throws UsageError for a word with which no address begins
 */
export function chooseByAddress<Page extends { path: string }>(
  pages: readonly Page[],
  words: readonly string[],
  command: string,
): Page[] {
  const begins = words.map((word) => word.replace(/^\//, ''));
  const lost = begins.find((word) => !pages.some(({ path }) => path.startsWith(word)));
  if (lost !== undefined) {
    const example = pages.find(({ path }) => path !== '')?.path ?? '';
    throw new UsageError(`No page begins with ${lost}. Write: ${`${command} ${example}`.trimEnd()}`);
  }
  return pages.filter(({ path }) => begins.some((word) => path.startsWith(word)));
}
