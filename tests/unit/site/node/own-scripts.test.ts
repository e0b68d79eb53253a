import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf, note } from '#site/node/content-security-policy.ts';

const chunk = (facadeModuleId: string, code: string, fileName: string) => ({
  type: 'chunk',
  code,
  facadeModuleId,
  fileName,
});

test('scripts of components are noted as they will stand in a page, and those in the content folder are not', () => {
  const content = '/site/content';
  const own = { hashes: new Set<string>(), files: new Set<string>() };
  note(
    [
      chunk(join('/site', 'src/site/components/Header.astro?type=script'), 'toggle()\n', '_astro/header.js'),
      chunk(join(content, 'files/own.astro?type=script'), 'steal()', '_astro/own.js'),
      { type: 'asset', fileName: '_astro/a.css' },
    ],
    content,
    own,
  );
  expect([...own.hashes]).toEqual([hashOf('toggle()')]);
  expect([...own.files]).toEqual(['_astro/header.js']);
});
