import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

/** The languages the interface speaks, by the language part of their tag. */
const interfaces: Record<string, Words> = { en, zh };
/** Their language parts: `en`, `zh`. */
export const interfaceLanguages: readonly string[] = Object.keys(interfaces);

/** The words of the interface in a language; English where the interface does not speak it. */
export function wordsFor(tag: string): Words {
  // The first subtag of BCP 47; every component asks, and Intl.Locale takes its time.
  return interfaces[tag.split('-', 1)[0]!.toLowerCase()] ?? en;
}

export type { Words };
