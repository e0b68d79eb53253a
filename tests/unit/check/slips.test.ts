import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../open-folder.ts';
import { mdx, told } from '../check-files.ts';

const places = (files: Record<string, string>) => told(files).map(([place]) => place);
const degree = (fields: string) => `- institutions: [MIT]\n  degree: PhD\n${fields}`;

describe('an ORCID iD', () => {
  const profile = (orcid: string) => ({ 'profile.mdx': mdx(`name: { family: Wu }\norcid: ${orcid}`) });

  // The iDs of ORCID's own examples (support.orcid.org, "Structure of the ORCID Identifier").
  it.each([
    '0000-0002-1825-0097',
    '0000-0001-5109-3700',
    '0000-0002-1694-233X',
    'https://orcid.org/0000-0002-1694-233X',
  ])('%s is sound', (orcid) => expect(told(profile(orcid))).toEqual([]));

  it('with a digit that does not fit is reported', () => {
    expect(told(profile('0000-0002-1825-0098'))).toEqual([
      [
        'profile.mdx:3:1 warning orcid-digit',
        'No ORCID iD ends like this: after these digits the last character would be 7.',
        'Copy it from your page at https://orcid.org.',
      ],
    ]);
  });
});

describe('an academic year as a date', () => {
  it('is reported with what it is read as', () => {
    expect(told({ 'education.yaml': degree('  start: 2023-24\n  end: 2025\n') })).toEqual([
      [
        'education.yaml:3:3 warning academic-year',
        '2023-24 is read as winter 2023, as EDTF has it.',
        'If it is the academic year, write `start: 2023` and `end: 2024`; if it is the term, `Winter 2023`.',
      ],
    ]);
  });

  it('is not seen in a season of EDTF that is none', () => {
    expect(told({ 'education.yaml': degree('  start: 2024-21\n  end: 2025\n') })).toEqual([]);
  });
});

describe('a comma that ends an item', () => {
  it.each([
    ['experience/a.mdx', mdx('organization: A\nplaces: [Uppsala, Sweden]\nstart: 2001\nend: 2002'), 'Uppsala, Sweden'],
    ['experience/a.mdx', mdx('organization: A\nplaces: [东京, 日本]\nstart: 2001\nend: 2002'), '东京, 日本'],
    ['education.yaml', degree('  advisors: [Lawrence, Ernest O.]\n'), 'Lawrence, Ernest O.'],
    ['education.yaml', degree('  advisors: [Wu, C. S.]\n'), 'Wu, C. S.'],
    [
      'education.yaml',
      '- institutions: [University of California, Berkeley]\n  degree: PhD\n',
      'University of California, Berkeley',
    ],
  ])('is reported in %s: %s', (file, text, whole) => {
    const [before, after] = whole.split(', ');
    expect(told({ [file]: text }).map(([, ...words]) => words)).toEqual([
      [
        `"${before}" and "${after}" are read as two items, since a comma ends an item in [ ].`,
        `If they are one, put quotes around it: ['${whole}'].`,
      ],
    ]);
  });

  it('is right between two of a kind', () => {
    const files = {
      'experience/a.mdx': mdx('organization: A\nplaces: [Singapore, Japan, "Uppsala, Sweden"]\nstart: 2001\nend: 2002'),
      'education.yaml':
        '- institutions: [University of California, MIT]\n  degree: PhD\n  advisors: [Segrè, Emilio Segrè]\n',
    };
    expect(told(files)).toEqual([]);
  });
});

describe('an end that was forgotten', () => {
  const news = { 'news.yaml': '- date: 2025-03\n  text: A paper\n' };
  const role = (fields: string) => ({ ...news, 'experience/a.mdx': mdx(`organization: A\n${fields}`) });

  it('is asked about where a role or a degree began years before the latest date', () => {
    expect(told({ ...role('start: 2019-09'), 'education.yaml': degree('  start: 2010\n') })).toEqual([
      [
        'education.yaml:3:3 warning forgotten-end',
        'This began in 2010 and has no `end`, so it is shown as if it had lasted one date.',
        'Write `end: present`, or when it ended; `end: 2010` if it was one date.',
      ],
      [
        'experience/a.mdx:3:1 warning forgotten-end',
        'This began in 2019 and has no `end`, so it is shown as if it had lasted one date.',
        'Write `end: present`, or when it ended; `end: 2019-09` if it was one date.',
      ],
    ]);
  });

  it('is asked about for a position as well', () => {
    const positions = 'positions: [{ title: Professor, start: 2015 }, { title: Assistant, start: 2010, end: 2015 }]';
    expect(told(role(`start: 2010\nend: present\n${positions}`))).toEqual([
      [
        'experience/a.mdx:5:33 warning forgotten-end',
        'This began in 2015 and has no `end`, so it is shown as if it had lasted one date.',
        'Write `end: present`, or when it ended; `end: 2015` if it was one date.',
      ],
    ]);
  });

  it.each([
    'start: 2019\nend: present',
    'start: 2019\nend: 2019',
    'start: 2024',
    'start: 2019\nemployment: internship',
    'start: 2019\npositions: [Visiting student]',
  ])('is not seen in %j', (fields) => expect(told(role(fields))).toEqual([]));
});

