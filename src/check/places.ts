import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#model/problem.ts';
import { isLocated, locatePlace, placeKey } from '#places/place.ts';

/** Places that cannot be drawn on the globe, because it is not known where they lie. */
export function checkPlaceWithoutCoordinates({ good }: CheckedContent): Problem[] {
  const coordinates = good.coordinates[0]?.data ?? {};
  return good.places.flatMap(({ entry, data }): Problem[] => {
    const { file } = entry;
    if ((data.lat === undefined) !== (data.lng === undefined)) {
      const [has, lacks] = data.lat === undefined ? ['lng', 'lat'] : ['lat', 'lng'];
      return [
        {
          file,
          position: entry.locate([has!]),
          field: has!,
          code: 'half-a-coordinate',
          message: `\`${has}\` without \`${lacks}\` says of no place where it lies.`,
          hint: `Write both, for example \`lat: 35.01\` and \`lng: 135.77\`, or neither: then \`npm run places\` looks them up.`,
          severity: 'error',
        },
      ];
    }
    if (isLocated(locatePlace(data, coordinates))) return [];
    return [
      {
        file,
        position: entry.locate([]),
        code: 'place-without-coordinates',
        message: `It is not known where ${placeKey(data)} lies, so the globe could not show it.`,
        hint: 'Run `npm run places`, which looks it up once and writes it to coordinates.json, or write `lat` and `lng`.',
        severity: 'error',
      },
    ];
  });
}
