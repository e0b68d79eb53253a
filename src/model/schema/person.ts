import { z } from 'zod';
import { url } from './link.ts';
import { id, languageTag, localizedText, text } from './text.ts';

/** An ORCID iD; its address is taken, too. */
export const orcid = z
  .string()
  .trim()
  .transform((written) => written.replace(/^(?:https?:\/\/)?(?:www\.)?orcid\.org\//i, '').replace(/x$/, 'X'))
  .pipe(
    z
      .string()
      .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, { error: 'An ORCID iD has four groups of four: 0000-0002-1825-0097.' }),
  )
  .meta({ description: 'ORCID iD.', examples: ['0000-0002-1825-0097'] });

/** A person's name in parts, in CSL's words. */
export const nameParts = z.strictObject({
  given: text.optional().meta({ description: 'Given name or names.', examples: ['Chien-Shiung'] }),
  particle: text
    .optional()
    .meta({ description: 'A part before the family name that is not sorted by (`van`, `de la`).', examples: ['van'] }),
  family: text.meta({ description: 'Family name; the whole name of somebody who has only one.', examples: ['Wu'] }),
  suffix: text.optional().meta({ description: 'What follows the name and belongs to it.', examples: ['Jr.'] }),
  credentials: z
    .array(text)
    .optional()
    .meta({
      description: 'Degrees, licenses and memberships after the name, in their order.',
      examples: [['MD', 'PhD']],
    }),
  native: text
    .optional()
    .meta({ description: 'The name in the script it is written in at home.', examples: ['吴健雄'] }),
  nativeLang: languageTag.optional().meta({ description: 'The language of that script.', examples: ['zh-Hans'] }),
  aliases: z
    .array(text)
    .default([])
    .meta({
      description: 'Other forms under which papers name this person. Initials need not be listed.',
      examples: [['C.-S. Wu']],
    }),
});

/** A name whose degrees, should they be written as its suffix, are credentials. */
export const personName = nameParts
  .transform(({ suffix: written, ...name }) => {
    const { suffix, credentials } = readSuffix(written ?? '');
    const all = [...credentials, ...(name.credentials ?? [])];
    return { ...name, ...(suffix && { suffix }), ...(all.length > 0 && { credentials: all }) };
  })
  .meta({ examples: [{ given: 'Chien-Shiung', family: 'Wu' }] });

/** One person in people.yaml: somebody who is named in papers, roles or education. */
export const person = z.strictObject({
  id: id.meta({ description: 'The name by which other files refer to this person.', examples: ['ernest-ambler'] }),
  name: personName.meta({ description: 'The name in its parts.' }),
  orcid: orcid.optional(),
  url: url.optional().meta({ description: 'Home page.', examples: ['https://www.eee.hku.hk/~nwong/'] }),
  affiliation: localizedText
    .optional()
    .meta({ description: 'Where this person works now.', examples: ['National Bureau of Standards'] }),
});

const personRefObject = z.strictObject({
  name: localizedText
    .optional()
    .meta({ description: 'The name as it should be shown.', examples: ['Ernest O. Lawrence'] }),
  person: id
    .optional()
    .meta({ description: 'The id of a person in people.yaml, for name and links.', examples: ['ernest-lawrence'] }),
  title: localizedText.optional().meta({ description: 'Title or position at the time.', examples: ['Professor'] }),
  affiliation: localizedText
    .optional()
    .meta({ description: 'Where this person worked at the time.', examples: ['University of California, Berkeley'] }),
  url: url
    .optional()
    .meta({ description: 'Home page; wins over the one in people.yaml.', examples: ['https://mmlab.hk/'] }),
});

/** Somebody named in an entry: a name, or a name with title, affiliation and link as of then. */
export const personRef = z
  .union([text.transform((name): z.output<typeof personRefObject> => ({ name })), personRefObject])
  .refine((ref) => ref.name !== undefined || ref.person !== undefined, {
    error: 'A person needs `name`, or `person` with an id from people.yaml.',
  })
  .meta({ examples: ['Ernest O. Lawrence', { person: 'ernest-lawrence', title: 'Professor' }] });

export type Person = z.output<typeof person>;
export type PersonName = z.output<typeof personName>;
export type PersonRef = z.output<typeof personRef>;

/** What tells members of a family apart, and so belongs to the name: `Jr.`, `III`, `the Younger`, `Filho`. */
const generation =
  /^(?:(?:jr|sr|jnr|snr|junior|senior|júnior|filho|neto|sobrinho|fils|père|[ivx]+|\d+(?:st|nd|rd|th))(?![\p{L}\d])\.?|(?:the|der|die|le|la|el|d\.)\s.+$)/iu;

/** Parts what follows a name: what belongs to the name, and degrees and memberships, which are set off by a comma. */
export function readSuffix(written: string): { suffix?: string; credentials: string[] } {
  const suffix: string[] = [];
  const credentials = written.split(/\s*[,，]\s*/).flatMap((part) => {
    const [own = ''] = generation.exec(part) ?? [];
    if (own) suffix.push(own);
    return part.slice(own.length).trim() || [];
  });
  return { ...(suffix.length > 0 && { suffix: suffix.join(' ') }), credentials };
}
