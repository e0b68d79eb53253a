import { chooseByAddress, chooseHeaviest, type Route } from '../gallery/routes.ts';
import type { Wanted } from './read-arguments.ts';

/**
 * The pages that are wanted, in the order of the gallery.
 * @throws UsageError for an address that no page has
 */
export function chooseRoutes(routes: readonly Route[], wanted: Wanted): readonly Route[] {
  if (wanted === 'all') return routes;
  return wanted === 'heaviest' ? chooseHeaviest(routes) : chooseByAddress(routes, wanted, 'npm run lighthouse --');
}
