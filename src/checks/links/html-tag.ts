import type { CheckedContent } from '#checks/checked-content.ts';
import type { Problem } from '#lib/problem.ts';

/** Addresses that only Markdown gets right, in HTML tags; and pictures that would be fetched from another site. */
export function checkBodyAddresses({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.links.flatMap(({ url, kind, tag, position }): Problem[] => {
      const isRemote = /^(https?:)?\/\//.test(url);
      const isInternal = !isRemote && !/^([a-z][a-z\d+.-]*:|#|$)/i.test(url);
      const loads = kind === 'image' || (tag !== undefined && tag.attribute !== 'href') || tag?.name === 'link';
      if (loads && isRemote) {
        const message = `${url} would be fetched from another site whenever somebody reads the page.`;
        return [
          {
            file,
            position,
            code: 'remote-file',
            message,
            hint: 'Save the file beside this one and write ![what it shows](./picture.png), or link to it.',
            severity: 'error',
          },
        ];
      }
      if (kind === 'image' && url.startsWith('/')) {
        const message = `The picture ${url} is named from the root of the site, so it is not made fit for the page.`;
        return [
          {
            file,
            position,
            code: 'html-tag',
            message,
            hint: 'Put it beside this file and write ![what it shows](./picture.png).',
            severity: 'error',
          },
        ];
      }
      if (!tag || !isInternal) return [];
      const message = `The address in <${tag.name} ${tag.attribute}="${url}"> is not looked after: it would break under a base path.`;
      const hint =
        tag.name === 'a' ? `Write a Markdown link: [text](${url}).` : 'Write ![what it shows](./picture.png).';
      return [{ file, position, code: 'html-tag', message, hint, severity: 'error' }];
    }),
  );
}
