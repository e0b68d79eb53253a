import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseBody, parseBodyOf } from '#text/body/parse-body.ts';
import { render } from '../render/render.ts';

const sample = readFileSync('tests/fixtures/everything.md', 'utf8').replaceAll('\r\n', '\n');

test.each([
  ['of Windows', '\r\n'],
  ['of old Macs', '\r'],
])('the ends of lines %s change nothing of a body', (_, end) => {
  const body =
    'A line\nand another.\n\n```c\na;\n\nb;\n```\n\n- one\n- two\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n> [!NOTE]\n> Text\n';
  for (const text of [body, sample]) expect(render(text.replaceAll('\n', end))).toBe(render(text));
});

test('a problem is told at the same place whatever ends the lines', () => {
  const source = '---\ntitle: T\n---\n\nA\n\nI like {brms.\n';
  const { syntaxError } = parseBodyOf('a.mdx', source);
  expect(syntaxError?.position).toEqual({ line: 7, column: 8 });
  expect(parseBodyOf('a.mdx', source.replaceAll('\n', '\r\n')).syntaxError).toEqual(syntaxError);
  expect(parseBody('[a](java script:1)\r\n', 'md').problems).toEqual(parseBody('[a](java script:1)\n', 'md').problems);
});
