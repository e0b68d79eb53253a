import { findingPaths, iconPaths, publicationPath, withBase } from '#model/addresses.ts';
import type { Context } from '#model/context.ts';
import type { ListedPublication } from '#publications/arrange.ts';
import { formatIssuedYear } from '#publications/dates.ts';
import { listVenue } from '#publications/describe-venue.ts';
import { richTextToText } from '#publications/rich-text.ts';
import { hexColours } from '#site/colours-in-media.ts';
import type { SiteNames } from '#site/names.ts';
import { htmlLang } from '#text/localized.ts';

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

/** The site in one file for language models (https://llmstxt.org): a name, a summary, and links with what they lead to. */
export function writeLlms({ names, positions, pages, files, publications }: LlmsMaterial, context: Context): string {
  const { lang, words } = context;
  const papers = publications.map((publication): LlmsLink => {
    const facts = [listVenue(publication, words, lang), formatIssuedYear(publication, lang, words.dates)];
    return {
      title: richTextToText(publication.title),
      path: publicationPath(publication),
      note: facts.filter(Boolean).join(words.partSeparator),
    };
  });
  const section = (title: string, links: readonly LlmsLink[]) =>
    links.length > 0 ? [`## ${title}`, links.map((link) => writeLink(link, context)).join('\n')] : [];
  const parts = [
    `# ${onOneLine(names.site)}`,
    ...(names.summary ? [`> ${onOneLine(names.summary)}`] : []),
    ...(positions.length > 0 ? [positions.map((position) => `- ${onOneLine(position)}`).join('\n')] : []),
    ...section(words.llms.pages, pages),
    ...section(words.llms.files, files),
    ...section(words.routes.publications, papers),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeLink({ title, path, note }: LlmsLink, { resolveUrl }: Context): string {
  const words = onOneLine(title).replace(/[\\[\]]/g, '\\$&');
  return `- [${words}](${resolveUrl(path)})${note ? `: ${onOneLine(note)}` : ''}`;
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the manifest says beside the names. */
export interface ManifestSettings {
  names: SiteNames;
  monogram: string;
  lang: string;
  accent: number;
  /** Path the site lives under. */
  base: string;
}

/** The web app manifest: what the site is called and looks like among the programs of a telephone. */
export function webManifest({ names, monogram, lang, accent, base }: ManifestSettings): Record<string, unknown> {
  const { paper, accent: theme } = hexColours('light', accent);
  const home = withBase(base, '/');
  const icon = (path: string, size: string, type: string) => ({ src: withBase(base, path), sizes: size, type });
  const large = icon(iconPaths.large, '512x512', 'image/png');
  return {
    name: names.site,
    short_name: [...names.site].length <= 12 ? names.site : monogram || names.site,
    ...(names.summary && { description: names.summary }),
    lang: htmlLang(lang),
    start_url: home,
    scope: home,
    display: 'browser',
    background_color: paper,
    theme_color: theme,
    icons: [
      icon(iconPaths.drawing, 'any', 'image/svg+xml'),
      icon(iconPaths.small, '192x192', 'image/png'),
      large,
      // Its letters keep clear of the edge, which the system may cut off.
      { ...large, purpose: 'maskable' },
    ],
  };
}

/**
 * The file that says where crawlers may go (RFC 9309): everywhere.
 */
export function writeRobots({ fileUrl }: Context): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${fileUrl(findingPaths.sitemap)}\n`;
}
