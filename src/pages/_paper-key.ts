import { createHash } from 'node:crypto';
import { getEntry } from 'astro:content';
import { findBody } from '#model/bodies.ts';
import { memo } from '#model/memo.ts';
import type { Site } from '#model/site.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { getSurroundings } from '#publications/listing.ts';

/**
 * A key for all of the content that the page of a paper is rendered from: as long as it stays the same, and the code too,
 * a build takes the page that was rendered before. `astro dev` caches no pages.
 */
export async function getPaperKey(
  site: Site,
  publication: ListedPublication,
  lang: string,
): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  const { themes, related } = getSurroundings(site, publication);
  const written = writtenIn(site);
  const shown = [publication, ...related].map(({ key }) => written.get(key)!);
  const note = findBody(site.bodies.get(`publications/${publication.key}`), lang, site.defaultLang);
  const labels = [themes.map(({ id, title }) => [id, title]), site.settings.publications.topics];
  // A note, and a text that cites, can mention any work and any number.
  const mentions = note !== undefined || isCiting(labels) || shown.some(({ cites }) => cites);
  return digest([
    lang,
    shellDigest(site),
    shown.map((one) => one.digest),
    labels,
    (await getEntry('citations', publication.key))?.data,
    mentions && [note && [note.lang, note.read.nodes, [...note.read.notes]], mentionableDigest(site)],
  ]);
}

const shellDigest = memo(({ settings, profile, manifest, menu }: Site) =>
  digest([settings, profile, manifest.routes, menu]),
);
const mentionableDigest = memo((site: Site) =>
  digest([[...writtenIn(site).values()].map((one) => one.digest), site.metrics]),
);

/** The publications by their keys: what each says, as a digest, and whether a text of it cites another. */
const writtenIn = memo(
  ({ publications }: Site) =>
    new Map(publications.map((one) => [one.key, { digest: digest(one), cites: isCiting(one) }])),
);

function isCiting(texts: unknown): boolean {
  return JSON.stringify(texts).includes('[@');
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, refuseLosses)).digest('base64url');
}

/** JSON would say `{}` for every map, so that what differs would have one key. */
function refuseLosses(name: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) throw new Error(`JSON cannot say what \`${name}\` holds.`);
  return value;
}
