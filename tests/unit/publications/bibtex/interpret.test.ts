import { describe, expect, test } from 'vitest';
import { interpretEntry } from '#publications/bibtex/interpret.ts';
import { parseBibtex } from '#publications/bibtex/parse-bibtex.ts';

/** Reads one entry, each field on a line of its own from line 2. */
function read(type: string, ...fields: string[]) {
  const { entries, problems } = parseBibtex(`@${type}{key,\n${fields.map((field) => `  ${field}`).join(',\n')}\n}`);
  expect(problems).toEqual([]);
  return interpretEntry(entries[0]!);
}
const whole = ['title = {Beta}', 'author = {Wu, C. S.}'];
/** What an entry says that has no mistake. */
function said(type: string, ...fields: string[]) {
  const { publication, problems } = read(type, ...whole, ...fields);
  expect(problems).toEqual([]);
  return publication;
}
/** What is wrong with an entry, as an editor would list it: the fields begin in line 4. */
const toldOf = (type: string, ...fields: string[]) =>
  read(type, ...whole, ...fields).problems.map(
    ({ position, code, severity, field }) => `${position!.line}:${position!.column} ${severity} ${code} ${field ?? ''}`,
  );

describe('the type of an entry in CSL', () => {
  test.each([
    ['article', 'article-journal'],
    ['inproceedings', 'paper-conference'],
    ['conference', 'paper-conference'],
    ['book', 'book'],
    ['inbook', 'chapter'],
    ['incollection', 'chapter'],
    ['phdthesis', 'thesis'],
    ['mastersthesis', 'thesis'],
    ['techreport', 'report'],
    ['online', 'webpage'],
    ['software', 'software'],
    ['dataset', 'dataset'],
    ['patent', 'patent'],
    ['misc', 'document'],
    ['unpublished', 'manuscript'],
  ])('of @%s is %s', (type, csl) => {
    expect(said(type).type).toBe(csl);
  });

  test('that does not exist is read as @misc, and the one that was meant is named', () => {
    const { problems } = read('artcle', ...whole);
    expect(problems).toMatchObject([{ code: 'unknown-type', severity: 'warning', hint: 'Did you mean @article?' }]);
    expect(problems[0]!.position).toEqual({ line: 1, column: 1 });
    expect(toldOf('constructor')).toEqual(['1:1 warning unknown-type ']);
  });
});

describe('what is not written is absent', () => {
  test('and no default stands in for it', () => {
    const { publication } = read('article', ...whole);
    for (const field of ['issued', 'status', 'volume', 'issue', 'pages', 'abstract', 'note', 'publisher', 'order'])
      expect(publication, field).not.toHaveProperty(field);
    expect(publication).toMatchObject({ venue: {}, ids: {}, links: [], awards: [], keywords: [], selected: false });
  });

  test('a missing year is no mistake', () => {
    expect(said('article', 'month = feb').issued).toBeUndefined();
  });

  test('a field without a value counts as missing', () => {
    expect(said('article', 'year = {}', 'journal = { }', 'doi = ""', 'url = {}')).not.toHaveProperty('issued');
  });

  test('a missing title is an error, and nobody as author a warning', () => {
    expect(read('article', 'year = 1957').problems).toMatchObject([
      { code: 'missing-value', severity: 'error' },
      { code: 'missing-value', severity: 'warning' },
    ]);
    expect(read('book', 'title = {Beta}', 'editor = {Wu, C. S.}').problems).toEqual([]);
    expect(read('misc', 'title = {Beta}').problems).toEqual([]);
  });
});

