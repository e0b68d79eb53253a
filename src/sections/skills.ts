import { z } from 'zod';
import { type CvPiece, type CvRow, joined, line, type Reader, say, tell } from '#cv/row.ts';
import { isSpokenLanguage } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainPieces, plainText } from '#cv/write/parts.ts';
import { escapedPieces, markdownPieces } from '#cv/write/rendercv-parts.ts';
import type { CvTarget } from '#cv/write/target.ts';
import { localizedText, tags, text } from '#model/schema/text.ts';
import { findText } from '#text/localized.ts';
import { defineList, oneEach } from './section.ts';

const item = z
  .union([
    localizedText.transform(
      (
        name,
      ): {
        name: z.output<typeof localizedText>;
        level?: z.output<typeof localizedText>;
        detail?: z.output<typeof localizedText>;
        score?: string;
        years?: number;
      } => ({ name }),
    ),
    z.strictObject({
      name: localizedText.meta({ description: 'The skill, language or test.', examples: ['Web'] }),
      detail: localizedText.optional().meta({ description: 'What it covers.', examples: ['HTML, CSS, JavaScript'] }),
      level: localizedText.optional().meta({ description: 'How well.', examples: ['Native'] }),
      score: text.optional().meta({ description: 'Result of a test.', examples: ['600'] }),
      years: z
        .number()
        .positive()
        .optional()
        .meta({ description: 'For how many years.', examples: [6] }),
    }),
  ])
  .meta({ examples: ['Python', { name: 'CET-6', score: '600' }] });

/** One item of skills.yaml: a group of skills. */
export const skillGroup = z.strictObject({
  label: localizedText.meta({ description: 'The heading.', examples: ['Languages'] }),
  tags,
  items: z.array(item).min(1).meta({ description: 'What is in it.' }),
});

export type SkillGroup = z.output<typeof skillGroup>;

/** A group of skills on one line after its name. */
function skillRow({ label, items }: SkillGroup, reader: Reader): CvRow {
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
function tellSkill({ name, detail, level, score, years }: SkillGroup['items'][number], reader: Reader): CvPiece[] {
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

type Skill = SkillGroup['items'][number];

/** The skills of a group that are no languages people speak; nothing when there are none. */
function writeSkills({ label, items }: SkillGroup, target: CvTarget) {
  const keywords = items
    .filter(({ name }) => !isSpokenLanguage(name, target.defaultLang))
    .map((item) => plainPieces(tellSkill(item, target), target));
  return keywords.length > 0 ? [dropEmpty({ name: plainText(label, target), keywords })] : [];
}

/** The languages people speak among the skills of a group. */
function writeLanguages({ items }: SkillGroup, target: CvTarget) {
  return items
    .filter(({ name }) => isSpokenLanguage(name, target.defaultLang))
    .map((item) => dropEmpty({ language: plainText(item.name, target), fluency: fluencyOf(item, target) }));
}

function fluencyOf({ level, score, detail }: Skill, target: CvTarget): string {
  return [plainText(level, target), score, plainText(detail, target)].filter(Boolean).join(target.words.partSeparator);
}

/** A group of skills on one line. */
function writeSkillEntry({ label, items }: SkillGroup, target: CvTarget) {
  const told = items.map((item) => tellSkill(item, target));
  return {
    label: escapedPieces(tell(label, target), target),
    details: markdownPieces(joined(told, target.words.listSeparator), target),
  };
}

/** Skills in the order of the file. */
export const skillsSection = defineList({
  schema: skillGroup,
  introduction: 'A group of skills.',
  nouns: ['group of skills', 'groups of skills'],
  arrange: (items) => [...items],
  ...oneEach(skillRow, writeSkillEntry),
  jsonResume: (items, target) => ({
    skills: items.flatMap((group) => writeSkills(group, target)),
    languages: items.flatMap((group) => writeLanguages(group, target)),
  }),
});
