import type { Problem } from '#lib/problem.ts';
import { type AuditedPage, type AuditedSite, readTarget } from '#tools/audit/audited-site.ts';
import { advise, formatExcess } from '#tools/audit/breach.ts';
import { budgets } from '#tools/audit/budgets.ts';
import { type FontFace, findFontFaces, findUsedFonts } from '#tools/audit/find-fonts.ts';

const subset = 'Take a subset of it with the characters of one script, in WOFF2, as `src/styles/fonts.css` does.';

/** The bytes of fonts that a page asks for before it is drawn, and of all that it asks for. */
export function measureFonts(page: AuditedPage, site: AuditedSite): { first: number; all: number } {
  const first = findPreloads(page).reduce((sum, url) => sum + (readTarget(url, page, site)?.length ?? 0), 0);
  return { first, all: findUsedFonts(page, site).reduce((sum, { size }) => sum + size, 0) };
}

/** Finds fonts that are too heavy, asked for in vain, or drawn over text that the reader has begun to read. */
export function checkFonts(page: AuditedPage, site: AuditedSite): Problem[] {
  const used = findUsedFonts(page, site);
  const { first } = measureFonts(page, site);
  const problems: Problem[] = [];
  if (first > budgets.fonts)
    problems.push(
      advise(
        page,
        'fonts-too-heavy',
        `The fonts that are asked for before the page is drawn have ${formatExcess(first, budgets.fonts)}.`,
        'Preload the one face that most of the first screen is set in, and let the others come when their text does.',
      ),
    );
  const latin = used.filter(({ face }) => isLatin(face)).reduce((sum, { size }) => sum + size, 0);
  if (latin > budgets.fonts)
    problems.push(
      advise(
        page,
        'latin-fonts-too-heavy',
        `The fonts that every text in Latin letters is set in have ${formatExcess(latin, budgets.fonts)}.`,
        'Leave out weights, features and characters that nothing is set in, as `npm run fonts` does.',
      ),
    );
  for (const { face, size } of used)
    if (!isLatin(face) && size > budgets.fonts)
      problems.push(
        advise(
          page,
          'font-too-heavy',
          `The font ${fileName(face.url)} has ${formatExcess(size, budgets.fonts)}.`,
          subset,
        ),
      );
  for (const url of findPreloads(page))
    if (!used.some(({ face, isInOpening }) => isInOpening && face.url === url))
      problems.push(
        advise(
          page,
          'preload-unused',
          `The page asks at once for the font ${fileName(url)}, and no character that a reader sees first is set in it.`,
          'Take the `<link rel="preload">` out of this page.',
        ),
      );
  for (const { display, url } of findFontFaces(page))
    if (display !== 'optional')
      problems.push(
        advise(
          page,
          'font-moves-text',
          `The font ${fileName(url)} has \`font-display: ${display}\`, so lines break anew when it arrives and text moves under the reader’s eyes.`,
          'Write `font-display: optional`.',
        ),
      );
  return problems;
}

const isLatin = ({ ranges }: FontFace) => ranges.some(([from, to]) => from <= 0x61 && to >= 0x61);

function findPreloads({ markup }: AuditedPage): string[] {
  return markup.elements
    .filter(({ name, attributes: { rel, as } }) => name === 'link' && rel === 'preload' && as === 'font')
    .map(({ attributes }) => attributes.href ?? '');
}

const fileName = (url: string) => url.slice(url.lastIndexOf('/') + 1);
