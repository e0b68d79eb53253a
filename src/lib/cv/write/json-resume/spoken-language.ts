import { fold } from '#lib/fold.ts';
import type { LocalizedText } from '#schemas/text.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
/** Languages without a code of two letters that people name among their own. */
const longCodes = ['yue', 'cmn', 'wuu', 'nan', 'hak', 'fil', 'haw', 'gsw'];
/** Names Intl does not give. */
const aliases = ['Mandarin', '英文', '日文', '韩文', '法文', '德文', '普通话', '国语', '汉语'];

const namesByLanguage = new Map<string, ReadonlySet<string>>();

function languageNames(lang: string): ReadonlySet<string> {
  const known = namesByLanguage.get(lang);
  if (known) return known;
  const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  const codes = [...letters.flatMap((first) => letters.map((second) => first + second)), ...longCodes];
  const made = new Set([...codes.flatMap((code) => names.of(code) ?? []), ...aliases].map(fold));
  namesByLanguage.set(lang, made);
  return made;
}

/** Whether a skill is a language people speak: its whole name is that of one. C and TOEFL are none. */
export function isSpokenLanguage(name: LocalizedText, defaultLang: string): boolean {
  const written = typeof name === 'string' ? { [defaultLang]: name, en: name } : name;
  return Object.entries(written).some(([lang, text]) => languageNames(lang).has(fold(text)));
}
