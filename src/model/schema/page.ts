import { z } from 'zod';
import { image } from './image.ts';
import { draft, order, redirectFrom } from './page-parts.ts';
import { localizedText } from './text.ts';

/** pages/*.mdx: a free page. `pages/group.mdx` is published at `/group/`. */
export const page = z.strictObject({
  title: localizedText.meta({ description: 'The heading.', examples: ['Group'] }),
  lead: localizedText
    .optional()
    .meta({ description: 'A sentence under the heading.', examples: ['Who works in the laboratory.'] }),
  description: localizedText.optional().meta({
    description: 'One sentence for search engines; the lead when left out.',
    examples: ['Members of the Wu laboratory.'],
  }),
  menu: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether the menu has it.', examples: [false] }),
  image: image.optional().meta({ description: 'A picture above the text.' }),
  order,
  redirectFrom,
  draft,
});

export type Page = z.output<typeof page>;
