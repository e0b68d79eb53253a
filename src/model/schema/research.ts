import { z } from 'zod';
import { image } from './image.ts';
import { draft, numbering, order } from './page-parts.ts';
import { id, localizedText } from './text.ts';

/** research/*.mdx: a theme of research. The body says more; the id is the file's name. */
export const researchTheme = z.strictObject({
  title: localizedText.meta({ description: 'The theme.', examples: ['Parity'] }),
  parent: id
    .optional()
    .meta({ description: 'The theme this one belongs to (its file name).', examples: ['weak-interaction'] }),
  summary: localizedText
    .optional()
    .meta({ description: 'What it asks, in a sentence or two.', examples: ['Does nature tell left from right?'] }),
  figure: image.optional().meta({ description: 'A picture above the text.' }),
  publications: z
    .array(z.string())
    .default([])
    .meta({ description: 'Representative works, by citation key.', examples: [['wu1957experimental']] }),
  folded: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether the body folds under its title.', examples: [true] }),
  numbering: numbering
    .optional()
    .meta({ description: 'How the themes within it are numbered, as the first of them is.', examples: ['a)'] }),
  order,
  draft,
});

export type ResearchTheme = z.output<typeof researchTheme>;
