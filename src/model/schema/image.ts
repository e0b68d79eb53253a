import { z } from 'zod';
import { localizedText } from './text.ts';

/** A picture beside the content file, with the words for those who do not see it. */
export const image = z.strictObject({
  src: z
    .string()
    .regex(/^\.{1,2}\/.+\.(avif|gif|jpe?g|png|svg|webp)$/i, {
      error:
        'A picture is a file of the content folder, written from where you are: ./portrait.jpg (avif, gif, jpg, png, svg or webp).',
    })
    .meta({ description: 'The file, as a path from this file.', examples: ['./portrait.jpg'] }),
  alt: localizedText.meta({
    description: 'What the picture shows, for readers who do not see it.',
    examples: ['Wu at her desk in Pupin Hall'],
  }),
  caption: localizedText
    .optional()
    .meta({ description: 'A line under the picture.', examples: ['Columbia University, 1963'] }),
  credit: localizedText
    .optional()
    .meta({ description: 'Who made it, or its license.', examples: ['Smithsonian Institution'] }),
});

export type Image = z.output<typeof image>;
