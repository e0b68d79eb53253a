import { z } from 'zod';
import { type CvContext, type CvPiece, type CvReader, type CvRow, joined, line, say, tell } from '#cv/row.ts';
import { isSpokenLanguage } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainPieces, plainText } from '#cv/write/parts.ts';
import { escapedPieces, markdownPieces } from '#cv/write/rendercv-parts.ts';
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
function skillRow({ label, items }: SkillGroup, reader: CvReader): CvRow {
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
function tellSkill({ name, detail, level, score, years }: SkillGroup['items'][number], reader: CvReader): CvPiece[] {
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
function writeSkills({ label, items }: SkillGroup, context: CvContext) {
  const keywords = items
    .filter(({ name }) => !isSpokenLanguage(name, context.defaultLang))
    .map((item) => plainPieces(tellSkill(item, context), context));
  return keywords.length > 0 ? [dropEmpty({ name: plainText(label, context), keywords })] : [];
}

/** The languages people speak among the skills of a group. */
function writeLanguages({ items }: SkillGroup, context: CvContext) {
  return items
    .filter(({ name }) => isSpokenLanguage(name, context.defaultLang))
    .map((item) => dropEmpty({ language: plainText(item.name, context), fluency: fluencyOf(item, context) }));
}

function fluencyOf({ level, score, detail }: Skill, context: CvContext): string {
  return [plainText(level, context), score, plainText(detail, context)]
    .filter(Boolean)
    .join(context.words.partSeparator);
}

/** A group of skills on one line. */
function writeSkillEntry({ label, items }: SkillGroup, context: CvContext) {
  const told = items.map((item) => tellSkill(item, context));
  return {
    label: escapedPieces(tell(label, context), context),
    details: markdownPieces(joined(told, context.words.listSeparator), context),
  };
}

/** Skills in the order of the file. */
export const skillsSection = defineList({
  schema: skillGroup,
  introduction: 'A group of skills.',
  nouns: ['group of skills', 'groups of skills'],
  datesOf: () => [],
  lasts: false,
  arrange: (items) => [...items],
  ...oneEach(skillRow, writeSkillEntry),
  jsonResume: (items, context) => ({
    skills: items.flatMap((group) => writeSkills(group, context)),
    languages: items.flatMap((group) => writeLanguages(group, context)),
  }),
});
