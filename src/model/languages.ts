import { usualLanguage } from '#lib/locale.ts';
import { languageTag } from '#schemas/text.ts';

/**
 * The languages that site.yaml names, the default first; English where it names none that is a language tag.
 * @param settings what site.yaml says, right or wrong
 */
export function writtenLanguages(settings: unknown): string[] {
  const written = (settings as { languages?: unknown } | null | undefined)?.languages;
  const isTag = (tag: unknown): tag is string => languageTag.safeParse(tag).success;
  const languages = Array.isArray(written) ? written.filter(isTag) : [];
  return languages.length > 0 ? languages : [usualLanguage];
}
