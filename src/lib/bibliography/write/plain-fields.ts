import { publicationLinks } from '#lib/bibliography/publication-links.ts';
import { isPrivateNote } from '#lib/bibliography/private-note.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { inlineMarkdownToText, mathTextToText } from '#lib/inline-markdown.ts';
import { findText } from '#lib/text.ts';
import type { LocalizedText } from '#schemas/text.ts';

/** The abstract as plain text, in the language of the paper where there is one. */
export function plainAbstract(publication: Publication): string | undefined {
  return plainText(publication, publication.abstract);
}

/** The note as plain text, unless it is private. */
export function plainNote(publication: Publication): string | undefined {
  const note = plainText(publication, publication.note);
  return note === undefined || isPrivateNote(note) ? undefined : note;
}

/** What comes from a .bib file has no markup but maths; what comes from an MDX file is inline Markdown. */
function plainText(publication: Publication, written: LocalizedText | undefined): string | undefined {
  const lang = publication.lang ?? 'en';
  const text = findText(written, lang, lang)?.text;
  if (text === undefined) return undefined;
  return typeof written === 'string' && publication.source ? mathTextToText(text) : inlineMarkdownToText(text);
}

/** Kinds of links that lead to the work itself. */
const ownKinds = ['arxiv', 'openreview', 'paper', 'website'];

/** The address of a work beside its DOI, as far as one is known. */
export function addressOf(publication: Publication): string | undefined {
  const { type } = publication;
  const kinds = type === 'software' || type === 'dataset' ? [...ownKinds, 'code', 'huggingface'] : ownKinds;
  return publicationLinks(publication).find(({ kind, url }) => kinds.includes(kind) && /^https?:/.test(url))?.url;
}
