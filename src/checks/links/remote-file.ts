import type { CheckedContent } from '#model/checked-content.ts';
import type { BodyLink } from '#lib/body/facts.ts';
import type { Problem } from '#lib/problem.ts';

/** Pictures and videos of a body that would be fetched from another site, or that are named from where they are not. */
export function checkBodyFiles({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.links.flatMap((link): Problem[] => {
      const fault = findFault(link);
      return fault ? [{ file, position: link.position, ...fault, severity: 'error' }] : [];
    }),
  );
}

function findFault({ url, kind }: BodyLink): Pick<Problem, 'code' | 'message' | 'hint'> | undefined {
  if (kind === 'link') return undefined;
  const isPicture = kind === 'image';
  if (/^(https?:)?\/\//.test(url))
    return {
      code: 'remote-file',
      message: `${url} would be fetched from another site whenever somebody reads the page.`,
      hint: isPicture
        ? 'Save the file beside this one and write ![what it shows](./picture.png), or link to it.'
        : 'Save the file in files/ and write /files/talk.mp4, or link to it.',
    };
  if (isPicture && url.startsWith('/'))
    return {
      code: 'picture-from-root',
      message: `The picture ${url} is named from the root of the site, so it is not made fit for the page.`,
      hint: `Put it beside this file and write ![what it shows](./${nameOf(url) || 'picture.png'}).`,
    };
  if (!isPicture && !/^\/files\/./.test(url)) {
    const name = nameOf(url) || 'talk.mp4';
    return {
      code: 'unpublished-file',
      message: `${url} is no file that readers can load: only what is in files/ is published as it is.`,
      hint: `Put it at files/${name} and write /files/${name}.`,
    };
  }
  return undefined;
}

const nameOf = (url: string) =>
  url
    .replace(/[?#].*$/s, '')
    .split('/')
    .pop();
