import { type CvRow, joined, line, linkLine, type Reader, tell, tellPeople } from '#cv/row.ts';
import { isoPeriod, labelLinks, listPeople } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainText, plainTexts } from '#cv/write/parts.ts';
import { escapedPieces, linkPoint, markdownText, renderCvPeriod, writePoints } from '#cv/write/rendercv-parts.ts';
import type { CvTarget } from '#cv/write/target.ts';
import type { ListedProject } from '#model/roles.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { formatPeriod } from '#text/dates.ts';
import { defineSection, oneEach } from './section.ts';

/** A project that belongs to no role: what it is, for what it was made, what was done. */
function projectRow({ entry, advisors }: ListedProject, reader: Reader): CvRow {
  const { words, show, lang } = reader;
  const { data } = entry;
  const muted = { tone: 'muted' } as const;
  const points = [...data.contributions, ...data.highlights];
  return {
    when: formatPeriod(data.start, data.end, lang, words.dates),
    lines: [
      ...line(
        'title',
        joined(
          [
            tell(data.title, reader, { tone: 'strong' }),
            tell(data.context, reader, muted),
            tell(data.place, reader, muted),
          ],
          ' · ',
        ),
      ),
      ...line('text', tell(data.tagline ?? data.motivation, reader)),
      ...line('muted', tellPeople(advisors, words.experience.advisedBy, reader)),
      ...(show.has('details') ? points.flatMap((point) => line('bullet', tell(point, reader))) : []),
      ...linkLine(data.links, reader),
    ],
  };
}

/** A project: on its own, or within a role at an organisation. */
export function writeProject(
  { entry, advisors }: ListedProject,
  target: CvTarget,
  organization?: LocalizedText | undefined,
) {
  const { data } = entry;
  const url = data.links.find((link) => link.url !== undefined)?.url;
  return dropEmpty({
    name: plainText(data.title, target),
    description: plainText(data.tagline ?? data.motivation, target),
    entity: plainText(organization, target) || plainText(data.context, target),
    ...isoPeriod(data.start, data.end, target),
    url: url && target.show.has('links') ? target.absoluteUrl(url) : undefined,
    highlights: target.show.has('details') ? plainTexts([...data.contributions, ...data.highlights], target) : [],
    advisors: listPeople(advisors, target),
    links: labelLinks(data.links, target),
  });
}

/** A project that belongs to no role. */
function writeProjectEntry({ entry: { data }, advisors }: ListedProject, target: CvTarget) {
  const { words, show } = target;
  const points = show.has('details') ? [...data.contributions, ...data.highlights] : [];
  const advised = tellPeople(advisors, words.experience.advisedBy, target);
  return dropEmpty({
    name: escapedPieces(joined([tell(data.title, target), tell(data.context, target)], ' · '), target),
    ...renderCvPeriod(data.start, data.end, target),
    location: markdownText(data.place, target),
    summary: markdownText(data.tagline ?? data.motivation, target),
    highlights: [
      ...writePoints([advised, ...points.map((point) => tell(point, target))], target),
      ...linkPoint(data.links, target),
    ],
  });
}

/** Projects that belong to no role. */
export const projectsSection = defineSection<ListedProject>({
  ...oneEach(projectRow, writeProjectEntry),
  jsonResume: (items, target) => ({ projects: items.map((project) => writeProject(project, target)) }),
});
