import { readdirSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { type Name, sortName } from '#publications/publication.ts';

const folder = 'tests/fixtures/bibliography';

/** What three readers are asked of an entry. */
type Answers = Record<string, string>;
type Reading = Map<string, Answers>;

interface OracleName {
  given?: string;
  family?: string;
  literal?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}
interface CslItem {
  id: string;
  title?: string;
  author?: OracleName[];
  issued?: { 'date-parts'?: (number | string)[][] };
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
}
interface RetorquereName {
  firstName?: string;
  lastName?: string;
  prefix?: string;
  suffix?: string;
  name?: string;
}

/** Answers that are given, in one form: composed characters, an en dash between pages, no tags of style. */
const present = (answers: Record<string, string | undefined>): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]) => {
      const text = answer?.normalize('NFC').replace(/<\/?i>/g, '') ?? '';
      return text ? [[name, name === 'pages' ? text.replace(/(\d)-(\d)/, '$1–$2') : text]] : [];
    }),
  );
const people = (names: readonly Name[]) => names.map(sortName).join('; ');

function ours(text: string): Reading {
  return new Map(
    readBibtex(text).entries.map((entry) => {
      const { publication: read } = interpretEntry(entry);
      const { title, authors = [], others, issued, venue, volume, issue, pages, ids } = read;
      const names = people(authors) + (others ? '; others' : '');
      return [
        entry.key,
        present({ title, names, date: issued, venue: venue?.name, volume, issue, pages, doi: ids?.doi }),
      ];
    }),
  );
}

function citationJs(text: string): Reading {
  const items = new Cite(text).data as unknown as CslItem[];
  return new Map(
    items.map((item) => {
      const names = people(
        (item.author ?? []).map((name) => ({
          ...name,
          ...((name['non-dropping-particle'] ?? name['dropping-particle']) && {
            particle: name['non-dropping-particle'] ?? name['dropping-particle'],
          }),
        })) as Name[],
      );
      const date = item.issued?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('-');
      const { title, volume, issue, page: pages, DOI: doi } = item;
      return [item.id, present({ title, names, date, venue: item['container-title'], volume, issue, pages, doi })];
    }),
  );
}

function retorquere(text: string): Reading {
  const options = { sentenceCase: false, english: false, caseProtection: false };
  const { entries } = parse(text, options as unknown as Parameters<typeof parse>[1]);
  return new Map(
    entries.map(({ key, fields }) => {
      const get = (name: string) => (fields as unknown as Record<string, string | undefined>)[name];
      const authors = ((fields.author ?? []) as RetorquereName[]).map(
        ({ firstName, lastName, prefix, suffix, name }): Name =>
          name || !firstName
            ? { literal: name ?? lastName ?? '' }
            : {
                given: firstName,
                ...(prefix && { particle: prefix }),
                ...(lastName && { family: lastName }),
                ...(suffix && { suffix }),
              },
      );
      const date = get('date') ?? [get('year'), get('month')?.padStart(2, '0')].filter(Boolean).join('-');
      const venue = get('booktitle') ?? get('journal') ?? get('journaltitle');
      const answers = { title: get('title'), names: people(authors), date, venue, volume: get('volume') };
      return [key, present({ ...answers, issue: get('number'), pages: get('pages'), doi: get('doi') })];
    }),
  );
}

