import { readFileSync } from 'node:fs';
import { findPictureFault } from '#lib/picture-file.ts';
import { measurePicture } from '#lib/picture-size.ts';
import { parseCitationStyle } from '#lib/bibliography/parse-citation-style.ts';
import { prepareStyle } from '#tools/citations/prepare-style.ts';
import { place } from '#schemas/place.ts';
import { askCrossref } from '#tools/metrics/ask-crossref.ts';
import { askOpenAlex } from '#tools/metrics/ask-openalex.ts';
import { askSemanticScholar } from '#tools/metrics/ask-semantic-scholar.ts';
import type { Client } from '#tools/metrics/client.ts';
import { readStars } from '#tools/metrics/read-stars.ts';
import { findWait } from '#tools/metrics/find-wait.ts';
import { openAlex } from '#tools/metrics/services.ts';
import { findCity } from '#tools/places/find-city.ts';
import { makeGazetteer } from '#tools/places/gazetteer.ts';
import { readYaml } from '#model/node/read-yaml.ts';

/** A YAML file, with the places of what it holds. */
export function readYamlText(text: string): string[] {
  const { data, locate } = readYaml(text, 'a.yaml');
  locate([0, 'title']);
  locate(Object.keys((data as object | undefined) ?? {}));
  return [];
}

/** A file of the Citation Style Language. */
export function readStyle(csl: string): string[] {
  const { style } = parseCitationStyle(csl, 'citation-styles/a.csl');
  if (style) prepareStyle(style.csl, 'article-journal');
  return [];
}

/** An SVG picture. */
export function readSvg(svg: string): string[] {
  findPictureFault(Buffer.from(svg), 'a.svg');
  return [];
}

/** A picture of bytes. One that is passed as whole has a size. */
export function readPicture(bytes: Uint8Array): string[] {
  if (!findPictureFault(bytes, 'a.png') && !measurePicture(bytes)) throw new Error('A picture without a size passed.');
  return [];
}

const ids = ['doi:10.1103/physrev.105.1413', 'arxiv:2203.10705', 'pmid:17815782'];
const day = new Date('2026-11-22T10:00:00Z');

/** A reply of a service of numbers, whichever was asked. */
export async function readReply(text: string): Promise<string[]> {
  const reply = { status: 200, headers: new Headers({ etag: 'a' }), text };
  const client: Client = { service: openAlex, key: undefined, ask: async () => reply };
  for (const ask of [askOpenAlex, askSemanticScholar, askCrossref]) await ask(ids, client);
  await readStars(['a/b'], client, new Map());
  findWait(new Headers({ 'retry-after': text.replace(/[^\x20-\x7e]/g, '').slice(0, 100) }), day);
  return [];
}

const gazetteer = makeGazetteer(JSON.parse(readFileSync('tests/fixtures/places/gazetteer.json', 'utf8')));

/** An item of places.yaml. */
export function readPlaceLine(text: string): string[] {
  const read = place.safeParse(readYaml(text, 'places.yaml').data ?? text).data;
  if (read) findCity(read, gazetteer);
  return [];
}
