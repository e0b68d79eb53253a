import { addTranslation } from '#lib/text.ts';
import type { LocalizedText } from '#schemas/text.ts';

/** What translation files say, by language: the fields of an entry's front matter that are texts or lists of texts. */
export type Translations = ReadonlyMap<string, Record<string, unknown>>;

/** An entry's data with what its translation files say. */
export function translateData<Data extends object>(data: Data, translations: Translations, defaultLang: string): Data {
  const translated = { ...data } as Record<string, unknown>;
  for (const [lang, fields] of translations)
    for (const [field, text] of Object.entries(fields))
      translated[field] = translateField(translated[field], lang, text, defaultLang);
  return translated as Data;
}

function translateField(written: unknown, lang: string, text: unknown, defaultLang: string): unknown {
  if (!Array.isArray(text))
    return addTranslation(written as LocalizedText | undefined, lang, String(text), defaultLang);
  return text.map((item, index) =>
    translateItem((written as unknown[] | undefined)?.[index], lang, String(item), defaultLang),
  );
}

/** An item of a list is a text, or has one as its title. */
function translateItem(written: unknown, lang: string, text: string, defaultLang: string): unknown {
  if (typeof written !== 'object' || written === null || !('title' in written))
    return addTranslation(written as LocalizedText | undefined, lang, text, defaultLang);
  return { ...written, title: addTranslation(written.title as LocalizedText, lang, text, defaultLang) };
}
