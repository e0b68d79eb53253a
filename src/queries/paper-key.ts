import { createHash } from 'node:crypto';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { getStoredCitations } from './citations.ts';
import { getSurroundings } from './listing.ts';
import { getMetrics } from './metrics.ts';
import { once } from './once.ts';
import { getPublicationNote, getPublications } from './publications.ts';
import { getShell } from './shell.ts';

/**
 * A key for all of the content that the page of a paper is drawn from: as long as it stays the same, and the code too,
 * a build takes the page that was drawn before. `astro dev` keeps no pages.
 */
export async function getPaperKey(publication: ListedPublication, lang: string): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  const [{ themes, related }, written] = [await getSurroundings(publication), await getWritten()];
  const shown = [publication, ...related].map(({ key }) => written.get(key)!);
  const note = await getPublicationNote(publication.key, lang);
  const { site } = await getShell();
  const labels = [themes.map(({ id, title }) => [id, title]), site.publications.topics];
  // A note, and a text that cites, can mention any work and any number.
  const mentions = note !== undefined || isCiting(labels) || shown.some(({ cites }) => cites);
  return digest([
    lang,
    await getShellDigest(),
    shown.map((one) => one.digest),
    labels,
    await getStoredCitations(publication.key),
    mentions && [note?.filePath, note?.body, await getMentionableDigest()],
  ]);
}

const getShellDigest = once(async () => digest(await getShell()));
const getMentionableDigest = once(async () =>
  digest([[...(await getWritten()).values()].map((one) => one.digest), await getMetrics()]),
);

/** The publications by their keys: what each says, as a digest, and whether a text of it cites another. */
const getWritten = once(async () => {
  const publications = await getPublications();
  return new Map(publications.map((one) => [one.key, { digest: digest(one), cites: isCiting(one) }]));
});

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
