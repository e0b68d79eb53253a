import { describe, expect, it } from 'vitest';
import { mdx, told } from '../check-files.ts';

describe('a period', () => {
  it('that ends before it begins is told', () => {
    expect(told({ 'experience/a.mdx': mdx('organization: A\nstart: 1958-03\nend: 1958-02') })).toEqual([
      [
        'experience/a.mdx:4:1 date-order',
        'This ends (1958-02) before it begins (1958-03).',
        'Exchange the two dates, or correct one.',
      ],
    ]);
  });

  it('is told wherever periods are written', () => {
    const period = 'start: 1958\n  end: 1957\n';
    const files = {
      'education.yaml': `- institutions: [A]\n  degree: B\n  ${period}`,
      'teaching.yaml': `- title: A\n  ${period}`,
      'service.yaml': `- role: A\n  ${period}`,
      'places.yaml': `- name: A\n  country: US\n  lat: 1\n  lng: 1\n  ${period}`,
      'projects/a.mdx': mdx('title: A\nstart: 1958\nend: 1957'),
    };
    const places = told(files).map(([place]) => place);
    expect(places).toHaveLength(Object.keys(files).length);
    expect(places.every((place) => place?.endsWith('date-order'))).toBe(true);
  });

  it('may be open, of one year, or known less exactly at its end', () => {
    const ends = ['present', '1958', '1958-03', '1959'];
    const files = Object.fromEntries(
      ends.map((end, i) => [`experience/r${i}.mdx`, mdx(`organization: A\nstart: 1958-03\nend: ${end}`)]),
    );
    expect(told(files)).toEqual([]);
  });
});

describe('the dates of a position', () => {
  const role = (positions: string, period = 'start: 1952\nend: 1957') =>
    told({ 'experience/a.mdx': mdx(`organization: A\npositions: [${positions}]\n${period}`) });

  it('that end before they begin are told, in a role and in the profile', () => {
    const hint = 'Exchange the two dates, or correct one.';
    const message = 'This ends (1957) before it begins (1958).';
    expect(role('B, { title: C, start: 1958, end: 1957 }', '')).toEqual([
      ['experience/a.mdx:3:41 date-order', message, hint],
    ]);
    const profile = mdx('name: { family: Wu }\npositions: [{ title: C, start: 1958, end: 1957 }]');
    expect(told({ 'profile.mdx': profile })).toEqual([['profile.mdx:3:38 date-order', message, hint]]);
  });

  it.each([
    ['{ title: B, start: 1950, end: 1954 }', 'This position begins (1950) before its role does (1952).', 'start'],
    ['{ title: B, start: 1953, end: 1958 }', 'This position ends (1958) after its role does (1957).', 'end'],
    ['{ title: B, start: 1953, end: present }', 'This position still lasts, but its role ended (1957).', 'end'],
    ['{ title: B, start: 1958 }', 'This position begins (1958) after its role ends (1957).', 'end'],
  ])('that are outside those of the role are told: %s', (position, message, key) => {
    const [[place = '', said, hint] = [], ...others] = role(position);
    expect(place).toMatch(/^experience\/a\.mdx:3:\d+ warning position-outside-role$/);
    expect([said, hint]).toEqual([
      message,
      `Correct one of the dates, or leave out the \`${key}\` of the role: it is then that of its positions.`,
    ]);
    expect(others).toEqual([]);
  });

  it('that end before the role begins are told; the role has its dates where a position has none', () => {
    expect(role('{ title: B, end: 1950 }, C')).toEqual([
      [
        'experience/a.mdx:3:25 warning position-outside-role',
        'This position ends (1950) before its role begins (1952).',
        'Correct one of the dates.',
      ],
    ]);
  });

  it('may be those of the role, be known less exactly, or be all that is said', () => {
    const dates = ['{ title: B, start: 1952-03, end: 1957-11 }', '{ title: B, start: 1955 }', 'B'];
    for (const positions of dates) expect(role(positions)).toEqual([]);
    expect(role('{ title: B, start: 1950, end: present }', '')).toEqual([]);
    expect(role('{ title: B, start: 1950, end: present }', 'start: 1950\nend: present')).toEqual([]);
  });
});

