import { formatChoice } from '#check/schema/finding.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import { isNamed } from '#model/people.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { parseName } from '#publications/names.ts';
import { displayName, type Name } from '#publications/publication.ts';
import { hasWords, interfaceLanguages } from '#site/words/words.ts';
import { isSampleOwner } from './sample-leftovers.ts';

/** Files with spaces in their names, which make awkward addresses and which no file can name: `pages/My Students.mdx`. */
export function checkAwkwardName({ content }: CheckedContent): Problem[] {
  return content.entries.flatMap((entry): Problem[] => {
    const isNamedByFile = ['pages', 'research', 'experience', 'projects'].includes(entry.collection);
    if (!isNamedByFile || entry.lang !== undefined || !/\s/.test(entry.id)) return [];
    const better = entry.id
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '');
    const extension = entry.file.slice(entry.file.lastIndexOf('.'));
    return [
      {
        file: entry.file,
        position: undefined,
        code: 'awkward-name',
        message:
          entry.collection === 'pages'
            ? `This page would be published at /${encodeURIComponent(entry.id)}/.`
            : 'Other files cannot name this one, since a name in a reference has no spaces.',
        hint: `Rename it with small letters, digits and hyphens: ${better || 'name'}${extension}.`,
        severity: 'warning',
      },
    ];
  });
}

/** Texts in typographic quotation marks, which are a part of the text: YAML knows only straight ones. */
export function checkCurlyQuotes({ values }: CheckedContent): Problem[] {
  const seen = new Set<string>();
  return values.flatMap(({ entry, value, path }): Problem[] => {
    const [, inner] = (typeof value === 'string' && /^\s*[“”„]([^“”„]*)[“”]\s*$/.exec(value)) || [];
    const field = formatField(path);
    if (inner === undefined || path.includes('quote') || seen.has(`${entry.file} ${entry.id} ${field}`)) return [];
    seen.add(`${entry.file} ${entry.id} ${field}`);
    return [
      {
        file: entry.file,
        position: entry.locate(path),
        field,
        code: 'curly-quotes',
        message: 'The quotation marks around this text are curly, so they are shown as a part of it.',
        hint: `If YAML needs quotation marks here, write straight ones: "${inner}".`,
        severity: 'warning',
      },
    ];
  });
}

/** Hosts for examples (RFC 2606), and names that stand for the reader's own in instructions. */
const example = /^(?:(?:.+\.)?example\.(?:org|com|net)|(?:you|user|username|yourname|your-name)\.github\.io)$/;

/** An address of the site that nobody can have. Addresses in feeds, pictures and exports would lead there. */
export function checkExampleAddress(checked: CheckedContent): Problem[] {
  if (isSampleOwner(checked)) return [];
  return checked.good.site.flatMap(({ entry, data: { url } }): Problem[] => {
    if (!URL.canParse(url) || !example.test(new URL(url).hostname)) return [];
    return [
      {
        file: entry.file,
        position: entry.locate(['url']),
        field: 'url',
        code: 'example-address',
        message: 'This is an address for examples. Feeds, previews and exports would lead there.',
        hint: 'Write the address that your site has or will have: https://name.github.io/. VITRINE_URL replaces it for one build.',
        severity: 'warning',
      },
    ];
  });
}

/** Languages of the site for which the engine has no headings and buttons, so that those are in English. */
export function checkLanguageWithoutWords({ good }: CheckedContent): Problem[] {
  return good.site.flatMap(({ entry, data: { languages } }) =>
    languages.flatMap((tag, index): Problem[] => {
      if (hasWords(tag)) return [];
      const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
      const path = ['languages', index];
      return [
        {
          file: entry.file,
          position: entry.locate(path),
          field: formatField(path),
          code: 'language-without-words',
          message: name
            ? `Vitrine has no words in ${name} yet: headings and buttons will be in English.`
            : `\`${tag}\` is no language that a browser knows.`,
          hint: name
            ? `It has them in ${formatChoice(interfaceLanguages).replace(' or ', ' and ')}.`
            : 'Write a BCP 47 tag, for example `en`, `zh` or `pt-BR`: that of a language, and not of a country.',
          severity: 'warning',
        },
      ];
    }),
  );
}

/** ORCID iDs whose last character does not fit the others: one of them is mistyped. */
export function checkOrcidDigit({ values }: CheckedContent): Problem[] {
  return values.flatMap(({ entry, kind, value, path }): Problem[] => {
    if (kind !== 'orcid' || typeof value !== 'string') return [];
    const digits = /(\d{4})-(\d{4})-(\d{4})-(\d{3})([\dX])\s*$/i.exec(value)?.slice(1);
    if (!digits) return [];
    const wanted = checkDigit(digits.slice(0, 4).join(''));
    if (digits[4]!.toUpperCase() === wanted) return [];
    return [
      {
        file: entry.file,
        position: entry.locate(path),
        field: formatField(path),
        code: 'orcid-digit',
        message: `No ORCID iD ends like this: after these digits the last character would be ${wanted}.`,
        hint: 'Copy it from your page at https://orcid.org.',
        severity: 'warning',
      },
    ];
  });
}

/** ISO 7064, MOD 11-2, as ORCID computes it (support.orcid.org, "Structure of the ORCID Identifier"). */
function checkDigit(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}

/** A bibliography of which the owner of the site has written nothing: it is somebody else's, or names another form. */
export function checkOwnerInNoPublication({ good, bibliography, content }: CheckedContent): Problem[] {
  const profile = good.profile.find(({ entry }) => entry.lang === undefined);
  if (!profile) return [];
  const { name } = profile.data;
  const fromBib = bibliography.flatMap(({ authors = [], editors = [] }) => [...authors, ...editors]);
  const fromFiles = good.publications.flatMap(({ data: { authors = [], editors = [] } }) => [
    ...authors.map((author) => parseName(author.name)),
    ...editors.map(parseName),
  ]);
  const people: Name[] = [...fromBib, ...fromFiles];
  if (people.length === 0 || people.some((person) => isNamed(name, person))) return [];
  return [
    {
      file: bibliography.length > 0 ? content.bibliography.file : good.publications[0]!.entry.file,
      position: undefined,
      code: 'owner-in-no-publication',
      message: `No publication is by ${displayName(name)}, so none is marked as yours.`,
      hint: 'If papers have another form of your name, list it in profile.mdx: `aliases: [C.-S. Wu]` within `name`.',
      severity: 'warning',
    },
  ];
}
