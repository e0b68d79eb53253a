import { findingPaths } from '#lib/find/paths.ts';

/**
 * The file that tells crawlers where they may go (RFC 9309): everywhere.
 * @param fileUrl the full address of a file of the site
 */
export function writeRobots(fileUrl: (path: string) => string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${fileUrl(findingPaths.sitemap)}\n`;
}
