import { parseWords } from '#cli/command.ts';
import { UsageError } from '#model/problem.ts';

export const usage = `Asks Lighthouse, as a phone, about pages of the gallery: all four scores have to be 100.

  npm run lighthouse                                  the heaviest page of each kind
  npm run lighthouse -- --all                         every page of every portfolio
  npm run lighthouse -- zhongzhu-zhou/experience/     pages by their address in the gallery, or by how it begins

Builds the gallery first; VITRINE_KEEP_SITES=1 keeps the one that is there. CHROME_PATH names the browser.
Ends with 0 when all scores are 100, 1 when one is not, 2 when the command was written wrongly.
`;

/** Which pages to ask about: all, the heaviest of each kind, or those whose address begins with one of the words. */
export type Wanted = 'all' | 'heaviest' | readonly string[];

/** Reads the words after the command. */
export function readArguments(words: readonly string[]): Wanted | 'help' {
  const { values, positionals } = parseWords('npm run lighthouse', words, {
    all: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return 'help';
  if (values.all && positionals.length > 0)
    throw new UsageError('Either all pages or those you name. Write: npm run lighthouse -- --all');
  if (values.all) return 'all';
  return positionals.length > 0 ? positionals : 'heaviest';
}
