import { latexToRichText, latexToText } from '#lib/bibliography/decode-latex.ts';
import { coinsTitle } from '#lib/bibliography/describe/coins.ts';
import { parseWrittenDate } from '#lib/bibliography/edtf.ts';
import { decodeBytes } from '#lib/bibliography/encoding.ts';
import { interpretEntry } from '#lib/bibliography/interpret.ts';
import { joinPublication } from '#lib/bibliography/join.ts';
import { parseNames } from '#lib/bibliography/names.ts';
import { displayName, type Publication, sortName } from '#lib/bibliography/publication.ts';
import { readBibtex } from '#lib/bibliography/read-bibtex.ts';
import { repairCharacters } from '#lib/bibliography/repair-characters.ts';
import { richTextToCsl, richTextToHtml, richTextToMarkdown, richTextToText } from '#lib/bibliography/rich-text.ts';
import { writeBiblatexFile, writeBibtexFile } from '#lib/bibliography/write/bibtex.ts';
import { writeCslJson } from '#lib/bibliography/write/csl-json.ts';
import { writeRis } from '#lib/bibliography/write/ris.ts';
import { toUtf8Latex } from '#lib/bibliography/write/utf8-latex.ts';
import { richTextSpans } from '#lib/cv/print/text-spans.ts';
import { compareDates, firstMoment, formatDate, formatRange, htmlDate } from '#lib/dates.ts';
import { monogramOf } from '#lib/monogram.ts';
import { endDate, partialDate } from '#schemas/date.ts';
import { wordsFor } from '#strings/words.ts';

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
