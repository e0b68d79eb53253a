import { describe, expect, test } from 'vitest';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { readBibtex } from '#publications/bibtex/read-bibtex.ts';
import { displayName } from '#publications/publication.ts';
import { richTextToHtml, richTextToText } from '#publications/rich-text.ts';

/** Bibliographies as other people's programs write them: what BibTeX, biber or a reader accepts stops no build. */
const read = (text: string) => {
  const { entries, problems } = readBibtex(text);
  const all = entries.map((entry) => interpretEntry(entry));
  const told = [...problems, ...all.flatMap((one) => one.problems)];
  return { publications: all.map(({ publication }) => publication), problems: told };
};
const one = (type: string, ...fields: string[]) => {
  const { publications, problems } = read(
    `@${type}{key,\n  ${['title = {T}', 'author = {Wu, C. S.}', ...fields].join(',\n  ')}\n}`,
  );
  return {
    ...publications[0]!,
    problems: problems.map(({ severity, code, field = '' }) => `${severity} ${code} ${field}`.trim()),
  };
};
const nameless = (type: string, ...fields: string[]) =>
  read(`@${type}{key,\n  ${fields.join(',\n  ')}\n}`).publications[0]!;

describe('a field that some program writes', () => {
  test.each([
    ...[
      'fjournal',
      'mrclass',
      'mrreviewer',
      'coden',
      'zbl',
      'classmath',
      'unique-id',
      'times-cited',
      'doc-delivery-number',
    ],
    ...['author_keywords', 'correspondence_address1', 'abbrev_source_title', 'slaccitation', 'reportnumber', 'adsurl'],
    ...['adsnote', 'biburl', 'bibsource', 'timestamp', 'acmid', 'issue_date', 'numpages', 'inspec-accession-number'],
    ...[
      'mendeley-groups',
      'arxivid',
      'annote',
      'lccn',
      'date-added',
      'bdsk-url-1',
      'citeulike-article-id',
      'posted-at',
    ],
    ...['interhash', '__markedentry', 'creationdate', 'owner', 'srcdatabase', 'bibtex_show', 'altmetric', 'dimensions'],
    ...['google_scholar_id', 'inspirehep_id', 'journal-url', 'eissn', 'source', 'organisation', 'optnote', 'url_paper'],
    ...['medline-pst', 'pmid', 'nlmuniqueid', 'iso_code', 'bibdate', 'jabref-x', 'author+an:mine', 'bdsk-file-7'],
  ])('is known: %s', (name) => {
    const problems = one('article', `${name} = {1}`).problems.filter((problem) => problem.includes('unknown-key'));
    expect(problems).toEqual([]);
  });

  test.each([
    ['pubmed', '123456', { ids: { pmid: '123456' } }],
    ['pubmedid', '123456', { ids: { pmid: '123456' } }],
    ['eissn', '1234-5678', { ids: { issn: '1234-5678' } }],
    ['organisation', 'CERN', { publisher: 'CERN' }],
    ['city', 'Paris', { place: 'Paris' }],
    ['lang', 'fr', { lang: 'fr' }],
    ['keyword', 'a, b', { keywords: ['a', 'b'] }],
    ['arxivId', '1707.00061', { ids: { arxiv: '1707.00061' } }],
    ['article-number', '064050', { pages: '064050' }],
    ['accessed', '2020-01-31', { accessed: '2020-01-31' }],
    ['Early Access Date', '{{MAR 2021}}', {}],
  ])('is read under the name it has here: %s', (name, value, expected) => {
    expect(one('article', `${name} = {${value}}`)).toMatchObject(expected);
  });

  test('of MathSciNet gives the journal its full and its short name', () => {
    const fields = ['journal = {Ann. of Math. (2)}', 'fjournal = {Annals of Mathematics. Second Series}'];
    expect(one('article', ...fields).venue).toEqual({
      name: 'Annals of Mathematics. Second Series',
      short: 'Ann. of Math. (2)',
    });
  });

  test('is one of many that programs number or write one for each keyword', () => {
    expect(one('misc', 'keywords = {a}', 'keywords = {b}')).toMatchObject({ keywords: ['a', 'b'], problems: [] });
  });
});