describe('fields', () => {
  test('of an article are read', () => {
    const publication = said(
      'article',
      'journal = {Physical Review}',
      'volume = 105',
      'number = 4',
      'pages = {1413--1415}',
      'publisher = {American Physical Society}',
      'keywords = {parity, beta decay; cobalt}',
      'abbr = {PR}',
      "award = {Editors\\' Suggestion}",
      'selected = {true}',
    );
    expect(publication).toMatchObject({
      key: 'key',
      title: 'Beta',
      authors: [{ given: 'C. S.', family: 'Wu', marks: [] }],
      venue: { name: 'Physical Review', short: 'PR' },
      volume: '105',
      issue: '4',
      pages: '1413–1415',
      publisher: 'American Physical Society',
      keywords: ['parity', 'beta decay', 'cobalt'],
      selected: true,
    });
    expect(publication.awards).toHaveLength(1);
  });

  test('of BibLaTeX are read as those of BibTeX', () => {
    expect(
      said(
        'article',
        'journaltitle = {Physical Review}',
        'date = {1957-02-15}',
        'subtitle = {Gamma}',
        'location = {NY}',
      ),
    ).toMatchObject({ venue: { name: 'Physical Review' }, issued: '1957-02-15', title: 'Beta: Gamma', place: 'NY' });
  });

  test('of a thesis and of a report name who published it', () => {
    expect(said('phdthesis', 'school = {Berkeley}').publisher).toBe('Berkeley');
    expect(said('techreport', 'institution = {NBS}').publisher).toBe('NBS');
  });

  test('keep the fields of the entry as their author wrote them', () => {
    expect(said('misc', 'note = {{\\"O}}').source?.fields).toContainEqual({ name: 'note', value: '{\\"O}' });
  });

  test('keep a private note to themselves', () => {
    expect(said('misc', 'note = {private: ask again in May}').note).toBeUndefined();
    expect(said('misc', 'note = {In private: a lecture}').note).toBe('In private: a lecture');
  });

  test('say that the author list goes on', () => {
    expect(read('misc', 'title = {Beta}', 'author = {Wu, C. S. and others}').publication.others).toBe(true);
  });

  test('keep dollars apart: of maths, and of money', () => {
    const { publication } = read('book', 'title = {The $\\beta$ of \\$5}', 'author = {Wu}', 'publisher = {\\$ Press}');
    expect(publication).toMatchObject({ title: 'The $\\beta$ of \\$5', publisher: '$ Press' });
  });
});

describe('the date of an entry', () => {
  test.each([
    [['year = 1957'], '1957'],
    [['year = {1957}', 'month = feb'], '1957-02'],
    [['year = 1957', 'month = {February}'], '1957-02'],
    [['year = 1957', 'month = {Sept.}'], '1957-09'],
    [['year = 1957', 'month = 2'], '1957-02'],
    [['year = 1957', 'month = {02}'], '1957-02'],
    [['year = 1957', 'month = dec', 'day = 5'], '1957-12-05'],
    [['date = {1957}'], '1957'],
    [['date = {1957-02}'], '1957-02'],
    [['date = {1957-02-15}', 'year = 1958'], '1957-02-15'],
    // biblatex manual, section 2.3.8: ranges, open ranges, uncertain dates, seasons, times.
    [['date = {1957-01/1957-03}'], '1957-01'],
    [['date = {1957/}'], '1957'],
    [['date = {1957/..}'], '1957'],
    [['date = {/1957-03}'], '1957-03'],
    [['date = {1957~}'], '1957'],
    [['date = {1957-23}'], '1957-23'],
    [['date = {1957-02-15T10:00:00Z}'], '1957-02-15'],
    [['year = {{1957}}'], '1957'],
    [['year = 1957', 'month = "15~" # feb'], '1957-02-15'],
    [['year = 1957', 'month = "15~feb"'], '1957-02-15'],
    [['year = 1957', 'month = feb # "~15"'], '1957-02-15'],
    [['year = 1957', 'month = mar # "~2"'], '1957-03-02'],
    [['year = 1957', 'month = {February 15--18}'], '1957-02-15'],
    [['year = 1957', 'month = jan # "/" # feb'], '1957-01'],
    [['year = 1957', 'month = {Spring}'], '1957-21'],
    [['year = 1957', 'eventdate = {1956-12-01}', 'origdate = {1900}'], '1957'],
  ])('with %o is %s', (fields, issued) => {
    expect(said('article', ...fields).issued).toBe(issued);
  });

  test.each([
    [['year = {nineteen}'], '4:3 warning invalid-value year', undefined],
    [['year = 1957', 'month = {Smarch}'], '5:3 warning invalid-value month', '1957'],
    [['year = 1957', 'month = 13'], '5:3 warning invalid-value month', '1957'],
    [['year = 1957', 'month = feb', 'day = 30'], '6:3 warning invalid-value day', '1957-02'],
    [['date = {1957-13}'], '4:3 warning invalid-value date', '1957'],
    [['date = {1957-02-29}', 'year = 1957'], '4:3 warning invalid-value date', '1957'],
    [['date = {soon}'], '4:3 warning invalid-value date', undefined],
  ])('cannot be %o, which is told', (fields, told, issued) => {
    expect(toldOf('article', ...fields)).toEqual([told]);
    expect(read('article', ...whole, ...fields).publication.issued).toBe(issued);
  });
});

