import { type CvContext, type CvReader, type CvRow, joined, line, linkLine, tell, tellPeople } from '#cv/row.ts';
import { isoPeriod, labelLinks, listPeople } from '#cv/write/json-resume-parts.ts';
import { dropEmpty, plainText, plainTexts } from '#cv/write/parts.ts';
import { escapedPieces, linkPoint, markdownText, renderCvPeriod, writePoints } from '#cv/write/rendercv-parts.ts';
import type { ListedProject } from '#model/roles.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { formatPeriod } from '#text/dates.ts';
import { defineSection, oneEach } from './section.ts';

/** A project that belongs to no role: what it is, for what it was made, what was done. */
function projectRow({ entry, advisors }: ListedProject, reader: CvReader): CvRow {
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
  context: CvContext,
  organization?: LocalizedText | undefined,
) {
  const { data } = entry;
  const url = data.links.find((link) => link.url !== undefined)?.url;
  return dropEmpty({
    name: plainText(data.title, context),
    description: plainText(data.tagline ?? data.motivation, context),
    entity: plainText(organization, context) || plainText(data.context, context),
    ...isoPeriod(data.start, data.end, context),
    url: url && context.show.has('links') ? context.resolveUrl(url) : undefined,
    highlights: context.show.has('details') ? plainTexts([...data.contributions, ...data.highlights], context) : [],
    advisors: listPeople(advisors, context),
    links: labelLinks(data.links, context),
  });
}

/** A project that belongs to no role. */
function writeProjectEntry({ entry: { data }, advisors }: ListedProject, context: CvContext) {
  const { words, show } = context;
  const points = show.has('details') ? [...data.contributions, ...data.highlights] : [];
  const advised = tellPeople(advisors, words.experience.advisedBy, context);
  return dropEmpty({
    name: escapedPieces(joined([tell(data.title, context), tell(data.context, context)], ' · '), context),
    ...renderCvPeriod(data.start, data.end, context),
    location: markdownText(data.place, context),
    summary: markdownText(data.tagline ?? data.motivation, context),
    highlights: [
      ...writePoints([advised, ...points.map((point) => tell(point, context))], context),
      ...linkPoint(data.links, context),
    ],
  });
}

/** Projects that belong to no role. */
export const projectsSection = defineSection<ListedProject>({
  ...oneEach(projectRow, writeProjectEntry),
  jsonResume: (items, context) => ({ projects: items.map((project) => writeProject(project, context)) }),
});
