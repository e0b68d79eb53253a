import { type CvRow, joined, line, type Reader, tell } from '#cv/row.ts';
import { dropEmpty, plainText, plainTexts } from '#cv/write/parts.ts';
import { escapedPieces, markdownPieces, markdownText } from '#cv/write/rendercv-parts.ts';
import type { CvTarget } from '#cv/write/target.ts';
import type { Profile } from '#model/schema/profile.ts';
import { defineSection } from './section.ts';

type Interest = Profile['interests'][number];

/** A research interest: the area, what in it, a sentence about it. */
function interestRow({ label, items, text }: Interest, reader: Reader): CvRow {
  const parts = items.map((item) => tell(item, reader));
  return {
    when: '',
    lines: [
      ...line('title', tell(label, reader, { tone: 'strong' })),
      ...line('text', joined(parts, reader.words.listSeparator)),
      ...line('text', tell(text, reader)),
    ],
  };
}

/** An interest; a sentence about it is a field of our own. */
function writeInterest({ label, items, text }: Interest, target: CvTarget) {
  return dropEmpty({
    name: plainText(label, target),
    keywords: plainTexts(items, target),
    summary: plainText(text, target),
  });
}

/**
 * Interests on one line each. RenderCV wants something after each label; a section where one has nothing more to say is
 * written as bullets, because a section holds one kind of entry.
 */
function writeInterests(interests: readonly Interest[], target: CvTarget) {
  const lines = interests.map(({ label, items, text }) => ({
    label: escapedPieces(tell(label, target), target),
    details: [
      markdownPieces(
        joined(
          items.map((item) => tell(item, target)),
          target.words.listSeparator,
        ),
        target,
      ),
      markdownText(text, target),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  if (lines.every(({ details }) => details !== '')) return lines;
  return lines.map(({ label, details }) => ({
    bullet: details ? `**${label}**${target.words.colon}${details}` : label,
  }));
}

/** Interests, from the profile. */
export const interestsSection = defineSection<Interest>({
  parts: (items, reader) => [{ rows: items.map((item) => interestRow(item, reader)) }],
  renderCv: (items, target) => [{ entries: writeInterests(items, target) }],
  jsonResume: (items, target) => ({ interests: items.map((item) => writeInterest(item, target)) }),
});
