import { closest } from '#text/similar.ts';

/** Languages as babel and biblatex (manual, table 2) name them, as BCP 47 tags. */
const names =
  `en english american usenglish british ukenglish canadian australian newzealand|de german ngerman austrian naustrian
  swissgerman nswissgerman germanb|fr french francais frenchb acadian canadien|es spanish mexican|pt portuguese portuges
  |pt-BR brazil brazilian|it italian|nl dutch|ca catalan|gl galician|eu basque|ro romanian|la latin|da danish|sv swedish
  |nb norwegian norsk|nn nynorsk|is icelandic|fi finnish|et estonian|lv latvian|lt lithuanian|pl polish|cs czech|sk slovak
  |sl slovene slovenian|hr croatian|sr serbian serbianc|bs bosnian|mk macedonian|bg bulgarian|ru russian|uk ukrainian
  |be belarusian|hu hungarian magyar|el greek polutonikogreek|tr turkish|ar arabic|he hebrew|fa persian farsi|hi hindi
  |bn bengali|th thai|vi vietnamese|id indonesian bahasa|ms malay|ko korean|ja japanese|zh chinese chinese-simplified
  |zh-Hant chinese-traditional|af afrikaans|cy welsh|ga irish|eo esperanto|mn mongolian|hy armenian|ka georgian|ur urdu`
    .split('|')
    .map((row) => row.trim().split(/\s+/) as [tag: string, ...names: [string, ...string[]]]);
const babelNames: Readonly<Record<string, string>> = Object.fromEntries(
  names.flatMap(([tag, ...all]) => all.map((name) => [name, tag])),
);

/** Languages whose names for languages are read: `français`, `Anglais`, 中文, and each by its own name. */
const speakers = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'zh', 'ja', 'ko'];
let namedLanguages: ReadonlyMap<string, string> | undefined;

function languageNamed(name: string): string | undefined {
  namedLanguages ??= new Map(
    [...new Set(Object.values(babelNames))].flatMap((tag) =>
      [tag, ...speakers].flatMap((speaker) => {
        const word = new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' }).of(tag);
        return word ? [[word.toLowerCase(), tag] as const] : [];
      }),
    ),
  );
  return namedLanguages.get(name);
}

/** What biblatex calls a language: the name of its row, where babel has several. */
export function babelName(tag: string): string | undefined {
  const { language } = new Intl.Locale(tag);
  const preferred: Readonly<Record<string, string>> = { de: 'ngerman', pt: 'portuguese', sr: 'serbian', en: 'english' };
  const row = names.find(([known]) => known === tag) ?? names.find(([known]) => known === language);
  return preferred[tag] ?? row?.[1];
}

/** A language by babel's name or as a tag, as a tag; or the name that was meant. */
export function languageTag(written: string): { tag?: string; meant?: string | undefined } {
  const name = written.trim().toLowerCase();
  if (Object.hasOwn(babelNames, name)) return { tag: babelNames[name]! };
  const tag = written.trim().replaceAll('_', '-');
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/i.test(tag) && tag.split('-')[0]!.length <= 3)
    return { tag: tag.replace(/^[A-Za-z]+/, (language) => language.toLowerCase()) };
  const known = languageNamed(name);
  return known ? { tag: known } : { meant: closest(name, Object.keys(babelNames)) };
}
