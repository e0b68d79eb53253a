import { describe, expect, test } from 'vitest';
import { profileJsonLd } from '#discovery/profile-json-ld.ts';
import { contextOf } from '#model/context.ts';
import { profile } from '#model/schema/profile.ts';
import { education } from '#sections/education.ts';

const wu = {
  name: { given: 'Chien-Shiung', family: 'Wu', native: '吴健雄', aliases: ['C. S. Wu'] },
  headline: { en: 'Beta decay.', zh: 'β 衰变。' },
  positions: [
    {
      title: { en: 'Pupin *Professor*', zh: '教授' },
      organization: { en: 'Columbia University', zh: '哥伦比亚大学' },
      unit: 'Department of Physics',
      url: 'https://www.physics.columbia.edu',
    },
    { title: 'Adviser', organization: { en: 'Columbia University', zh: '哥伦比亚大学' } },
  ],
  emails: [
    { address: 'wu@example.org' },
    { address: 'hidden@example.org', display: 'hidden' },
    { address: 'shy@example.org', display: 'obfuscated' },
  ],
  orcid: '0000-0002-1825-0097',
  interests: [{ label: { en: 'Beta decay', zh: 'β 衰变' }, items: ['Spectra'] }],
};
const degrees = [
  { degree: 'Ph.D.', institutions: ['University of California, Berkeley'], end: 1940 },
  { degree: 'LL.D.', institutions: ['Smith College'], start: 1958, end: 'present' },
];

function describedIn(lang: string, written: Record<string, unknown> = wu, image?: string) {
  const locale = { lang, defaultLang: 'en', languages: ['en', 'zh'] };
  const context = contextOf(locale, { origin: 'https://example.org', base: '/repo/' }, []);
  const schools = written === wu ? degrees.map((item) => education.parse(item)) : [];
  return profileJsonLd({ site: {}, profile: profile.parse(written), education: schools, image }, context);
}
const sameAs = (links: unknown[]) =>
  (describedIn('en', { name: { family: 'Wu' }, links }).mainEntity as { sameAs?: string[] }).sameAs;

describe('the home page as JSON-LD', () => {
  test('is a ProfilePage about a Person, in the words of schema.org', () => {
    expect(describedIn('en', wu, 'https://example.org/repo/wu.jpg')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      url: 'https://example.org/repo/',
      inLanguage: 'en',
      mainEntity: {
        '@type': 'Person',
        '@id': 'https://example.org/repo/#me',
        name: 'Chien-Shiung Wu',
        alternateName: ['吴健雄', 'C. S. Wu'],
        description: 'Beta decay.',
        url: 'https://example.org/repo/',
        image: 'https://example.org/repo/wu.jpg',
        email: ['wu@example.org'],
        jobTitle: ['Pupin Professor', 'Adviser'],
        affiliation: [
          {
            '@type': 'Organization',
            name: 'Columbia University',
            department: [
              {
                '@type': 'Organization',
                name: 'Department of Physics',
                url: 'https://www.physics.columbia.edu/',
              },
            ],
          },
        ],
        alumniOf: [{ '@type': 'Organization', name: 'University of California, Berkeley' }],
        knowsAbout: ['Beta decay'],
        sameAs: ['https://orcid.org/0000-0002-1825-0097'],
      },
      isPartOf: {
        '@type': 'WebSite',
        '@id': 'https://example.org/repo/#site',
        url: 'https://example.org/repo/',
        name: 'Chien-Shiung Wu',
        description: 'Beta decay.',
        inLanguage: ['en', 'zh-Hans'],
        author: { '@id': 'https://example.org/repo/#me' },
      },
    });
  });

  test('calls nobody an alumnus of a school before the end', () => {
    expect(JSON.stringify(describedIn('en'))).not.toContain('Smith');
  });

  test('is in the language of the page, with the other name beside it', () => {
    expect(describedIn('zh').mainEntity).toMatchObject({
      // One person, in whatever language the page is.
      '@id': 'https://example.org/repo/#me',
      name: '吴健雄',
      alternateName: ['Chien-Shiung Wu', 'C. S. Wu'],
      url: 'https://example.org/repo/zh/',
      jobTitle: ['教授', 'Adviser'],
      affiliation: [{ name: '哥伦比亚大学' }],
      knowsAbout: ['β 衰变'],
    });
  });

  test('has the degrees as schema.org does, beside the name and not in it', () => {
    const name = { given: 'Ada', family: 'Lovelace', suffix: 'Jr., MD, PhD' };
    expect(describedIn('en', { name }).mainEntity).toMatchObject({
      name: 'Ada Lovelace Jr.',
      honorificSuffix: 'MD, PhD',
    });
  });

  test('has each organisation once, with its page and its departments, and a unit alone as one', () => {
    const positions = [
      { title: 'Professor', unit: 'Physics', organization: 'Columbia' },
      { title: 'Dean', organization: 'Columbia', url: '/columbia/' },
      { title: 'Head', unit: 'Low Temperatures', organization: 'Columbia', url: 'https://cold.example.org/' },
      { title: 'Director', unit: 'Beta Laboratory', url: 'https://beta.example.org/' },
    ];
    const organization = (name: string, more: object = {}) => ({ '@type': 'Organization', name, ...more });
    const { mainEntity } = describedIn('en', { name: { family: 'Wu' }, positions });
    expect((mainEntity as { affiliation?: unknown }).affiliation).toEqual([
      organization('Columbia', {
        url: 'https://example.org/repo/columbia/',
        department: [organization('Physics'), organization('Low Temperatures', { url: 'https://cold.example.org/' })],
      }),
      organization('Beta Laboratory', { url: 'https://beta.example.org/' }),
    ]);
  });

  test('has no job that has ended', () => {
    const positions = [
      { title: 'Professor', organization: 'Columbia', start: 1958 },
      { title: 'Instructor', organization: 'Princeton', start: 1943, end: 1944 },
    ];
    const { mainEntity } = describedIn('en', { name: { family: 'Wu' }, positions });
    expect(mainEntity).toMatchObject({ jobTitle: ['Professor'], affiliation: [{ name: 'Columbia' }] });
    expect(JSON.stringify(mainEntity)).not.toMatch(/Instructor|Princeton/);
  });

  test('has nothing that the author did not say', () => {
    expect(describedIn('en', { name: { given: 'Ada', family: 'Lovelace' } }).mainEntity).toEqual({
      '@type': 'Person',
      '@id': 'https://example.org/repo/#me',
      name: 'Ada Lovelace',
      url: 'https://example.org/repo/',
    });
  });
});

describe('the same person elsewhere', () => {
  test('is an account, an encyclopedia or another home page, each once', () => {
    const own = [
      'https://scholar.google.com/citations?user=x',
      'https://github.com/wu',
      'https://en.wikipedia.org/wiki/Chien-Shiung_Wu',
      'https://wu.example.net/',
    ];
    expect(sameAs([...own, own[0]])).toEqual(own);
  });

  test('is not a file, a repository, an address of this site, an e-mail or the site of a group', () => {
    const others = [
      'https://example.org/wu.pdf',
      'https://github.com/wu/code',
      '/cv/',
      'mailto:wu@example.org',
      { url: 'https://lab.example.org/', label: 'Laboratory' },
      { kind: 'scholar', label: 'Scholar' },
    ];
    expect(sameAs(others)).toBeUndefined();
  });
});
