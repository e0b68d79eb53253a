import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownText, renderCvPeriod } from '#cv/write/rendercv-parts.ts';
import { readCv } from './read-cv.ts';

const read = readCv('tests/portfolios/chien-shiung-wu');
const context = { ...read.context, show: read.document.show };

describe('text', () => {
  test.each([
    ['Mx* to RISC-V_32', 'Mx\\* to RISC-V\\_32'],
    ['[1] `x`', '\\[1\\] \\`x\\`'],
    ['1. Preis', '1\\. Preis'],
    ['- and > and #', '\\- and > and #'],
    ['> 20 %', '\\> 20 %'],
    ['C# and #1 at 5 $', 'C# and #1 at 5 $'],
  ])('%s has its marks escaped: %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each(['#strong[x]', '$$x$$', '<b>x</b>', '&lt;'])(
    '%s, which RenderCV would run, is kept apart by an invisible sign',
    (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).toContain('\u2060');
      expect(escaped.replace(/[\u2060\\]/g, '')).toBe(text);
      expect(escaped).not.toMatch(/#[A-Za-z]|\$\$|<[a-z/]|&\w+;/);
    },
  );

  test.each([
    ['**bold** and *italic* and `code`', '**bold** and *italic* and `code`'],
    ['[a page](/cv/) of the site', '[a page](https://example.org/base/cv/) of the site'],
    ['[A](https://a.org/x_(y))', '[A](https://a.org/x_%28y%29)'],
    ['[the paper](@wu1957experimental)', '[the paper](https://example.org/base/publications/wu1957experimental/)'],
    ['$^{60}$Co and $\\beta$', '⁶⁰Co and β'],
    ['[Run](javascript:alert(1))', 'Run'],
    ['[Call](tel:123)', 'Call'],
  ])('%s is %s', (text, markdown) => {
    expect(markdownText(text, context)).toBe(markdown);
  });

  test('a citation is a link with the label it has on the site', () => {
    expect(markdownText('as shown [@wu1957experimental].', context)).toMatch(
      /^as shown \\\[\[[^\]@]+\]\(https:\/\/example\.org\/base\/publications\/wu1957experimental\/\)\\\]\.$/,
    );
  });
});

describe('a period', () => {
  test.each([
    ['2020-09', 'present', { start_date: '2020-09', end_date: 'present' }],
    ['2020-09', '2024-06-30', { start_date: '2020-09', end_date: '2024-06-30' }],
    // A start alone is something that still lasts for RenderCV, and for us a single date.
    ['2020-09', undefined, { date: '2020-09' }],
    ['2020', '2020', { date: '2020' }],
    [undefined, '1977', { date: '1977' }],
    [undefined, 'present', { date: 'present' }],
    [undefined, undefined, {}],
    ['2020-23', undefined, { date: 'Fall 2020' }],
    ['2020-23', 'present', { date: 'Fall 2020 – present' }],
    // RenderCV reads 2020 as its January and would refuse the period.
    ['2020-09', '2020', { date: 'Sep 2020 – 2020' }],
  ])('from %s to %s is %o', (start, end, period) => {
    expect(renderCvPeriod(start, end, context)).toEqual(period);
  });
});
