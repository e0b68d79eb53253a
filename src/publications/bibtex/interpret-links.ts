import type { LinkKind } from '#model/link-kinds.ts';
import type { Problem } from '#model/problem.ts';
import type { Image } from '#model/schema/image.ts';
import type { Link } from '#model/schema/link.ts';
import { languageTag } from '#publications/languages.ts';
import { unescapeVerbatim } from '#publications/latex/scan-latex.ts';
import { closest } from '#text/similar.ts';
import { distinctionsIn } from './distinctions.ts';
import type { EntryReader } from './entry-reader.ts';
import { canonicalField } from './fields.ts';
import { eprintAddress } from './interpret-identifiers.ts';
import type { KnownFiles } from './interpret.ts';
import type { BibEntry, BibField } from './parse-bibtex.ts';

/** Fields that hold a link, as al-folio names them, and what its users add. */
const linkFields: Readonly<Record<string, LinkKind | undefined>> = {
  url: undefined,
  pdf: 'pdf',
  code: 'code',
  slides: 'slides',
  poster: 'poster',
  video: 'video',
  website: 'project',
  blog: 'blog',
  html: 'website',
  supp: 'supplement',
  paper: 'paper',
  talk: 'talk',
  data: 'data',
  demo: 'demo',
  // Where it says no way of presenting: `presentation = {Oral}`.
  presentation: 'slides',
};

