import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The hash by which a policy allows one inline script or style: `'sha256-…'`. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What a page may load and run. */
export interface Allowed {
  /** The hashes of the scripts that may be in a page: the engine's own, and those the configuration names. */
  hashes: ReadonlySet<string>;
  /** The names of the files of such scripts. */
  files: ReadonlySet<string>;
  /** Other hosts from which a reader may ask for a picture: `https://mapmyvisitors.com`. */
  pictureHosts: readonly string[];
}

/** A page that needs nothing. */
export const nothingAllowed: Allowed = { hashes: new Set(), files: new Set(), pictureHosts: [] };

const element = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The Content-Security-Policy of a page. Of the scripts in it those run that were known before there was any
 * content; no other does, whatever gets into its HTML.
 */
export function policyFor(html: string, { hashes, files, pictureHosts }: Allowed): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, name, attributes = '', text = ''] of html.matchAll(element)) {
    if (name === 'style') styles.add(hashOf(text));
    // JSON in a script element is data and never runs.
    if (name === 'style' || /type="application\//.test(attributes)) continue;
    const [, source] = /\ssrc="([^"?#]*)/.exec(attributes) ?? [];
    const hash = hashOf(text);
    if (source !== undefined ? isOwn(source, files) : hashes.has(hash) && /\bimport\b/.test(text))
      scripts.add("'self'");
    if (source === undefined && hashes.has(hash)) scripts.add(hash);
  }
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': scripts.size > 0 ? [...scripts] : ["'none'"],
    'style-src': styles.size > 0 ? [...styles] : ["'none'"],
    'img-src': ["'self'", ...pictureHosts],
    ...(/<video\b/.test(html) && { 'media-src': ["'self'"] }),
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

/** Whether an address is that of one of the files, under whatever base path. */
function isOwn(source: string, files: ReadonlySet<string>): boolean {
  return source.startsWith('/') && [...files].some((file) => source.endsWith(`/${file}`));
}

/** A page with its policy, before everything that the policy speaks of. */
export function addPolicy(html: string, allowed: Allowed): string {
  const policy = `<meta http-equiv="content-security-policy" content="${policyFor(html, allowed)}">`;
  return html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + policy);
}

/** The scripts of a build that are the engine's own, or those of components and pages that the configuration names. */
export interface OwnScripts {
  /** The hashes of those that may be in a page. */
  hashes: Set<string>;
  /** The names of those that are files: `_astro/globe.a1b2.js`. */
  files: Set<string>;
}

declare global {
  var vitrineScripts: OwnScripts | undefined;
}

/** A script as the bundler hands it over. */
interface Chunk {
  type: string;
  code?: string;
  facadeModuleId?: string | null;
  fileName: string;
}

/**
 * Notes the scripts of components while Astro bundles them, for the policy of the pages. What is in the content folder
 * is none of them: a script there is never allowed to run. Pages are rendered in the same process, through modules of
 * their own, so what both see has to be global.
 * @param content the content folder
 */
export function ownScripts(content: string): AstroIntegration {
  return {
    name: 'vitrine:own-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const own: OwnScripts = { hashes: new Set(), files: new Set() };
        globalThis.vitrineScripts = own;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'vitrine:own-scripts',
                applyToEnvironment: ({ name }) => name === 'client',
                // Before Astro puts the small ones into the pages and takes them out of the bundle.
                generateBundle: { order: 'pre', handler: (_, bundle) => note(Object.values(bundle), content, own) },
              },
            ],
          },
        });
      },
    },
  };
}

/** @param own where the scripts are noted */
export function note(chunks: readonly Chunk[], content: string, own: OwnScripts): void {
  for (const { type, code, facadeModuleId, fileName } of chunks) {
    if (type !== 'chunk' || code === undefined || facadeModuleId?.startsWith(content + sep)) continue;
    own.hashes.add(hashOf(code.trim()));
    own.files.add(fileName);
  }
}
