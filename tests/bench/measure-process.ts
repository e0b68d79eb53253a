import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process took. */
export interface Measurement {
  seconds: number;
  /** The most memory it had at once, in megabytes; undefined where the system does not say. */
  megabytes: number | undefined;
}

/** Linux says the most memory a process had so far while it lives. */
function readPeak({ pid }: ChildProcess): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/**
 * Runs a command and measures it.
 * @throws when it fails
 */
export function measureProcess(
  command: string,
  args: readonly string[],
  cwd: string,
  variables: Record<string, string> = {},
): Promise<Measurement> {
  const start = performance.now();
  const env = { ...process.env, ...variables, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  let megabytes: number | undefined;
  const timer = setInterval(() => {
    megabytes = readPeak(child) ?? megabytes;
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}.`));
    });
  });
}
