import type { CheckedContent } from '#model/checked-content.ts';
import { arrangePublications } from '#lib/bibliography/arrange.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { memo } from '#lib/memo.ts';
import { type KnownPerson, knownPeople } from '#lib/people.ts';
import { translatedEntries } from './translated.ts';

/** Everybody the content knows, the owner of the site first. */
export const peopleOf = memo((checked: CheckedContent): KnownPerson[] => {
  const people = checked.good.people.map(({ data }) => data);
  return knownPeople(translatedEntries(checked, 'profile')[0]?.data, people);
});

/** All publications that are not drafts, joined from the bibliography and their files, in the order of a list. */
export const publicationsOf = memo((checked: CheckedContent): ListedPublication[] => {
  const drafts = checked.good.publications
    .filter(({ data }) => data.draft)
    .map(({ entry, data }) => ({ id: entry.id, data }));
  return arrangePublications({
    bibliography: checked.bibliography,
    files: [...translatedEntries(checked, 'publications'), ...drafts],
    topics: checked.good.site[0]?.data.publications.topics.map(({ id }) => id) ?? [],
    people: peopleOf(checked),
    metrics: checked.good.metrics[0]?.data ?? { stars: {}, citations: {}, ranks: {} },
  });
});
