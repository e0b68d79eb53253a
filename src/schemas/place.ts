import { z } from 'zod';
import { partialDate } from './date.ts';
import { localizedText } from './text.ts';

/** One item of places.yaml: a place lived in or visited. */
export const place = z.strictObject({
  name: localizedText.meta({ description: 'Its name.', examples: [{ en: 'Kyoto', zh: '京都' }] }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'A country is its ISO 3166-1 code: JP.' })
    .meta({ description: 'ISO 3166-1 code of the country or region.', examples: ['JP'] }),
  region: localizedText.optional().meta({ description: 'State or province.', examples: ['California'] }),
  lat: z
    .number()
    .min(-90)
    .max(90)
    .optional()
    .meta({ description: 'Latitude in degrees, north positive.', examples: [35.01] }),
  lng: z
    .number()
    .min(-180)
    .max(180)
    .optional()
    .meta({ description: 'Longitude in degrees, east positive.', examples: [135.77] }),
  kind: z
    .enum(['lived', 'visited'])
    .optional()
    .meta({ description: 'Whether you lived there.', examples: ['lived'] }),
  start: partialDate.optional().meta({ description: 'When you came, or first came.', examples: [1936] }),
  end: partialDate.optional().meta({ description: 'When you left.', examples: [1942] }),
  note: localizedText.optional().meta({ description: 'What for.', examples: ['Doctorate at Berkeley'] }),
});

export type Place = z.output<typeof place>;
