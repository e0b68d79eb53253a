/** What a script would do if it ran: in the browser of a reader, or in the process that makes the site. */
const run = 'window.ran=1';

/** A body in which a script is hidden, in Markdown or in MDX. */
export interface Attempt {
  name: string;
  format: 'md' | 'mdx';
  body: string;
}

const inMarkdown: Readonly<Record<string, string>> = {
  'a script': `<script>${run}</script>`,
  'a script in odd letters, over lines': `<ScRiPt\n type="module"\n>${run}</sCrIpT\n>`,
  'a handler of an error': `<img src="nothing.png" alt="x" onerror="${run}">`,
  'a handler of its own, without quotes': `<details open ontoggle=${run}><summary>x</summary></details>`,
  'a link in HTML': `<a href="javascript:${run}">x</a>`,
  'a link with entities and a tab': `<a href="jav&#x09;a&#115;cript&colon;${run}">x</a>`,
  'a link of Markdown': `[x](javascript:${run})`,
  'a link of Markdown in a reference': `[x][y]\n\n[y]: <JaVaScRiPt:${run}>`,
  'an autolink': `<javascript:${run}>`,
  'a document in an address': `[x](data:text/html,<script>${run}</script>)`,
  'a picture in SVG with a script': `<svg onload="${run}"><script>${run}</script></svg>`,
  'a style that loads a file': '<style>@import url(https://evil.example/x.css);</style>',
  'a frame with a document': `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  'a page that moves': `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  'a form with an address': `<form action="javascript:${run}"><button autofocus>x</button></form>`,
  'another base': '<base href="https://evil.example/">',
  'an object': `<object data="data:text/html,<script>${run}</script>"></object>`,
  'an embedded file': `<embed src="data:text/html,<script>${run}</script>">`,
  'an import of HTML': '<link rel="import stylesheet" href="https://evil.example/x.html">',
  'a link of MathML': `<math><mtext><a xlink:href="javascript:${run}">x</a></mtext></math>`,
  'HTML within a Markdown link': `[<img src="nothing.png" alt="x" onerror="${run}">](https://example.org)`,
  'a comment that ends at once': `<!--><script>${run}</script>-->`,
  'a comment within a tag': `<scr<!-- -->ipt>${run}</script><img alt="x" src="x.png"<!-- onerror=${run}>`,
  'a template': `<template><script>${run}</script></template>`,
  'an attribute that breaks out': `![x](./x.png "&quot; onerror=&quot;${run}") <b title="x"onclick="${run}">x</b>`,
};

/** Code that leaves a file behind where it runs. */
const inMdx = (file: string): Readonly<Record<string, string>> => ({
  'an import': `import { writeFileSync } from 'node:fs';\n\n{writeFileSync('${file}', '')}`,
  'an export': `export const x = (await import('node:fs')).writeFileSync('${file}', '')`,
  'an expression': `{process.getBuiltinModule('fs').writeFileSync('${file}', '')}`,
  'an attribute': `<a href={process.getBuiltinModule('fs').writeFileSync('${file}', '') ?? '/'}>x</a>`,
  'attributes that are spread': `<b {...process.getBuiltinModule('fs').writeFileSync('${file}', '')}>x</b>`,
  'HTML by a directive': `<b set:html="<script>${run}</script>" />`,
  'a script as JSX': `<script>${run}</script>`,
  'an address that is put together': `<a href={'java' + 'script:${run}'}>x</a>`,
});

/** Every attempt. @param file what the code of an MDX body would write */
export function attempts(file: string): Attempt[] {
  const of = (format: Attempt['format'], bodies: Readonly<Record<string, string>>) =>
    Object.entries(bodies).map(([name, body]) => ({ name, format, body }));
  return [...of('md', inMarkdown), ...of('mdx', inMdx(file))];
}
