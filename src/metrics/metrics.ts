import { z } from 'zod';

const count = z.number().int().min(0);
const asOf = z.iso
  .date({ error: 'A day is written 2026-11-22.' })
  .meta({ description: 'The day it was read.', examples: ['2026-11-22'] });

/** metrics.json: last known numbers with the day they were read. Written by a command, read by the build. */
export const metrics = z.strictObject({
  stars: z
    .record(
      z.string().regex(/^[\w.-]+\/[\w.-]+$/, { error: 'A repository is written owner/name.' }),
      z.strictObject({ count, asOf }),
    )
    .default({})
    .meta({
      description: 'GitHub stars by repository.',
      examples: [{ 'apache/tvm': { count: 11000, asOf: '2026-11-22' } }],
    }),
  citations: z
    .record(z.string(), z.strictObject({ count, asOf, source: z.string(), approximate: z.boolean().default(false) }))
    .default({})
    .meta({
      description: 'Citation counts by citation key.',
      examples: [{ wu1957: { count: 2600, asOf: '2026-11-22', source: 'OpenAlex' } }],
    }),
  ranks: z
    .record(
      z.string(),
      z.strictObject({
        position: z
          .number()
          .int()
          .positive()
          .optional()
          .meta({ description: 'The place itself.', examples: [1] }),
        top: z
          .number()
          .int()
          .positive()
          .optional()
          .meta({ description: 'Among how many it is, where no more is said than `top 2`.', examples: [2] }),
        task: z.string().meta({ description: 'In what.', examples: ['image generation on ImageNet 256×256'] }),
        asOf,
        source: z.string().meta({ description: 'Who says so.', examples: ['Papers with Code'] }),
      }),
    )
    .default({})
    .meta({
      description: 'Places on public leaderboards, by a name of your choice.',
      examples: [
        {
          mdt: {
            position: 1,
            task: 'Image generation on ImageNet 256×256',
            asOf: '2024-04-15',
            source: 'Papers with Code',
          },
        },
      ],
    }),
});

export type Metrics = z.output<typeof metrics>;
