import { decodeLatex } from '#lib/bibliography/decode-latex.ts';
import { bibFields, bibTypes } from '#lib/bibliography/fields.ts';
import { parseNames } from '#lib/bibliography/names.ts';
import type { BibEntry } from '#lib/bibliography/parse-bibtex.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { closest } from '#lib/did-you-mean.ts';
import type { Problem } from '#lib/problem.ts';
import type { Link, LinkKind } from '#schemas/link.ts';
import type { PublicationType } from '#schemas/publication.ts';

/** What a .bib entry says; what it does not say is absent. */
export type BibPublication = Partial<Publication> & Pick<Publication, 'key' | 'bibtex'>;
type EntryProblem = Omit<Problem, 'file'>;

/** Fields that hold a link, as al-folio names them. */
const linkFields: Record<string, LinkKind> = {
  pdf: 'pdf',
  code: 'code',
  slides: 'slides',
  poster: 'poster',
  video: 'video',
  website: 'project',
  blog: 'blog',
  html: 'website',
  supp: 'supplement',
};

/** Reads one .bib entry as a publication. Fields it cannot read are problems, not silence. */
export function interpretEntry(entry: BibEntry): { publication: BibPublication; problems: EntryProblem[] } {
  const problems: EntryProblem[] = [];
  const field = (...names: string[]) =>
    entry.fields.find(({ name, value }) => names.includes(name) && value.trim() !== '');
  const say = (
    name: string | undefined,
    severity: Problem['severity'],
    code: string,
    message: string,
    hint: string,
  ) => {
    const where = entry.fields.find((candidate) => candidate.name === name);
    problems.push({
      position: where?.position ?? entry.position,
      ...(name && { field: name }),
      code,
      message,
      hint,
      severity,
    });
  };
  const read = (...names: string[]) => {
    const found = field(...names);
    if (!found) return undefined;
    const { text, unknown } = decodeLatex(found.value);
    for (const command of unknown)
      say(
        found.name,
        'warning',
        'unknown-latex',
        `The LaTeX command ${command} in \`${found.name}\` is shown as it is written.`,
        'Write the character itself: .bib files are read as UTF-8.',
      );
    return text;
  };

  for (const { name } of entry.fields) {
    if (bibFields[name]) continue;
    const meant = closest(name, Object.keys(bibFields));
    if (meant) say(name, 'error', 'unknown-key', `There is no field \`${name}\`.`, `Did you mean \`${meant}\`?`);
    else
      say(
        name,
        'warning',
        'unknown-key',
        `The field \`${name}\` is not known, so it does not appear on the site.`,
        'It stays in the BibTeX that readers copy; delete it if nobody needs it.',
      );
  }
  const type = bibTypes[entry.type];
  if (!type) {
    const meant = closest(entry.type, Object.keys(bibTypes));
    say(
      undefined,
      'error',
      'unknown-type',
      `There is no entry type @${entry.type}.`,
      meant
        ? `Did you mean @${meant}?`
        : 'Use @article, @inproceedings, @book, @incollection, @phdthesis, @techreport or @misc.',
    );
  }
  const title = read('title');
  if (!title) say(undefined, 'error', 'missing-value', `The entry \`${entry.key}\` has no title.`, 'Add title = {…}.');
  const authors = parseNames(field('author')?.value ?? '');
  const editors = parseNames(field('editor')?.value ?? '');
  if (!authors.names.length && !editors.names.length)
    say(
      undefined,
      'warning',
      'missing-value',
      `The entry \`${entry.key}\` has neither author nor editor.`,
      'Add author = {Family, Given and Family, Given}.',
    );

  const preprint =
    /arxiv/i.test(field('archiveprefix', 'eprinttype')?.value ?? '') ||
    /^arxiv preprint/i.test(field('journal')?.value ?? '');
  const unpublished =
    preprint && (type === 'document' || type === 'webpage' || /^arxiv preprint/i.test(field('journal')?.value ?? ''));
  const venueName = unpublished ? 'arXiv' : read('booktitle', 'journal', 'journaltitle', 'howpublished');
  const short = read('abbr');
  const subtitle = read('subtitle');
  const publication: BibPublication = {
    key: entry.key,
    bibtex: entry.source,
    type: (unpublished ? 'article' : type) as PublicationType | undefined,
    title: title && subtitle ? `${title}: ${subtitle}` : title,
    authors: authors.names.map((name) => ({ ...name, marks: [] })),
    others: authors.others,
    editors: editors.names,
    issued: readDate(),
    status: unpublished ? 'preprint' : undefined,
    venue: { ...(venueName && { name: venueName }), ...(short && { short }) },
    volume: read('volume'),
    issue: read('number', 'issue'),
    pages: read('pages', 'eid'),
    edition: read('edition'),
    publisher: read('publisher', 'school', 'institution', 'organization'),
    place: read('address', 'location'),
    ids: readIds(),
    links: readLinks(),
    awards: field('award') ? [{ label: read('award')! }] : [],
    keywords: (read('keywords') ?? '')
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter(Boolean),
    abstract: read('abstract'),
    note: read('note'),
    selected: /^true$/i.test(field('selected')?.value ?? ''),
  };
  return {
    publication: Object.fromEntries(
      Object.entries(publication).filter(([, value]) => value !== undefined),
    ) as unknown as BibPublication,
    problems,
  };

  function readDate(): string | undefined {
    const date = field('date')?.value.trim();
    if (date && /^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
    const year = field('year')?.value.trim();
    if (!year && !date) return undefined;
    if (!year || !/^\d{4}$/.test(year)) {
      say(
        date ? 'date' : 'year',
        'error',
        'invalid-value',
        `\`${date ?? year}\` is not a date.`,
        'Write year = {1957}, with month = feb if you know it, or date = {1957-02-15}.',
      );
      return undefined;
    }
    const month = field('month')?.value.trim();
    if (!month) return year;
    const number = /^\d{1,2}$/.test(month)
      ? Number(month)
      : 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.slice(0, 3).toLowerCase()) / 3 + 1;
    if (Number.isInteger(number) && number >= 1 && number <= 12) {
      const day = field('day')?.value.trim() ?? '';
      return `${year}-${String(number).padStart(2, '0')}${/^\d{1,2}$/.test(day) ? `-${day.padStart(2, '0')}` : ''}`;
    }
    say('month', 'error', 'invalid-value', `\`${month}\` is not a month.`, 'Write month = feb, or month = 2.');
    return year;
  }

  function readIds(): Publication['ids'] {
    const doi = field('doi')
      ?.value.trim()
      .replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '')
      .replaceAll('\\_', '_');
    const eprint = preprint
      ? (field('eprint')?.value.trim() ?? /arXiv:(\S+)/i.exec(field('journal')?.value ?? '')?.[1])
      : undefined;
    const rest = { isbn: read('isbn'), issn: read('issn'), pmid: read('pmid'), pmcid: read('pmcid') };
    return Object.fromEntries(Object.entries({ doi, arxiv: eprint, ...rest }).filter(([, value]) => value));
  }

  function readLinks(): Link[] {
    const links: Link[] = [];
    for (const { name, value } of entry.fields) {
      const kind = linkFields[name];
      const url = value
        .trim()
        .replace(/^\\url\{(.*)\}$/, '$1')
        .replaceAll(/\\([_%&#~])/g, '$1');
      if (!kind && name !== 'url') continue;
      if (/^https?:\/\//.test(url)) links.push(kind ? { kind, url } : { url });
      else say(name, 'error', 'invalid-value', `\`${value}\` is not an address.`, 'Write the full address, https://….');
    }
    return links;
  }
}
