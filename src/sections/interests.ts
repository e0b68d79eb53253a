import { type CvContext, type CvReader, type CvRow, joined, line, tell } from '#cv/row.ts';
import { dropEmpty, plainText, plainTexts } from '#cv/write/parts.ts';
import { escapedPieces, markdownPieces, markdownText } from '#cv/write/rendercv-parts.ts';
import type { Profile } from '#model/schema/profile.ts';
import { defineSection } from './section.ts';

type Interest = Profile['interests'][number];

/** A research interest: the area, what in it, a sentence about it. */
function interestRow({ label, items, text }: Interest, reader: CvReader): CvRow {
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
function writeInterest({ label, items, text }: Interest, context: CvContext) {
  return dropEmpty({
    name: plainText(label, context),
    keywords: plainTexts(items, context),
    summary: plainText(text, context),
  });
}

/**
 * Interests on one line each. RenderCV wants something after each label; a section where one has nothing more to say is
 * written as bullets, because a section holds one kind of entry.
 */
function writeInterests(interests: readonly Interest[], context: CvContext) {
  const lines = interests.map(({ label, items, text }) => ({
    label: escapedPieces(tell(label, context), context),
    details: [
      markdownPieces(
        joined(
          items.map((item) => tell(item, context)),
          context.words.listSeparator,
        ),
        context,
      ),
      markdownText(text, context),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  if (lines.every(({ details }) => details !== '')) return lines;
  return lines.map(({ label, details }) => ({
    bullet: details ? `**${label}**${context.words.colon}${details}` : label,
  }));
}

/** Interests, from the profile. */
export const interestsSection = defineSection<Interest>({
  parts: (items, reader) => [{ rows: items.map((item) => interestRow(item, reader)) }],
  renderCv: (items, context) => [{ entries: writeInterests(items, context) }],
  jsonResume: (items, context) => ({ interests: items.map((item) => writeInterest(item, context)) }),
});
