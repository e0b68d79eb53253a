import { formatPeriod, formatYears } from '#lib/dates.ts';
import { findText } from '#lib/text.ts';
import type { Service } from '#schemas/service.ts';
import { linkLine } from './links.ts';
import { type CvPiece, type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** What somebody was, with the venues of each kind apart: conferences, then journals. */
export interface ServiceRole extends Omit<Service, 'venues'> {
  venues: { kind: Service['kind']; names: string[] }[];
}

/**
 * Service by role: who reviews for conferences and for journals is one reviewer. What has a body, a time or a remark of
 * its own stays apart.
 */
export function serviceRoles(items: readonly Service[], reader: Reader): ServiceRole[] {
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

const roleIn = ({ role }: Pick<Service, 'role'>, { lang, defaultLang }: Reader) =>
  findText(role, lang, defaultLang)?.text;

const isPlain = ({ organization, start, end, note, links }: Omit<Service, 'venues'>) =>
  links.length === 0 && [organization, start, end, note].every((said) => said === undefined);

function venueNames({ venues }: Service, { words, lang }: Reader): string[] {
  return venues.map((venue) =>
    [venue.name, formatYears(venue.years, words.listSeparator), formatPeriod(venue.start, venue.end, lang, words.dates)]
      .filter(Boolean)
      .join(' '),
  );
}

/** The venues of one kind after its name: `Conferences: ICML 2025, 2026; ICLR 2026`. */
export function tellVenues({ kind, names }: ServiceRole['venues'][number], { words }: Reader): CvPiece[] {
  const { listSeparator, groupSeparator, colon, service } = words;
  const label = kind && kind !== 'other' && service.venues[kind];
  const separator = names.some((name) => name.includes(listSeparator)) ? groupSeparator : listSeparator;
  return [...say(label && label + colon, { tone: 'muted' }), ...say(names.join(separator))];
}

/** What somebody was and for which body, with the kind of the body. */
export function tellRole({ role, organization, kind }: ServiceRole, reader: Reader): CvPiece[] {
  const { words } = reader;
  const body = organization !== undefined && kind && kind !== 'other' && words.service.bodies[kind];
  const office = joined([tell(role, reader, { tone: 'strong' }), tell(organization, reader)], words.partSeparator);
  return joined([office, say(body, { tone: 'muted' })], ' · ');
}

/** Reviewing, committees and offices: the role, the body or the venues, when. */
export function serviceRows(items: readonly Service[], reader: Reader): CvRow[] {
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
