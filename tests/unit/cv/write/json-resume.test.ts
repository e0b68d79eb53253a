import { describe, expect, test } from 'vitest';
import { findItems } from '#cv/document.ts';
import { writeJsonResume } from '#cv/write/json-resume.ts';
import { contentFolder } from '../../content-folder.ts';
import { contentFolders, readCv, readSeed } from './read-cv.ts';
import { findResumeErrors } from './schemas.ts';

type Lists = 'work' | 'volunteer' | 'education' | 'awards' | 'publications' | 'skills' | 'languages' | 'interests';
type Entry = Record<string, unknown> & { advisors?: { name: string }[] };
/** What is written, with its lists. */
type Resume = ReturnType<typeof writeJsonResume> &
  Partial<Record<Lists | 'references' | 'projects' | 'talks' | 'teaching', Entry[]>>;

function writeResume(folder: string, lang?: string): Resume {
  const { document, context } = readCv(folder, lang);
  return writeJsonResume(document, context);
}

/** The resume of a small content folder. */
function resumeOf(profile: string, files: Record<string, string> = {}, site = 'url: https://a.org\n') {
  return writeResume(contentFolder({ 'site.yaml': site, 'profile.mdx': `---\n${profile}\n---\n`, ...files }));
}

describe.each(contentFolders)('the resume of %s', (folder) => {
  test('is valid, and remains what it was when it is read again', () => {
    const resume = writeResume(folder);
    expect(findResumeErrors(resume)).toEqual([]);
    expect(JSON.parse(JSON.stringify(resume))).toEqual(resume);
  });

  test('has every entry of the CV', () => {
    const { document, context } = readCv(folder);
    const resume: Resume = writeJsonResume(document, context);
    const count = (name: Parameters<typeof findItems>[1]) => findItems(document, name).length;
    const roles = findItems(document, 'experience');
    const skills = findItems(document, 'skills').flatMap(({ items }) => items);
    // A role that was held in several positions is an entry for each of them.
    const positions = roles.map(({ entry }) => Math.max(1, entry.data.positions.length));
    expect({
      roles: (resume.work?.length ?? 0) + (resume.volunteer?.length ?? 0),
      education: resume.education?.length ?? 0,
      awards: resume.awards?.length ?? 0,
      publications: resume.publications?.length ?? 0,
      skills: (resume.skills?.flatMap(({ keywords }) => keywords).length ?? 0) + (resume.languages?.length ?? 0),
      interests: resume.interests?.length ?? 0,
      references: resume.references?.length ?? 0,
      projects: resume.projects?.length ?? 0,
      talks: resume.talks?.length ?? 0,
      teaching: resume.teaching?.length ?? 0,
    }).toEqual({
      roles: positions.reduce((sum, all) => sum + all, 0) + count('service'),
      education: count('education'),
      awards: findItems(document, 'honors').flatMap(({ years }) => years).length,
      publications: findItems(document, 'publications').flatMap((group) => group.publications).length,
      skills: skills.length,
      interests: count('interests'),
      references: count('references'),
      projects: count('projects') + roles.flatMap(({ projects }) => projects).length,
      talks: count('talks'),
      teaching: count('teaching'),
    });
  });
});

test('a resume with a date that is none is not valid', () => {
  expect(findResumeErrors({ work: [{ startDate: '2024-23' }] })).toHaveLength(1);
  expect(findResumeErrors({ basics: { url: '/cv/' } })).toHaveLength(1);
});

