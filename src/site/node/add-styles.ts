/** A stylesheet with what in the HTML shows that a page needs it. */
interface Stylesheet {
  shows: RegExp;
  /** Whether all of the page is asked, and not its bodies and figures alone. */
  anywhere?: true;
  css: string;
}

/**
 * A page with the stylesheets that its bodies and figures need, after the one that says in which order the layers come:
 * so it does not matter which of the others stands first.
 */
export function addStyles(html: string, sheets: readonly Stylesheet[]): string {
  const written = findWritten(html);
  const css = sheets
    .filter(({ shows, anywhere }) => shows.test(anywhere ? html : written))
    .map((sheet) => sheet.css.trim())
    .join('');
  return css === '' ? html : html.replace('</style>', () => `</style><style>${css}</style>`);
}

/** The HTML of the bodies and figures of a page. */
function findWritten(html: string): string {
  const bodies = [...html.matchAll(/<div class="prose"/g)].map(({ index }) => html.slice(index, endOf(html, index)));
  return [...bodies, ...(html.match(/<figure class="figure/g) ?? [])].join('');
}

/** Where the `<div>` ends that begins at an offset. */
function endOf(html: string, start: number): number {
  const tag = /<(\/?)div\b/g;
  tag.lastIndex = start;
  let open = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    open += found[1] ? -1 : 1;
    if (open === 0) return found.index;
  }
  return html.length;
}
