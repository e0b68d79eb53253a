import { escapeHtml } from '#text/inline-markdown.ts';

/** One site on the cover. */
export interface CoverEntry {
  /** Its address from the cover: `pan-zhou/`. */
  path: string;
  name: string;
  headline: string;
  /** Its home page in each of its languages, by the name of the language. */
  languages: { name: string; tag: string; path: string }[];
}

const styles = `
.gallery { margin-top: 3rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 2.6rem 2rem; }
.thumbnail { display: block; overflow: hidden; aspect-ratio: 4 / 3; border: 1px solid var(--color-rule); container-type: inline-size; }
.thumbnail iframe { width: 1200px; height: 900px; border: 0; transform-origin: 0 0; scale: calc(100cqw / 1200px); pointer-events: none; }
.gallery h2 { margin-top: .8rem; font-size: 1.2rem; }
.gallery p { margin-top: .3rem; font-size: .94rem; line-height: 1.5; }
.gallery .small { font-size: .82rem; }
`;

/**
 * The cover of the gallery: each site as it is, made small, with whose it is and its languages.
 * @param home a built home page, whose styles the cover wears
 */
export function drawCover(entries: readonly CoverEntry[], home: string): string {
  const figures = entries.map(
    ({ path, name, headline, languages }) => `<li>
<div class="thumbnail" aria-hidden="true"><iframe src="${path}" title="${escapeHtml(name)}" loading="lazy" tabindex="-1"></iframe></div>
<h2><a href="${path}">${escapeHtml(name)}</a></h2>
<p class="text-muted">${escapeHtml(headline)}</p>
<p class="small">${languages.map((to) => `<a href="${to.path}" lang="${to.tag}" hreflang="${to.tag}">${to.name}</a>`).join(' · ')}</p>
</li>`,
  );
  return drawPage(
    'Vitrine: the gallery',
    'sample/',
    home,
    `<div class="page-heading"><h1>Vitrine</h1>
<p class="lead">Six portfolios, each made from one folder of checked content by the same engine.</p></div>
<ul class="gallery">
${figures.join('\n')}
</ul>`,
  );
}

/** The page for addresses of the gallery that lead nowhere. */
export function drawLost(base: string, home: string): string {
  const text = `<h1>Page not found</h1><p class="lead"><a href="${base}">To the gallery</a></p>`;
  return drawPage('Page not found', `${base}sample/`, home, text);
}

function drawPage(title: string, sample: string, home: string, main: string): string {
  const worn = [...home.matchAll(/<style[^>]*>[\s\S]*?<\/style>/g)].map(([style]) => style).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="Portfolios of six researchers, made with Vitrine.">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${sample}favicon.svg" type="image/svg+xml">
${worn}
<style>${styles}</style>
</head>
<body>
<div class="page" style="padding-block: 3.5rem 5rem">
<main>
${main}
</main>
</div>
</body>
</html>
`;
}
