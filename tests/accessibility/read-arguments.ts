import { parseWords } from '#cli/command.ts';

export const usage = `Asks axe about every page as readers meet it: light, dark, in forced colours, on a phone, on a phone in the dark.

  npm run accessibility                               every page of the sample and of every portfolio
  npm run accessibility -- pan-zhou/cv                pages by their address in the gallery, or by how it begins
  npm run accessibility -- --site content             the site of a content folder instead, which is built for this
  npm run accessibility -- --site dist zh/cv/         a site that was built, as it is, or pages of it

Builds the gallery first; VITRINE_KEEP_SITES=1 keeps the one that is there. CHROME_PATH names the browser.
Ends with 0 when axe finds nothing, 1 when it finds something, 2 when the command was written wrongly.
`;

/** What the command should read. */
export interface Wanted {
  /** The folder of a site, as it was named; the gallery where none was. */
  site?: string;
  /** How the addresses of the pages begin; every page where none is said. */
  begins: readonly string[];
}

/** Reads the words after the command. */
export function readArguments(words: readonly string[]): Wanted | 'help' {
  const { values, positionals } = parseWords('npm run accessibility', words, {
    site: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return 'help';
  return { ...(values.site !== undefined && { site: values.site }), begins: positionals };
}
