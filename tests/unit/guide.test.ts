import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { givenComponents, knownElements } from '#text/body/html-names.ts';
import { calloutKinds } from '#text/body/tree.ts';
import { md, problemsIn } from './check-files.ts';

const readme = readFileSync('README.md', 'utf8');
const section = /### What a body may have\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';

describe('the guide to bodies', () => {
  it('lists the HTML elements that a body may have, and no other', () => {
    const [, listed = ''] = /The HTML elements of a body are ([^.]*)\./.exec(section) ?? [];
    expect([...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(knownElements);
  });

  it('names every kind of callout, and every component of a body is in the guide', () => {
    expect(calloutKinds.filter((kind) => !section.includes(kind.toUpperCase()))).toEqual([]);
    expect(Object.keys(givenComponents).filter((name) => !readme.includes(`<${name} `))).toEqual([]);
  });

  it('lists nothing that the check refuses', () => {
    const rows = [...section.matchAll(/^\| (.+?) +\|/gm)]
      .map(([, cell = '']) => cell)
      .filter((cell) => cell.includes('`'));
    const written = rows.flatMap((cell) =>
      [...cell.matchAll(/`` (.+?) ``|`([^`]+)`/g)].map(([, a, b]) => a ?? b ?? ''),
    );
    expect(written.length).toBeGreaterThan(30);
    const body = written
      .filter((text) => !/^(<\/?\w+>|\$\$|--?:|:-+:?|:--|# Heading|\{\/\*.*)$/.test(text))
      .join('\n\n');
    const codes = problemsIn({ 'pages/a.md': md(body) }).map(({ code }) => code);
    // The files and pages that the examples name are not there.
    expect(codes.filter((code) => !/^(missing-file|dead-link|dead-fragment|footnote|html-tag)$/.test(code))).toEqual(
      [],
    );
  });
});
