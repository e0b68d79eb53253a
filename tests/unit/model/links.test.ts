import { describe, expect, test } from 'vitest';
import { linkKind, repositoryOf } from '#model/links.ts';

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
    ['tel:+1-212-854-1754', 'phone'],
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
    ['https://mastodon.social/@Gargron', 'mastodon'],
    ['https://social.example.edu/@wu', 'mastodon'],
    ['https://fediscience.org/@wu/109386172873', 'mastodon'],
    ['https://www.threads.net/@wu', 'threads'],
    ['https://medium.com/@wu', 'medium'],
    ['https://blog.medium.com/a', 'medium'],
    ['https://www.tiktok.com/@wu', 'tiktok'],
    ['https://observablehq.com/@mbostock', 'observable'],
    ['https://hackmd.io/@wu', 'notes'],
    ['https://statmodeling.substack.com/p/x', 'substack'],
    ['https://www.instagram.com/wu', 'instagram'],
    ['https://m.facebook.com/wu', 'facebook'],
    ['https://t.me/wu', 'telegram'],
    ['https://weibo.com/u/1234567890', 'weibo'],
    ['https://www.xiaohongshu.com/user/profile/5b0', 'xiaohongshu'],
    ['https://mp.weixin.qq.com/s/abc', 'wechat'],
    ['https://blog.csdn.net/wu', 'csdn'],
  ])('to %s is that of a network', (url, kind) => {
    expect(linkKind({ url })).toBe(kind);
  });

  test.each([
    ['https://osf.io/ezcuj', 'osf'],
    ['https://osf.io/preprints/psyarxiv/9rjc5', 'preprint'],
    ['https://www.zotero.org/wu', 'zotero'],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1534323', 'ssrn'],
    ['https://ssrn.com/abstract=1534323', 'ssrn'],
    ['https://ideas.repec.org/e/pac16.html', 'repec'],
    ['https://econpapers.repec.org/RAS/pac16.htm', 'repec'],
    ['https://www.nber.org/people/daron_acemoglu', 'nber'],
    ['https://pubmed.ncbi.nlm.nih.gov/13534036/', 'pubmed'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/13534036', 'pubmed'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234/', 'pmc'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234/', 'pmc'],
    ['https://www.ncbi.nlm.nih.gov/myncbi/chien-shiung.wu.1/bibliography/public/', 'my-ncbi'],
    ['https://www.ncbi.nlm.nih.gov/geo/query/acc.cgi?acc=GSE1', 'data'],
    ['https://europepmc.org/authors/0000-0002-1825-0097', 'europe-pmc'],
    ['https://www.scopus.com/authid/detail.uri?authorId=7004212771', 'scopus'],
    ['https://www.webofscience.com/wos/author/record/A-1009-2008', 'web-of-science'],
    ['https://publons.com/researcher/1/', 'web-of-science'],
    ['https://www.researcherid.com/rid/A-1009-2008', 'web-of-science'],
    ['https://arxiv.org/a/warner_s_1', 'arxiv'],
    ['https://www.biorxiv.org/content/10.1101/339747v1', 'biorxiv'],
    ['https://inspirehep.net/authors/983868', 'inspire'],
    ['https://ui.adsabs.harvard.edu/abs/1957PhRv..105.1413W/abstract', 'ads'],
    ['https://mathscinet.ams.org/mathscinet/MRAuthorID/61405', 'mathscinet'],
    ['https://www.ams.org/mathscinet/search/author.html?mrauthid=61405', 'mathscinet'],
    ['https://zbmath.org/authors/?q=ai:tao.terence-c', 'zbmath'],
    ['https://www.mathgenealogy.org/id.php?id=43967', 'math-genealogy'],
    ['https://mathoverflow.net/users/766/terry-tao', 'mathoverflow'],
    ['https://math.stackexchange.com/users/1', 'stack-exchange'],
    ['https://openalex.org/A5023888391', 'openalex'],
    ['https://cv.hal.science/wu', 'hal'],
    ['https://hal.archives-ouvertes.fr/hal-00000001', 'hal'],
    ['https://zenodo.org/records/3509134', 'zenodo'],
    ['https://figshare.com/authors/C_Wu/100', 'figshare'],
    ['https://datadryad.org/dataset/doi:10.5061/dryad.234', 'dryad'],
    ['https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/1', 'dataverse'],
    ['https://www.kaggle.com/wu', 'kaggle'],
    ['https://columbia.academia.edu/ChienShiungWu', 'academia'],
    ['https://loop.frontiersin.org/people/1/overview', 'loop'],
    ['https://www.frontiersin.org/articles/10.3389/fphy.2020.1/full', 'paper'],
    ['https://commons.datacite.org/orcid.org/0000-0002-1825-0097', 'datacite'],
    ['https://search.crossref.org/?q=wu', 'crossref'],
    ['https://dl.acm.org/profile/81100000000', 'acm'],
    ['https://dl.acm.org/doi/10.1145/3292500', 'paper'],
    ['https://ieeexplore.ieee.org/author/37000000000', 'ieee'],
    ['https://ieeexplore.ieee.org/document/726791', 'paper'],
    ['https://ieeexplore.ieee.org/abstract/document/726791', 'paper'],
    ['https://paperswithcode.com/paper/adam', 'papers-with-code'],
    ['http://lattes.cnpq.br/1234567890123456', 'lattes'],
    ['https://www.cienciavitae.pt/portal/en/0000-0000-0000', 'ciencia-vitae'],
    ['https://sciprofiles.com/profile/1', 'sciprofiles'],
    ['https://viaf.org/viaf/27257411', 'viaf'],
    ['https://www.wikidata.org/wiki/Q236808', 'wikidata'],
    ['https://isni.org/isni/0000000121032683', 'isni'],
    ['https://d-nb.info/gnd/118540238', 'gnd'],
    ['https://id.loc.gov/authorities/names/n79021164.html', 'library-of-congress'],
    ['https://kns.cnki.net/kcms/detail/x', 'cnki'],
    ['https://xueshu.baidu.com/scholarID/CN-B1', 'baidu-scholar'],
    ['https://baike.baidu.com/item/吴健雄', 'baidu-baike'],
    ['https://www.aminer.cn/profile/53f4', 'aminer'],
    ['https://philpeople.org/profiles/wu', 'philpapers'],
  ])('to %s is that of an index or an archive', (url, kind) => {
    expect(linkKind({ url })).toBe(kind);
  });

  test.each([
    ['https://codeberg.org/wu', 'codeberg'],
    ['https://codeberg.org/wu/code', 'code'],
    ['https://bitbucket.org/wu/', 'bitbucket'],
    ['https://gitee.com/wu/code', 'code'],
    ['https://git.sr.ht/~wu', 'sourcehut'],
    ['https://git.sr.ht/~wu/code', 'code'],
    ['https://CRAN.R-project.org/package=ggplot2', 'package'],
    ['https://pypi.org/project/numpy/', 'package'],
    ['https://github.com/apache', 'github'],
    ['https://github.com/apache/', 'github'],
    ['https://gitlab.com/wu', 'gitlab'],
  ])('to the account %s is the place and not code', (url, kind) => {
    expect(linkKind({ url })).toBe(kind);
  });

  test.each([
    'https://notgithub.com/a/b',
    'https://github.com.example.org/a/b',
    'https://netflix.com/x',
    'https://a.org/b/@c',
    'https://my-osf.io/abcde',
  ])('to %s is not what its name resembles', (url) => {
    expect(linkKind({ url })).toBe('website');
  });

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
