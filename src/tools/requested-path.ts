/**
 * The path that a dev server is asked for, from the root of the site, without a query and with its %-codes read; undefined
 * where they cannot be read.
 * @param base the base path of the site without a slash at its end: `/repo`, or nothing
 */
export function requestedPath(url: string | undefined, base: string): string | undefined {
  const asked = (url ?? '').split(/[?#]/)[0]!;
  // Vite takes the base path away before it asks.
  const fromRoot = asked.startsWith(`${base}/`) ? asked.slice(base.length) : asked;
  try {
    return decodeURIComponent(fromRoot);
  } catch {
    return undefined;
  }
}
