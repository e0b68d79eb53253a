import { expect, test } from 'vitest';
import { readCorpus } from '../fuzz/corpus.ts';
import { findDanger } from '../fuzz/find-danger.ts';
import { readers } from '../fuzz/readers.ts';
import { makeCase, runCase } from '../fuzz/run-case.ts';

const corpus = await readCorpus();

test('a case is the same each time, and another for another seed or number', () => {
  const inputOf = (seed: number, index: number) => String(makeCase(corpus, seed, index, 'inline').input);
  expect(inputOf(7, 3)).toBe(inputOf(7, 3));
  expect(new Set([inputOf(7, 3), inputOf(7, 4), inputOf(8, 3)]).size).toBe(3);
});

test.each(Object.keys(readers))(
  'the reader `%s` has something to begin with, and reads it as it is',
  async (reader) => {
    const inputs = corpus[readers[reader]!.from];
    expect(inputs.length).toBeGreaterThan(0);
    for (const input of inputs.slice(0, 5)) expect(await runCase({ reader, input })).toBeUndefined();
  },
);

test.each([
  ['<p><script>1</script></p>', 'the element script'],
  ['<img src="a" onerror="1">', 'the attribute onerror of img'],
  ['<a href="java&#x09;script:1">a</a>', 'the address java\tscript:1'],
  ['<a href=" javascript&colon;1">a</a>', 'the address  javascript:1'],
  ['<p style="color:red">a</p>', 'the attribute style of p'],
])('%s is dangerous', (html, danger) => {
  expect(findDanger(html)).toBe(danger);
});

test('what was escaped, and what pages have, is not dangerous', () => {
  expect(
    findDanger('<p>&lt;script&gt; on="a" javascript:1 <a href="https://a.org/?javascript:1">a</a></p>'),
  ).toBeUndefined();
  expect(findDanger('<math display="block"><mi>a</mi><mo>&lt;</mo></math>')).toBeUndefined();
});
