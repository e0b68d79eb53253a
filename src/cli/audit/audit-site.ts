import { compareProblems, type Problem } from '#model/problem.ts';
import { type AuditedPage, type AuditedSite, findKind, type Kind, kinds, listsAll } from './audited-site.ts';
import { budgets, pageLimit } from './budgets.ts';
import { checkFonts, measureFonts } from './fonts.ts';
import { checkHead, checkScripts, measureScripts } from './head-and-scripts.ts';
import { checkPictures } from './pictures.ts';
import { checkRequests, checkWeight, weighPage } from './weight.ts';

/** What was measured in bytes, what is allowed, and on which page. */
export interface Measure {
  path: string;
  size: number;
  limit: number;
}

/** The pages of one kind: how many, and the one that comes nearest to its limit, or farthest over it. */
export interface AuditRow {
  kind: Kind;
  pages: number;
  page: Measure;
  frame: Measure;
  scripts: Measure;
  /** Asked for before the page is drawn. */
  fonts: Measure;
  /** What the page with most fonts asks for in all, also later. */
  allFonts: number;
}

/** What an audit found. */
export interface Audit {
  rows: AuditRow[];
  problems: Problem[];
}

/** Measures every page of a built site and finds every breach of a budget or a rule. */
export function auditSite(site: AuditedSite): Audit {
  const measured = site.pages.map((page) => measurePage(page, site));
  const rows = kinds.flatMap((kind) => {
    const all = measured.filter((page) => page.kind === kind);
    const worst = (name: 'page' | 'frame' | 'scripts' | 'fonts') =>
      all.map((page) => page[name]).reduce((a, b) => (b.size / b.limit > a.size / a.limit ? b : a));
    if (all.length === 0) return [];
    return {
      kind,
      pages: all.length,
      page: worst('page'),
      frame: worst('frame'),
      scripts: worst('scripts'),
      fonts: worst('fonts'),
      allFonts: Math.max(...all.map((page) => page.allFonts)),
    };
  });
  return { rows, problems: joinAlike(measured.flatMap(({ problems }) => problems)).sort(compareProblems) };
}

function measurePage(page: AuditedPage, site: AuditedSite) {
  const { path } = page;
  const kind = findKind(page);
  const weight = weighPage(page);
  const scripts = measureScripts(page, site);
  const fonts = measureFonts(page, site);
  return {
    kind,
    page: { path, size: weight.total, limit: pageLimit(weight.words, kind === 'home' && !listsAll(page)) },
    frame: { path, size: weight.frame, limit: budgets.frame },
    scripts: { path, size: scripts.size, limit: scripts.limit },
    fonts: { path, size: fonts.first, limit: budgets.fonts },
    allFonts: fonts.all,
    problems: [
      ...checkWeight(page, weight),
      ...checkScripts(page, site),
      ...checkFonts(page, site),
      ...checkPictures(page, site),
      ...checkRequests(page, site),
      ...checkHead(page),
    ],
  };
}

/** What is said of several pages in the same words is said once, with how many there are. */
function joinAlike(problems: readonly Problem[]): Problem[] {
  const alike = Map.groupBy(problems, ({ code, message, hint }) => `${code}\n${message}\n${hint}`);
  return [...alike.values()].map((group) => {
    const [first, ...others] = group as [Problem, ...Problem[]];
    const files = new Set(others.map(({ file }) => file).filter((file) => file !== first.file)).size;
    if (files === 0) return first;
    return { ...first, message: `${first.message} So it is on ${files} other ${files === 1 ? 'page' : 'pages'}.` };
  });
}
