/** Files with front matter and a body: `parity.mdx`, `parity.md`, `parity.zh.md`. */
const entryFile = /\.mdx?$/;

export const isEntryFile = (file: string) => entryFile.test(file);

/** The name of such a file without its extension: `research/parity.zh.md` → `research/parity.zh`. */
export const withoutExtension = (file: string) => file.replace(entryFile, '');

/** What a file is called and into which of the languages it translates: `parity.zh.mdx` → `parity`, `zh`. */
export function parseEntryName(name: string, languages: readonly string[]): { id: string; lang?: string } {
  const whole = withoutExtension(name);
  const lang = languages.find((tag) => whole.endsWith(`.${tag}`));
  return lang ? { id: whole.slice(0, -(lang.length + 1)), lang } : { id: whole };
}

/** The files that a translation may translate: (`research/parity.zh.mdx`, `zh`) → `research/parity.mdx`, `….md`. */
function originalsOf(file: string, lang: string): [string, string] {
  const name = withoutExtension(file).slice(0, -(lang.length + 1));
  const other = file.endsWith('.md') ? ['.md', '.mdx'] : ['.mdx', '.md'];
  return other.map((extension) => name + extension) as [string, string];
}

/** The file that a translation translates; the one that would be, where there is none. */
export function originalOf(file: string, lang: string, files: ReadonlySet<string>): string {
  const originals = originalsOf(file, lang);
  return originals.find((original) => files.has(original)) ?? originals[0];
}

/** The file that would translate one into a language: `parity.md` → `parity.zh.md`. */
export function translationOf(file: string, lang: string): string {
  return file.replace(entryFile, (extension) => `.${lang}${extension}`);
}
