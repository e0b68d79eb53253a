// @ts-check
// Loaded into every process of a build: writes down each time that one of the engine's functions reads a content file.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

const { COUNT_READS_OF: folder = '', COUNT_READS_IN: log = '' } = process.env;
const { appendFileSync, readFileSync } = fs;

/** @param {Parameters<typeof readFileSync>} words */
function counted(...words) {
  const [path] = words;
  if (typeof path === 'string' && resolve(path).startsWith(folder + sep))
    appendFileSync(log, `${process.pid} ${resolve(path).slice(folder.length + 1)}\n`);
  return readFileSync(...words);
}
fs.readFileSync = /** @type {typeof readFileSync} */ (counted);
syncBuiltinESMExports();
