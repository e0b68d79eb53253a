import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { usualLanguage } from '#lib/locale.ts';
import { languageTag } from '#schemas/text.ts';
import { readText } from '#tools/read-text.ts';
import { readYaml } from '#tools/read-yaml.ts';

/** The languages of the site, as far as site.yaml can be read; the first is the default. */
export function readLanguages(root: string): string[] {
  const file = join(root, 'site.yaml');
  const text = existsSync(file) ? readText(file, 'site.yaml').text : undefined;
  const { data } = readYaml(text ?? '', 'site.yaml');
  const written = (data as { languages?: unknown } | undefined)?.languages;
  const isTag = (tag: unknown) => languageTag.safeParse(tag).success;
  const languages = Array.isArray(written) ? (written.filter(isTag) as string[]) : [];
  return languages.length ? languages : [usualLanguage];
}
