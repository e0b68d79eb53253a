import { creditedAuthors } from '#lib/bibliography/creators.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import { displayName } from '#lib/bibliography/publication.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { plainText } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { isoDate } from './iso-period.ts';

/** A publication. Who wrote it, and how it is found, are fields of our own. */
export function writePublication(publication: ListedPublication, target: CvTarget) {
  const { title, venue, issued, tldr, note, others, editors, ids, awards, presentation } = publication;
  const { words, show } = target;
  const url = publicationLinks(publication)[0]?.url ?? `@${publication.key}`;
  return dropEmpty({
    name: richTextToText(title),
    publisher: venue.name ?? venue.short ?? publication.publisher,
    releaseDate: isoDate(issued ?? (venue.year === undefined ? undefined : String(venue.year))),
    url: target.absoluteUrl(url),
    summary: plainText(tldr, target),
    authors: [...creditedAuthors(publication).map(displayName), ...(others ? [words.publications.authorsOmitted] : [])],
    editors: [...editors.map(displayName), ...(publication.editorsOthers ? [words.publications.authorsOmitted] : [])],
    type: publication.type,
    status: publication.status,
    doi: ids.doi,
    arxiv: ids.arxiv,
    volume: publication.volume,
    issue: publication.issue,
    pages: publication.pages,
    presentation: presentation && (plainText(presentation.label, target) || words.presentations[presentation.kind]),
    version: publication.version,
    note: show.has('notes') ? plainText(note, target) : undefined,
    awards: awards.flatMap(({ kind, label }) => plainText(label, target) || (kind ? words.awards[kind] : [])),
  });
}
