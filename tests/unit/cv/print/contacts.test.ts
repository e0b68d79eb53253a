import { describe, expect, it } from 'vitest';
import { contactSpans, readableAddress } from '#cv/print/print-data.ts';
import { textOfSpans } from '#cv/print/spans.ts';
import { contextOf } from '#model/context.ts';
import { profile } from '#model/schema/profile.ts';

const read = (fields: object, lang = 'en') => {
  const locale = { lang, defaultLang: 'en', languages: ['en', 'zh'] };
  const context = contextOf(locale, { origin: 'https://wu.org', base: '/' }, []);
  return contactSpans(profile.parse({ name: { family: 'Wu' }, ...fields }), context);
};
const told = (fields: object, lang?: string) => read(fields, lang).map(textOfSpans);

describe('contacts', () => {
  it('are the place, e-mail addresses, the site, other pages and the ORCID iD', () => {
    expect(
      told({
        location: 'New York',
        emails: [{ address: 'wu@example.org' }],
        links: ['https://github.com/siriusneo', 'https://www.linkedin.com/in/wu/'],
        orcid: '0000-0002-1825-0097',
      }),
    ).toEqual([
      'New York',
      'wu@example.org',
      'wu.org',
      'github.com/siriusneo',
      'linkedin.com/in/wu',
      'ORCID 0000-0002-1825-0097',
    ]);
  });

  it('leave hidden addresses out, and write obfuscated ones as the page does', () => {
    const emails = [
      { address: 'home@example.org', display: 'hidden' },
      { address: 'wu@example.org', display: 'obfuscated' },
    ];
    expect(told({ emails })).toEqual(['wu at example dot org', 'wu.org']);
    expect(JSON.stringify(read({ emails }))).not.toContain('mailto:');
  });

  it('call an address that nobody would type by its label or its kind', () => {
    const links = [
      'https://scholar.google.com/citations?user=abc',
      { url: 'https://en.wikipedia.org/wiki/Chien-Shiung_Wu', qualifier: { en: 'English', zh: '英文' } },
      { url: 'https://example.org/a/rather/long/address/indeed', label: 'Laboratory' },
    ];
    expect(told({ links })).toEqual(['wu.org', 'Google Scholar', 'Wikipedia (English)', 'Laboratory']);
    expect(told({ links }, 'zh')[2]).toBe('维基百科（英文）');
  });

  it('have an account of WeChat, which has no address', () => {
    const links = [{ kind: 'wechat', label: 'wu-lab' }];
    expect(read({ links }, 'zh')[1]).toEqual([{ is: 'text', text: '微信：wu-lab' }]);
  });

  it('say in words what has no address', () => {
    expect(told({ links: [{ label: { en: 'WeChat: wujianxiong', zh: '微信：wujianxiong' } }] })).toEqual([
      'wu.org',
      'WeChat: wujianxiong',
    ]);
  });

  it('name each address once', () => {
    const links = ['https://wu.org', { kind: 'orcid', url: 'https://orcid.org/0000-0002-1825-0097' }];
    expect(told({ links, orcid: '0000-0002-1825-0097' })).toEqual(['wu.org', 'ORCID 0000-0002-1825-0097']);
  });
});

describe('an address as one would type it', () => {
  it.each([
    ['https://www.example.org/', 'example.org'],
    ['http://example.org/~wu/', 'example.org/~wu'],
    ['https://example.org/?a=b', undefined],
    ['mailto:wu@example.org', undefined],
    ['/cv/', undefined],
  ])('%s', (url, readable) => {
    expect(readableAddress(url)).toBe(readable);
  });
});
