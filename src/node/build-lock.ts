import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How often it is asked whether the other build is done, in milliseconds. */
const pause = 500;

/**
 * Waits until no other process builds with this cache, and keeps others waiting until this process ends. A lock whose
 * process is gone counts for nothing.
 * @param onWait called once when there is something to wait for
 */
export async function lockBuild(folder: string, onWait: () => void): Promise<void> {
  const lock = join(folder, 'build.lock');
  mkdirSync(folder, { recursive: true });
  for (let tries = 0; !take(lock); tries++) {
    if (tries === 0) onWait();
    await setTimeout(pause);
  }
  process.once('exit', () => rmSync(lock, { force: true }));
}

/** Takes the lock, if nobody who is alive has it. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
    if (!isAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    return owner === process.pid ? false : process.kill(owner, 0);
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}
