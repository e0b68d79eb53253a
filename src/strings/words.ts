import { enGB } from './en-gb.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

/** The languages the interface speaks, by the language part of their tag. */
const interfaces: Record<string, Words> = { en, zh };
/** Their language parts: `en`, `zh`. */
export const interfaceLanguages: readonly string[] = Object.keys(interfaces);

/** Where English is spelt as in the United States; everywhere else it is spelt as in Britain, or nearly so (CLDR, en-001). */
const americanRegions = new Set(['us', 'as', 'gu', 'mp', 'ph', 'pr', 'um', 'vi']);

/** The words of the interface in a language; English where the interface does not speak it. */
export function wordsFor(tag: string): Words {
  // The subtags of BCP 47; every component asks, and Intl.Locale takes its time.
  const [language = '', ...others] = tag.toLowerCase().split('-');
  const region = others.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part));
  if (language === 'en' && region !== undefined && !americanRegions.has(region)) return enGB;
  return interfaces[language] ?? en;
}

export type { Words };
