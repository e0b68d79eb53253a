import type { APIRoute } from 'astro';
import { writeRobots } from '#lib/find/robots.ts';
import { getReach } from '#queries/finding.ts';
import { getSite } from '#queries/site.ts';

/** Crawlers may go everywhere. Only the one at the root of a host is read; another one does no harm. */
export const GET: APIRoute = async ({ site }) => {
  const { fileUrl } = await getReach(site, (await getSite()).defaultLang);
  return new Response(writeRobots(fileUrl), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