describe('the resume of Chaofan Lin', () => {
  interface Facts {
    courses: string[];
    honors: { category: string; honors: { title: string; years: number[] }[] }[];
    roles: { organization: string; unit: string; dates: [string, string]; topic: string; advisors: string[] }[];
    teaching: { title: string; term: string }[];
  }
  const facts = readSeed<Facts>('chaofan-lin');
  const resume = writeResume('tests/portfolios/chaofan-lin');

  test('has the grade, the rank and the courses of his bachelor', () => {
    expect(resume.education?.[1]).toMatchObject({
      institution: 'Shanghai Jiao Tong University',
      area: 'Computer Science',
      studyType: 'Bachelor',
      startDate: '2020-09',
      endDate: '2024-06',
      score: '94/100',
      rank: '1/35',
      courses: facts.courses,
    });
  });

  test('says of his doctorate when it began and not when it ends', () => {
    expect(resume.education?.[0]).toMatchObject({ startDate: '2024-09' });
    expect(resume.education?.[0]).not.toHaveProperty('endDate');
  });

  test('has an award for each year of each honour, with its category', () => {
    const honors = facts.honors.flatMap(({ category, honors: within }) =>
      within.flatMap(({ title, years }) => years.map((year) => `${year} ${category}: ${title}`)),
    );
    expect(honors).toHaveLength(15);
    const awards = resume.awards!.map(({ date, category, title }) => `${date} ${category}: ${title}`);
    expect(awards.toSorted()).toEqual(honors.toSorted());
  });

  test('has both papers with all their authors', () => {
    expect(resume.publications?.map(({ name, authors, releaseDate }) => [name, authors, releaseDate])).toEqual([
      [
        'Twilight: Adaptive Attention Sparsity with Hierarchical Top-p Pruning',
        [
          'Chaofan Lin',
          'Jiaming Tang',
          'Shuo Yang',
          'Hanshuo Wang',
          'Tian Tang',
          'Boyu Tian',
          'Ion Stoica',
          'Song Han',
          'Mingyu Gao',
        ],
        '2025',
      ],
      [
        'Parrot: Efficient Serving of LLM-based Applications with Semantic Variable',
        ['Chaofan Lin', 'Zhenhua Han', 'Chengruidong Zhang', 'Yuqing Yang', 'Fan Yang', 'Chen Chen', 'Lili Qiu'],
        '2024',
      ],
    ]);
  });

  test('has his roles with team, dates, topic and advisors', () => {
    expect(
      resume.work?.map(({ name, department, startDate, endDate, topic, advisors = [] }) => ({
        organization: name,
        unit: department,
        dates: [startDate, endDate ?? 'present'],
        topic,
        advisors: advisors.map((advisor) => advisor.name),
      })),
    ).toEqual(
      facts.roles.map(({ organization, unit, dates, topic, advisors }) => ({
        organization,
        unit,
        dates,
        topic,
        advisors,
      })),
    );
  });

  test('has terms as years, and in words', () => {
    expect(resume.teaching?.map(({ name, startDate, endDate, term }) => [name, startDate, endDate, term])).toEqual(
      facts.teaching.map(({ title, term }) => [title, term.slice(-4), term.slice(-4), term]),
    );
  });

  test('keeps a test of English among the skills: its score is no fluency', () => {
    expect(resume.languages).toBeUndefined();
    expect(resume.skills?.at(-1)).toEqual({ name: 'English', keywords: ['CET-6 600', 'CET-4 661'] });
  });
});

test('the resume of Zhongzhu Zhou has his ten roles with their dates', () => {
  const { roles } = readSeed<{ roles: { dates: string; positions: string[] }[] }>('zhongzhu-zhou');
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  const isoOf = (written: string) => {
    const [month = '', year] = written.split(' ');
    return year ? `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}` : 'present';
  };
  const { work } = writeResume('tests/portfolios/zhongzhu-zhou');
  const periods = roles.map(({ dates }) => dates.split(' - ').map(isoOf).join(' '));
  const said = work!.map(({ startDate, endDate }) => `${startDate} ${endDate ?? 'present'}`);
  // A role of several positions has an entry for each.
  expect(said.filter((period, index) => period !== said[index - 1])).toEqual(periods);
  for (const [index, { positions }] of roles.entries()) {
    const held = work!.filter((_, at) => said[at] === periods[index]).map(({ position }) => position);
    for (const position of positions) expect(held.join(' ')).toContain(position);
  }
});