describe('the status of an entry', () => {
  test.each([
    [['year = {in press}'], 'in-press'],
    [['year = {In Press}'], 'in-press'],
    [['year = {forthcoming}'], 'accepted'],
    [['year = {to appear}'], 'accepted'],
    [['year = {submitted}'], 'submitted'],
    [['date = {forthcoming}'], 'accepted'],
    [['pubstate = {inpress}'], 'in-press'],
    [['pubstate = {under review}'], 'under-review'],
    [['pubstate = {inpreparation}'], 'in-preparation'],
    [['year = {in preparation}'], 'in-preparation'],
    [['year = {印刷中}'], 'in-press'],
  ])('with %o is %s, and there is no year', (fields, status) => {
    const publication = said('article', ...fields);
    expect(publication.status).toBe(status);
    expect(publication).not.toHaveProperty('issued');
  });

  test('may stand beside the year', () => {
    expect(said('article', 'year = {2026, in press}')).toMatchObject({ issued: '2026', status: 'in-press' });
  });

  test('is one that exists', () => {
    expect(toldOf('article', 'pubstate = {lost}')).toEqual(['4:3 warning invalid-value pubstate']);
  });
});

describe('the authors of an entry', () => {
  const marksOf = (author: string, ...fields: string[]) => {
    const { publication, problems } = read('article', 'title = {Beta}', `author = {${author}}`, ...fields);
    expect(problems).toEqual([]);
    return publication.authors!.map(({ given, family, literal, marks }) => [literal ?? `${given} ${family}`, ...marks]);
  };

  test.each([
    [
      'Wu*, C. S. and Ambler*†, E.',
      [
        ['C. S. Wu', 'equal'],
        ['E. Ambler', 'equal', 'corresponding'],
      ],
    ],
    ['C. S. Wu‡ and E. Ambler', [['C. S. Wu', 'lead'], ['E. Ambler']]],
    [
      'Wu, C. S.§ and Ambler, E.§¶',
      [
        ['C. S. Wu', 'equal-last'],
        ['E. Ambler', 'equal-last', 'intern'],
      ],
    ],
    [
      'Wu\\textsuperscript{*}, C. S. and Ambler, E.\\textsuperscript{*}',
      [
        ['C. S. Wu', 'equal'],
        ['E. Ambler', 'equal'],
      ],
    ],
    [
      'Wu, C. S.$^{*}$ and Ambler, E.$^{*,\\dagger}$',
      [
        ['C. S. Wu', 'equal'],
        ['E. Ambler', 'equal', 'corresponding'],
      ],
    ],
    ['C. S. Wu\\dag', [['C. S. Wu', 'corresponding']]],
    [
      '陶超凡* and 王昂*',
      [
        ['陶超凡', 'equal'],
        ['王昂', 'equal'],
      ],
    ],
    ['Wu*, C. S. and others', [['C. S. Wu', 'equal']]],
  ])('have the marks after their names: %s', (author, people) => {
    expect(marksOf(author)).toEqual(people);
  });

  test.each([
    ['Wu, C. S. and Gao*, Mingyu', [['C. S. Wu'], ['Mingyu Gao', '*']]],
    ['Wu*†, C. S.', [['C. S. Wu', '*', 'corresponding']]],
    ['Wu, C. S.§', [['C. S. Wu', '§']]],
    [
      'Wu‖, C. S. and Ambler\\#, E.',
      [
        ['C. S. Wu', '‖'],
        ['E. Ambler', '#'],
      ],
    ],
  ])('keep a sign that the entry does not explain, and nobody is equal alone: %s', (author, people) => {
    expect(marksOf(author)).toEqual(people);
  });

  test('keep a sign in the quotes of an annotation as it is', () => {
    expect(marksOf('Wu, C. S. and Gao, Mingyu', 'author+an = {1="*"; 2="*", corresponding}')).toEqual([
      ['C. S. Wu', '*'],
      ['Mingyu Gao', '*', 'corresponding'],
    ]);
  });

  test.each(['author+an', 'author+an:default', 'author+an:marks'])('have the marks of %s', (field) => {
    const people = marksOf('Wu, C. S. and Ambler, E.', `${field} = {1=corresponding, equal; 2:family="equal"}`);
    expect(people).toEqual([
      ['C. S. Wu', 'corresponding', 'equal'],
      ['E. Ambler', 'equal'],
    ]);
  });

  test.each([
    ['author+an = {1=coresponding}', '4:3 warning unknown-mark author+an'],
    ['author+an = {3=equal}', '4:3 warning unknown-mark author+an'],
  ])('are told of %s', (field, told) => {
    expect(toldOf('article', field)).toEqual([told]);
  });

  test('lose raised numbers of affiliations, which is told', () => {
    const { publication, problems } = read('misc', 'title = {Beta}', 'author = {Wu, C. S.$^{1,*}$}');
    expect(publication.authors).toEqual([{ given: 'C. S.', family: 'Wu', marks: ['*'] }]);
    expect(problems).toMatchObject([{ code: 'unknown-mark', field: 'author' }]);
  });
});

