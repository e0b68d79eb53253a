import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type OverlayMessage, overlayOf, showProblems } from '#check/node/dev-overlay.ts';
import type { Problem } from '#model/problem.ts';
import { watchContent } from '#node/watch-content.ts';

const error: Problem = {
  file: 'a.yaml',
  position: { line: 2, column: 3 },
  code: 'unknown-key',
  message: 'No.',
  hint: 'Yes.',
  severity: 'error',
};
const warning: Problem = { ...error, severity: 'warning' };

describe('the overlay', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows all errors, opens the file of the first and has no stack', () => {
    expect(
      overlayOf(
        { problems: [warning, error, error, { ...error, position: undefined, field: 'x', message: 'Nor.' }] },
        '/c',
      )?.err,
    ).toEqual({
      name: 'Vitrine',
      title: 'The content has 3 errors.',
      message: 'a.yaml:2:3 unknown-key\nNo.\nYes.\nAnd 1 time more.\n\na.yaml unknown-key (x)\nNor.\nYes.',
      stack: '',
      id: '/c/a.yaml',
      plugin: 'vitrine:check',
      loc: { file: '/c/a.yaml', line: 2, column: 3 },
    });
  });

  it('is not shown for warnings', () => {
    expect(overlayOf({ problems: [warning] }, '/c')).toBeUndefined();
  });

  it('is shown to those who connect later, until the fix is saved', () => {
    vi.useFakeTimers();
    const sent: string[] = [];
    let connect = () => {};
    const hot = {
      send: (message: OverlayMessage | { type: 'full-reload' }) => sent.push(message.type),
      on: (_: string, listener: () => void) => {
        connect = listener;
      },
    };
    const show = showProblems(hot, '/c');
    connect();
    vi.runAllTimers();
    expect(sent).toEqual([]);
    show({ problems: [error] });
    connect();
    expect(sent).toEqual(['error', 'error']);
    // Once more, as the page that could not be drawn has an overlay of its own.
    vi.runAllTimers();
    expect(sent).toEqual(['error', 'error', 'error']);
    show({ problems: [warning] });
    connect();
    show({ problems: [] });
    expect(sent).toEqual(['error', 'error', 'error', 'full-reload']);
    // Once more, as the last page that could not be drawn may say so late.
    vi.runAllTimers();
    expect(sent).toEqual(['error', 'error', 'error', 'full-reload', 'full-reload']);
  });

  it('is not taken away by the second reload when the next mistake is saved meanwhile', () => {
    vi.useFakeTimers();
    const sent: string[] = [];
    const hot = { send: (message: OverlayMessage | { type: 'full-reload' }) => sent.push(message.type), on: () => {} };
    const show = showProblems(hot, '/c');
    show({ problems: [error] });
    show({ problems: [] });
    show({ problems: [error] });
    vi.runAllTimers();
    expect(sent).toEqual(['error', 'full-reload', 'error']);
  });
});

describe('the watch over the content folder', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('calls once when changes in the folder have come to rest', () => {
    let change = (_event: string, _path: string) => {};
    const added: string[] = [];
    const watcher = {
      add: (path: string) => added.push(path),
      on: (_: 'all', listener: typeof change) => {
        change = listener;
      },
    };
    const onChange = vi.fn();
    watchContent(watcher, '/c', onChange, 100);
    change('change', '/c/a.yaml');
    vi.advanceTimersByTime(99);
    change('unlink', '/c/b.mdx');
    vi.advanceTimersByTime(99);
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    change('change', '/content/a.yaml');
    vi.advanceTimersByTime(1000);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(added).toEqual(['/c']);
  });
});
