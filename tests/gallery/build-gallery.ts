import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeContent } from '#check/count-content.ts';
import { readContent } from '#model/node/read-content.ts';
import { profile } from '#model/schema/profile.ts';
import { wordsFor } from '#site/words/words.ts';
import { findText, htmlLang } from '#text/localized.ts';
import { buildSite, root } from './build-site.ts';
import { type CoverEntry, drawCover, drawLost } from './cover.ts';
import { type PortfolioName, portfolioNames, portfolios } from './portfolios.ts';

/**
 * Builds the sample and the portfolios side by side, each under its own base path, with a cover page that shows them.
 * @param url the address of the gallery, with a slash at its end
 * @param tell called before each site is built
 */
export async function buildGallery(folder: string, url: string, tell: (text: string) => void): Promise<void> {
  // One after the other: Astro keeps the list of MDX files of a build where the next build keeps its own.
  for (const name of portfolioNames) {
    tell(`${name}: ${describe(name)}`);
    await buildSite({ content: portfolios[name], url: `${url}${name}/`, folder: join(folder, name) });
  }
  const home = readFileSync(join(folder, 'sample/index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), drawCover(portfolioNames.map(readEntry), home));
  writeFileSync(join(folder, '404.html'), drawLost(new URL(url).pathname, home));
}

const read = (name: PortfolioName) => readContent(join(root, portfolios[name]), join(root, 'public'));
const describe = (name: PortfolioName) => describeContent(read(name));

function readEntry(name: PortfolioName): CoverEntry {
  const content = read(name);
  const { name: person, headline } = profile.parse(
    content.entries.find(({ collection, lang }) => collection === 'profile' && lang === undefined)?.data,
  );
  return {
    path: `${name}/`,
    name: [person.given, person.family].filter(Boolean).join(' '),
    headline: findText(headline, 'en', 'en')?.text ?? '',
    languages: read(name).languages.map((tag, index) => ({
      name: wordsFor(tag).languageName,
      tag: htmlLang(tag),
      path: index === 0 ? `${name}/` : `${name}/${tag}/`,
    })),
  };
}