describe('a list of sections or pages', () => {
  it('that has one twice is an error, on the home page, in the menu and in every CV', () => {
    const files = {
      'site.yaml': 'url: https://chienshiungwu.org/\nmenu: [about, about]\nhome: { sections: [about, news, about] }\n',
      'cv.yaml':
        'sections: [education, { section: education, title: Degrees }]\nvariants:\n  - id: short\n    sections: [skills, skills]\n',
    };
    expect(places(files)).toEqual([
      'cv.yaml:1:23 repeated-item',
      'cv.yaml:4:24 repeated-item',
      'site.yaml:2:15 repeated-item',
      'site.yaml:3:33 repeated-item',
    ]);
    expect(told(files)[0]!.slice(1)).toEqual([
      '`education` is in this list already, so it would be there twice.',
      'Delete one of the two.',
    ]);
  });

  it('may name a page of the author’s own by the name of its file', () => {
    const files = { 'site.yaml': 'url: https://chienshiungwu.org/\nmenu: [about, students]\n' };
    expect(told({ ...files, 'pages/students.mdx': mdx('title: Students') })).toEqual([]);
    expect(told(files).map(([, ...words]) => words)).toEqual([
      [
        'There is no page `students`.',
        'The engine has `about`, `research`, `experience`, `publications`, `news` and `cv`, of which `about` is the home page; others are files in pages/.',
      ],
    ]);
  });
});

describe('quotation marks that YAML does not know', () => {
  it('are reported as a part of the text', () => {
    expect(told({ 'talks.yaml': '- title: “Parity”\n  date: 1957\n' })).toEqual([
      [
        'talks.yaml:1:3 warning curly-quotes',
        'The quotation marks around this text are curly, so they are shown as a part of it.',
        'If YAML needs quotation marks here, write straight ones: "Parity".',
      ],
    ]);
  });

  it('are right within a text and around words that are quoted', () => {
    const quote = mdx('name: { family: Wu }\nquote: { text: “There is no royal road.” }');
    expect(told({ 'talks.yaml': '- title: On “parity” and “symmetry”\n  date: 1957\n', 'profile.mdx': quote })).toEqual(
      [],
    );
  });
});

describe('a language of the site', () => {
  const site = (languages: string) => ({ 'site.yaml': `url: https://chienshiungwu.org/\nlanguages: ${languages}\n` });

  it('for which the engine has no words is named', () => {
    expect(told(site('[de]'))).toEqual([
      [
        'site.yaml:2:13 warning language-without-words',
        'Vitrine has no words in German yet: headings and buttons will be in English.',
        'It has them in `en` and `zh`.',
      ],
    ]);
  });

  it('that is a country is no language', () => {
    expect(told(site('[cn]'))).toEqual([
      [
        'site.yaml:2:13 warning language-without-words',
        '`cn` is no language that a browser knows.',
        'Write a BCP 47 tag, for example `en`, `zh` or `pt-BR`: that of a language, and not of a country.',
      ],
    ]);
  });

  it.each(['[en-GB]', '[zh-Hant, en]'])('may be a variety of one that it speaks: %s', (languages) => {
    expect(told(site(languages))).toEqual([]);
  });

  it.each([
    ['English', 'en'],
    ['Deutsch', 'de'],
    ['中文', 'zh'],
    ['en_us', 'en-US'],
    ['EN', 'en'],
  ])('that is written as %s is written %s', (written, tag) => {
    expect(told(site(`[${written}]`))).toEqual([
      ['site.yaml:2:13 invalid-value', `"${written}": A language is written as a BCP 47 tag: \`${tag}\`.`],
    ]);
  });
});

