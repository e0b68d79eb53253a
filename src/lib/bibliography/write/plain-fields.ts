import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import { isPrivateNote } from '#lib/bibliography/private-note.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { inlineMarkdownToText } from '#lib/inline-markdown.ts';
import { findText } from '#lib/text.ts';
import type { LocalizedText } from '#schemas/text.ts';

/** The abstract as plain text, in the language of the paper where there is one. */
export function plainAbstract(publication: Publication): string | undefined {
  // The page of a paper and each of its exports ask for it.
  if (!abstracts.has(publication)) abstracts.set(publication, plainText(publication, publication.abstract));
  return abstracts.get(publication);
}

const abstracts = new WeakMap<Publication, string | undefined>();

/** The note as plain text, unless it is private. */
export function plainNote(publication: Publication): string | undefined {
  const note = plainText(publication, publication.note);
  return note === undefined || isPrivateNote(note) ? undefined : note;
}

function plainText(publication: Publication, written: LocalizedText | undefined): string | undefined {
  const lang = publication.lang ?? 'en';
  const text = findText(written, lang, lang)?.text;
  return text === undefined ? undefined : inlineMarkdownToText(text);
}

/** Kinds of links that lead to the work itself. */
const ownKinds = ['arxiv', 'openreview', 'paper', 'website'];

/** The address of a work beside its DOI, as far as one is known. */
export function addressOf(publication: Publication): string | undefined {
  const { type } = publication;
  const kinds = type === 'software' || type === 'dataset' ? [...ownKinds, 'code', 'huggingface'] : ownKinds;
  return publicationLinks(publication).find(({ kind, url }) => kinds.includes(kind) && /^https?:/.test(url))?.url;
}
