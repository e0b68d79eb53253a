import { findText } from '#lib/text.ts';
import type { SkillGroup } from '#schemas/skill.ts';
import { type CvPiece, type CvRow, joined, line, type Reader, say, tell } from './row.ts';

/** A group of skills on one line after its name. */
export function skillRow({ label, items }: SkillGroup, reader: Reader): CvRow {
  const told = items.map((item) => tellSkill(item, reader));
  return {
    when: '',
    lines: line(
      'text',
      tell(label, reader, { tone: 'strong' }),
      say('\u2002'),
      joined(told, reader.words.listSeparator),
    ),
  };
}

/** A skill with what is known of it: `CET-6 600`, `Chinese (native)`. */
export function tellSkill(
  { name, detail, level, score, years }: SkillGroup['items'][number],
  reader: Reader,
): CvPiece[] {
  const { words, lang, defaultLang } = reader;
  const more = [
    findText(detail, lang, defaultLang)?.text,
    findText(level, lang, defaultLang)?.text,
    years && words.skills.years(years),
  ].filter(Boolean);
  return [
    ...joined([tell(name, reader), say(score)], ' '),
    ...say(more.length > 0 && words.parentheses(more.join(words.partSeparator))),
  ];
}