test('a field that nobody knows is a warning, with a guess only where one letter is wrong', () => {
  const hints = (name: string) => read(`@misc{a, title = {T}, ${name} = {1}}`).problems.map(({ hint }) => hint);
  expect(hints('jornal')).toEqual(['Did you mean `journal`?']);
  expect(hints('abbr2')).toEqual(['Did you mean `abbr`?']);
  expect(hints('commit')).toEqual(['It stays in the BibTeX that readers copy; delete it if nobody needs it.']);
  expect(hints('usesdaikon')).toEqual(['It stays in the BibTeX that readers copy; delete it if nobody needs it.']);
});

describe('an entry type', () => {
  test.each([
    ['standard', 'standard'],
    ['artwork', 'graphic'],
    ['bookinbook', 'chapter'],
    ['preprint', 'article'],
    ['talk', 'speech'],
    ['masterthesis', 'thesis'],
    ['web_page', 'webpage'],
    ['suppperiodical', 'article-journal'],
    ['mvproceedings', 'book'],
    ['jurisdiction', 'legal_case'],
    ['movie', 'motion_picture'],
  ])('of biblatex or of a common style is known: @%s', (type, csl) => {
    expect(one(type)).toMatchObject({ type: csl, problems: [] });
  });

  test('that nobody knows is read as @misc', () => {
    expect(one('gizmo')).toMatchObject({ type: 'document', problems: ['warning unknown-type'] });
  });

  test.each(['IEEEtranBSTCTL', 'control', 'xdata'])('that steers a style is no publication: @%s', (type) => {
    expect(read(`@${type}{key, ctrl-use-title = "no"}`)).toEqual({ publications: [], problems: [] });
  });
});

describe('a month', () => {
  test.each([
    ['month = {12-15 May}', { issued: '2020-05-12', issuedEnd: '2020-05-15' }],
    ['month = {März}', { issued: '2020-03' }],
    ['month = {juin}', { issued: '2020-06' }],
    ['month = {agosto}', { issued: '2020-08' }],
    ['month = {мая}', { issued: '2020-05' }],
    ['month = {5月}', { issued: '2020-05' }],
    ['month = {Kasım}', { issued: '2020-11' }],
    ['month = jan # "--" # feb', { issued: '2020-01', issuedEnd: '2020-02' }],
    ['month = {Dec./Jan.}', { issued: '2020-12' }],
    ['month = {May 28 - June 1}', { issued: '2020-05-28', issuedEnd: '2020-06-01' }],
    ['month = "15~" # feb', { issued: '2020-02-15' }],
    ['month = {Herbst}', { issued: '2020-23' }],
  ])('is read in the common languages and as a range: %s', (month, expected) => {
    const read = one('article', 'year = 2020', month);
    expect(read).toMatchObject({ ...expected, problems: [] });
  });

  test('that cannot be read leaves the year', () => {
    expect(one('article', 'year = 2020', 'month = {Smarch}')).toMatchObject({
      issued: '2020',
      problems: ['warning invalid-value month'],
    });
  });

  test('that means another month in another language is not guessed', () => {
    expect(one('article', 'year = 2020', 'month = {listopad}').issued).toBe('2020');
  });
});

