import type { CheckedContent } from '#model/checked-content.ts';
import type { Problem } from '#lib/problem.ts';

/** Pictures in bodies without words for those who do not see them. */
export function checkPictureWords({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.undescribed.map(({ url, position }): Problem => ({
      file,
      position,
      code: 'picture-without-words',
      message: `The picture ${url} has no description, so some readers do not know what it shows.`,
      hint: `Write ![what it shows](${/\s/.test(url) ? `<${url}>` : url}).`,
      group: 'picture without a description',
      severity: 'warning',
    })),
  );
}
