import { z } from 'zod';
import { type CvContext, type CvPiece, type CvReader, type CvRow, joined, line, linkLine, say, tell } from '#cv/row.ts';
import { isoPeriod, labelLinks } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainText } from '#cv/write/parts.ts';
import { escapedPieces, linkPoint, markdownPieces, renderCvPeriod, writePoints } from '#cv/write/rendercv-parts.ts';
import { endDate, partialDate, period, year } from '#model/schema/date.ts';
import { link } from '#model/schema/link.ts';
import { order } from '#model/schema/page-parts.ts';
import { localizedText, tags, text } from '#model/schema/text.ts';
import { formatPeriod, formatYears } from '#text/dates.ts';
import { findText } from '#text/localized.ts';
import { defineList, latestFirst } from './section.ts';

const venueObject = z.strictObject({
  name: text.meta({ description: 'The conference or journal.', examples: ['ICLR'] }),
  years: z
    .array(year)
    .default([])
    .meta({ description: 'Single years.', examples: [[2025, 2026]] }),
  ...period,
});

const venue = z
  .union([text.transform((name): z.output<typeof venueObject> => ({ name, years: [] })), venueObject])
  .meta({ examples: ['ICLR', { name: 'ICLR', years: [2025, 2026] }, { name: 'ICML', start: 2019, end: 'present' }] });

/** One item of service.yaml: reviewing, committees, offices held. */
export const service = z.strictObject({
  role: localizedText.meta({ description: 'What you were.', examples: ['Reviewer'] }),
  kind: z
    .enum(['conference', 'journal', 'society', 'institution', 'government', 'other'])
    .optional()
    .meta({ description: 'For what kind of body.', examples: ['conference'] }),
  venues: z.array(venue).default([]).meta({ description: 'Conferences or journals, with years where known.' }),
  organization: localizedText
    .optional()
    .meta({ description: 'The body, where it is one organization.', examples: ['American Physical Society'] }),
  start: partialDate.optional().meta({ description: 'When it began.', examples: [1975] }),
  end: endDate.optional().meta({ description: 'When it ended, or `present`.', examples: [1976] }),
  note: localizedText.optional().meta({ description: 'A remark.', examples: ['First woman in the office.'] }),
  order,
  tags,
  links: z.array(link).default([]).meta({ description: 'Where to read more.' }),
});

export type Service = z.output<typeof service>;

/** What somebody was, with the venues of each kind apart: conferences, then journals. */
export interface ServiceRole extends Omit<Service, 'venues'> {
  venues: { kind: Service['kind']; names: string[] }[];
}

/**
 * Service by role: who reviews for conferences and for journals is one reviewer. What has a body, a time or a remark of
 * its own stays apart.
 */
function serviceRoles(items: readonly Service[], reader: CvReader): ServiceRole[] {
  const roles: ServiceRole[] = [];
  for (const item of items) {
    const venues = item.venues.length > 0 ? [{ kind: item.kind, names: venueNames(item, reader) }] : [];
    const same = roles.find((role) => isPlain(role) && isPlain(item) && roleIn(role, reader) === roleIn(item, reader));
    const list = same?.venues.find(({ kind }) => kind === item.kind);
    if (list) list.names.push(...venues.flatMap(({ names }) => names));
    else if (same) same.venues.push(...venues);
    else roles.push({ ...item, venues });
  }
  return roles;
}

const roleIn = ({ role }: Pick<Service, 'role'>, { lang, defaultLang }: CvReader) =>
  findText(role, lang, defaultLang)?.text;

const isPlain = ({ organization, start, end, note, links }: Omit<Service, 'venues'>) =>
  links.length === 0 && [organization, start, end, note].every((said) => said === undefined);

function venueNames({ venues }: Service, { words, lang }: CvReader): string[] {
  return venues.map((venue) =>
    [venue.name, formatYears(venue.years, words.listSeparator), formatPeriod(venue.start, venue.end, lang, words.dates)]
      .filter(Boolean)
      .join(' '),
  );
}

/** The venues of one kind after its name: `Conferences: ICML 2025, 2026; ICLR 2026`. */
function tellVenues({ kind, names }: ServiceRole['venues'][number], { words }: CvReader): CvPiece[] {
  const { listSeparator, groupSeparator, colon, service } = words;
  const label = kind && kind !== 'other' && service.venues[kind];
  const separator = names.some((name) => name.includes(listSeparator)) ? groupSeparator : listSeparator;
  return [...say(label && label + colon, { tone: 'muted' }), ...say(names.join(separator))];
}

/** What somebody was and for which body, with the kind of the body. */
function tellRole({ role, organization, kind }: ServiceRole, reader: CvReader): CvPiece[] {
  const { words } = reader;
  const body = organization !== undefined && kind && kind !== 'other' && words.service.bodies[kind];
  const office = joined([tell(role, reader, { tone: 'strong' }), tell(organization, reader)], words.partSeparator);
  return joined([office, say(body, { tone: 'muted' })], ' · ');
}

/** Reviewing, committees and offices: the role, the body or the venues, when. */
function serviceRows(items: readonly Service[], reader: CvReader): CvRow[] {
  return serviceRoles(items, reader).map((item) => ({
    when: formatPeriod(item.start, item.end, reader.lang, reader.words.dates),
    lines: [
      ...line('title', tellRole(item, reader)),
      ...item.venues.flatMap((venues) => line('text', tellVenues(venues, reader))),
      ...line('muted', tell(item.note, reader)),
      ...linkLine(item.links, reader),
    ],
  }));
}

/** Reviewing and offices are work for a community too. What took place at several venues names them all. */
function writeService({ role, organization, venues, start, end, note, links }: Service, context: CvContext) {
  const names = venues.map(({ name }) => name);
  const times = venues.map(({ years, start: from, end: to }) =>
    [formatYears(years), formatPeriod(from, to, context.lang, context.words.dates)].filter(Boolean).join(' '),
  );
  return dropEmpty({
    organization: plainText(organization, context) || names.join(context.words.listSeparator),
    position: plainText(role, context),
    ...isoPeriod(start, end, context),
    summary: plainText(note, context),
    highlights: names.map((name, index) => [name, times[index]].filter(Boolean).join(' ')),
    links: labelLinks(links, context),
  });
}

/** Reviewing, committees and offices, each role with its venues. */
function writeServiceEntries(items: readonly Service[], context: CvContext) {
  return serviceRoles(items, context).map((item) =>
    dropEmpty({
      name: escapedPieces(tellRole(item, context), context),
      ...renderCvPeriod(item.start, item.end, context),
      summary: markdownPieces(
        joined(
          item.venues.map((venues) => tellVenues(venues, context)),
          ' · ',
        ),
        context,
      ),
      highlights: [...writePoints([tell(item.note, context)], context), ...linkPoint(item.links, context)],
    }),
  );
}

/** Service, the latest first, by role. */
export const serviceSection = defineList({
  schema: service,
  introduction: 'Reviewing, committees, offices held.',
  nouns: ['service entry', 'service entries'],
  datesOf: () => [],
  lasts: false,
  arrange: (items) => latestFirst(items),
  parts: (items, reader) => [{ rows: serviceRows(items, reader) }],
  renderCv: (items, context) => [{ entries: writeServiceEntries(items, context) }],
  jsonResume: (items, context) => ({ volunteer: items.map((item) => writeService(item, context)) }),
});
