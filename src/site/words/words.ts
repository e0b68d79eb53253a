import { enGB } from './en-gb.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

/** A language of the interface. */
interface InterfaceLanguage {
  words: Words;
  /** A form of it with words of its own, and in which regions (ISO 3166-1, UN M49) it is not written. */
  otherForm?: { words: Words; notIn: readonly string[] };
}

/**
 * All languages that the interface speaks, by the language part of their tag. `vitrine new`, the check and the switch
 * between languages follow from this list; dates, names of countries and Open Graph's locale come from Intl.
 */
const interfaces = {
  en: {
    words: en,
    // It is spelt as in the United States there; everywhere else as in Britain, or nearly so (CLDR, en-001).
    otherForm: { words: enGB, notIn: ['us', 'as', 'gu', 'mp', 'ph', 'pr', 'um', 'vi'] },
  },
  zh: { words: zh },
} as const satisfies Record<string, InterfaceLanguage>;

/** Their language parts: `en`, `zh`. */
export const interfaceLanguages: readonly string[] = Object.keys(interfaces);

/** The words of the interface in a language; undefined where it does not speak it. */
function findWords(tag: string): Words | undefined {
  // The subtags of BCP 47; every component asks, and Intl.Locale takes its time.
  const [language = '', ...others] = tag.toLowerCase().split('-');
  const spoken: InterfaceLanguage | undefined = Object.hasOwn(interfaces, language)
    ? interfaces[language as keyof typeof interfaces]
    : undefined;
  const region = others.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part));
  const { otherForm } = spoken ?? {};
  if (otherForm && region !== undefined && !otherForm.notIn.includes(region)) return otherForm.words;
  return spoken?.words;
}

/** The words of the interface in a language; English where the interface does not speak it. */
export function wordsFor(tag: string): Words {
  return findWords(tag) ?? en;
}

/** Whether the interface speaks a language. */
export function hasWords(tag: string): boolean {
  return findWords(tag) !== undefined;
}

export type { Words };