describe('a file with spaces in its name', () => {
  it('is reported with the address that it would have', () => {
    expect(
      told({ 'pages/My Students.mdx': mdx('title: Students'), 'projects/Röntgen rays.mdx': mdx('title: A') }),
    ).toEqual([
      [
        'pages/My Students.mdx warning awkward-name',
        'This page would be published at /My%20Students/.',
        'Rename it with small letters, digits and hyphens: my-students.mdx.',
      ],
      [
        'projects/Röntgen rays.mdx warning awkward-name',
        'Other files cannot name this one, since a name in a reference has no spaces.',
        'Rename it with small letters, digits and hyphens: rontgen-rays.mdx.',
      ],
    ]);
  });
});

describe('a bibliography', () => {
  const profile = (name: string) => mdx(`name: ${name}`);
  const bib = '@misc{a, title = {A}, author = {Lee, Tsung-Dao and Wu, Chien-Shiung}, year = 1957}\n';

  it('in which the owner has written nothing is reported once', () => {
    const name = '{ given: Ada, family: Lovelace }';
    expect(told({ 'profile.mdx': profile(name), 'publications.bib': bib + bib.replace('{a', '{b') })).toEqual([
      [
        'publications.bib warning owner-in-no-publication',
        'No publication is by Ada Lovelace, so none is marked as yours.',
        'If papers have another form of your name, list it in profile.mdx: `aliases: [C.-S. Wu]` within `name`.',
      ],
    ]);
  });

  it.each(['{ given: Chien-Shiung, family: Wu }', '{ given: C., family: Yuan, aliases: [Chien-Shiung Wu] }'])(
    'is the owner’s who is named %s',
    (name) => expect(told({ 'profile.mdx': profile(name), 'publications.bib': bib })).toEqual([]),
  );
});

describe('an address of the site that is an example', () => {
  const check = (url: string, given = 'Ada') =>
    places({ 'site.yaml': `url: ${url}\n`, 'profile.mdx': mdx(`name: { given: ${given}, family: Wu }`) });

  it.each(['https://example.org/', 'https://wu.example.com', 'https://user.github.io/repo/'])(
    '%s is reported',
    (url) => {
      expect(check(url)).toEqual(['site.yaml:1:1 warning example-address']);
      expect(
        told({ 'site.yaml': `url: ${url}\n`, 'profile.mdx': mdx('name: { family: Lovelace }') })[0]!.slice(1),
      ).toEqual([
        'This is an address for examples. Feeds, previews and exports would lead there.',
        'Write the address that your site has or will have: https://name.github.io/. VITRINE_URL replaces it for one build.',
      ]);
    },
  );

  it('is the right one for the sample, and no other host is taken for one', () => {
    expect(check('https://wu.example.org/', 'Chien-Shiung')).toEqual([]);
    expect(check('https://example-lab.org/')).toEqual([]);
  });
});

describe('the sample under another name', () => {
  const sample = 'tests/portfolios/chien-shiung-wu';
  const rename = (folder: string) => {
    const file = join(folder, 'profile.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('given: Chien-Shiung', 'given: Ada').replace('family: Wu', 'family: Lovelace'));
  };

  it('is found in every file, item by item', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vitrine-'));
    cpSync(sample, folder, { recursive: true });
    rename(folder);
    const left = checkFolder(folder).problems.filter(({ code }) => code === 'sample-leftover');
    rmSync(folder, { recursive: true });
    const count = (file: string) => left.filter((problem) => problem.file === file).length;
    const honors = readFileSync(`${sample}/honors.yaml`, 'utf8').match(/^- /gm)!.length;
    expect(honors).toBeGreaterThan(5);
    expect(count('honors.yaml')).toBe(honors);
    expect(count('publications.bib')).toBe(readFileSync(`${sample}/publications.bib`, 'utf8').match(/^@/gm)!.length);
    expect(left.find(({ file }) => file === 'honors.yaml')).toMatchObject({
      severity: 'warning',
      message: 'This entry is that of the sample, which is about Chien-Shiung Wu.',
      hint: 'Replace it, or delete it. `npm run new` writes a folder without the sample.',
    });
    expect(left.map(({ message }) => message)).toContain(
      'The text is that of the sample, which is about Chien-Shiung Wu.',
    );
  });

  it('is not seen in the sample itself, nor in what another person wrote', () => {
    for (const folder of [sample, 'tests/portfolios/pan-zhou', 'tests/portfolios/zhongzhu-zhou'])
      expect(checkFolder(folder).problems).toEqual([]);
  });
});
