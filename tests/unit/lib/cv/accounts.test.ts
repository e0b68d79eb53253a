import { describe, expect, test } from 'vitest';
import { isSpokenLanguage } from '#lib/cv/write/json-resume/spoken-language.ts';
import { findAccounts } from '#lib/cv/write/accounts.ts';

describe('an account', () => {
  test.each([
    ['https://github.com/apache', 'GitHub', 'apache'],
    ['https://www.linkedin.com/in/wu-cs/', 'LinkedIn', 'wu-cs'],
    ['https://scholar.google.com/citations?user=AbC-1&hl=en', 'Google Scholar', 'AbC-1'],
    ['https://orcid.org/0000-0002-1825-0097', 'ORCID', '0000-0002-1825-0097'],
    ['https://dblp.org/pid/12/3456.html', 'DBLP', '12/3456'],
    ['https://www.semanticscholar.org/author/C.-Wu/1234', 'Semantic Scholar', '1234'],
    ['https://x.com/wu', 'X', 'wu'],
    ['https://www.zhihu.com/people/wu', 'Zhihu', 'wu'],
    ['https://space.bilibili.com/42', 'Bilibili', '42'],
    ['https://www.youtube.com/@wu', 'YouTube', 'wu'],
  ])('%s is on %s: %s', (url, network, username) => {
    expect(findAccounts({ links: [{ url }] })).toEqual({ accounts: [{ network, username, url }], others: [] });
  });

  test('on Mastodon is named with its server', () => {
    const link = { kind: 'mastodon' as const, url: 'https://mastodon.social/@wu' };
    expect(findAccounts({ links: [link] }).accounts).toEqual([
      { network: 'Mastodon', username: '@wu@mastodon.social', url: link.url },
    ]);
  });

  test('a page, a repository and a placeholder are none', () => {
    const links = [{ url: 'https://wu.org/' }, { url: 'https://github.com/apache/tvm' }, { label: 'Soon' }];
    expect(findAccounts({ links })).toEqual({ accounts: [], others: [links[0], links[1]] });
  });

  test('an ORCID iD is one, once', () => {
    const orcid = '0000-0002-1825-0097';
    const url = `https://orcid.org/${orcid}`;
    expect(findAccounts({ orcid, links: [{ url }] }).accounts).toEqual([{ network: 'ORCID', username: orcid, url }]);
  });
});

describe('a language people speak', () => {
  test.each(['English', 'chinese', 'Français', 'Mandarin', { en: 'Japanese', zh: '日文' }])('%o is one', (name) => {
    expect(isSpokenLanguage(name, 'fr')).toBe(true);
  });

  test.each(['C', 'Go', 'Java', 'Rust', 'Python', 'R', 'Julia', 'LaTeX', 'CET-6', 'TOEFL', 'English literature'])(
    '%s is none',
    (name) => {
      expect(isSpokenLanguage(name, 'en')).toBe(false);
    },
  );
});