describe('a year or a date', () => {
  test.each([
    ['year = {c1988}', { issued: '1988' }, true],
    ['year = {2020a}', { issued: '2020' }, true],
    ['year = {1998/1999}', { issued: '1998', issuedEnd: '1999' }, false],
    ['year = {1998--99}', { issued: '1998', issuedEnd: '1999' }, false],
    ['year = {1904–6}', { issued: '1904', issuedEnd: '1906' }, false],
    ['year = {in preparation}', { status: 'in-preparation' }, false],
    ['year = {forthcoming}', { status: 'accepted' }, false],
    ['year = {300 BC}', { issued: '-0299' }, false],
    ['date = {-0044}', { issued: '-0044' }, false],
    ['date = {2020-5-3}', { issued: '2020-05-03' }, false],
    ['date = {2020/05/03}', { issued: '2020-05-03' }, false],
    ['date = {3. Mai 2020}', { issued: '2020-05-03' }, false],
    ['date = {2020年5月3日}', { issued: '2020-05-03' }, false],
    ['year = {n.d.}', {}, false],
    ['year = {2018 (reprinted 2019)}', { issued: '2018' }, true],
    // EDTF, level 0 and 1 (Library of Congress; biblatex manual, 2.3.8).
    ['date = {2004-06-11/2004-06-13}', { issued: '2004-06-11', issuedEnd: '2004-06-13' }, false],
    ['date = {1984~}', { issued: '1984', circa: true }, false],
    ['date = {1984?}', { issued: '1984' }, false],
    ['date = {1984%}', { issued: '1984', circa: true }, false],
    ['date = {199X}', { issued: '1990', issuedEnd: '1999' }, false],
    ['date = {2004-XX}', { issued: '2004' }, false],
    ['date = {2001-21}', { issued: '2001-21' }, false],
    ['date = {1964/..}', { issued: '1964' }, false],
    ['date = {../1964}', { issued: '1964' }, false],
    ['date = {2004-06-11T12:30:00Z}', { issued: '2004-06-11' }, false],
  ])('%s is read, and what is left out is reported', (field, expected, isPartial) => {
    const read = one('article', field);
    expect(read).toMatchObject(expected);
    expect(
      Object.keys(read)
        .filter((name) => /^(issued|circa|status)/.test(name))
        .sort(),
    ).toEqual(Object.keys(expected).sort());
    expect(read.problems).toEqual(isPartial ? [`warning invalid-value ${field.split(' ')[0]}`] : []);
  });
});

describe('an address', () => {
  test.each([
    ['{https://x.org}', 'https://x.org'],
    ['www.x.org/a', 'https://www.x.org/a'],
    ['https://x.org/a https://y.org/b', 'https://x.org/a'],
    ['\\url{https://x.org/a\\_b}', 'https://x.org/a_b'],
    ['doi:<a href="https://x.org/10.1/a">10.1/a</a>', 'https://x.org/10.1/a'],
    ['Available at https://x.org/a.', 'https://x.org/a'],
    ['https://en.wikipedia.org/wiki/Parity_(physics)', 'https://en.wikipedia.org/wiki/Parity_(physics)'],
    ['idus.us.es/handle/11441/41889', 'https://idus.us.es/handle/11441/41889'],
  ])('%s is peeled, completed or divided', (written, url) => {
    expect(one('misc', `url = {${written}}`)).toMatchObject({ links: [{ url }], problems: [] });
  });

  test.each(['ftp://x.org/a', 'paper.pdf', 'see the web'])('that no page may link to is left out: %s', (written) => {
    expect(one('misc', `url = {${written}}`)).toMatchObject({ links: [], problems: ['warning invalid-value url'] });
  });
});

describe('an identifier', () => {
  test.each([
    ['<10.1000/x>', '10.1000/x'],
    ['https://doi.org/10.1007%2Fs1', '10.1007/s1'],
    ['10.1103/PhysRev.105.1413.', '10.1103/PhysRev.105.1413'],
    ['DOI: 10.1103/PhysRev.105.1413', '10.1103/PhysRev.105.1413'],
    ['\\url{https://doi.org/10.1000/a\\_b}', '10.1000/a_b'],
    ['http://proxy.uni.edu/login?url=https://doi.org/10.1000/x', '10.1000/x'],
    ['10.1016/S0140-6736(20)30183-5', '10.1016/S0140-6736(20)30183-5'],
    [
      '10.1002/(SICI)1097-4679(199711)53:7<743::AID-JCLP14>3.0.CO;2-U',
      '10.1002/(SICI)1097-4679(199711)53:7<743::AID-JCLP14>3.0.CO;2-U',
    ],
  ])('that is a DOI with something around it is read: %s', (written, doi) => {
    expect(one('article', `doi = {${written}}`)).toMatchObject({ ids: { doi }, problems: [] });
  });

  test('that is a DOI and stands only in an address is read', () => {
    expect(one('article', 'url = {https://doi.org/10.1000/x}').ids).toEqual({ doi: '10.1000/x' });
    expect(one('article', 'note = {\\url{http://dx.doi.org/10.1000/x}}').ids).toEqual({ doi: '10.1000/x' });
  });

  test.each([
    ['arxivid = {arXiv:1707.00061.}', '1707.00061'],
    ['eprint = {arXiv:1011.1669v3}, archivePrefix = {arXiv}', '1011.1669v3'],
    ['eprint = {https://arxiv.org/abs/2203.10705}, eprinttype = {arxiv}', '2203.10705'],
    ['arxivid = {arXiv:9905181 [math.FA]}', 'math/9905181'],
    ['doi = {10.48550/arXiv.2203.10705}', '2203.10705'],
    ['url = {https://arxiv.org/pdf/2203.10705.pdf}', '2203.10705'],
    ['note = {arXiv:2203.10705 [cs]}', '2203.10705'],
  ])('of arXiv is read: %s', (fields, arxiv) => {
    expect(one('misc', fields)).toMatchObject({ type: 'article', ids: { arxiv }, problems: [] });
  });
});