test('the resume of Pan Zhou says which role lasts, though its start is not known', () => {
  const { work } = writeResume('tests/portfolios/pan-zhou');
  expect(work?.map(({ name, term }) => [name, term])).toEqual([
    ['Singapore Management University', 'present'],
    ['Singapore Management University', 'present'],
    ['Sea AI Lab', undefined],
    ['Salesforce', undefined],
    ['Princeton University', undefined],
    ['Georgia Tech', undefined],
  ]);
});

test('the resume of the sample names the languages she spoke as languages, and methods as skills', () => {
  const { languages, skills } = writeResume('tests/portfolios/chien-shiung-wu');
  expect(languages).toEqual([
    { language: 'Chinese', fluency: 'Native' },
    { language: 'English', fluency: 'Working language' },
  ]);
  expect(skills?.map(({ name }) => name)).toEqual(['Methods']);
});

test('the resume can be in another language of the site, with addresses in it', () => {
  const { basics, publications, meta } = writeResume('tests/portfolios/chien-shiung-wu', 'zh');
  expect(basics).toMatchObject({ name: '吴健雄', alternateName: 'Chien-Shiung Wu' });
  expect(publications?.[0]?.url).toBe('https://example.org/base/zh/publications/wu2008discovery/');
  expect(meta).toEqual({ canonical: 'https://example.org/base/resume.json', version: 'v1.0.0', language: 'zh' });
});

describe('who somebody is', () => {
  test('an address that is hidden from readers or from harvesters is not in the file', () => {
    const { basics } = resumeOf(
      'name: { family: Wu }\nemails:\n  - { address: o@a.org, display: obfuscated }\n  - { address: h@a.org, display: hidden }\n  - address: p@a.org\n  - address: q@a.org',
    );
    expect(basics).toMatchObject({ email: 'p@a.org', otherEmails: ['q@a.org'] });
    expect(JSON.stringify(basics)).not.toMatch(/[oh]@a\.org/);
  });

  test('a mailto link is no way around that', () => {
    const { basics } = resumeOf('name: { family: Wu }\nlinks: ["mailto:o@a.org"]');
    expect(basics).toEqual({ name: 'Wu', url: 'https://example.org/base/', location: {}, profiles: [] });
  });

  test('positions are its label as far as they last, and fields of our own in full', () => {
    const { basics } = resumeOf(`name: { given: Ada, family: Lovelace, credentials: [PhD] }
positions:
  - { title: Professor, organization: Columbia, unit: Physics, url: /group/, start: 1958 }
  - { title: Adviser, note: one day a week }
  - { title: Instructor, organization: Princeton, start: 1943, end: 1944 }`);
    expect(basics).toMatchObject({
      name: 'Ada Lovelace, PhD',
      label: 'Professor, Adviser',
      positions: [
        {
          title: 'Professor',
          organization: 'Columbia',
          department: 'Physics',
          url: 'https://example.org/base/group/',
          startDate: '1958',
        },
        { title: 'Adviser', note: 'one day a week' },
        { title: 'Instructor', organization: 'Princeton', startDate: '1943', endDate: '1944' },
      ],
    });
    expect(basics?.positions?.[0]).not.toHaveProperty('endDate');
  });

  test.each([
    ['New York, United States', { city: 'New York', countryCode: 'US' }],
    ['Princeton, New Jersey, USA', { city: 'Princeton', region: 'New Jersey', countryCode: 'US' }],
    ['Singapore', { city: 'Singapore', countryCode: 'SG' }],
    ['Berkeley, California', { city: 'Berkeley', region: 'California' }],
  ])('the location %s is %o', (location, expected) => {
    const { basics } = resumeOf(`name: { family: Wu }\noffice: Pupin Hall 538\nlocation: ${location}`);
    expect(basics?.location).toEqual({ address: 'Pupin Hall 538', ...expected });
  });

  // The theme `elegant` reads both without asking whether they are there.
  test('there is a location and a list of accounts, however empty', () => {
    expect(resumeOf('name: { family: Wu }').basics).toMatchObject({ location: {}, profiles: [] });
  });
});

