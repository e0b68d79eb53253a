import { withBase } from '#model/addresses.ts';
import type { SiteAddress } from '#model/context.ts';

/**
 * Where the site is published as Astro knows it.
 * @param origin `Astro.site`
 */
export function readAddress(origin: URL | undefined): SiteAddress {
  return { origin: new URL('/', origin).origin, base: withBase(import.meta.env.BASE_URL, '/') };
}
