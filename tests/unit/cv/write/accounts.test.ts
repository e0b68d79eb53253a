import { describe, expect, test } from 'vitest';
import { isSpokenLanguage } from '#cv/write/json-resume-parts.ts';
import { findAccounts } from '#cv/write/parts.ts';
import type { Link } from '#model/schema/link.ts';

const english = { lang: 'en', defaultLang: 'en', languages: ['en', 'zh'] };
const accountsOf = (links: Link[], orcid?: string) => findAccounts({ links, orcid }, english);

describe('an account', () => {
  test.each([
    ['https://github.com/apache', 'GitHub', 'apache'],
    ['https://www.linkedin.com/in/wu-cs/', 'LinkedIn', 'wu-cs'],
    ['https://scholar.google.com/citations?user=AbC-1&hl=en', 'Google Scholar', 'AbC-1'],
    ['https://orcid.org/0000-0002-1825-0097', 'ORCID', '0000-0002-1825-0097'],
    ['https://dblp.org/pid/12/3456.html', 'dblp', '12/3456'],
    ['https://www.semanticscholar.org/author/C.-Wu/1234', 'Semantic Scholar', '1234'],
    ['https://x.com/wu', 'X', 'wu'],
    ['https://www.zhihu.com/people/wu', 'Zhihu', 'wu'],
    ['https://space.bilibili.com/42', 'bilibili', '42'],
    ['https://www.youtube.com/@wu', 'YouTube', 'wu'],
    ['https://openreview.net/profile?id=~Chien-Shiung_Wu1', 'OpenReview', '~Chien-Shiung_Wu1'],
    ['https://arxiv.org/a/warner_s_1', 'arXiv', 'warner_s_1'],
    ['https://inspirehep.net/authors/983868', 'INSPIRE HEP', '983868'],
    ['https://www.scopus.com/authid/detail.uri?authorId=7004212771', 'Scopus', '7004212771'],
    ['https://ideas.repec.org/e/pac16.html', 'RePEc', 'pac16'],
    ['https://authors.repec.org/pro/pac16/', 'RePEc', 'pac16'],
    ['https://papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=17624', 'SSRN', '17624'],
    ['https://stackoverflow.com/users/22656/jon-skeet', 'Stack Overflow', '22656/jon-skeet'],
    ['https://statmodeling.substack.com/', 'Substack', 'statmodeling'],
    ['https://medium.com/@wu', 'Medium', 'wu'],
    ['https://git.sr.ht/~sircmpwn', 'SourceHut', '~sircmpwn'],
  ])('%s is on %s: %s', (url, network, username) => {
    expect(accountsOf([{ url }])).toEqual({ accounts: [{ network, username, url }], others: [] });
  });

  test('on Mastodon is named with its server', () => {
    const link = { kind: 'mastodon' as const, url: 'https://mastodon.social/@wu' };
    expect(accountsOf([link]).accounts).toEqual([
      { network: 'Mastodon', username: '@wu@mastodon.social', url: link.url },
    ]);
  });

  test('on WeChat is what its author calls it, and has no address', () => {
    const link = { kind: 'wechat' as const, label: { en: 'wu-lab', zh: '吴健雄实验室' } };
    expect(accountsOf([link]).accounts).toEqual([{ network: 'WeChat', username: 'wu-lab' }]);
    expect(findAccounts({ links: [link] }, { ...english, lang: 'zh' }).accounts[0]?.username).toBe('吴健雄实验室');
  });

  test('a page, a repository and a placeholder are none', () => {
    const links = [{ url: 'https://wu.org/' }, { url: 'https://github.com/apache/tvm' }, { label: 'Soon' }];
    expect(accountsOf(links)).toEqual({ accounts: [], others: [links[0], links[1]] });
  });

  test('an ORCID iD is one, once', () => {
    const orcid = '0000-0002-1825-0097';
    const url = `https://orcid.org/${orcid}`;
    expect(accountsOf([{ url }], orcid).accounts).toEqual([{ network: 'ORCID', username: orcid, url }]);
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
