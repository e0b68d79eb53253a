import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import { eprintAddress } from '#lib/bibliography/interpret-identifiers.ts';
import { unescapeVerbatim } from '#lib/bibliography/latex-scanner.ts';
import type { BibEntry, BibField } from '#lib/bibliography/parse-bibtex.ts';
import type { Link, LinkKind } from '#schemas/link.ts';

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
};

/** An address in a field, without `\url{}` and the backslashes of LaTeX. */
function addressIn(value: string): string {
  return unescapeVerbatim(value.trim().replace(/^\\url\s*\{([\s\S]*)\}$/, '$1'));
}

/** An address on the web, or a file that the site publishes. */
function isAddress(text: string): boolean {
  return (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) || /^\/(?![/\\])\S+$/.test(text);
}

/** Whether `howpublished` holds an address and so is a link instead of a venue. */
export function isPublishedAtAddress({ written }: EntryReader): boolean {
  return isAddress(addressIn(written('howpublished') ?? ''));
}

/** The addresses that an entry names, with their fields. */
export function addressesIn({ fields }: BibEntry): { url: string; field: BibField }[] {
  return fields
    .filter(({ name }) => Object.hasOwn(linkFields, name))
    .map((field) => ({ url: addressIn(field.value), field }));
}

/** The links of an entry, in the order of its fields. */
export function interpretLinks(reader: EntryReader): Link[] {
  const links = reader.entry.fields.flatMap(({ name, value, inheritedFrom }): Link[] => {
    const isLink = Object.hasOwn(linkFields, name) || (name === 'howpublished' && isPublishedAtAddress(reader));
    if (!isLink || inheritedFrom || value.trim() === '') return [];
    const url = addressIn(value);
    const kind = linkFields[name];
    if (isAddress(url)) return [kind ? { kind, url } : { url }];
    reader.say({
      field: name,
      severity: 'error',
      code: 'invalid-value',
      message: `\`${value}\` is not an address.`,
      hint: hintFor(name, url),
    });
    return [];
  });
  const eprint = eprintAddress(reader);
  return eprint ? [...links, { url: eprint }] : links;
}

/** al-folio looks for bare file names in assets/pdf/; here, files are published from files/. */
function hintFor(field: string, written: string): string {
  if (!/^[\w./-]+\.(pdf|html?|pptx?|key|zip|docx?|mp4|png|jpe?g)$/i.test(written) || /^www\./.test(written))
    return 'Write the full address, https://….';
  const file = `files/${written.split('/').pop()}`;
  return `Put the file at ${file} in the content folder and write ${field} = {/${file}}.`;
}