describe('the venue of an entry', () => {
  test.each([
    [
      ['booktitle = {Findings of the Association for Computational Linguistics: ACL 2022}', 'abbr = {ACL}'],
      { short: 'ACL', track: 'Findings' },
    ],
    [['journal = {\\apj}'], { name: 'Astrophysical Journal' }],
    [
      ['journaltitle = {Physical Review Letters}', 'shortjournal = {PRL}'],
      { name: 'Physical Review Letters', short: 'PRL' },
    ],
    [['booktitle = {Nuclear Structure}', 'booksubtitle = {A Guide}'], { name: 'Nuclear Structure: A Guide' }],
    [['maintitle = {Handbook}', 'booktitle = {Nuclei}'], { name: 'Handbook. Nuclei' }],
  ])('with %o', (fields, venue) => {
    expect(said('inproceedings', ...fields).venue).toMatchObject(venue);
  });
});

describe('the language of an entry', () => {
  test.each([
    ['langid = {ngerman}', 'de'],
    ['language = {Chinese}', 'zh'],
    ['langid = {pt-BR}', 'pt-BR'],
    ['langid = {brazilian}', 'pt-BR'],
    ['language = {french and english}', 'fr'],
    ['langid = {american}', undefined],
    ['language = {en}', undefined],
  ])('with %s is %s', (field, lang) => {
    expect(said('article', field).lang).toBe(lang);
  });

  test('that is not known is told', () => {
    expect(toldOf('article', 'langid = {germann}')).toEqual(['4:3 warning invalid-value langid']);
  });
});

describe('identifiers', () => {
  test.each([
    [['eprint = {hep-th/9901001}', 'eprinttype = {arxiv}'], { arxiv: 'hep-th/9901001' }],
    [['eprint = {9901001}', 'archiveprefix = {arXiv}', 'primaryclass = {hep-th}'], { arxiv: 'hep-th/9901001' }],
    [['eprint = {https://arxiv.org/abs/2203.10705v2}', 'eprinttype = {arxiv}'], { arxiv: '2203.10705v2' }],
    [['eprint = {2203.10705}'], { arxiv: '2203.10705' }],
    [['arxiv = {2203.10705}'], { arxiv: '2203.10705' }],
    [['eprint = {hal-01234567}', 'eprinttype = {hal}'], { hal: 'hal-01234567' }],
    [['hal_id = {hal-01234567}'], { hal: 'hal-01234567' }],
    [['eprint = {13498212}', 'eprinttype = {pubmed}'], { pmid: '13498212' }],
    [['html = {https://openreview.net/forum?id=eqSChk2Bx8}'], { openreview: 'eqSChk2Bx8' }],
    [
      ['isbn = {978-0-470-14256-7}', 'issn = {0031-899X}', 'pmid = {13498212}'],
      { isbn: '978-0-470-14256-7', issn: '0031-899X', pmid: '13498212' },
    ],
  ])('are read from %o', (fields, ids) => {
    expect(said('book', ...fields).ids).toEqual(ids);
  });

  test('of other archives are addresses', () => {
    expect(said('article', 'eprint = {1234}', 'eprinttype = {jstor}').links).toEqual([
      { url: 'https://www.jstor.org/stable/1234' },
    ]);
  });
});

