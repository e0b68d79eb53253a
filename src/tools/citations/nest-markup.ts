import { quotes } from '#tools/citations/private-characters.ts';

/**
 * Italics within italics are upright, and quotation marks within quotation marks are single ones (CSL
 * 1.0.2, "Formatting" and "Quotes"). The engine knows neither the markup nor the quotation marks of a title.
 */
export function nestMarkup(html: string): string {
  return nestQuotes(/<i>[\s\S]*<i>/.test(html) ? nestItalics(html) : html);
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

const marks = new RegExp(`[“”${quotes.open}${quotes.close}]`, 'g');

function nestQuotes(html: string): string {
  let isQuoted = false;
  return html.replace(marks, (mark) => {
    if (mark === '“' || mark === '”') {
      isQuoted = mark === '“';
      return mark;
    }
    if (mark === quotes.open) return isQuoted ? '‘' : '“';
    return isQuoted ? '’' : '”';
  });
}

/** American English puts punctuation before a closing quotation mark: `“noise.”`, `“‘noise.’”`. */
export function moveIntoQuotes(html: string): string {
  return html.replace(new RegExp(`${quotes.close}((?:</i>)?)([,.])(?!\\d)`, 'g'), `$2${quotes.close}$1`);
}
