import { join } from 'node:path';
import { usualLanguage } from '#lib/locale.ts';
import { readText } from '#tools/read-text.ts';
import { readYaml } from '#tools/read-yaml.ts';
import { type Site, site } from '#schemas/site.ts';

/** What Astro's configuration needs to know of site.yaml before any content is loaded. */
export interface SiteSettings {
  /** Origin of the site: `https://user.github.io`. */
  origin: string;
  /** Path the site lives under, with slashes: `/` or `/repo/`. */
  base: string;
  /** BCP 47 tags, the default first. */
  languages: string[];
}

/**
 * Reads the address and the languages of the site. VITRINE_URL, where it is set, wins over `url`.
 * A site.yaml that cannot be read gives a stand-in: the check that runs next says what is wrong with it.
 */
export function readSiteSettings(contentRoot: string): SiteSettings {
  const file = join(contentRoot, 'site.yaml');
  const written = readYaml(readText(file, 'site.yaml').text ?? '', 'site.yaml').data;
  const parsed = site.safeParse(written);
  const settings: Pick<Site, 'url' | 'languages'> = parsed.success
    ? parsed.data
    : { url: 'http://localhost/', languages: [usualLanguage] };
  const address = process.env.VITRINE_URL || settings.url;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Error(`VITRINE_URL is \`${address}\`. It should be a full address: https://user.github.io/repo/.`);
  const url = new URL(address);
  return { origin: url.origin, base: url.pathname.replace(/\/?$/, '/'), languages: settings.languages };
}
