import { type CollectionEntry, getCollection, render } from 'astro:content';
import { formatOf, parseBody } from '#lib/body/parse-body.ts';
import { translateData } from '#lib/translate.ts';
import { once } from './once.ts';
import { getSite } from './site.ts';

type Translatable = 'profile' | 'pages' | 'research' | 'experience' | 'projects' | 'publications';

const getTranslations = once(
  async () => new Map((await getCollection('translations')).map((entry) => [entry.id, entry])),
);
const translationId = (entry: { collection: string; id: string }, lang: string) =>
  `${entry.collection === 'profile' ? '' : `${entry.collection}/`}${entry.id}.${lang}`;

/** The entries of a collection without drafts, each with what its translation files say. */
export async function getTranslated<Name extends Translatable>(name: Name): Promise<CollectionEntry<Name>[]> {
  const [{ languages, defaultLang }, translations, entries] = [
    await getSite(),
    await getTranslations(),
    await getCollection(name),
  ];
  return entries
    .filter(({ data }) => !('draft' in data && data.draft))
    .map((entry) => {
      const said = languages.flatMap((lang) => {
        const data = translations.get(translationId(entry, lang))?.data;
        return data ? [[lang, data as Record<string, unknown>] as const] : [];
      });
      return { ...entry, data: translateData<(typeof entry)['data']>(entry.data, new Map(said), defaultLang) };
    });
}

/** The languages an entry is written in: the default one and those of its translation files. */
export async function languagesOf(entry: CollectionEntry<Translatable>): Promise<string[]> {
  const [{ languages }, translations] = [await getSite(), await getTranslations()];
  return languages.filter((lang, index) => index === 0 || translations.has(translationId(entry, lang)));
}

/** The entry that holds the body: a translation in the language of the reader, or the entry itself. */
export async function findBody(entry: CollectionEntry<Translatable>, lang: string) {
  const translation = (await getTranslations()).get(translationId(entry, lang));
  const source = translation?.body?.trim() ? translation : entry;
  return source.body?.trim() ? source : undefined;
}

type Written = Pick<CollectionEntry<Translatable | 'translations'>, 'body' | 'filePath'>;

/** What the body of an entry is read to be. */
export const readBody = ({ body = '', filePath = '' }: Written) => parseBody(body, formatOf(filePath));

/** The body of an entry, to be rendered, in the language of the reader where there is one. */
export async function getBody(entry: CollectionEntry<Translatable>, lang: string) {
  const source = await findBody(entry, lang);
  if (!source) return undefined;
  const language = source === entry ? (await getSite()).defaultLang : lang;
  // Astro compiles and runs it: the configuration says so (src/tools/entry-loader.ts).
  if ('deferredRender' in source) return { Content: (await render(source)).Content, lang: language };
  return {
    read: readBody(source),
    /** The path from the content folder, from where pictures are named. */
    file: entry.collection === 'profile' ? 'profile' : `${entry.collection}/${entry.id}`,
    codes: (source.rendered?.metadata?.codes ?? {}) as Readonly<Record<string, string>>,
    lang: language,
  };
}
