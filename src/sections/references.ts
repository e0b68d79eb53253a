import { type CvContext, type CvReader, type CvRow, joined, line, linkOf, say, tell } from '#cv/row.ts';
import { dropEmpty, plainText } from '#cv/write/parts.ts';
import { escapedPieces, escapeMarkdown, markdownLink, markdownPieces, writePoints } from '#cv/write/rendercv-parts.ts';
import type { NamedPerson } from '#model/people.ts';
import type { Referee } from '#model/schema/cv.ts';
import { defineSection, oneEach } from './section.ts';

/** Somebody who can be asked. */
export interface CvReferee extends Omit<Referee, 'person'> {
  person: NamedPerson;
}

/** Somebody who can be asked: who, from where, how they know the author, where to write to. */
function referenceRow({ person, relation, email }: CvReferee, reader: CvReader): CvRow {
  const { name, title, affiliation, url } = person;
  return {
    when: '',
    lines: [
      ...line('title', tell(name, reader, { tone: 'strong', ...linkOf(url) })),
      ...line('text', joined([tell(title, reader), tell(affiliation, reader)], reader.words.partSeparator)),
      ...line('muted', tell(relation, reader)),
      ...line('links', say(email, { url: `mailto:${email}` })),
    ],
  };
}

/** Somebody who can be asked: there are no words of theirs to quote, so it says who they are. */
function writeReference({ person, relation, email }: CvReferee, context: CvContext) {
  const facts = [person.title, person.affiliation, relation].map((fact) => plainText(fact, context));
  return dropEmpty({
    name: plainText(person.name, context),
    reference: facts.filter(Boolean).join(' · '),
    email,
    url: person.url && context.resolveUrl(person.url),
  });
}

/** Somebody who can be asked. */
function writeReferenceEntry({ person, relation, email }: CvReferee, context: CvContext) {
  const from = joined([tell(person.title, context), tell(person.affiliation, context)], context.words.partSeparator);
  return dropEmpty({
    name: escapedPieces(tell(person.name, context), context),
    summary: markdownPieces(from, context),
    highlights: [
      ...writePoints([tell(relation, context)], context),
      ...(email ? [markdownLink(escapeMarkdown(email), `mailto:${email}`)] : []),
    ],
  });
}

/** People who can be asked, from cv.yaml. */
export const referencesSection = defineSection<CvReferee>({
  ...oneEach(referenceRow, writeReferenceEntry),
  jsonResume: (items, context) => ({ references: items.map((referee) => writeReference(referee, context)) }),
});
