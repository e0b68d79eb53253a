import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#model/node/read-content.ts';
import { citationToText, labelFurther } from '#publications/cite/cited-publication.ts';
import { type CompileBibliography, loadBibliographyCompiler } from '#publications/cite/node/compile-bibliography.ts';
import { formatCitations } from '#publications/cite/node/format-citations.ts';
import { parseCitationStyle } from '#publications/cite/parse-citation-style.ts';
import { furtherStyle } from '#publications/cite/style-rules.ts';
import { readPublications } from '../read-publications.ts';

let compile: CompileBibliography;
beforeAll(async () => {
  compile = await loadBibliographyCompiler();
});

/** A style of the Citation Style Language with the given layout of its bibliography. */
const csl = (
  layout: string,
  { attributes = '', info = '<title>House Style</title>', macros = '', options = '' } = {},
) =>
  `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" ${attributes}>
  <info>${info}<id>x</id><updated>2020-01-01T00:00:00+00:00</updated></info>${macros}
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography ${options}><layout>${layout}</layout></bibliography>
</style>`;
const file = 'citation-styles/house.csl';

/** A work in a style, as text. */
function cite(text: string, bibtex: string): string | undefined {
  const { style, problems } = parseCitationStyle(text, file);
  expect(problems).toEqual([]);
  const works = readPublications(bibtex);
  const { citations, failures } = formatCitations(works, compile, [furtherStyle(style!)]);
  expect(failures).toEqual([]);
  const html = citations.get(works[0]!.key)![file];
  return html === undefined ? undefined : citationToText(html);
}
const book = '@book{k, author={Ng, Ann}, title={Blue Lamps}, publisher={P}, address={Rome}, year=2020}';

describe('a further style', () => {
  test('is called by its short title, else by its title', () => {
    const label = (info: string) => parseCitationStyle(csl('', { info }), file).style?.label;
    expect(label('<title>House &amp; Garden</title>')).toBe('House & Garden');
    expect(label('<title>House Style</title><title-short>HS</title-short>')).toBe('HS');
  });

  test('that has the name of another is called after its file', () => {
    const styles = [
      { file: 'citation-styles/apa-cv.csl', label: 'APA' },
      { file: 'citation-styles/acs.csl', label: 'ACS' },
    ];
    expect(labelFurther(styles)).toEqual({ 'citation-styles/apa-cv.csl': 'apa-cv', 'citation-styles/acs.csl': 'ACS' });
  });

  test('knows the type of a work as CSL names it, though the engine has no datasets', () => {
    const style = csl(`<choose>
      <if type="dataset speech" match="any"><text value="Data or talk: "/><text variable="title"/></if>
      <else-if type="book"><text value="Book: "/><text variable="title"/></else-if>
      <else-if type="report" variable="genre"><text value="Kind: "/><text variable="genre"/></else-if>
      <else><text value="Other: "/><text variable="title"/></else>
    </choose>`);
    expect(cite(style, '@dataset{k, title={Lamps}, author={Ng, A.}, year=2020}')).toBe('Data or talk: Lamps');
    expect(cite(style, '@talk{k, title={Lamps}, author={Ng, A.}, year=2020}')).toBe('Data or talk: Lamps');
    expect(cite(style, book)).toBe('Book: Blue lamps');
    expect(cite(style, '@online{k, title={Lamps}, author={Ng, A.}, year=2020}')).toBe('Other: Lamps');
  });

  test('has titles with capitals as in a sentence, of which it may make headlines', () => {
    expect(cite(csl('<text variable="title"/>'), book)).toBe('Blue lamps');
    expect(cite(csl('<text variable="title" text-case="title"/>'), book)).toBe('Blue Lamps');
  });

  test('has no number before its entries, and all its parts in one line', () => {
    const style = csl(
      '<text variable="citation-number" suffix=". "/><names variable="author" display="block"/><text variable="title"/>',
      { options: 'second-field-align="flush"' },
    );
    expect(cite(style, book)).toBe('Ann Ng Blue lamps');
  });

  test('uses the words of its own language', () => {
    const edition = '<number variable="edition" form="ordinal" suffix=" "/><label variable="edition"/>';
    const style = csl(edition, { attributes: 'default-locale="de-DE"' });
    expect(cite(style, '@book{k, author={Ng, A.}, title={T}, edition=2, year=2020}')).toBe('2. Auflage');
  });

  test('prints a work whose names it leaves out', () => {
    expect(cite(csl('<text variable="publisher"/><text value=", "/><text variable="title"/>'), book)).toBe(
      'P, Blue lamps',
    );
  });

  test('prints a status in place of a date, unless it has words for it', () => {
    const work = '@article{k, author={Ng, A.}, title={T}, journal={J}, year={in press}}';
    const date = '<date variable="issued"><date-part name="year"/></date>';
    expect(cite(csl(`<text variable="title" suffix=" "/>${date}`), work)).toBe('T in press');
    expect(cite(csl(`<text variable="title" suffix=" "/><text variable="status"/>${date}`), work)).toBe('T in press');
  });

  test('may leave works out', () => {
    expect(cite(csl('<choose><if type="article"><text variable="title"/></if></choose>'), book)).toBeUndefined();
  });

  test('that the engine cannot read fails with what the engine says', () => {
    const { style } = parseCitationStyle(csl('<text nothing="x"/>'), file);
    const { failures } = formatCitations(readPublications(book), compile, [furtherStyle(style!)]);
    expect(failures).toEqual([{ key: 'k', style: file, message: expect.stringContaining('CSL style') }]);
  });
});

describe('a file in citation-styles/', () => {
  const root = mkdtempSync(join(tmpdir(), 'vitrine-styles-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const problemsOf = (name: string, text: string) => {
    mkdirSync(join(root, 'citation-styles'), { recursive: true });
    writeFileSync(join(root, name), text);
    const content = readContent(root, join(root, 'public'));
    rmSync(join(root, name));
    const found = content.problems.filter((problem) => problem.file === name);
    return { styles: content.citationStyles, problems: found.map(({ code, position }) => [code, position?.line]) };
  };

  test('is read as a style', () => {
    const { styles, problems } = problemsOf(file, csl('<text variable="title"/>'));
    expect(problems).toEqual([]);
    expect(styles.map(({ file: path, label }) => [path, label])).toEqual([[file, 'House Style']]);
  });

  test.each([
    ['a page of the web', '<!DOCTYPE html>\n<html><body>404</body></html>', 'unreadable-style', 1],
    ['XML that is not closed', csl('<group>'), 'unreadable-style', 5],
    [
      'a style that only points to another',
      csl('', { info: '<title>T</title><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>' }),
      'dependent-style',
      3,
    ],
    [
      'a style without a bibliography',
      csl('').replace(/<bibliography[\s\S]*<\/bibliography>/, ''),
      'style-without-bibliography',
      2,
    ],
  ])('is a problem where it is %s', (_, text, code, line) => {
    const { styles, problems } = problemsOf(file, text);
    expect(styles).toEqual([]);
    expect(problems).toEqual([[code, line]]);
  });

  test('of another kind is not read', () => {
    expect(problemsOf('citation-styles/notes.txt', 'x').problems).toEqual([['unknown-file', undefined]]);
  });

  test('in another folder belongs there', () => {
    writeFileSync(join(root, 'apa.csl'), csl(''));
    const problem = readContent(root, join(root, 'public')).problems.find(({ file: path }) => path === 'apa.csl');
    expect(problem?.hint).toBe('Citation styles go into citation-styles/: citation-styles/apa.csl.');
  });
});
