// @ts-check
// Tests are about the engine, and content/ is its author's: no test may depend on what is in it. Every process that the
// tests start loads this first (NODE_OPTIONS, in vitest.config.ts and playwright.config.ts) and cannot read the folder.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const content = fileURLToPath(new URL('../content', import.meta.url));

/** @param {unknown} path */
function isInContent(path) {
  if (typeof path !== 'string' && !(path instanceof URL)) return false;
  if (path instanceof URL && path.protocol !== 'file:') return false;
  const full = path instanceof URL ? fileURLToPath(path) : resolve(path);
  return full === content || full.startsWith(content + sep);
}

for (const [module, names] of /** @type {const} */ ([
  [
    fs,
    ['openSync', 'readFileSync', 'readdirSync', 'opendirSync', 'cpSync', 'copyFileSync', 'open', 'readFile', 'readdir'],
  ],
  [fs.promises, ['open', 'readFile', 'readdir', 'opendir', 'cp', 'copyFile']],
])) {
  /** @type {Record<string, any>} */
  const functions = module;
  for (const name of names) {
    const original = functions[name];
    /** @param {unknown[]} words */
    functions[name] = function keepOut(...words) {
      if (isInContent(words[0])) throw new Error(`Tests do not read content/: ${words[0]}. Use tests/portfolios/.`);
      return original.apply(this, words);
    };
  }
}
syncBuiltinESMExports();
