import { sep } from 'node:path';

/** The part of a file watcher that is used here; chokidar and Vite's are of this kind. */
export interface Watcher {
  add(path: string): unknown;
  on(event: 'all', listener: (event: string, path: string) => void): unknown;
}

/**
 * Astro reads changed content half a second after the last change and then reloads the page. What is
 * told to the browser comes after that, or the reload would wipe it away.
 */
export const afterAstro = 700;

/**
 * Calls when something in a folder has changed.
 * @param quiet for how many milliseconds nothing more must have changed; at each change when left out
 */
export function watchContent(watcher: Watcher, folder: string, onChange: () => void, quiet?: number): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (path !== folder && !path.startsWith(folder + sep)) return;
    if (quiet === undefined) return onChange();
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  });
}
