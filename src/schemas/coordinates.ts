import { z } from 'zod';

const coordinate = (limit: number, description: string, example: number) =>
  z
    .number()
    .min(-limit)
    .max(limit)
    .meta({ description, examples: [example] });

/** coordinates.json: where the places lie that places.yaml gives no coordinates for. Written by a command. */
export const coordinates = z
  .record(
    z.string(),
    z.strictObject({
      name: z.string().meta({ description: 'The name that was found.', examples: ['Kyoto'] }),
      lat: coordinate(90, 'Latitude in degrees, north positive.', 35.02),
      lng: coordinate(180, 'Longitude in degrees, east positive.', 135.75),
    }),
  )
  .meta({ examples: [{ 'Kyoto, JP': { name: 'Kyoto', lat: 35.02, lng: 135.75 } }] });

export type Coordinates = z.output<typeof coordinates>;
