import type { Person, PersonName, PersonRef } from '#model/schema/person.ts';
import type { LocalizedText } from '#model/schema/text.ts';
import { parseName } from '#publications/names.ts';
import { displayName, type Name } from '#publications/publication.ts';
import { fold } from '#text/characters.ts';

/** Somebody the content knows: the owner of the site or an entry of people.yaml. */
export interface KnownPerson {
  id: string;
  name: PersonName;
  isOwner: boolean;
  orcid?: string;
  url?: string;
}

/** The owner, where there is a profile that can be read, and the people of people.yaml, the owner first. */
export function knownPeople(
  owner: { name: PersonName; orcid?: string | undefined } | undefined,
  people: readonly Person[],
): KnownPerson[] {
  const self = owner && {
    id: 'self',
    name: owner.name,
    isOwner: true,
    ...(owner.orcid && { orcid: owner.orcid }),
  };
  return [
    ...(self ? [self] : []),
    ...people.map(({ id, name, orcid, url }) => ({
      id,
      name,
      isOwner: false,
      ...(orcid && { orcid }),
      ...(url && { url }),
    })),
  ];
}

const parts = (text: string) =>
  fold(text)
    .split(/[\s.\-‐–’']+/)
    .filter(Boolean);

/** Whether two given names can be one person's: initials stand for names, and later names may be missing. */
function givenAgrees(a: string, b: string): boolean {
  const [x, y] = [parts(a), parts(b)];
  if (!x.length || !y.length) return false;
  if (x.join('') === y.join('')) return true;
  return x.slice(0, y.length).every((part, index) => {
    const other = y[index] ?? '';
    return part.length === 1 || other.length === 1 ? part[0] === other[0] : part === other;
  });
}

/** Whether a name in an author list names this person. */
export function isNamed(person: PersonName, author: Name): boolean {
  const written = displayName(author);
  const forms = [displayName(person), person.native, ...person.aliases].filter((form) => form !== undefined);
  if (forms.some((form) => parts(form).join(' ') === parts(written).join(' '))) return true;
  const family = (name: Name | PersonName) => parts([name.particle, name.family].filter(Boolean).join(' ')).join(' ');
  const candidates: (Name | PersonName)[] = [person, ...person.aliases.map(parseName)];
  return candidates.some(
    (name) =>
      family(name) !== '' && family(name) === family(author) && givenAgrees(name.given ?? '', author.given ?? ''),
  );
}

/** Who is named by an author of a paper; undefined for somebody the content does not know. */
export function findPerson(people: readonly KnownPerson[], author: Name): KnownPerson | undefined {
  return people.find(({ name }) => isNamed(name, author));
}

/** Somebody named in an entry, with what people.yaml adds. */
export interface NamedPerson {
  name: LocalizedText;
  title?: LocalizedText | undefined;
  affiliation?: LocalizedText | undefined;
  url?: string | undefined;
}

/** Fills a reference to a person from people.yaml, by its id or by the name written. What the reference says wins. */
export function resolvePerson(ref: PersonRef, people: readonly KnownPerson[]): NamedPerson {
  const written = typeof ref.name === 'string' ? ref.name : undefined;
  const known =
    people.find(({ id }) => id === ref.person) ?? (written ? findPerson(people, parseName(written)) : undefined);
  return {
    name: ref.name ?? (known ? localizedName(known.name) : ref.person!),
    title: ref.title,
    affiliation: ref.affiliation,
    url: ref.url ?? known?.url,
  };
}

/** A name as localized text: the native form for readers of its language. */
export function localizedName(name: PersonName): LocalizedText {
  const spoken = fullName(name);
  const lang = nativeLanguage(name);
  const native = lang && new Intl.Locale(lang).language;
  return native ? { en: spoken, [native]: name.native! } : spoken;
}

/** A name with the degrees after it: `Ada Lovelace, MD, PhD`. */
export function fullName(name: PersonName): string {
  return [displayName(name), ...(name.credentials ?? [])].join(', ');
}

/** What is between the names of a list: a semicolon where a name has a comma in it, as before degrees. */
export function nameSeparator(names: readonly (string | undefined)[], listSeparator: string): string {
  const isAmbiguous = names.some((name) => name?.includes(listSeparator));
  return isAmbiguous && listSeparator === ', ' ? '; ' : listSeparator;
}

/** The name for readers of a language, with the degrees after the Latin one; native names are written without. */
export function fullNameFor(name: PersonName, lang: string): string {
  return isNativeIn(name, lang) ? name.native! : fullName(name);
}

/** The name for readers of a language: the native one in its own language, else the Latin one. */
export function nameFor(name: PersonName, lang: string): string {
  return isNativeIn(name, lang) ? name.native! : displayName(name);
}

/** Whether readers of this language know the person by the native name. */
export function isNativeIn(name: PersonName, lang: string): boolean {
  const native = nativeLanguage(name);
  return native !== undefined && new Intl.Locale(native).language === new Intl.Locale(lang).language;
}

/** The language as which a name in Latin letters is marked. */
export const latinLanguage = 'en';

/** The language of a native name: what its author says, else what its script tells; undefined where that is not enough. */
export function nativeLanguage({ native, nativeLang }: PersonName): string | undefined {
  if (native === undefined || nativeLang) return native && nativeLang;
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(native)) return 'ja';
  if (/\p{sc=Hangul}/u.test(native)) return 'ko';
  return /\p{sc=Han}/u.test(native) ? 'zh-Hans' : undefined;
}
