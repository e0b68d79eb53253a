// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Says in a few words why `npm ci` has to run, or returns undefined when node_modules is as the lock file wants it.
 * npm keeps its own record of what it installed in node_modules/.package-lock.json and writes it last,
 * so an installation that was interrupted has none.
 *
 * @param {string} root The folder of package-lock.json.
 * @returns {string | undefined}
 */
export function findMissing(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules/.package-lock.json'));
  if (!wanted) return 'there is no package-lock.json';
  if (!installed) return 'nothing is installed yet';
  return findAbsent(wanted, installed) ?? findLeftover(wanted, installed);
}

/** @param {LockedPackages} wanted @param {LockedPackages} installed */
function findAbsent(wanted, installed) {
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    // npm leaves out optional packages that are made for other systems.
    if (!found && !optional && !devOptional) return `${nameOf(path)} is missing`;
    if (found && found.version !== version) {
      return `${nameOf(path)} is ${found.version}, and ${version} is wanted`;
    }
  }
  return undefined;
}

/** @param {LockedPackages} wanted @param {LockedPackages} installed */
function findLeftover(wanted, installed) {
  for (const [path, entry] of Object.entries(installed)) {
    if (!isForThisMachine(entry)) return `${nameOf(path)} is made for another system`;
    // Packages installed by hand with --no-save are the owner's business.
    if (!wanted[path] && !entry.extraneous) return `${nameOf(path)} is no longer wanted`;
  }
  return undefined;
}

/** A node_modules copied or mounted from another computer has the wrong native packages. @param {LockedPackage} entry */
function isForThisMachine({ os, cpu }) {
  return (
    (!os || os.includes(process.platform) || os.some((name) => name.startsWith('!'))) &&
    (!cpu || cpu.includes(process.arch) || cpu.some((name) => name.startsWith('!')))
  );
}

/** @param {string} path */
function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** @param {string} file @returns {LockedPackages | undefined} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
