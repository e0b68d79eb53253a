import { z } from 'zod';

/** Services that draw a map of the visitors of a site as a picture. */
export const visitorMapProviders = ['mapmyvisitors', 'clustrmaps'] as const;

/** A map of the visitors of the site, drawn by a service elsewhere. */
export const visitorMap = z.strictObject({
  provider: z
    .enum(visitorMapProviders)
    .meta({ description: 'The service that draws the map.', examples: ['mapmyvisitors'] }),
  id: z
    .string()
    .regex(/^[\w-]+$/, { error: 'The id is the part after `d=` in the address the service gave you.' })
    .meta({
      description: 'What the service calls your site: the part after `d=` in its code.',
      examples: ['afTwX2ycX1wE'],
    }),
});

export type VisitorMap = z.output<typeof visitorMap>;