describe('a picture', () => {
  const withFiles = (field: string, ...files: string[]) =>
    interpretEntry(parseBibtex(`@misc{a, title = {Beta}, author = {Wu, C. S.},\n${field}}`).entries[0]!, {
      files: new Set(files),
      publicFiles: new Set(),
    });

  test.each([
    ['publications/beta.png', './beta.png'],
    ['images/beta.png', '../images/beta.png'],
  ])('is the `preview` of al-folio when there is %s', (file, src) => {
    expect(withFiles('preview = {beta.png}', file).publication.image).toEqual({ src, alt: '' });
  });

  test('that is not there is told, with the one that was meant', () => {
    const { publication, problems } = withFiles('preview = {beat.png}', 'publications/beta.png');
    expect(publication).not.toHaveProperty('image');
    expect(problems).toMatchObject([
      { code: 'missing-picture', severity: 'warning', hint: 'Did you mean `beta.png`?' },
    ]);
  });
});

describe('a preprint', () => {
  const preprint = { type: 'article', status: 'preprint', venue: { name: 'arXiv' }, ids: { arxiv: '2203.10705' } };

  test.each([
    ['as arXiv exports it', 'misc', ['eprint = {2203.10705}', 'archivePrefix = {arXiv}', 'primaryClass = {cs.CL}']],
    ['as Google Scholar exports it', 'article', ['journal = {arXiv preprint arXiv:2203.10705}']],
    [
      'as DBLP exports it',
      'article',
      ['journal = {CoRR}', 'volume = {abs/2203.10705}', 'eprinttype = {arXiv}', 'eprint = {2203.10705}'],
    ],
    ['as Semantic Scholar exports it', 'article', ['journal = {ArXiv}', 'volume = {abs/2203.10705}']],
    ['as INSPIRE exports it', 'article', ['eprint = "2203.10705"', 'archivePrefix = "arXiv"']],
    ['with the name of the archive twice', 'misc', ['eprint = {arXiv:2203.10705}', 'archivePrefix = {arXiv}']],
  ])('is recognised %s', (_, type, fields) => {
    expect(said(type, ...fields)).toMatchObject(preprint);
  });

  test('does not say a volume that is a number of arXiv', () => {
    expect(said('article', 'journal = {CoRR}', 'volume = {abs/2203.10705}')).not.toHaveProperty('volume');
  });

  test('that appeared in a journal is an article with an arXiv number', () => {
    const fields = ['journal = {Physical Review}', 'eprint = {hep-th/9901001}', 'archivePrefix = {arXiv}'];
    const publication = said('article', ...fields);
    expect(publication).toMatchObject({
      type: 'article-journal',
      venue: { name: 'Physical Review' },
      ids: { arxiv: 'hep-th/9901001' },
    });
    expect(publication).not.toHaveProperty('status');
  });

  test('has a number that arXiv could have given', () => {
    expect(toldOf('misc', 'eprint = {22.1}', 'archivePrefix = {arXiv}')).toEqual(['4:3 warning invalid-value eprint']);
  });
});

