import { createHash } from 'node:crypto';

/** The hash by which a policy allows one inline script or style: `'sha256-…'`. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const element = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The Content-Security-Policy of a page: what stands in it runs and nothing else does, whatever gets into its HTML.
 * @param html the page as it was built
 * @param pictureHosts other hosts from which a reader may ask for a picture: `https://mapmyvisitors.com`
 */
export function policyFor(html: string, pictureHosts: readonly string[]): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, name, attributes = '', text = ''] of html.matchAll(element)) {
    if (name === 'style') styles.add(hashOf(text));
    else if (/\ssrc=/.test(attributes) || /\bimport\s*\(/.test(text)) scripts.add("'self'");
    // JSON in a script element is data and never runs.
    if (name === 'script' && !/\ssrc=|type="application\//.test(attributes)) scripts.add(hashOf(text));
  }
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': scripts.size > 0 ? [...scripts] : ["'none'"],
    'style-src': styles.size > 0 ? [...styles] : ["'none'"],
    'img-src': ["'self'", ...pictureHosts],
    'font-src': ["'self'"],
    'manifest-src': ["'self'"],
    // No script of ours asks for anything; Lighthouse reads robots.txt in the name of the page, and finds none otherwise.
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

/** A page with its policy, before everything that the policy speaks of. */
export function addPolicy(html: string, pictureHosts: readonly string[]): string {
  const policy = `<meta http-equiv="content-security-policy" content="${policyFor(html, pictureHosts)}">`;
  return html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + policy);
}