/** Where the three do not agree, with what this engine decides and why. Nothing else may differ. */
const disagreements: {
  entry: string;
  answer: string;
  ours: string | undefined;
  retorquere: string | undefined;
  citationJs: string | undefined;
  why: string;
}[] = [
  {
    entry: 'child',
    answer: 'venue',
    ours: 'The Proceedings: A Guide',
    retorquere: 'The Proceedings',
    citationJs: 'The Proceedings: A Guide',
    why: 'biblatex manual, appendix B: a subtitle becomes the booksubtitle, and that is part of the name of the book.',
  },
  {
    entry: 'child',
    answer: 'doi',
    ours: undefined,
    retorquere: '10.1000/proceedings',
    citationJs: '10.1000/proceedings',
    why: 'biber inherits it too, but the DOI names the proceedings: a link from the paper would lead to the wrong work.',
  },
  ...(['title', 'date', 'doi'] as const).map((answer) => ({
    entry: 'parent',
    answer,
    ours: undefined,
    retorquere: { title: 'The Proceedings', date: '1960', doi: '10.1000/proceedings' }[answer],
    citationJs: { title: 'The Proceedings: A Guide', date: '1960', doi: '10.1000/proceedings' }[answer],
    why: 'A list of publications does not name proceedings that are only the parent of a paper (mincrossrefs in biber).',
  })),
  {
    entry: 'nesting',
    answer: 'title',
    ours: 'Straße, Søren, Ångström, naïve, García, Ça va',
    retorquere: 'Straße, Søren, Ångström, naı̈ve, Garcı́a, Ça va',
    citationJs: 'Straße, Søren, \\AAngström, naı̈ve, Garcı́a, Ça va',
    why: 'The dotless i exists in LaTeX to carry an accent; in Unicode i does (The Unicode Standard, 7.1, "Dotless").',
  },
  {
    entry: 'nesting',
    answer: 'names',
    ours: 'Müller, Jürgen; Gödel, Kurt; Dvořák, Antonín; Erdős, Pál; Łukasiewicz, Jan',
    retorquere: 'Müller, Jürgen; Gödel, Kurt; Dvořák, Antonı́n; Erdős, Pál; Łukasiewicz, Jan',
    citationJs: 'Müller, Jürgen; Gödel, Kurt; Dvořák, Antonı́n; Erdős, Pál; Łukasiewicz, Jan',
    why: 'As above.',
  },
  ...(['title', 'names', 'date'] as const).map((answer) => ({
    entry: 'hidden',
    answer,
    ours: undefined,
    retorquere: undefined,
    citationJs: { title: 'Hidden', names: 'Nobody', date: '1900' }[answer],
    why: 'BibTeX reads entries after a % (btxdoc, 2); biber does not (Text::BibTeX, bt_language, "comments"), nor do we.',
  })),
  {
    entry: 'range',
    answer: 'date',
    ours: '2020-01',
    retorquere: '2020-01/2020-03',
    citationJs: '2020-01',
    why: 'The model has one date: a range counts from where it begins (biblatex manual, 2.3.8: year, month from its start).',
  },
  {
    entry: 'dollars',
    answer: 'title',
    ours: 'The $\\beta$ decay of $^{60}$Co in $O(n \\log n)$',
    retorquere: 'The β decay of ⁶⁰Co in O(n\\logn)',
    citationJs: 'The β decay of ⁶⁰Co in O(n \\log n)',
    why: 'Maths stays TeX between dollars, as it is shown as MathML.',
  },
  {
    entry: 'price',
    answer: 'title',
    ours: 'A Computer of \\$5',
    retorquere: 'A Computer of $5',
    citationJs: 'A Computer of $5',
    why: 'In text with maths a dollar keeps its backslash.',
  },
  {
    entry: 'script',
    answer: 'title',
    ours: 'H<sub>2</sub>O and 10<sup>th</sup>',
    retorquere: 'H₂O and 10ᵗʰ',
    citationJs: 'H<sub>2</sub>O and 10<sup>th</sup>',
    why: 'What is raised and lowered keeps its tag, as in CSL; retorquere writes Unicode.',
  },
  {
    entry: 'doi',
    answer: 'doi',
    ours: '10.1103/PhysRev.105.1413',
    retorquere: 'https://doi.org/10.1103/PhysRev.105.1413',
    citationJs: 'https://doi.org/10.1103/PhysRev.105.1413',
    why: 'A DOI is the name without the address of a resolver (DOI Handbook, 2.2).',
  },
  {
    entry: 'edition',
    answer: 'date',
    ours: '1911',
    retorquere: undefined,
    citationJs: undefined,
    why: 'Neither library knows xdata (biblatex manual, 3.13.6); biber resolves it as we do.',
  },
  {
    entry: 'macmillan',
    answer: 'date',
    ours: undefined,
    retorquere: '1911',
    citationJs: '1911',
    why: 'An @xdata entry only holds data for others (biblatex manual, 2.1.1).',
  },
];

const files = readdirSync(folder).filter((file) => file.endsWith('.bib'));
const known = (entry: string, answer: string) =>
  disagreements.find((one) => one.entry === entry && one.answer === answer);

describe('three independent readers agree, but for what is decided here', () => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const readings = [ours(text), retorquere(text), citationJs(text)];
    for (const entry of new Set(readings.flatMap((reading) => [...reading.keys()]))) {
      const answers = new Set(readings.flatMap((reading) => Object.keys(reading.get(entry) ?? {})));
      for (const answer of answers) {
        const [own, second, third] = readings.map((reading) => reading.get(entry)?.[answer]);
        const decided = known(entry, answer);
        expect({ entry, answer, ours: own, retorquere: second, citationJs: third }).toEqual(
          decided ? { ...decided, why: undefined } : { entry, answer, ours: own, retorquere: own, citationJs: own },
        );
      }
    }
  });

  test('nothing is decided that is not asked', () => {
    const asked = files.flatMap((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      return [ours(text), retorquere(text), citationJs(text)].flatMap((reading) =>
        [...reading].flatMap(([entry, answers]) => Object.keys(answers).map((answer) => `${entry} ${answer}`)),
      );
    });
    expect(
      disagreements.map(({ entry, answer }) => `${entry} ${answer}`).filter((one) => !asked.includes(one)),
    ).toEqual([]);
    expect(new Set(asked).size).toBeGreaterThan(60);
  });
});
