import { describe, expect, test } from 'vitest';
import { linkKind, repositoryOf } from '#lib/links.ts';

describe('the kind of a link', () => {
  test.each([
    ['https://doi.org/10.1103/PhysRev.105.1413', 'doi'],
    ['https://dx.doi.org/10.1103/PhysRev.105.1413', 'doi'],
    ['https://arxiv.org/abs/2203.10705', 'arxiv'],
    ['https://www.arxiv.org/pdf/2203.10705.pdf', 'arxiv'],
    ['https://openreview.net/forum?id=eqSChk2Bx8', 'openreview'],
    ['https://aclanthology.org/2022.acl-long.331/', 'paper'],
    ['https://github.com/apache/tvm', 'code'],
    ['https://gitlab.com/gitlab-org/gitlab', 'code'],
    ['https://huggingface.co/papers/2203.10705', 'huggingface'],
    ['https://scholar.google.com/citations?user=x', 'scholar'],
    ['https://scholar.google.com.hk/citations?user=x', 'scholar'],
    ['https://www.semanticscholar.org/author/1', 'semantic-scholar'],
    ['https://orcid.org/0000-0002-1825-0097', 'orcid'],
    ['https://dblp.org/pid/1.html', 'dblp'],
    ['https://www.linkedin.com/in/wu', 'linkedin'],
    ['https://twitter.com/wu', 'x'],
    ['https://x.com/wu', 'x'],
    ['https://www.zhihu.com/people/wu', 'zhihu'],
    ['https://space.bilibili.com/1', 'bilibili'],
    ['https://youtu.be/x', 'youtube'],
    ['https://zh.wikipedia.org/wiki/吴健雄', 'wikipedia'],
    ['mailto:wu@example.org', 'email'],
    ['https://example.org/paper.pdf', 'pdf'],
    ['https://example.org/paper.PDF?download=1', 'pdf'],
    ['/files/cv.pdf', 'pdf'],
    ['https://example.org/', 'website'],
    ['/research/', 'website'],
    ['#openings', 'website'],
  ])('to %s is %s', (url, kind) => {
    expect(linkKind({ url })).toBe(kind);
  });

  test.each([
    ['https://github.com/apache', 'github'],
    ['https://github.com/apache/', 'github'],
    ['https://gitlab.com/wu', 'gitlab'],
  ])('to the account %s is the place and not code', (url, kind) => {
    expect(linkKind({ url })).toBe(kind);
  });

  test.each(['https://notgithub.com/a/b', 'https://github.com.example.org/a/b', 'https://netflix.com/x'])(
    'to %s is not what its name resembles',
    (url) => {
      expect(linkKind({ url })).toBe('website');
    },
  );

  test('is what its author says', () => {
    expect(linkKind({ kind: 'slides', url: 'https://github.com/apache/tvm' })).toBe('slides');
  });

  test.each(['https://', 'https://a:b.c/', 'https://[x].org'])('to %s, which is no address, stops nothing', (url) => {
    expect(linkKind({ url })).toBe('website');
  });

  test('without an address is a website', () => {
    expect(linkKind({})).toBe('website');
  });
});

describe('the repository a link leads to', () => {
  test.each([
    ['https://github.com/apache/tvm', 'apache/tvm'],
    ['http://www.github.com/apache/tvm/', 'apache/tvm'],
    ['https://github.com/apache/tvm.git', 'apache/tvm'],
    ['https://github.com/apache/tvm/tree/main/python', 'apache/tvm'],
    ['https://github.com/apache/tvm#readme', 'apache/tvm'],
    ['https://github.com/vercel/next.js?tab=readme', 'vercel/next.js'],
  ])('%s is %s', (url, repository) => {
    expect(repositoryOf(url)).toBe(repository);
  });

  test.each(['https://github.com/apache', 'https://example.org/apache/tvm', 'https://gist.github.com/a/b', ''])(
    '%o has none',
    (url) => {
      expect(repositoryOf(url)).toBeUndefined();
    },
  );
});
