// @ts-check
// Runs before `npm start` and `npm test`: installs what is missing and makes sure that Node is recent enough.
// This is the one file that the Node of the user's machine runs, so it is plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMissing } from './missing-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const missing = findMissing(root);
if (missing) {
  console.log(`Installing the packages (${missing}). This takes about half a minute, once.`);
  const status = runNpmCi();
  if (status !== 0) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(status ?? 1);
  }
}

const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
const minimum = wanted.replace(/[^\d.]/g, '');
const version = findNodeVersion();
if (!isAtLeast(version, minimum)) {
  console.error(
    `Vitrine needs Node ${minimum} or newer, and this computer runs Node ${version}.\n` +
      'Install Node 24 from https://nodejs.org (or with nvm: `nvm install 24`), then run the command again.',
  );
  process.exit(1);
}

function runNpmCi() {
  // An old Node makes npm warn about "engines" many times; the packages bring their own Node, so only errors are shown.
  // Development and optional packages are asked for by name, or NODE_ENV=production would leave them out.
  const flags = ['--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath ?? '';
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  // The npm that runs this script, with the Node that it runs on: ours lies in the folder that `npm ci` empties.
  return /^npm-cli\.c?js$/.test(basename(npm))
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, 'ci', ...flags], options).status
    : spawnSync(['npm', 'ci', ...flags].join(' '), { ...options, shell: true }).status;
}

/** The version of the Node that npm scripts run on: the one among the packages if there is one, else the system's. */
function findNodeVersion() {
  const ours = join(root, 'node_modules/.bin/node');
  if (!existsSync(ours)) return process.versions.node;
  if (realpathSync(ours) === process.execPath) return process.versions.node;
  const { stdout, status } = spawnSync(ours, ['--version'], { encoding: 'utf8' });
  if (status === 0) return stdout.trim().slice(1);
  // It is made for glibc and does not start on Alpine, say. Without it, scripts find the system's Node.
  rmSync(ours);
  return process.versions.node;
}

/** @param {string} version @param {string} minimum */
function isAtLeast(version, minimum) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = minimum.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
