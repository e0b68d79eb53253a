import type { VenueWords } from '#lib/bibliography/describe-venue.ts';
import { formatIssuedYear } from '#lib/bibliography/issued.ts';
import type { ListedPublication } from '#lib/bibliography/listed-publication.ts';
import { richTextToText } from '#lib/bibliography/rich-text.ts';
import { listVenue } from '#lib/bibliography/venue.ts';
import type { Reach } from '#lib/find/reach.ts';
import type { SiteNames } from '#lib/find/site-names.ts';
import { publicationPath } from '#lib/routes.ts';

/** A link of the file: what it is called, the path of a page or a file of the site, and what to say of it. */
export interface LlmsLink {
  title: string;
  path: string;
  note?: string | undefined;
}

/** What the file holds, part by part. */
export interface LlmsMaterial {
  names: SiteNames;
  /** What the owner is, where the summary does not say it. */
  positions: readonly string[];
  pages: readonly LlmsLink[];
  files: readonly LlmsLink[];
  publications: readonly ListedPublication[];
}

/** The headings of the file, and the words for where papers appeared. */
export interface LlmsWords {
  pages: string;
  files: string;
  publications: string;
  venue: VenueWords;
}

/** The site in one file for language models (https://llmstxt.org): a name, a summary, and links with what they lead to. */
export function writeLlms(
  { names, positions, pages, files, publications }: LlmsMaterial,
  words: LlmsWords,
  reach: Reach,
): string {
  const papers = publications.map((publication): LlmsLink => {
    const { lang } = reach.locale;
    const facts = [listVenue(publication, words.venue, lang), formatIssuedYear(publication, lang, words.venue.dates)];
    return {
      title: richTextToText(publication.title),
      path: publicationPath(publication),
      note: facts.filter(Boolean).join(words.venue.partSeparator),
    };
  });
  const section = (title: string, links: readonly LlmsLink[]) =>
    links.length > 0 ? [`## ${title}`, links.map((link) => writeLink(link, reach)).join('\n')] : [];
  const parts = [
    `# ${onOneLine(names.site)}`,
    ...(names.summary ? [`> ${onOneLine(names.summary)}`] : []),
    ...(positions.length > 0 ? [positions.map((position) => `- ${onOneLine(position)}`).join('\n')] : []),
    ...section(words.pages, pages),
    ...section(words.files, files),
    ...section(words.publications, papers),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeLink({ title, path, note }: LlmsLink, { resolveUrl }: Reach): string {
  const words = onOneLine(title).replace(/[\\[\]]/g, '\\$&');
  return `- [${words}](${resolveUrl(path)})${note ? `: ${onOneLine(note)}` : ''}`;
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
