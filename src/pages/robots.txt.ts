import type { APIRoute } from 'astro';
import { readSite } from 'vitrine/site';
import { writeRobots } from '#discovery/finding-files.ts';
import { getContext } from './_finding-files.ts';

/** Crawlers may go everywhere. Only the one at the root of a host is read; another one does no harm. */
export const GET: APIRoute = ({ site: origin }) => {
  const site = readSite();
  const context = getContext(site, origin, site.defaultLang);
  return new Response(writeRobots(context), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
