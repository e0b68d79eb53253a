import type { Problem } from '#lib/problem.ts';
import type { AuditedPage } from '#tools/audit/audited-site.ts';
import { advise, formatExcess } from '#tools/audit/breach.ts';
import { budgets, pageLimit } from '#tools/audit/budgets.ts';
import { findKind, listsAll } from '#tools/audit/kinds.ts';
import { type Weight, weighPage } from '#tools/audit/weigh-page.ts';

/** Finds a page that weighs more than budgets.ts allows, as a whole, around its words, or before its first screen. */
export function checkWeight(page: AuditedPage, weight: Weight = weighPage(page)): Problem[] {
  const { total, frame, words, opening } = weight;
  const isHome = findKind(page) === 'home';
  const limit = pageLimit(words, isHome && !listsAll(page));
  const problems: Problem[] = [];
  if (frame > budgets.frame)
    problems.push(
      advise(
        page,
        'frame-too-heavy',
        `Styles, scripts, menu and head of this page weigh ${formatExcess(frame, budgets.frame)}, gzipped, before a word of yours is in it.`,
        'Take out styles and scripts that this page does not use. If you have changed nothing in `src/`, please report it.',
      ),
    );
  if (total > limit)
    problems.push(
      isHome
        ? advise(
            page,
            'page-too-heavy',
            `The home page weighs ${formatExcess(total, limit)}, gzipped.`,
            adviseHome(page),
          )
        : advise(
            page,
            'page-too-heavy',
            `This page weighs ${formatExcess(total, limit)}, gzipped; its words are only ${words.toLocaleString('en')} of them.`,
            'The rest is markup: drawings and HTML in your MDX, or components of your own. Put drawings into files of their own (`![…](./drawing.svg)`).',
          ),
    );
  if (total > budgets.page && opening > budgets.page)
    problems.push(
      advise(
        page,
        'opening-too-heavy',
        `What a reader sees first on this page ends after ${formatExcess(opening, budgets.page)}, gzipped, so the first screen waits for a second round trip.`,
        'Move what is long and comes first (drawings in the text, the names of a very large collaboration) further down or out: `and others` ends a list of authors in a .bib file.',
      ),
    );
  return problems;
}

function adviseHome({ markup }: AuditedPage): string {
  const papers = markup.elements.filter(({ attributes }) => attributes.class?.split(' ').includes('publication'));
  const shorter =
    'Shorten the biography in `profile.mdx`, or leave out a section: `home: { sections: [about, publications] }` in `site.yaml`.';
  if (papers.length <= 5) return shorter;
  return `It lists ${papers.length} publications: choose fewer with \`selected: true\`, and write \`home: { publications: selected }\` in \`site.yaml\`. ${shorter}`;
}
