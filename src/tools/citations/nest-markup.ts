/**
 * What stands in italics within italics is upright, and quotation marks within quotation marks are single ones (CSL
 * 1.0.2, "Formatting" and "Quotes"). The engine knows neither markup nor marks of a title.
 */
export function nestMarkup(html: string): string {
  return nestQuotes(/<i>[^]*<i>/.test(html) ? nestItalics(html) : html);
}

function nestItalics(html: string): string {
  let depth = 0;
  return html
    .replace(/<(\/?)i>/g, (tag, slash: string) => {
      if (!slash) return depth++ === 0 ? tag : '</i>';
      return --depth === 0 ? tag : '<i>';
    })
    .replace(/<i>(\s*)<\/i>/g, '$1');
}

function nestQuotes(html: string): string {
  if (!/“[^”]*“/.test(html)) return html;
  let depth = 0;
  return html.replace(/[“”]/g, (mark) => {
    if (mark === '“') return depth++ === 0 ? mark : '‘';
    if (depth === 0) return mark;
    return --depth === 0 ? mark : '’';
  });
}
