import type { CheckedContent } from '#model/checked-content.ts';
import { findTemplateTag } from '#lib/body/facts.ts';
import { shorten } from '#lib/body/reading.ts';
import type { Problem } from '#lib/problem.ts';

/** Addresses of a body that another program would have filled in: `{{ site.url }}/files/a.pdf`. */
export function checkTemplateAddress({ bodies }: CheckedContent): Problem[] {
  return bodies.flatMap(({ entry: { file }, body }) =>
    body.templateLinks.map(({ url, kind, position }): Problem => {
      const tag = shorten(findTemplateTag(url)!);
      return {
        file,
        position,
        code: 'template-address',
        message: `The address ${shorten(url)} has a tag of a template language in it: ${tag}.`,
        hint:
          kind === 'image'
            ? 'Put the picture beside this file and write its address: ./picture.png.'
            : 'Write the address itself: /research/ for a page, /files/a.pdf for a file.',
        severity: 'error',
      };
    }),
  );
}
