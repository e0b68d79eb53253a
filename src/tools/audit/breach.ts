import type { Problem } from '#lib/problem.ts';
import type { AuditedPage } from '#tools/audit/audited-site.ts';

/** What is broken on a page or tells others who reads it, as an error of the file that was built. */
export function breach({ file }: AuditedPage, code: string, message: string, hint: string): Problem {
  return { file, position: undefined, code, message, hint, severity: 'error' };
}

/** What makes a page slower than its budget or moves its text: advice, since the page is right as it is. */
export function advise({ file }: AuditedPage, code: string, message: string, hint: string): Problem {
  return { file, position: undefined, code, message, hint, severity: 'warning' };
}

const numbers = new Intl.NumberFormat('en');

/** A number of bytes in words: `14,012 bytes`. */
export function formatBytes(bytes: number): string {
  return `${numbers.format(bytes)} bytes`;
}

/** How much too much it is, in words: `14,012 bytes, 12 more than the 14,000 allowed`. */
export function formatExcess(bytes: number, limit: number): string {
  return `${formatBytes(bytes)}, ${numbers.format(bytes - limit)} more than the ${numbers.format(limit)} allowed`;
}
