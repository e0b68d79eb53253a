import { stringify } from 'yaml';
import type { CvDocument, CvSection } from '#cv/document.ts';
import { headLines } from '#cv/head.ts';
import { type CvContext, joined, linkLine } from '#cv/row.ts';
import type { Context } from '#model/context.ts';
import { nameLinks } from '#model/links.ts';
import { fullNameFor } from '#model/people.ts';
import type { Profile } from '#model/schema/profile.ts';
import { sections } from '#sections/index.ts';
import type { Section } from '#sections/section.ts';
import { dropEmpty, findAccounts, findOpenEmails, plainText } from './parts.ts';
import { escapeMarkdown, markdownPieces, markdownText } from './rendercv-parts.ts';

/** What RenderCV calls the languages it speaks. */
const languages: Record<string, string> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  hi: 'hindi',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nb: 'norwegian_bokmål',
  nl: 'dutch',
  nn: 'norwegian_nynorsk',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  zh: 'mandarin_chinese',
};

/** A CV as input of RenderCV 2: its content and its language, without a design. */
export function writeRenderCv(cv: CvDocument, context: Context) {
  const language = languages[new Intl.Locale(context.lang).language];
  return {
    cv: { ...writeHeader(cv.profile, context), sections: writeSections(cv.sections, { ...context, show: cv.show }) },
    ...(language && { locale: { language } }),
  };
}

/** The sections under their titles. RenderCV has no headings within a section: each group is a section of its own. */
function writeSections(all: readonly CvSection[], context: CvContext): Record<string, object[]> {
  const written: Record<string, object[]> = {};
  for (const { name, title: own, items } of all) {
    const title = plainText(own, context) || context.words.sections[name];
    for (const { heading, entries } of (sections[name] as Section<unknown>).renderCv(items, context))
      written[freeTitle(heading ? title + context.words.colon + heading : title, written)] = entries;
  }
  return written;
}

/** A title that no section has yet: two may be called the same, and one would replace the other. */
function freeTitle(title: string, taken: Record<string, unknown>): string {
  let free = title;
  for (let number = 2; free in taken; number++) free = `${title} (${number})`;
  return free;
}

/**
 * The input of RenderCV as the YAML it reads, with the schema for editors. Words that YAML 1.1 takes for something else
 * (`no`, 2024-09-01) are in quotes, so that every reader finds the same texts.
 */
export function formatRenderCv(input: ReturnType<typeof writeRenderCv>): string {
  const schema = 'https://raw.githubusercontent.com/rendercv/rendercv/main/schema.json';
  return `# yaml-language-server: $schema=${schema}\n${stringify(input, { schema: 'yaml-1.1', lineWidth: 0 })}`;
}

/** The networks RenderCV knows among those an account can be found of. */
const known = [
  ...['GitHub', 'GitLab', 'StackOverflow', 'ORCID', 'Google Scholar', 'ResearchGate', 'LinkedIn', 'YouTube'],
  ...['X', 'Bluesky', 'Mastodon', 'Instagram', 'Telegram'],
];

/** What RenderCV calls a network; undefined where it does not know it. */
function findNetwork(network: string): string | undefined {
  return known.find((name) => name.replaceAll(' ', '') === network.replaceAll(' ', ''));
}

/** The head of a CV: who, where, how to reach. Accounts that RenderCV does not know are connections of one's own. */
function writeHeader(profile: Profile, context: Context) {
  const { accounts, others } = findAccounts(profile, context);
  const emails = findOpenEmails(profile);
  const networks = accounts.flatMap(({ network, username }) => {
    const name = findNetwork(network);
    return name ? [{ network: name, username }] : [];
  });
  const named = accounts.filter(({ network, url }) => url && !findNetwork(network));
  const bare = nameLinks(
    profile.links.filter(({ url }) => url === undefined),
    context,
  );
  const links = others.filter(({ url }) => withoutSlash(url) !== withoutSlash(context.home));
  const connections = [
    ...named.map(({ network, url }) => ({ placeholder: network, url: url! })),
    ...bare.map(({ word, qualifier }) => ({ placeholder: word + qualifier, url: null })),
    ...linkLine(links, { ...context, show: new Set(['links']) })
      .flatMap(({ pieces }) => pieces)
      .map(({ text, url }) => ({ placeholder: text, url: url && context.resolveUrl(url) })),
  ];
  return dropEmpty({
    name: fullNameFor(profile.name, context.lang),
    headline: markdownPieces(
      joined(
        headLines(profile, context).map(({ pieces }) => pieces),
        // A position has dots in it.
        ' | ',
      ),
      context,
    ),
    location: markdownText(profile.location, context),
    email: emails.length === 1 ? emails[0] : emails,
    website: context.home,
    social_networks: networks,
    custom_connections: connections.map(({ placeholder, url }) => ({
      fontawesome_icon: 'link',
      placeholder: escapeMarkdown(placeholder),
      url: url ?? null,
    })),
  });
}

const withoutSlash = (url: string) => url.replace(/\/$/, '');