describe('a DOI', () => {
  test.each([
    ['10.1103/PhysRev.105.1413', '10.1103/PhysRev.105.1413'],
    ['https://doi.org/10.1103/PhysRev.105.1413', '10.1103/PhysRev.105.1413'],
    ['http://dx.doi.org/10.1103/PhysRev.105.1413', '10.1103/PhysRev.105.1413'],
    ['doi:10.1103/PhysRev.105.1413', '10.1103/PhysRev.105.1413'],
    ['10.1007/978-3-030-58452-8\\_13', '10.1007/978-3-030-58452-8_13'],
    ['10.1007/978-3-030-58452-8{\\_}13', '10.1007/978-3-030-58452-8_13'],
  ])('%s is %s', (written, doi) => {
    expect(said('article', `doi = {${written}}`).ids).toEqual({ doi });
  });

  test.each(['PhysRev.105.1413', 'https://journals.aps.org/10.1103', 'see below'])('cannot be %s', (written) => {
    expect(toldOf('article', `doi = {${written}}`)).toEqual(['4:3 warning invalid-value doi']);
    expect(read('article', ...whole, `doi = {${written}}`).publication.ids).toEqual({});
  });
});

describe('links', () => {
  test('come from the fields of al-folio, in their order', () => {
    expect(
      said('misc', 'url = {https://a.org}', 'code = {https://github.com/a/b}', 'slides = {\\url{https://c.org/x\\_y}}')
        .links,
    ).toEqual([
      { url: 'https://a.org' },
      { kind: 'code', url: 'https://github.com/a/b' },
      { kind: 'slides', url: 'https://c.org/x_y' },
    ]);
  });

  test('come from `howpublished` when it is an address, which is no venue', () => {
    expect(said('misc', 'howpublished = {\\url{https://a.org/b}}')).toMatchObject({
      links: [{ url: 'https://a.org/b' }],
      venue: {},
    });
    expect(said('misc', 'howpublished = {Lecture notes}')).toMatchObject({
      links: [],
      venue: { name: 'Lecture notes' },
    });
  });

  test('lead to files of the site', () => {
    expect(said('misc', 'pdf = {/files/a.pdf}').links).toEqual([{ kind: 'pdf', url: '/files/a.pdf' }]);
  });

  test('say where to put a file that al-folio would look for in assets/pdf/', () => {
    const [problem] = read('misc', ...whole, 'pdf = {paper.pdf}').problems;
    expect(problem!.hint).toBe(
      'Put the file at files/paper.pdf in the content folder and write pdf = {/files/paper.pdf}.',
    );
  });

  test.each([
    'paper.pdf',
    'see the web',
    'ftp://example.org/a.pdf',
    'https://',
    'https://a b.org',
    'javascript:alert(1)',
  ])('cannot be %s', (written) => {
    expect(toldOf('misc', `pdf = {${written}}`)).toEqual(['4:3 warning invalid-value pdf']);
    expect(read('misc', ...whole, `pdf = {${written}}`).publication.links).toEqual([]);
  });
});

describe('a field that is not known', () => {
  test('is a warning with the one that was meant', () => {
    const { problems } = read('article', ...whole, 'jornal = {Physical Review}');
    expect(problems).toMatchObject([
      { code: 'unknown-key', severity: 'warning', field: 'jornal', hint: 'Did you mean `journal`?' },
    ]);
    expect(problems[0]!.position).toEqual({ line: 4, column: 3 });
  });

  test('is a warning when no field resembles it', () => {
    expect(toldOf('article', 'xyzzyfrobnicate = {1}')).toEqual(['4:3 warning unknown-key xyzzyfrobnicate']);
  });

  test('is told also where it is called as what every object has', () => {
    expect(toldOf('article', '__proto__ = {1}')).toHaveLength(1);
    expect(toldOf('article', 'constructor = {https://a.org}')).toHaveLength(1);
  });
});

describe('LaTeX that is not understood', () => {
  test.each(['note = {A \\foo{b}}', 'publisher = {\\foo}'])('is a warning where it is shown: %s', (field) => {
    expect(toldOf('misc', field)).toEqual([`4:3 warning unknown-latex ${field.split(' ')[0]}`]);
  });

  test('is a warning in names too', () => {
    expect(read('misc', 'title = {Beta}', 'author = {Wu, \\foo{C}}').problems).toMatchObject([
      { code: 'unknown-latex', field: 'author', position: { line: 3, column: 3 } },
    ]);
  });
});
