import { z } from 'zod';
import { linkKindNames } from '#model/link-kinds.ts';
import { completeAddress } from '#text/safe-address.ts';
import { languageTag, localizedText } from './text.ts';

/**
 * An address: `https://…`, `http://…`, `mailto:…`, `tel:…`, a page of this site (`/research/`), a place
 * in it (`#openings`), or a published file (`/files/slides.pdf`).
 */
export const url = z
  .string()
  .trim()
  .regex(
    /^(https?:\/\/[^\s/]+\.[^\s]+|https?:\/\/localhost[^\s]*|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().-]+|\/(?![/\\])[^\s]*|#[^\s]+|\.{1,2}\/[^\s]+)$/,
    { error: ({ input }) => explainAddress(String(input)) },
  );

/** A kind of link, by its name. */
export const kindOfLink = z.enum(linkKindNames);

function explainAddress(written: string): string {
  const complete = completeAddress(written);
  if (complete?.startsWith('https:')) return `An address begins with https://: ${complete}.`;
  if (complete) return `The address of a mailbox begins with mailto: ${complete}.`;
  return 'This is not an address. Write https://…, mailto:…, a page of this site such as /research/, or a file such as /files/slides.pdf.';
}

const linkObject = z
  .strictObject({
    kind: kindOfLink
      .optional()
      .meta({ description: 'What it leads to. Inferred from the address when left out.', examples: ['code'] }),
    url: url.optional().meta({
      description: 'The address. Without one, the label is shown as text: “Lecture notes”.',
      examples: ['https://doi.org/10.1103/PhysRev.105.1413'],
    }),
    label: localizedText.optional().meta({ description: 'The word to show instead of the kind.', examples: ['Cover'] }),
    qualifier: localizedText.optional().meta({
      description: 'What tells it from another link of its kind; shown in parentheses.',
      examples: ['Backend'],
    }),
    lang: languageTag
      .optional()
      .meta({ description: 'The language of what it leads to, where it differs from the page.', examples: ['zh'] }),
  })
  .refine(({ url: address, label }) => address !== undefined || label !== undefined, {
    error: 'A link has an address (`url`), or at least words to show (`label`).',
  });

/** A link: an address alone, or an address with its kind, label, qualifier and language. A label alone is text. */
export const link = z
  .union([url.transform((address): z.output<typeof linkObject> => ({ url: address })), linkObject])
  .meta({
    examples: [
      'https://github.com/apache/tvm',
      { kind: 'video', url: 'https://example.org/talk', qualifier: 'English' },
    ],
  });

export type Link = z.output<typeof link>;
