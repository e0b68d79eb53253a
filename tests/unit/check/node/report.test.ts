import { describe, expect, it } from 'vitest';
import { displayFolder, formatReport, wantsColour } from '#check/node/report.ts';
import type { Problem } from '#model/problem.ts';

const problem: Problem = {
  file: 'a,b.yaml',
  position: { line: 3, column: 5 },
  field: 'title',
  code: 'some-code',
  message: '100% wrong:\nyes.',
  hint: 'Mend it.',
  severity: 'warning',
};
const report = { folder: 'content', problems: [problem], counts: '1 role' };

describe('a report', () => {
  it('for people has a place that terminals make a link of', () => {
    expect(formatReport(report, 'text')).toBe(
      'content/a,b.yaml:3:5  warning some-code title\n  100% wrong:\nyes.\n  Mend it.\n\n1 role: 1 warning.\n',
    );
  });

  it('for people has equal problems as one, with the first places and their number', () => {
    const at = (line: number, more: Partial<Problem> = {}): Problem => ({
      ...problem,
      position: { line, column: 1 },
      ...more,
    });
    const problems = [at(1), at(2), at(3), at(4), at(5, { message: 'Else.', group: 'g' }), at(6, { group: 'g' })];
    const text = formatReport({ ...report, problems }, 'text');
    expect(text).toBe(
      [
        'content/a,b.yaml:1:1  warning some-code title',
        '  100% wrong:\nyes.',
        '  Mend it.',
        '  Also at content/a,b.yaml:2:1, content/a,b.yaml:3:1 and 1 more (--all lists them).',
        'content/a,b.yaml:5:1  warning some-code title',
        '  Else.',
        '  Mend it.',
        '  Also at content/a,b.yaml:6:1.',
        '',
        '1 role: 6 warnings.',
        '',
      ].join('\n'),
    );
    expect(formatReport({ ...report, problems }, 'text', false, true).match(/some-code/g)).toHaveLength(6);
    expect(formatReport({ ...report, problems }, 'github').match(/^::warning/gm)).toHaveLength(6);
    expect((JSON.parse(formatReport({ ...report, problems }, 'json')) as { problems: object[] }).problems).toHaveLength(
      6,
    );
  });

  it('is coloured only when it is asked to be', () => {
    expect(formatReport(report, 'text', true)).toContain('\u001B[33mwarning\u001B[39m');
    expect(wantsColour({ isTTY: true }, {})).toBe(true);
    expect(wantsColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
    expect(wantsColour({}, {})).toBe(false);
  });

  it('for GitHub escapes what would end an annotation', () => {
    expect(formatReport(report, 'github').split('\n')[0]).toBe(
      '::warning file=content/a%2Cb.yaml,line=3,col=5,title=some-code::100%25 wrong:%0Ayes. Mend it.',
    );
  });

  it('for programs says that a place is not known', () => {
    const [first] = (
      JSON.parse(formatReport({ ...report, problems: [{ ...problem, position: undefined }] }, 'json')) as {
        problems: object[];
      }
    ).problems;
    expect(first).toMatchObject({ line: null, column: null });
  });

  it('names a folder as one would type it', () => {
    expect(displayFolder('tests/fixtures/minimal')).toBe('tests/fixtures/minimal');
    expect(displayFolder(`${process.cwd()}/content`)).toBe('content');
    expect(displayFolder('/somewhere/else')).toBe('/somewhere/else');
  });
});
