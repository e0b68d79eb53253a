import type { CheckedContent } from '#model/checked-content.ts';
import { formatField, type Position } from '#model/problem.ts';
import { addressesIn } from '#publications/bibtex/interpret-links.ts';
import { keyOfAddress } from '#text/cite-mark.ts';
import { findInlineLinks } from '#text/inline-markdown.ts';

/** A link wherever it is written: in a body, in a text, or in a field for addresses. */
export interface WrittenLink {
  url: string;
  file: string;
  position: Position | undefined;
  field?: string;
  /** A field for addresses, of which its schema says what it may hold. */
  isAddressField?: boolean;
  /** A field of a .bib file, which stops no build. */
  isInBibliography?: boolean;
}

/** Every link of the content. */
export function findLinks({ values, bodies, content }: CheckedContent): WrittenLink[] {
  const inFields = values.flatMap(({ entry, kind, value, path }): WrittenLink[] => {
    if (typeof value !== 'string') return [];
    const urls = kind === 'url' ? [value.trim()] : kind === 'text' ? findInlineLinks(value) : [];
    // `@key` names a publication: whether it exists is asked where references are.
    const addresses = urls.filter((url) => keyOfAddress(url) === undefined);
    return addresses.map((url) => ({
      url,
      file: entry.file,
      position: entry.locate(path),
      field: formatField(path),
      isAddressField: kind === 'url',
    }));
  });
  const inBodies = bodies.flatMap(({ entry, body }) =>
    body.links
      .filter(({ kind, url }) => kind === 'link' || (kind === 'file' && url.startsWith('/')))
      .map(({ url, position }) => ({ url, file: entry.file, position })),
  );
  const { file, entries } = content.bibliography;
  const inBibliography = entries
    .flatMap(addressesIn)
    // A file that is not there is reported where the entry is read.
    .filter(({ url }) => /^\/(?!.*\.[a-z0-9]{1,5}$)/i.test(url))
    .map(({ url, field }) => ({
      url,
      file,
      position: field.valuePosition,
      field: field.name,
      isAddressField: true,
      isInBibliography: true,
    }));
  return [...inFields, ...inBodies, ...inBibliography];
}
