import { expect, test } from 'vitest';
import { findAsked } from '#metrics/find-asked.ts';
import { readContent } from '#model/node/read-content.ts';
import { readCheckedContent } from '#model/read-checked-content.ts';
import { contentFolder } from '../content-folder.ts';

function askedIn(files: Record<string, string>) {
  const folder = contentFolder({
    'site.yaml': 'url: https://a.org\nlanguages: [en, zh]\n',
    'profile.mdx': '---\nname: { family: Wu }\n---\n',
    ...files,
  });
  return findAsked(readCheckedContent(readContent(folder, `${folder}/public`)).checked);
}

test('repositories are those that papers, projects, roles, talks and news link to', () => {
  const { repositories } = askedIn({
    'publications.bib': '@article{a, title = {A}, author = {Wu, C.}, year = 1957, url = {https://github.com/from/bib}}',
    'publications/a.mdx': '---\nlinks:\n  - https://github.com/from/paper\n---\n',
    'projects/p.mdx': '---\ntitle: P\nlinks:\n  - { kind: code, url: "https://github.com/from/project.git" }\n---\n',
    'experience/e.mdx':
      '---\ntitle: E\norganization: O\nstart: 1957\nlinks: [https://www.github.com/from/role/tree/main]\n---\n',
    'talks.yaml': '- { title: T, date: 1957, links: [https://github.com/from/talk#readme] }\n',
    'news.yaml': '- { text: N, date: 1957, links: [https://github.com/from/news] }\n',
  });
  expect(repositories).toEqual(['from/bib', 'from/news', 'from/paper', 'from/project', 'from/role', 'from/talk']);
});

test('a body asks for the stars of a repository with <Stars />, and so does its translation', () => {
  const { repositories } = askedIn({
    'profile.mdx': '---\nname: { family: Wu }\n---\n\nI wrote X <Stars repo="a/body" />.\n',
    'profile.zh.mdx':
      '---\n---\n\nX <Stars repo="a/translation" /> <Stars repo={variable} /> <Other repo="a/other" />\n',
  });
  expect(repositories).toEqual(['a/body', 'a/translation']);
});

test('accounts, other hosts, pages of GitHub itself and the profile are no repositories', () => {
  const { repositories } = askedIn({
    'profile.mdx': '---\nname: { family: Wu }\nlinks: [https://github.com/wu/wu]\n---\n',
    'people.yaml': '- { id: x, name: { family: X }, url: https://github.com/x/x }\n',
    'projects/p.mdx':
      '---\ntitle: P\nlinks: [https://github.com/apache, https://gitlab.com/a/b, https://github.com/sponsors/wu, https://github.com/orgs/apache/repositories]\n---\n',
  });
  expect(repositories).toEqual([]);
});

test('a repository is named once, however often it is linked to', () => {
  const links = 'links: [https://github.com/apache/tvm, https://github.com/apache/tvm/issues]';
  expect(askedIn({ 'projects/p.mdx': `---\ntitle: P\n${links}\n---\n` }).repositories).toEqual(['apache/tvm']);
});

test('papers come from the bibliography, from files, and from both together', () => {
  const { papers } = askedIn({
    'publications.bib': [
      '@article{both, title = {B}, author = {Wu, C.}, year = 1957, doi = {10.1103/PhysRev.105.1413}}',
      '@misc{preprint, title = {P}, author = {Wu, C.}, year = 2022, eprint = {2203.10705}, archiveprefix = {arXiv}}',
      '@article{none, title = {N}, author = {Wu, C.}, year = 1957}',
    ].join('\n'),
    'publications/both.mdx': '---\nids: { arxiv: "2401.01234" }\n---\n',
    'publications/file.mdx':
      '---\ntitle: F\nauthors: [Wu]\nissued: 1957\ntype: article-journal\nids: { pmid: "13498212" }\n---\n',
  });
  expect(Object.fromEntries(papers.map(({ key, ids }) => [key, ids]))).toEqual({
    both: ['doi:10.1103/physrev.105.1413', 'doi:10.48550/arxiv.2401.01234'],
    preprint: ['doi:10.48550/arxiv.2203.10705'],
    none: [],
    file: ['pmid:13498212'],
  });
});

test('drafts are not told to anybody', () => {
  const link = 'links: [https://github.com/secret/draft]';
  const { repositories, papers } = askedIn({
    'publications.bib': '@article{a, title = {A}, author = {Wu, C.}, year = 1957, doi = {10.1000/secret}}',
    'publications/a.mdx': `---\ndraft: true\n${link}\n---\n`,
    'projects/p.mdx': `---\ntitle: P\ndraft: true\n${link}\n---\n\n<Stars repo="secret/body" />\n`,
    'projects/p.zh.mdx': '---\n---\n\n<Stars repo="secret/translation" />\n',
  });
  expect({ repositories, papers }).toEqual({ repositories: [], papers: [] });
});
