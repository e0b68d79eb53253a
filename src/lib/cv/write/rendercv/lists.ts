import { tellRarity } from '#lib/cv/rows/honors.ts';
import { joined, tell } from '#lib/cv/rows/row.ts';
import { tellSkill } from '#lib/cv/rows/skills.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import type { Honor } from '#schemas/honor.ts';
import type { Profile } from '#schemas/profile.ts';
import type { SkillGroup } from '#schemas/skill.ts';
import { escapedPieces, markdownPieces, markdownText } from './markdown.ts';
import { linkPoint } from './points.ts';

/** An honour with all its years. */
export function writeHonorEntry(honor: Honor, target: CvTarget) {
  const { title, issuer, level, note, years, links } = honor;
  const remarks = [tell(issuer, target), tell(level, target), tell(note, target), tellRarity(honor, target)];
  return dropEmpty({
    name: escapedPieces(tell(title, target), target),
    date: years.toSorted((a, b) => a - b).join(', '),
    summary: markdownPieces(joined(remarks, ' · '), target),
    highlights: linkPoint(links, target),
  });
}

/** A group of skills on one line. */
export function writeSkillEntry({ label, items }: SkillGroup, target: CvTarget) {
  const told = items.map((item) => tellSkill(item, target));
  return {
    label: escapedPieces(tell(label, target), target),
    details: markdownPieces(joined(told, target.words.listSeparator), target),
  };
}

/**
 * Interests on one line each. RenderCV wants something after each label; a section where one has nothing more to say is
 * written as bullets, because a section holds one kind of entry.
 */
export function writeInterests(interests: Profile['interests'], target: CvTarget) {
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