describe('what is said of an entry', () => {
  test('markup becomes the words and signs it draws', () => {
    const { interests } = resumeOf(
      'name: { family: Wu }\ninterests:\n  - { label: "*Beta* [decay](https://b.org)", items: ["$^{60}$Co", "$\\\\beta$ rays"] }',
    );
    expect(interests).toEqual([{ name: 'Beta decay', keywords: ['⁶⁰Co', 'β rays'] }]);
  });

  test('a paper is called what the PDF calls it, whether or not the CV lists it', () => {
    const { basics } = resumeOf('name: { family: Wu }\npositions: [{ title: Guest, note: "as in [@wu1957]" }]', {
      'publications.bib': '@misc{wu1957, title = {T}, author = {Wu, C. S.}, year = 1957, url = {https://a.org/t}}\n',
      'cv.yaml': 'publications: { selected: true }\n',
    });
    expect(basics?.positions?.[0]?.note).toBe('as in [Wu 1957]');
  });

  test('what was done as a volunteer, and service, are volunteer work', () => {
    const { work, volunteer } = resumeOf('name: { family: Wu }', {
      'experience/a.mdx': '---\norganization: Red Cross\npositions: [Driver]\nkind: volunteer\nstart: 1944\n---\n',
      'service.yaml':
        '- { role: Reviewer, venues: [{ name: NeurIPS, years: [2023, 2024] }, ICML] }\n- { role: President, organization: APS, start: 1975, end: present }\n',
    });
    expect(work).toBeUndefined();
    expect(volunteer).toEqual([
      { organization: 'Red Cross', position: 'Driver', startDate: '1944', endDate: '1944' },
      { organization: 'APS', position: 'President', startDate: '1975' },
      { organization: 'NeurIPS, ICML', position: 'Reviewer', highlights: ['NeurIPS 2023, 2024', 'ICML'] },
    ]);
  });

  test('positions with dates are work of their own; what was done there is said of the latest', () => {
    const resume = resumeOf('name: { family: Wu }', {
      'experience/a.mdx': `---
organization: Columbia
unit: Physics
url: https://www.columbia.edu/
positions:
  - { title: Associate Professor, start: 1952, end: 1958 }
  - { title: Professor, start: 1958, end: present, note: on leave in 1965 }
  - { title: Guest, organization: NBS, start: 1956 }
topic: Parity
highlights: [Done]
---
`,
    });
    const columbia = { name: 'Columbia', department: 'Physics', url: 'https://www.columbia.edu/' };
    expect(findResumeErrors(resume)).toEqual([]);
    expect(resume.work).toEqual([
      {
        ...columbia,
        position: 'Professor',
        startDate: '1958',
        note: 'on leave in 1965',
        topic: 'Parity',
        highlights: ['Done'],
      },
      { ...columbia, position: 'Associate Professor', startDate: '1952', endDate: '1958' },
      { name: 'NBS', position: 'Guest', startDate: '1956', endDate: '1956' },
    ]);
  });

  test('what the CV does not show is not in the file', () => {
    const { education, projects } = resumeOf('name: { family: Wu }', {
      'cv.yaml': 'show: []\n',
      'education.yaml':
        '- { institutions: [A], degree: B, gpa: { value: 4 }, rank: { position: 1, of: 2 }, courses: [{ name: C }] }\n',
      'projects/p.mdx': '---\ntitle: P\nhighlights: [Done]\nlinks: [https://b.org/]\n---\n',
    });
    expect(education).toEqual([{ institution: 'A', studyType: 'B' }]);
    expect(projects).toEqual([{ name: 'P' }]);
  });

  test('somebody who can be asked is named with what is known of them', () => {
    const { references } = resumeOf('name: { family: Wu }', {
      'cv.yaml':
        'references:\n  - { person: { name: E. Lawrence, title: Professor, affiliation: Berkeley }, relation: Advisor, email: l@b.org }\n',
      'talks.yaml': '- { title: T, date: 1957 }\n',
    });
    expect(references).toEqual([
      { name: 'E. Lawrence', reference: 'Professor · Berkeley · Advisor', email: 'l@b.org' },
    ]);
  });
});