/** An address on the web within a text, up to a space or what ends an element of HTML. */
const webAddress = /(?:https?:\/{1,2}|www\.(?=[^\s/]+\.))[^\s<>"|`^]+/i;

/** The address that a field holds, without braces, `\url{}`, HTML and the backslashes of LaTeX; the first where it holds two. */
function addressIn(value: string): string {
  const plain = unescapeVerbatim(
    value
      .trim()
      .replace(/^\{+([^{}]*)\}+$/, '$1')
      .replace(/\\(?:url|href|path|nolinkurl|burl)\s*\{([^{}]*(?:\{\}[^{}]*)?)\}/g, ' $1 ')
      .replace(/\\(?:textasciitilde|~)\s*(?:\{\})?|\{\\textasciitilde\}|\$\\sim\$/g, '~')
      .replace(/\\(?:textunderscore|_)\s*(?:\{\})?/g, '_')
      .replace(/\{|\}|\\(?=[&%#])|\\\/|\\-/g, ''),
  ).trim();
  // An address with a space in it, as in `https://a.org/my paper.pdf`.
  const spaced = /^https?:\/\/[^\s/]+\/[^<>"]*\S\.(?:pdf|html?)$/i.test(plain) && !/\s(?:https?:|www\.)/i.test(plain);
  const found = spaced ? plain.replace(/\s+/g, '%20') : webAddress.exec(plain)?.[0];
  // A host with a path, without the scheme that a browser adds.
  if (!found) return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,6}\/\S*$/i.test(plain) ? `https://${plain}` : plain;
  return withoutStops(found.replace(/^www\./i, 'https://www.').replace(/^(https?):\/(?=[^/])/i, '$1://'));
}

/** An address without the stops and brackets after it; a bracket that it opens itself belongs to it. */
function withoutStops(address: string): string {
  let end = address.length;
  for (; /[.,;:!'’)\]]/.test(address[end - 1] ?? ''); end--)
    if (/['’)\]]$/.test(address[end - 1]!) && /\([^()]*\)$/.test(address.slice(Math.max(0, end - 200), end))) break;
  return address.slice(0, end);
}

/** An address on the web, or a file that the site publishes. */
function isAddress(text: string): boolean {
  return (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text)) || /^\/(?![/\\])\S+$/.test(text);
}

/** What stands before an address in a field and says no more than that there is one. */
const lead = /^(?:available\s+(?:at|from|online)|online|url|retrieved\s+from|see|web\s?(?:site|page))\s*:?\s*/i;

/** Whether `howpublished` holds an address and so is a link instead of a venue. */
export function isPublishedAtAddress({ written }: EntryReader): boolean {
  const value = written('howpublished') ?? '';
  const rest = value.replace(/\\url\s*\{[^{}]*\}|https?:\/\/\S+/g, '').replace(lead, '');
  return isAddress(addressIn(value)) && !/\p{L}{4}/u.test(rest);
}

/** The addresses that an entry names, with their fields. */
export function addressesIn({ fields }: BibEntry): { url: string; field: BibField }[] {
  return fields
    .filter(({ name }) => Object.hasOwn(linkFields, canonicalField(name)))
    .map((field) => ({ url: addressIn(field.value), field }));
}

/** Identifiers that programs write where an address should be; those that are known are read as such. */
const isIdentifier = /^(?:10\.\d{4,9}\/|(?:PM|PMID|ISI|WOS|MEDLINE|ARTN|URN|HDL|GS|S2)\b:?|hal-\d|n\/?a$)/i;

/** The links of an entry, in the order of its fields. One to a file that the site does not publish is left out. */
export function interpretLinks(reader: EntryReader, known: KnownFiles | undefined): Link[] {
  const links = reader.entry.fields.flatMap((field): Link[] => {
    const { name, value, inheritedFrom } = field;
    const meant = canonicalField(name);
    const isLink = Object.hasOwn(linkFields, meant) || (name === 'howpublished' && isPublishedAtAddress(reader));
    if (!isLink || inheritedFrom || !/[^\s{}]/.test(value)) return [];
    const url = name === 'github' ? addressOfRepository(addressIn(value)) : addressIn(value);
    const kind = linkFields[meant];
    if (!isAddress(url) && (isIdentifier.test(url) || (meant === 'presentation' && distinctionsIn(url)))) return [];
    const problem = isAddress(url) ? missingFile(name, url, known) : notAnAddress(name, value, url);
    if (!problem) return [kind ? { kind, url } : { url }];
    reader.say({ field: name, severity: 'warning', group: name, ...problem });
    return [];
  });
  const eprint = eprintAddress(reader);
  return eprint ? [...links, { url: eprint }] : links;
}

function addressOfRepository(written: string): string {
  return /^[\w.-]+\/[\w.-]+$/.test(written) ? `https://github.com/${written}` : written;
}

interface LinkProblem {
  code: Problem['code'];
  message: string;
  hint: string;
}

function missingFile(field: string, url: string, known: KnownFiles | undefined): LinkProblem | undefined {
  const path = url.replace(/[?#].*$/s, '').slice(1);
  const isFile = url.startsWith('/') && /\.[a-z0-9]{1,5}$/i.test(path);
  if (!isFile || !known || known.publicFiles.has(path)) return undefined;
  if (path.startsWith('files/') && known.files.has(path)) return undefined;
  const wanted = path.startsWith('files/') ? path : `files/${path.split('/').pop()}`;
  return {
    code: 'missing-file',
    message: `There is no file /${path} to be published, so there is no link to it.`,
    hint: `Put the file at ${wanted} in the content folder and write ${field} = {/${wanted}}.`,
  };
}

/** al-folio looks for bare file names in assets/pdf/; here, files are published from files/. */
function notAnAddress(field: string, value: string, written: string): LinkProblem {
  const shown = value.trim().length > 80 ? `${value.trim().slice(0, 79)}…` : value.trim();
  const message = `\`${shown}\` is not an address on the web, so there is no link to it.`;
  const isFile = /^[\w./ -]+\.(pdf|html?|pptx?|key|zip|docx?|mp4|png|jpe?g)$/i.test(written) && !/^www\./.test(written);
  if (!isFile) return { code: 'invalid-value', message, hint: 'Write the full address, https://….' };
  const file = `files/${written.split('/').pop()!.replaceAll(' ', '-')}`;
  return {
    code: 'invalid-value',
    message,
    hint: `Put the file at ${file} in the content folder and write ${field} = {/${file}}.`,
  };
}

/** Where the picture of a publication may be in the content folder. */
const folders = ['publications', 'images'];

/**
 * The picture that al-folio's `preview` names, as a path from the folder `publications/`, as in an MDX file there. It
 * repeats the title for those who do not see it, so it has no words.
 * @param files every file of the content folder
 */
export function interpretImage({ written, say }: EntryReader, files: ReadonlySet<string>): Image | undefined {
  const preview = written('preview')?.replace(/^\.?\//, '');
  if (!preview) return undefined;
  const path = [preview, ...folders.map((folder) => `${folder}/${preview}`)].find((place) => files.has(place));
  if (path && folders.some((folder) => path.startsWith(`${folder}/`)))
    return { src: path.startsWith('publications/') ? `./${path.slice(13)}` : `../${path}`, alt: '' };
  const name = preview.split('/').pop()!;
  const meant = closest(
    name,
    [...files]
      .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)))
      .map((file) => file.replace(/^.*\//, '')),
  );
  say({
    field: 'preview',
    severity: 'warning',
    code: 'missing-picture',
    message: `There is no picture publications/${name}, so the paper has none.`,
    hint: meant && meant !== name ? `Did you mean \`${meant}\`?` : `Put the file there: publications/${name}.`,
  });
  return undefined;
}

/** The language of an entry, where it is not English: `langid`, else the first of `language` (manual, section 2.2.3). */
export function interpretLanguage({ find, text, say }: EntryReader): string | undefined {
  const field = find('langid', 'language');
  if (!field) return undefined;
  const written = (text('langid', 'language') ?? '').split(/\s+and\s+|[,;/]/)[0]!;
  const { tag, meant } = languageTag(written);
  if (!tag)
    say({
      field: field.name,
      severity: 'warning',
      code: 'invalid-value',
      message: `The language \`${written}\` is not known.`,
      hint: meant ? `Did you mean \`${meant}\`?` : 'Write its name in English, or its BCP 47 tag: langid = {de}.',
    });
  return tag && !/^en\b/.test(tag) ? tag : undefined;
}
