import type { Award, AwardKind, Presentation, PresentationKind } from '#model/schema/publication-parts.ts';
import type { Publication } from '#publications/publication.ts';
import type { EntryReader } from './entry-reader.ts';

/** What an entry tells of how its work was presented, and of what it was given. */
export type Distinctions = Pick<Publication, 'awards'> & { presentation?: Presentation };

type Distinction = { presentation: Presentation } | { award: Award };

const chosen = String.raw`(?:(?:accepted|selected|presented|chosen)\s+(?:as|for)\s+(?:an?\s+)?)?`;
const form = String.raw`(?:\s+(?:presentation|paper|talk|poster|session))?`;
/** What programmes of conferences call the ways of presenting a paper, in the words of those who list them. */
const presentations: readonly [PresentationKind, string][] = [
  ['oral', `(?:oral${form}|口头报告)`],
  ['spotlight', `(?:spotlight${form}|亮点报告)`],
  ['highlight', `highlight(?:ed)?${form}`],
  ['talk', String.raw`(?:contributed|plenary|lightning)\s+talk`],
  ['poster', String.raw`(?:poster(?:\s+(?:presentation|paper|session))?|海报)`],
];
/** `NeurIPS 2025`, `CVPR’22` before it; `(Top 1%)`, `, top 5%`, `at ICLR` after it. */
const venue = String.raw`(?:[\p{L}&/-]+(?:\s+[\p{L}&/-]+){0,3}\s*['’]?\s*\d{2,4}\s+)?`;
const detail = String.raw`(?:\s*[,(:–-]\s*(?:top|notable|\d)[^()]{0,40}\)?|\s+(?:at|in)\s+[^.;]{2,40})?`;
const presented = presentations.map(([kind, words]) => ({
  kind,
  plain: new RegExp(`^${chosen}${words}$`, 'iu'),
  detailed: new RegExp(`^${venue}${chosen}${words}${detail}$`, 'iu'),
}));

const awards: readonly [AwardKind, RegExp][] = [
  ['best-paper', /^best paper(?: award)?$/i],
  ['outstanding', /^outstanding(?: paper)?(?: award)?$/i],
  ['honorable-mention', /^honou?rable mention(?: award)?$/i],
  ['test-of-time', /^test[- ]of[- ]time(?: paper)?(?: award)?$/i],
];
/** A prize in words of its own that nobody would take for a remark: `Best Student Paper Award Runner-up`. */
const prize =
  /^(?:[\p{L}\d'’&/-]+\s+){0,4}(?:best|outstanding|distinguished)\s(?:[\p{L}-]+\s){0,3}(?:paper|poster|demo|demonstration|thesis|dissertation|talk|presentation|article)(?:\s+(?:award|prize))?(?:\s+\(?(?:runner[- ]up|nominee|nomination|finalist|candidate|honou?rable mention)\)?)?$/iu;

/** What a few words tell of a distinction; undefined for every other remark. */
function distinctionIn(written: string): Distinction | undefined {
  const words = written
    .trim()
    .replace(/^\(([^()]+)\)$/, '$1')
    .replace(/[.!]+$/, '')
    .trim();
  for (const { kind, plain, detailed } of presented)
    if (detailed.test(words)) return { presentation: { kind, ...(!plain.test(words) && { label: words }) } };
  const award = awards.find(([, pattern]) => pattern.test(words))?.[0];
  if (award) return { award: { kind: award } };
  return prize.test(words) ? { award: { label: words } } : undefined;
}

/** The distinctions that a text consists of: `Oral; Best Paper Award`. Undefined where it says anything else. */
export function distinctionsIn(written: string): Distinction[] | undefined {
  const whole = distinctionIn(written);
  if (whole) return [whole];
  const parts = written.split(/\s*(?:[;,|·]|&|\band\b)\s*/).filter(Boolean);
  const found = parts.flatMap((part) => distinctionIn(part) ?? []);
  return parts.length > 1 && found.length === parts.length ? found : undefined;
}

/** A venue with a distinction behind it, as lists of papers write it: `ICLR (oral)`, `ACL 2022 (Outstanding Paper)`. */
export function splitDistinction(venueName: string): { name: string; distinctions: Distinction[] } {
  const [, name = '', words = ''] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*\.?$/u.exec(venueName) ?? [];
  const distinctions = name ? distinctionsIn(words) : undefined;
  return distinctions ? { name, distinctions } : { name: venueName, distinctions: [] };
}

/** Distinctions where authors note them: fields of their own, remarks, and behind the name of the venue. */
export function interpretDistinctions({ text }: EntryReader): Distinctions {
  const given = text('award_name', 'award');
  const named = given === undefined || /^(?:true|false)$/i.test(given) ? [] : distinctionsIn(given);
  const remarks = ['presentation', 'note', 'addendum'].flatMap((field) => distinctionsIn(text(field) ?? '') ?? []);
  const behind = ['booktitle', 'journaltitle', 'journal'].flatMap(
    (field) => splitDistinction(text(field) ?? '').distinctions,
  );
  const all: Distinction[] = [...(named ?? [{ award: { label: given! } }]), ...remarks, ...behind];
  const presentation = all.flatMap((one) => ('presentation' in one ? [one.presentation] : []))[0];
  const prizes = all.flatMap((one) => ('award' in one ? [one.award] : []));
  const distinct = prizes.filter(
    ({ kind, label }, index) => prizes.findIndex((other) => other.kind === kind && other.label === label) === index,
  );
  return { awards: distinct, ...(presentation && { presentation }) };
}
