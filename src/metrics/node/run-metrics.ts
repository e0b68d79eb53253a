import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Asked, findAsked } from '#metrics/find-asked.ts';
import type { Run } from '#metrics/summary.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#model/problem.ts';
import { writeAtomically } from '#node/cache.ts';
import { isByHand, readCitations, updateCitations } from './citations.ts';
import { type Client, openClient, type World } from './client.ts';
import { formatMetrics, readMetricsFile, type WrittenMetrics } from './metrics-file.ts';
import { tellOn, type Terminal } from './outcome.ts';
import { citationServices, github } from './services.ts';
import { readKnownRepositories, readStars, saveKnownRepositories, updateStars } from './stars.ts';

export interface MetricsOptions {
  /** The content folder. */
  folder: string;
  only?: 'stars' | 'citations' | undefined;
  isDryRun: boolean;
  /** Where to keep what GitHub said last time. */
  cacheFile: string;
  limits?: Parameters<typeof openClient>[2];
}

/** What the parts of metrics.json are read anew with. */
interface Refresh {
  old: WrittenMetrics;
  mentions: Asked;
  /** The date of what is read, as it is written: `2026-01-31`. */
  /** When the run began, in milliseconds. */
  start: number;
  today: string;
  options: MetricsOptions;
  world: World;
  terminal: Terminal;
}

type Part = Pick<Run, 'outcomes' | 'renamed' | 'troubles'> & { data: WrittenMetrics };

/** Reads the numbers of what the content mentions and writes metrics.json, unless the file cannot be read. */
export async function runMetrics(
  checked: CheckedContent,
  options: MetricsOptions,
  world: World,
  terminal: Terminal,
): Promise<Omit<Run, 'file'> | Problem> {
  const path = join(options.folder, 'metrics.json');
  const file = readMetricsFile(path);
  if ('code' in file) return file;
  const mentions = findAsked(checked);
  const start = world.now().getTime();
  const today = new Date(start).toISOString().slice(0, 10);
  const refresh: Refresh = { old: file.data, mentions, start, today, options, world, terminal };
  const parts: Part[] = [];
  if (options.only !== 'citations') parts.push(await refreshStars(refresh));
  if (options.only !== 'stars') parts.push(await refreshCitations(refresh));

  const data = Object.assign({ ...file.data }, ...parts.map((part) => part.data)) as WrittenMetrics;
  const isChanged = !isDeepStrictEqual(data, file.data);
  if (isChanged && !options.isDryRun) writeAtomically(path, formatMetrics({ ...file, data }));
  return {
    state: options.isDryRun ? 'dry' : isChanged ? 'written' : 'same',
    outcomes: parts.flatMap(({ outcomes }) => outcomes),
    renamed: parts.flatMap(({ renamed }) => renamed),
    withoutIds: options.only === 'stars' ? 0 : mentions.papers.filter(({ ids }) => ids.length === 0).length,
    troubles: [...new Set(parts.flatMap(({ troubles }) => troubles))],
  };
}

async function refreshStars({ old, mentions, start, today, options, world, terminal }: Refresh): Promise<Part> {
  const { repositories } = mentions;
  const known = readKnownRepositories(options.cacheFile);
  const names = [...new Set(repositories.map((name) => name.toLowerCase()))];
  const client = openClient(github, world, options.limits, start);
  const answers = await readStars(names, client, known, tellOn(terminal, github.name));
  if (!options.isDryRun) saveKnownRepositories(options.cacheFile, known);
  const { stars, ...rest } = updateStars(old.stars ?? {}, repositories, answers, today);
  const troubles = [...answers.failures.values()].map((reason) => `${github.name}: ${reason}`);
  return { data: keepAbsent('stars', stars, old), ...rest, troubles };
}

async function refreshCitations({ old, mentions, start, today, options, world, terminal }: Refresh): Promise<Part> {
  const clients = citationServices
    .map((service) => openClient(service, world, options.limits, start))
    .filter(({ service, key }) => !service.key?.isNeeded || key);
  const asked = mentions.papers.filter(({ key, ids }) => {
    const last = old.citations?.[key];
    return ids.length > 0 && !(last && isByHand(last));
  });
  const answers = await readCitations(asked, clients, ({ service }: Client) => tellOn(terminal, service.name));
  const { citations, outcomes } = updateCitations(
    old.citations ?? {},
    asked.map(({ key }) => key),
    answers,
    today,
  );
  const failures = [...answers.values()].flatMap((answer) => answer.failures);
  const troubles = failures.map(({ source, reason }) => `${source}: ${reason}`);
  return { data: keepAbsent('citations', citations, old), outcomes, renamed: [], troubles };
}

/** A part that the file does not have is not added while there is nothing in it. */
function keepAbsent(name: 'stars' | 'citations', record: object, old: WrittenMetrics): WrittenMetrics {
  return old[name] === undefined && Object.keys(record).length === 0 ? {} : { [name]: record };
}
