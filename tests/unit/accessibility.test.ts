import { expect, test } from 'vitest';
import { UsageError } from '#model/problem.ts';
import { formatSite, formatSummary } from '../accessibility/format-readings.ts';
import { modes } from '../accessibility/modes.ts';
import { openSite } from '../accessibility/open-sites.ts';
import { readArguments } from '../accessibility/read-arguments.ts';
import { type Reader, type Reading, readPages } from '../accessibility/read-pages.ts';
import { chooseByAddress } from '../gallery/routes.ts';

const pages = ['sample/', 'sample/cv/', 'pan-zhou/', 'pan-zhou/cv/', 'pan-zhou/zh/cv/'].map((path) => ({ path }));
const names = 'light; dark; forced colours; phone; phone, dark';

/** A page read in every mode, with a pale word in some of them. */
function makeReadings(path: string, paleIn: string[] = []): Reading[] {
  const violation = {
    rule: 'color-contrast',
    element: '.tldr > p',
    advice: 'Fix any of the following:\n  Element has insufficient color contrast of 3.9',
  };
  return modes.map(({ name }) => ({
    path,
    mode: name,
    violations: paleIn.includes(name) ? [violation] : [],
    rules: 40,
  }));
}

test('every page is read on a desktop and on a phone, each in light and dark, and in forced colours', () => {
  const kinds = modes.map(({ options: { viewport, colorScheme, forcedColors }, opensFolds }) =>
    [viewport!.width, colorScheme, forcedColors ?? 'none', opensFolds ? 'open' : 'as it is'].join(' '),
  );
  expect(kinds.sort()).toEqual([
    '1280 dark none as it is',
    '1280 light active as it is',
    '1280 light none as it is',
    '390 dark none open',
    '390 light none open',
  ]);
});

test('without words every page of the gallery is read; words are how the addresses begin', () => {
  expect(readArguments([])).toEqual({ begins: [] });
  expect(readArguments(['--site', 'dist', 'zh/cv'])).toEqual({ site: 'dist', begins: ['zh/cv'] });
  expect(readArguments(['-h'])).toBe('help');
  const { begins } = readArguments(['/pan-zhou/cv', 'sample/']) as { begins: string[] };
  expect(chooseByAddress(pages, begins, 'npm run accessibility --').map(({ path }) => path)).toEqual([
    'sample/',
    'sample/cv/',
    'pan-zhou/cv/',
  ]);
});

test('an address that no page has, an unknown word and a folder without a site say what to write', () => {
  expect(() => chooseByAddress(pages, ['sample/', 'lin/'], 'npm run accessibility --')).toThrow(
    new UsageError('No page begins with lin/. Write: npm run accessibility -- sample/'),
  );
  expect(() => chooseByAddress([{ path: '' }], ['zh/'], 'npm run accessibility -- --site dist')).toThrow(
    new UsageError('No page begins with zh/. Write: npm run accessibility -- --site dist'),
  );
  expect(() => readArguments(['--phone'])).toThrow(
    new UsageError("Unknown option '--phone'. Write: npm run accessibility -- --help"),
  );
  expect(() => openSite('nowhere')).toThrow(
    new UsageError('There is no folder nowhere. Write: npm run accessibility -- --site content'),
  );
  expect(() => openSite('tests/unit')).toThrow(
    new UsageError(
      'tests/unit holds neither content nor a site that Vitrine built. Write: npm run accessibility -- --site content',
    ),
  );
});

test('a site is a line; what axe found is told once for the modes that share it, with what to do', () => {
  const clean = makeReadings('sample/');
  expect(formatSite('sample', clean, 12.4)).toBe('sample            1 page × 5 modes   12 s  nothing found');
  expect(formatSite('sample', [...clean, ...makeReadings('sample/cv/', ['dark', 'phone, dark'])], 150)).toBe(
    [
      'sample           2 pages × 5 modes  150 s  1 found',
      '  /sample/cv/ (dark; phone, dark)',
      '    color-contrast: .tldr > p',
      '      Fix any of the following:',
      '        Element has insufficient color contrast of 3.9',
    ].join('\n'),
  );
});

test('the summary says how much was read, and what was found', () => {
  const clean = [...makeReadings('sample/'), ...makeReadings('sample/cv/')];
  expect(formatSummary(clean, 2, 3.2)).toBe(
    `2 pages in 5 modes (${names}) in 3 s: rules applied 400 times, and axe found nothing.`,
  );
  expect(formatSummary(makeReadings('sample/', ['dark']), 1, 3.2)).toBe(
    `1 page in 5 modes (${names}) in 3 s: rules applied 200 times, and axe found 1 fault.`,
  );
});

test('a page that was not read in every mode, and a site without pages, are no success', () => {
  const readings = makeReadings('sample/');
  expect(() => formatSummary(readings.slice(1), 1, 1)).toThrow('4 of 5 readings were made.');
  expect(() => formatSummary([...readings, ...readings], 2, 1)).toThrow('5 of 10 readings were made.');
  expect(() => formatSummary([], 0, 1)).toThrow('0 of 0 readings were made.');
});

test('an address that answers with an error is no page that was read', async () => {
  const tab = { goto: async () => ({ ok: () => false, status: () => 404 }) };
  const reader = [{ mode: modes[0], tab }] as unknown as Reader;
  await expect(readPages([reader], 'http://localhost/', ['sample/'])).rejects.toThrow(
    'http://localhost/sample/ answers with 404.',
  );
});
