import { z } from 'zod';

/** Names of countries that Intl does not give, folded, by ISO 3166-1 code. */
const aliases: Record<string, readonly string[]> = {
  AE: ['uae', 'emirates'],
  BA: ['bosnia'],
  CD: ['dr congo', 'drc', 'democratic republic of the congo'],
  CG: ['congo', 'republic of the congo'],
  CI: ['ivory coast'],
  CN: ['prc', "people's republic of china", 'mainland china'],
  CV: ['cabo verde'],
  CZ: ['czech republic', 'czechia'],
  FM: ['micronesia'],
  GB: ['uk', 'great britain', 'britain', 'england', 'scotland', 'wales', 'northern ireland'],
  HK: ['hong kong', '香港', '中国香港'],
  IR: ['islamic republic of iran'],
  KP: ['dprk'],
  KR: ['korea', 'south korea', 'republic of korea'],
  LA: ['lao'],
  MK: ['macedonia'],
  MM: ['burma', 'myanmar'],
  MO: ['macau', 'macao', '澳门', '澳門', '中国澳门'],
  NL: ['holland', 'the netherlands'],
  PS: ['palestine'],
  RU: ['russian federation'],
  SZ: ['swaziland'],
  TL: ['east timor'],
  TR: ['turkey', 'turkiye'],
  TW: ['taiwan', '台湾', '臺灣', '中国台湾'],
  US: ['usa', 'u.s.', 'u.s.a.', 'america', 'united states of america'],
  VA: ['vatican', 'holy see'],
  VN: ['viet nam', 'vietnam'],
};

/** The languages in which a country may be named; English wins where two languages share a name. */
const languages = ['en', 'zh', 'zh-Hant', 'ja', 'ko', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr', 'ru', 'ar'];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What Intl names besides countries: groups of them, islands with a reserved code, and names for tests. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** A name without accents, case and a leading article. */
function foldName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
  return plain.replace(/^the\s+/, '').replace(/\s+/g, ' ');
}

let knownCodes: readonly string[] | undefined;

/** The ISO 3166-1 codes of today. Codes that were replaced have a name too (DD is Germany), and are left out. */
function countryCodes(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  knownCodes ??= letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && names.of(code) !== undefined)
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
  return knownCodes;
}

const namesByLanguage = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const made = new Map(countryCodes().map((code) => [foldName(names.of(code)!), code]));
  namesByLanguage.set(language, made);
  return made;
}

/** The ISO 3166-1 code of a country that is written as its code or its name: `JP`, `Japan`, `日本`. */
export function findCountry(written: string): string | undefined {
  const code = written.toUpperCase();
  if (countryCodes().includes(code)) return code;
  const name = foldName(written);
  const alias = Object.keys(aliases).find((tag) => aliases[tag]!.some((other) => foldName(other) === name));
  return alias ?? languages.map((language) => namesIn(language).get(name)).find((found) => found !== undefined);
}

/** The English names of all countries, for "did you mean". */
function countryNames(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return countryCodes().map((code) => names.of(code)!);
}

/** Reads a country; an issue with the names that can be written when there is none of this name. */
export function readCountry(written: string, context: z.core.$RefinementCtx): string {
  const code = findCountry(written);
  if (code !== undefined) return code;
  context.issues.push({
    code: 'custom',
    input: written,
    message: 'No country has this name. Write its name in English, or its ISO 3166-1 code: Japan, or JP.',
    params: { words: countryNames(), part: written },
  });
  return z.NEVER;
}
