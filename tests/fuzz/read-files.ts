import { readFileSync } from 'node:fs';
import { type Client, findWait } from '#metrics/node/client.ts';
import { askCrossref, askOpenAlex, askSemanticScholar, openAlex } from '#metrics/node/services.ts';
import { readStars } from '#metrics/node/stars.ts';
import { readYaml } from '#model/node/read-yaml.ts';
import { findPictureFault, measurePicture } from '#model/picture-faults.ts';
import { findCity } from '#places/find-city.ts';
import { makeGazetteer } from '#places/gazetteer.ts';
import { place } from '#places/place.ts';
import { parseCitationStyle } from '#publications/cite/parse-citation-style.ts';
import { prepareStyle } from '#publications/cite/prepare-style.ts';

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