test('a preprint server makes a preprint of @misc, as the programs of bioRxiv and Zenodo write it', () => {
  expect(one('misc', 'publisher = {bioRxiv}', 'doi = {10.1101/2020.01.01.123456}')).toMatchObject({
    type: 'article',
    status: 'preprint',
    venue: { name: 'bioRxiv' },
  });
  expect(one('article', 'journal = {medRxiv}').type).toBe('article');
  expect(one('software', 'version = {1.2}', 'publisher = {Zenodo}')).toMatchObject({
    type: 'software',
    version: '1.2',
  });
  // A journal of the press that shares the prefix is none.
  expect(one('article', 'journal = {Genome Research}', 'doi = {10.1101/gr.275777.121}').type).toBe('article-journal');
});

test('what BibTeX goes on after is a warning', () => {
  const { publications, problems } = read(`@article{a, title = {T}, author = {Wu, C. S.}, journal = physrev,
  note = {one}, note = {two}, crossref = {absent}, pdf = {a.pdf}}
},
  year = {1957}
}
Some words between the entries.
@misc{b, title = {U}}`);
  expect(publications.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'warning unknown-macro',
    'warning duplicate-field',
    'warning text-between-entries',
    'warning unknown-parent',
    'warning invalid-value',
  ]);
});

test('volumes of a @mvbook have the title of the whole', () => {
  const { publications, problems } = read(
    '@mvbook{a, maintitle = {Works}, volume = 2, author = {Wu, C. S.}, date = 1957}',
  );
  expect([publications[0]!.title, problems]).toEqual(['Works, 2', []]);
});

describe('a citation key', () => {
  test.each(["O'Donnell2007", '10.1061/(ASCE)0733', 'a=b', '@Candice:2015', 'wu"1957', 'müller2020', 'a#b'])(
    'may be whatever BibTeX takes: %s',
    (key) => {
      expect(read(`@misc{${key}, title = {T}}`)).toMatchObject({ publications: [{ key }], problems: [] });
    },
  );

  test('with a space, or none at all, costs no entry', () => {
    const { publications, problems } = read('@misc{Lo Duca2025, title = {T}}\n@misc{, title = {Beta}, year = 1957}');
    expect(publications.map(({ key }) => key)).toEqual(['Lo Duca2025', 'beta1957']);
    expect(problems).toMatchObject([
      { code: 'citation-key', severity: 'warning', hint: 'Write it without: LoDuca2025.' },
      { code: 'citation-key', severity: 'warning', hint: 'Write one after the brace: @article{wu1957, ….' },
    ]);
  });
});

describe('numbers are text', () => {
  test.each([
    ['pages', '064050'],
    ['volume', '007'],
    ['issue', 'Suppl 1'],
    ['pages', 'e0123456'],
  ] as const)('as they are written: %s %s', (name, value) => {
    expect(one('article', `${name === 'issue' ? 'number' : name} = {${value}}`)[name]).toBe(value);
  });

  test('of a report and a patent too', () => {
    expect(one('techreport', 'number = {TM-2023-0666}').issue).toBe('TM-2023-0666');
    expect(one('patent', 'number = {US 11,123,456 B2}', 'holder = {{Acme Corp.} and Doe, Jane}')).toMatchObject({
      issue: 'US 11,123,456 B2',
      holders: [{ literal: 'Acme Corp.' }, { given: 'Jane', family: 'Doe' }],
    });
    expect(one('techreport', 'reportNumber = {CERN-2020-001}').issue).toBe('CERN-2020-001');
  });
});

