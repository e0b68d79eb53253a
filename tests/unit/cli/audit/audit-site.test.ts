import { describe, expect, test } from 'vitest';
import { auditSite } from '#cli/audit/audit-site.ts';
import { formatAudit } from '#cli/audit/format-audit.ts';
import { makePage, makeSite } from './made-site.ts';

const pages = [
  makePage({ main: '<p>Beta decay</p>' }),
  makePage({ path: 'publications/', main: '<p>Parity</p>' }),
  makePage({
    path: 'publications/by-year/',
    main: '<p>Parity is not conserved in beta decay</p>',
    head: '<script>let a</script>',
  }),
];

describe('the audit of a site', () => {
  test('has a row for each kind of page, with the page that comes nearest to each limit', () => {
    const { rows, problems } = auditSite(makeSite({}, pages));
    expect(problems).toEqual([]);
    expect(rows.map(({ kind, pages: count, page, scripts }) => [kind, count, page.path, scripts.path])).toEqual([
      ['home', 1, '', ''],
      ['publications', 2, 'publications/by-year/', 'publications/by-year/'],
    ]);
    expect(rows[1]).toMatchObject({ page: { limit: 14_000 }, frame: { limit: 8000 }, scripts: { limit: 4000 } });
  });

  test('says what is wrong on several pages in the same way once', () => {
    const head = '<link rel="stylesheet" href="/lab/a.css">';
    const styled = ['', 'cv/', 'news/'].map((path) => makePage({ path, head }));
    const { problems } = auditSite(makeSite({}, styled));
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ['index.html', 'The page is not drawn before /lab/a.css has arrived. So it is on 2 other pages.'],
    ]);
    expect(auditSite(makeSite({}, styled.slice(1))).problems[0]!.message).toMatch(/ So it is on 1 other page\.$/);
    const twice = auditSite(makeSite({}, [makePage({ head: head + head })]));
    expect(twice.problems.map(({ message }) => message)).toEqual([
      'The page is not drawn before /lab/a.css has arrived.',
    ]);
  });
});

describe('the report of an audit', () => {
  const measure = { path: 'zh/', size: 13_088, limit: 14_000 };
  const row = { kind: 'home', pages: 2, page: measure, frame: { ...measure, size: 7105, limit: 8000 } } as const;
  const audit = {
    rows: [
      {
        ...row,
        scripts: { ...measure, size: 0, limit: 2000 },
        fonts: { ...measure, size: 50_936, limit: 60_000 },
        allFonts: 102_512,
      },
    ],
    problems: [],
  };

  test('is a table and how many pages there were', () => {
    expect(formatAudit(audit, 'dist', 'text')).toBe(
      [
        'kind  pages             page          frame    scripts    fonts at once   in all  heaviest page',
        'home      2  13,088 / 14,000  7,105 / 8,000  0 / 2,000  50,936 / 60,000  102,512  /zh/',
        '',
        '2 pages: no problems.',
        '',
      ].join('\n'),
    );
  });

  test('tells each breach below the table, by its file in the folder', () => {
    const page = makePage({
      path: 'cv/',
      head: '<script src="/lab/a.js" async></script><script src="/lab/b.js"></script>',
    });
    const files = { 'a.js': '', 'b.js': '' };
    expect(
      formatAudit(auditSite(makeSite(files, [page])), 'dist', 'text')
        .split('\n')
        .slice(3),
    ).toEqual([
      'dist/cv/index.html  warning render-blocking',
      '  The page is not drawn before /lab/b.js has arrived.',
      '  Write `type="module"` or `defer` into the script.',
      '',
      '1 page: 1 warning.',
      '',
    ]);
  });

  test('is for programs one document with both', () => {
    expect(JSON.parse(formatAudit(audit, 'dist', 'json'))).toEqual({
      folder: 'dist',
      read: '2 pages',
      errors: 0,
      warnings: 0,
      problems: [],
      table: audit.rows,
    });
  });

  test('is for GitHub the annotations alone', () => {
    expect(formatAudit(audit, 'dist', 'github')).not.toContain('fonts at once');
  });
});
