import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import type { Link, LinkKind } from '#schemas/link.ts';

/** Fields that hold a link, as al-folio names them. */
const linkFields: Record<string, LinkKind | undefined> = {
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
};

/** An address in a field, without `\url{}` and the backslashes of LaTeX. */
function addressIn(value: string): string {
  return value
    .trim()
    .replace(/^\\url\{(.*)\}$/, '$1')
    .replaceAll(/\\([_%&#~])/g, '$1');
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** Whether `howpublished` holds an address and so is a link instead of a venue. */
export function isPublishedAtAddress({ written }: EntryReader): boolean {
  return isAddress(addressIn(written('howpublished') ?? ''));
}

/** The links of an entry, in the order of its fields. */
export function interpretLinks(reader: EntryReader): Link[] {
  return reader.entry.fields.flatMap(({ name, value }): Link[] => {
    const isLink = Object.hasOwn(linkFields, name) || (name === 'howpublished' && isPublishedAtAddress(reader));
    if (!isLink || value.trim() === '') return [];
    const url = addressIn(value);
    const kind = linkFields[name];
    if (isAddress(url)) return [kind ? { kind, url } : { url }];
    const hint = 'Write the full address, https://….';
    reader.say({
      field: name,
      severity: 'error',
      code: 'invalid-value',
      message: `\`${value}\` is not an address.`,
      hint,
    });
    return [];
  });
}