describe('names', () => {
  const names = (written: string) => {
    const { authors, others } = nameless('misc', 'title = {T}', `author = {${written}}`);
    return [...authors!.map(displayName), ...(others ? ['…'] : [])];
  };

  test.each([
    ['Smith J, Doe K, Roe LM', ['J. Smith', 'K. Doe', 'L. M. Roe']],
    ['A. Smith & B. Jones', ['A. Smith', 'B. Jones']],
    ['A. Smith \\& B. Jones', ['A. Smith', 'B. Jones']],
    ['Smith, J.; Doe, K.', ['J. Smith', 'K. Doe']],
    ['Smith, J., Doe, K., Roe, L.', ['J. Smith', 'K. Doe', 'L. Roe']],
    ['John Smith, Jane Doe, Bob Roe', ['John Smith', 'Jane Doe', 'Bob Roe']],
    ['张三，李四，王五', ['张三', '李四', '王五']],
  ])('that are not joined by `and` are read and reported: %s', (written, expected) => {
    expect(names(written)).toEqual(expected);
    expect(read(`@misc{a, title = {T}, author = {${written}}}`).problems).toMatchObject([
      { code: 'names-without-and', severity: 'warning', field: 'author' },
    ]);
  });

  test('that are not joined by `and` are reported with the right spelling', () => {
    const [problem] = read('@misc{a, title = {T}, author = {Smith J, Doe K, Roe LM}}').problems;
    expect([problem!.message, problem!.hint]).toEqual([
      'BibTeX takes this for one name with too many commas: names are joined by `and`. It is read as 3 names.',
      'Write author = {Smith, J. and Doe, K. and Roe, L. M.}.',
    ]);
  });

  test.each([
    ['Smith, Jr., John', ['John Smith Jr.']],
    ['García Márquez, Gabriel', ['Gabriel García Márquez']],
    ['Hero III, Alfred O', ['Alfred O Hero III']],
    ['Johnson \\& Johnson', ['Johnson & Johnson']],
    ['{Procter \\& Gamble}', ['Procter & Gamble']],
    ['湯川, 秀樹', ['湯川秀樹']],
  ])('of one person or body stay one: %s', (written, expected) => {
    expect(names(written)).toEqual(expected);
    expect(read(`@misc{a, title = {T}, author = {${written}}}`).problems).toEqual([]);
  });

  test.each([
    ['Wu, C. S. and P Gastmeier and ', ['C. S. Wu', 'P Gastmeier']],
    ['Wu, C. S. and {et al.}', ['C. S. Wu', '…']],
    ['Wu, C. S. and others', ['C. S. Wu', '…']],
    ['Smith et al.', ['Smith', '…']],
    ['张三 and 等', ['张三', '…']],
    ["Micha\\l Wo\\'zniak and Skibi Ran", ['Michał Woźniak', 'Skibi Ran']],
    ['\\textbf{Wu, C. S.} and <b>Ambler, E.</b> and {\\bf R. Hayward}', ['C. S. Wu', 'E. Ambler', 'R. Hayward']],
    ['The ATLAS Collaboration', ['The ATLAS Collaboration']],
  ])('are the people and nobody else: %s', (written, expected) => {
    expect(names(written)).toEqual(expected);
  });

  test('of editors say that there are others, too', () => {
    expect(nameless('book', 'title = {T}', 'editor = {Wu, C. S. and others}')).toMatchObject({
      editors: [{ family: 'Wu' }],
      editorsOthers: true,
    });
  });
});

