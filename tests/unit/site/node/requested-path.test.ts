import { expect, test } from 'vitest';
import { requestedPath } from '#site/node/published-files.ts';

test.each([
  ['/cv.pdf', '', '/cv.pdf'],
  ['/repo/cv.pdf?t=1', '/repo', '/cv.pdf'],
  ['/cv.pdf', '/repo', '/cv.pdf'],
  ['/repository/cv.pdf', '/repo', '/repository/cv.pdf'],
  ['/publications/%E8%AE%BA%E6%96%87.bib', '', '/publications/论文.bib'],
  ['/files/100%.pdf', '', undefined],
  [undefined, '', ''],
])('%s under the base path "%s" is %s', (url, base, path) => {
  expect(requestedPath(url, base)).toBe(path);
});
