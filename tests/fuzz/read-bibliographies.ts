import { richTextSpans } from '#cv/print/spans.ts';
import { endDate, partialDate } from '#model/schema/date.ts';
import { joinPublication } from '#publications/arrange.ts';
import { decodeBytes } from '#publications/bibtex/encoding.ts';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { repairCharacters } from '#publications/bibtex/repair.ts';
import { coinsTitle } from '#publications/describe/coins.ts';
import { parseWrittenDate } from '#publications/edtf.ts';
import { writeBiblatexFile, writeBibtexFile } from '#publications/export/bibtex.ts';
import { writeCslJson } from '#publications/export/csl-json.ts';
import { toUtf8Latex } from '#publications/export/latex-text.ts';
import { writeRis } from '#publications/export/ris.ts';
import { latexToRichText, latexToText } from '#publications/latex/decode-latex.ts';
import { parseNames } from '#publications/names.ts';
import { displayName, type Publication, sortName } from '#publications/publication.ts';
import { richTextToCsl, richTextToHtml, richTextToMarkdown, richTextToText } from '#publications/rich-text.ts';
import { monogramOf } from '#site/names.ts';
import { wordsFor } from '#site/words/words.ts';
import { compareDates, firstMoment, formatDate, formatRange, htmlDate } from '#text/dates.ts';

const { dates: dateWords } = wordsFor('en');

/** A .bib file, up to what is exported of it. */
export function readBib(text: string): string[] {
  const repaired = repairCharacters(decodeBytes(Buffer.from(text)).text);
  const publications = readBibtex(repaired.text).entries.map((entry) =>
    joinPublication(entry.key, interpretEntry(entry).publication, undefined, []),
  );
  writeBibtexFile(publications);
  writeBiblatexFile(publications);
  JSON.parse(writeCslJson(publications));
  writeRis(publications);
  return publications.flatMap(shownOf);
}

function shownOf(publication: Publication): string[] {
  coinsTitle(publication);
  const { title, abstract, note, authors, issued } = publication;
  for (const author of authors) displayName(author);
  if (issued) formatDate(issued, 'en', dateWords);
  return [title, abstract, note].flatMap((text) => (typeof text === 'string' ? [richTextToHtml(text)] : []));
}

/** A value of a .bib file. */
export function readLatex(text: string): string[] {
  latexToText(text);
  toUtf8Latex(text);
  return [false, true].map((protect) => {
    const rich = latexToRichText(text, { protect }).text;
    richTextToText(rich);
    richTextToCsl(rich);
    richTextToMarkdown(rich);
    richTextSpans(rich);
    return richTextToHtml(rich);
  });
}

/** A list of names. */
export function readNames(text: string): string[] {
  for (const name of parseNames(text).names) {
    displayName(name);
    sortName(name);
    monogramOf(name);
  }
  return [];
}

/** A date of a .bib file, and the same one of a YAML file. */
export function readWrittenDate(text: string): string[] {
  const written = parseWrittenDate(text);
  const dates = [written?.start, written?.end, ...[partialDate, endDate].map((one) => one.safeParse(text).data)];
  for (const date of dates) {
    if (date === undefined) continue;
    compareDates(date, '1957');
    if (date === 'present') continue;
    formatDate(date, 'en', dateWords);
    formatRange(date, 'present', 'zh', dateWords);
    htmlDate(date);
    firstMoment(date);
  }
  return [];
}