describe('a title', () => {
  const title = (written: string) => nameless('misc', `title = {${written}}`).title!;

  test.each([
    ['\\textit{Symbiodinium} in {\\it E. coli}', '<i>Symbiodinium</i> in <i>E. coli</i>'],
    ['H\\textsubscript{2}O and <sub>3</sub>', 'H<sub>2</sub>O and <sub>3</sub>'],
    ['\\ce{H2SO4} and \\ce{^{48}Ca^{2+}}', 'H<sub>2</sub>SO<sub>4</sub> and <sup>48</sup>Ca<sup>2+</sup>'],
    ['\\SI{5e3}{\\kilo\\gram\\per\\cubic\\metre}', '5 × 10<sup>3</sup> kg m<sup>−3</sup>'],
    ['A &#8211; B, R&amp;D <i>in vivo</i>', 'A – B, R&amp;D <i>in vivo</i>'],
    ['{\\og Le mot \\fg} du XIX\\ieme{} si\\`ecle', '« Le mot » du XIX<sup>e</sup> siècle'],
    ['Gel\\cprime fand, \\polhk{a}, \\Dbar', 'Gelʹfand, ą, Đ'],
    ['\\XeLaTeX, \\LaTeX{} and \\ldots', 'XeLaTeX, LaTeX and …'],
    ['\\CYRM\\cyro\\cyrs\\cyrk\\cyrv\\cyra', 'Москва'],
    ['\\enquote{Quoted} and \\mkbibquote{so}', '“Quoted” and “so”'],
    ['Ho\\ifmmode \\check{r}\\else \\v{r}\\fi{}ej', 'Hořej'],
    ['<jats:p>p &lt; 0.05</jats:p>', 'p &lt; 0.05'],
  ])('shows what LaTeX, HTML and their packages say: %s', (written, html) => {
    expect(richTextToHtml(title(written))).toBe(html);
    expect(read(`@misc{a, title = {${written}}}`).problems).toEqual([]);
  });

  test.each([
    ['$\\frac{1}{2}$ and $\\sqrt{s}=13$ and $10^{-3}$', '1/2 and √s = 13 and 10⁻³'],
    ['in $\\scr F$, $\\germ g$, $\\Bbb R$', 'in ℱ, 𝔤, ℝ'],
    ['$\\mbox{Bi}_2$', 'Bi₂'],
  ])('is plain text where no markup can be: %s', (written, text) => {
    expect(richTextToText(title(written))).toBe(text);
  });
});

test('facts that had no place have one', () => {
  expect(
    one(
      'thesis',
      'type = {Diplomarbeit}',
      'urldate = {2020-01-31}',
      'translator = {Doe, Jane}',
      'chapter = {7}',
      'titleaddon = {A review}',
      'origdate = {1905}',
      'version = {2.0}',
      'collaboration = {ATLAS}',
      'eventtitle = {Rochester Conference}',
      'venue = {Kyiv}',
      'eventdate = {1959-07}',
      'pagetotal = {120}',
    ),
  ).toMatchObject({
    genre: 'Diplomarbeit',
    accessed: '2020-01-31',
    translators: [{ given: 'Jane', family: 'Doe' }],
    chapter: '7',
    titleAddon: 'A review',
    originalDate: '1905',
    version: '2.0',
    collaboration: 'ATLAS',
    event: { name: 'Rochester Conference', place: 'Kyiv', date: '1959-07' },
    pageTotal: '120',
    problems: [],
  });
  expect(one('mastersthesis').genre).toBe('Master’s thesis');
  expect(one('thesis', 'type = {phdthesis}').genre).toBe('PhD thesis');
  expect(one('article', 'type = {{Article}}')).not.toHaveProperty('genre');
});

describe('a note', () => {
  test.each([
    'Publisher: Elsevier',
    'Pages: 12-15 Section: 3',
    '_eprint: https://doi.org/10.1000/x',
    'cited By 12',
    'arXiv:2203.10705 [cs]',
    '{PMID}: 1234567',
    'Provided by the SAO/NASA Astrophysics Data System',
    'private: ask Ernest',
    'Publisher: Elsevier\nISSN: 1234-5678',
  ])('of a program is not the author’s: %s', (written) => {
    expect(one('article', `note = {${written}}`)).not.toHaveProperty('note');
  });

  test('says when the work was looked at', () => {
    expect(one('misc', 'note = {[Online; accessed 31-January-2020]}')).toMatchObject({ accessed: '2020-01-31' });
    expect(one('misc', 'note = {Accessed: 2020-01-31}')).not.toHaveProperty('note');
  });

  test('of the author’s is kept beside what a program wrote', () => {
    expect(one('misc', 'note = {Publisher: Elsevier\nBest of its year}').note).toBe('Best of its year');
    expect(one('misc', 'note = {Read in Kyiv}', 'addendum = {Reprinted 1960}').note).toBe(
      'Read in Kyiv Reprinted 1960',
    );
  });
});
