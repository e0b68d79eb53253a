import { describe, expect, test } from 'vitest';
import { richTextSpans, textSpan } from '#cv/print/spans.ts';
import { loadTemplate } from '#discovery/node/draw-pictures.ts';
import { nothing, type PictureSubject, toPieces } from '#discovery/picture-subject.ts';
import { hexColours } from '#site/colours-in-media.ts';
import { readPdf } from '../../read-pdf.ts';

/** The words that a picture with this title shows, as a program reads them that extracts text. */
async function wordsOf(title: string, lead = ''): Promise<string> {
  const subject: PictureSubject = {
    lang: { language: 'en', script: 'latn' },
    colours: hexColours('picture', 32),
    monogram: 'CSW',
    title: toPieces(richTextSpans(title)),
    lead: toPieces(textSpan(lead)),
    ...{ venue: nothing, year: '', foot: { name: toPieces(textSpan('Chien-Shiung Wu')), more: nothing } },
  };
  const { compiler, set, missing } = await loadTemplate(JSON.stringify(subject));
  expect(missing).toEqual([]);
  const { lines, pages } = await readPdf(compiler.pdf(set(subject)));
  expect(pages).toBe(1);
  return lines.join(' ').replaceAll('\u200B', '').replace(/\s+/g, ' ');
}

describe('the words of a picture', { timeout: 60_000 }, () => {
  test.each([
    '#sys.exit() #panic("no")',
    '*bold* _emphasis_ `raw` <label> @reference',
    '// a comment /* another */ = heading',
    '\\ \\u{41} ~ -- --- ... "quoted" ]) }',
  ])('are what was written, never code of the typesetter: %s', async (title) => {
    expect(await wordsOf(title)).toContain(title);
  });

  test('are a dollar where one was written', async () => {
    expect(await wordsOf('For \\$5 and \\$6')).toContain('For $5 and $6');
  });

  test('are maths where maths was written', async () => {
    // U+1D6FD is the italic β of mathematics.
    expect(await wordsOf('Of $\\beta$ decay')).toMatch(/Of \u{1D6FD} decay/u);
    expect(await wordsOf('Of $^{60}$Co')).toMatch(/Of 60 ?Co/);
  });

  test('are Chinese in the middle of English', async () => {
    expect(await wordsOf('On 宇称守恒 in decay')).toContain('宇称守恒');
  });

  test('are all there where they fit, and end in dots where they do not', async () => {
    const words = Array.from({ length: 25 }, (_, index) => `word${index}`).join(' ');
    expect(await wordsOf(words)).toContain(words);
    const many = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    expect(await wordsOf(many)).toMatch(/^CSW word0 word1 .*word\d+…$/);
    expect(await wordsOf('Title', many)).toMatch(/^CSW Title word0 word1 .*word\d+…$/);
  });
});
