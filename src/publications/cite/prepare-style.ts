import type { PublicationType } from '#model/schema/publication.ts';

/** True of every work, in the engine's eyes: each has a key. */
const always = 'variable="citation-key"';

/**
 * A style as it is for works of one type. The engine guesses the type of a work from the form of its entry and knows no
 * datasets, talks, standards and reviews, so the style's questions for the type are answered before it reads them.
 * What the engine has no field for is read from one that has another use.
 */
export function prepareStyle(csl: string, type: PublicationType): string {
  return (
    csl
      .replace(/<!--[\s\S]*?-->|<sort>[\s\S]*?<\/sort>/g, '')
      .replace(/=\s*'([^'"]*)'/g, '="$1"')
      // Nobody cites in a text here, though the engine asks how to.
      .replace(/<citation\b[^>]*>[\s\S]*?<\/citation>/, '')
      .replace(/(?=<bibliography\b)/, '<citation><layout><text variable="title"/></layout></citation>')
      // A citation is shown by itself: it has no number and no letter after its year.
      .replace(/<(?:text|number)\b[^>]*\bvariable="citation-(?:number|label)"[^>]*\/>/g, '')
      .replace(/\s(?:second-field-align|subsequent-author-substitute|disambiguate-[\w-]+)="[^"]*"/g, '')
      // All parts of a citation are on one line.
      .replace(/<(\w+)([^>]*?)\sdisplay="[\w-]+"([^>]*)>/g, (_, name: string, before: string, after: string) =>
        /\ssuffix="/.test(before + after) ? `<${name}${before}${after}>` : `<${name} suffix=" "${before}${after}>`,
      )
      .replace(/<(if|else-if)\b([^>]*)>/g, (whole, name: string, attributes: string) =>
        /\stype="/.test(attributes) ? `<${name}${answer(attributes, type)}>` : whole,
      )
      .replace(/<label\b[^>]*\bvariable="version"[^>]*?(\/?)>/g, (label) =>
        label
          .replace('<label', '<text')
          .replace('variable="version"', 'term="version"')
          .replace(/ plural="[^"]*"/, ''),
      )
      .replace(
        /(<(?:text|number|if|else-if)\b[^>]*variable=")([^"]+)(")/g,
        (_, before: string, names: string, after: string) =>
          before + names.replace(/\bstatus\b/g, 'call-number') + after,
      )
  );
}

/** The attributes of a condition without its question for the type. */
function answer(attributes: string, type: PublicationType): string {
  const types = (/\stype="([^"]*)"/.exec(attributes)?.[1] ?? '').trim().split(/\s+/);
  const match = /\smatch="(\w+)"/.exec(attributes)?.[1] ?? 'all';
  const rest = attributes.replace(/\s(?:type|match)="[^"]*"/g, '');
  const isBlank = !/="/.test(rest);
  // No work has two types: also where "all" conditions must be true, one of the types is enough.
  const isOne = types.includes(type);
  const decided = match === 'all' ? !isOne : isOne;
  const outcome = match === 'any';
  if (decided || isBlank) {
    const isTrue = decided ? outcome : match !== 'any';
    const slash = /\/\s*$/.test(rest) ? '/' : '';
    return isTrue ? ` ${always}${slash}` : ` ${always} match="none"${slash}`;
  }
  return ` match="${match}"${rest.startsWith(' ') ? '' : ' '}${rest}`;
}
