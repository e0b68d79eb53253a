/**
 * How long a reply asks to wait, in milliseconds: `Retry-After` as seconds or as an HTTP date, or the end of GitHub's
 * hour when nothing of it is left. Undefined when it does not say.
 */
export function findWait(headers: Headers, now: Date): number | undefined {
  const after = headers.get('retry-after')?.trim();
  if (after) return waitFromRetryAfter(after, now);
  const reset = headers.get('x-ratelimit-reset');
  if (headers.get('x-ratelimit-remaining') !== '0' || !reset || !/^\d+$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - now.getTime());
}

function waitFromRetryAfter(written: string, now: Date): number | undefined {
  if (/^\d+$/.test(written)) return Number(written) * 1000;
  const until = Date.parse(written);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}

/** A wait for people: `20 seconds`, `42 minutes`. */
export function formatWait(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