describe('maths', () => {
  it('that cannot be set is told in bodies, texts and titles', () => {
    const files = {
      'publications.bib': '@article{a,\n  title = {On $\\foo$},\n  author = {B},\n  year = 1957\n}\n',
      'news.yaml': '- date: 1957\n  text: "Now $x^{$ is known."\n',
      'research/a.mdx': mdx('title: A', 'Since $a & b$ and $\\mathbb{R}$.'),
    };
    const hint = 'Correct the TeX. A dollar that is meant as such is written \\$.';
    expect(told(files)).toEqual([
      ['news.yaml:2:3 maths-syntax', "The maths $x^{$ cannot be set: Expected '}', got 'EOF'.", hint],
      [
        'publications.bib:2:11 warning maths-syntax',
        'The maths $\\foo$ cannot be set: Unsupported function name: \\foo. It is shown as it is written.',
        hint,
      ],
      ['research/a.mdx:5:7 maths-syntax', "The maths $a & b$ cannot be set: Expected 'EOF', got '&'.", hint],
    ]);
  });

  it('that looks like money is told as a warning', () => {
    expect(told({ 'research/a.mdx': mdx('title: A', 'It cost $5 and then $10.') })).toEqual([
      [
        'research/a.mdx:5:9 warning dollar-as-maths',
        '"$5 and then $" is read as maths, because it stands between two dollars.',
        'If it is money, write \\$5.',
      ],
    ]);
    expect(told({ 'research/a.mdx': mdx('title: A', 'It cost \\$5 and then \\$10, $5$ and $10^5$ s.') })).toEqual([]);
  });
});

describe('the bibliography', () => {
  it('is told by field', () => {
    const bib =
      '@article{wu1957,\n  titel = {Parity},\n  title = {Parity},\n  author = {Wu, C. S.},\n  year = 1957\n}\n';
    expect(told({ 'publications.bib': bib })).toEqual([
      [
        'publications.bib:2:3 warning unknown-key',
        'The field `titel` is not known, so it does not appear on the site.',
        'Did you mean `title`?',
      ],
    ]);
  });
});

describe('a content folder', () => {
  it('has no file that is not read', () => {
    expect(told({ 'sit.yaml': 'a: b\n', 'page/a.mdx': 'x\n', 'research/a.pdf': 'x' })).toEqual([
      [
        'page/a.mdx unknown-file',
        'Vitrine does not read a file of this name, so what is in it would not appear.',
        'Did you mean pages/a.mdx?',
      ],
      [
        'research/a.pdf unknown-file',
        'Vitrine does not read a file of this name, so what is in it would not appear.',
        'A file to be published as it is goes into files/: files/a.pdf.',
      ],
      [
        'sit.yaml unknown-file',
        'Vitrine does not read a file of this name, so what is in it would not appear.',
        'Did you mean site.yaml?',
      ],
    ]);
  });

  it('has YAML that can be read', () => {
    const files = {
      'news.yaml': '- date: 1957\n  date: 1958\n',
      'talks.yaml': '- title: Parity: a talk\n  date: 1957\n',
      'skills.yaml': 'label: A\n',
      'honors.yaml': '- title: *medal\n',
      'service.yaml': '- role: !important\n',
      'teaching.yaml': '- title: A\n---\n- title: B\n',
    };
    expect(told(files)).toEqual([
      [
        'honors.yaml:1:10 yaml-syntax',
        'A word that begins with * has a meaning of its own in YAML.',
        'Put quotes around the text: `title: "*medal"`.',
      ],
      [
        'news.yaml:2:3 duplicate-key',
        'This key stands twice in the same place.',
        'Begin the next item with a hyphen, `- date: …`; or delete one of the two.',
      ],
      [
        'service.yaml:1:9 yaml-syntax',
        'A word that begins with ! has a meaning of its own in YAML.',
        'Put quotes around the text: `role: "!important"`.',
      ],
      ['skills.yaml:1:1 not-a-list', 'skills.yaml should hold a list.', 'Begin each item with a hyphen: `- label: …`.'],
      [
        'talks.yaml:1:10 yaml-syntax',
        'A colon with a space after it stands twice in this line, so YAML cannot tell the key from the value.',
        'Put quotes around the text: `title: "Parity: a talk"`.',
      ],
      [
        'teaching.yaml:2:1 yaml-syntax',
        'A line of --- ends the YAML here, so what follows would not be read.',
        'Delete the line.',
      ],
    ]);
  });
});
