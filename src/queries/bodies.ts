import { getEntry, render } from 'astro:content';
import { highlightBody } from 'vitrine/site';
import type { ShownBody } from '#components/text/shown-body.ts';
import { findBody } from '#model/bodies.ts';
import type { Site } from '#model/site.ts';

/**
 * The body of an entry, to be shown to readers of a language; undefined where nothing is written.
 * @param name how the entry is named: `profile`, `projects/parity`
 */
export async function getBody(site: Site, name: string, lang: string): Promise<ShownBody | undefined> {
  const found = findBody(site.bodies.get(name), lang, site.defaultLang);
  if (!found) return undefined;
  if (!found.code) return { read: found.read, file: name, codes: await highlightBody(found.read), lang: found.lang };
  // Astro compiles and runs it: the configuration says so.
  const entry = await getEntry(found.code.collection, found.code.id);
  if (!entry) throw new Error(`Astro has no entry ${name}.`);
  return { Content: (await render(entry)).Content, lang: found.lang };
}
