import type { Link, LinkKind } from '#schemas/link.ts';

const hosts: [RegExp, LinkKind][] = [
  [/(^|\.)doi\.org$/, 'doi'],
  [/(^|\.)arxiv\.org$/, 'arxiv'],
  [/(^|\.)openreview\.net$/, 'openreview'],
  [/^github\.com$/, 'code'],
  [/(^|\.)gitlab\.com$/, 'code'],
  [/^huggingface\.co$/, 'huggingface'],
  [/(^|\.)aclanthology\.org$/, 'paper'],
  [/^scholar\.google\./, 'scholar'],
  [/(^|\.)semanticscholar\.org$/, 'semantic-scholar'],
  [/^orcid\.org$/, 'orcid'],
  [/(^|\.)dblp\.(org|uni-trier\.de)$/, 'dblp'],
  [/(^|\.)linkedin\.com$/, 'linkedin'],
  [/^bsky\.app$/, 'bluesky'],
  [/^(x|twitter)\.com$/, 'x'],
  [/(^|\.)zhihu\.com$/, 'zhihu'],
  [/(^|\.)bilibili\.com$/, 'bilibili'],
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'youtube'],
  [/(^|\.)researchgate\.net$/, 'researchgate'],
  [/(^|\.)wikipedia\.org$/, 'wikipedia'],
];

/** What a link leads to: what its author says, else what its host says. An account on GitHub or GitLab is not code. */
export function linkKind(link: Link): LinkKind {
  if (link.kind) return link.kind;
  const url = link.url ?? '';
  if (url.startsWith('mailto:')) return 'email';
  if (!/^https?:/.test(url)) return /\.pdf$/i.test(url) ? 'pdf' : 'website';
  const address = URL.parse(url);
  if (!address) return 'website';
  const { hostname, pathname } = address;
  const host = hostname.replace(/^www\./, '');
  const isAccount = pathname.split('/').filter(Boolean).length < 2;
  if (isAccount && host === 'github.com') return 'github';
  if (isAccount && host === 'gitlab.com') return 'gitlab';
  return hosts.find(([pattern]) => pattern.test(host))?.[1] ?? (/\.pdf$/i.test(pathname) ? 'pdf' : 'website');
}

/** The repository a link leads to, as `owner/name`; undefined for everything else. */
export function repositoryOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/#?]|$)/.exec(url)?.[1];
}
