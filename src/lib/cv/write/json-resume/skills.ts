import { tellSkill } from '#lib/cv/rows/skills.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { plainPieces, plainText, plainTexts } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import type { Profile } from '#schemas/profile.ts';
import type { SkillGroup } from '#schemas/skill.ts';
import { isSpokenLanguage } from './spoken-language.ts';

type Skill = SkillGroup['items'][number];

/** The skills of a group that are no languages people speak; nothing when there are none. */
export function writeSkills({ label, items }: SkillGroup, target: CvTarget) {
  const keywords = items
    .filter(({ name }) => !isSpokenLanguage(name, target.defaultLang))
    .map((item) => plainPieces(tellSkill(item, target), target));
  return keywords.length > 0 ? [dropEmpty({ name: plainText(label, target), keywords })] : [];
}

/** The languages people speak among the skills of a group. */
export function writeLanguages({ items }: SkillGroup, target: CvTarget) {
  return items
    .filter(({ name }) => isSpokenLanguage(name, target.defaultLang))
    .map((item) => dropEmpty({ language: plainText(item.name, target), fluency: fluencyOf(item, target) }));
}

function fluencyOf({ level, score, detail }: Skill, target: CvTarget): string {
  return [plainText(level, target), score, plainText(detail, target)].filter(Boolean).join(target.words.partSeparator);
}

/** An interest; a sentence about it is a field of our own. */
export function writeInterest({ label, items, text }: Profile['interests'][number], target: CvTarget) {
  return dropEmpty({
    name: plainText(label, target),
    keywords: plainTexts(items, target),
    summary: plainText(text, target),
  });
}
