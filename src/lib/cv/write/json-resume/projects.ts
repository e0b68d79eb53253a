import type { ListedProject } from '#lib/roles.ts';
import { dropEmpty } from '#lib/cv/write/drop-empty.ts';
import { plainText, plainTexts } from '#lib/cv/write/plain-text.ts';
import type { CvTarget } from '#lib/cv/write/target.ts';
import type { LocalizedText } from '#schemas/text.ts';
import { isoPeriod } from './iso-period.ts';
import { labelLinks, listPeople } from './linked.ts';

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
