import { join } from 'node:path';
import type { Trust } from '#model/checked-content.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import type { Project } from '#model/node/project.ts';
import { runInProcess } from '#node/processes.ts';
import type { FindFile } from '#site/node/files-beside-pages.ts';
import { describeCvs, type MadeCvs, printDay } from './make-cvs.ts';

/** Where PDFs of CVs are: `/cv.pdf`, `/zh/cv.pdf`, `/cv/short.pdf`. */
const address = /^(\/[a-z]{2,3}(-[A-Za-z0-9]+)*)?\/cv(\/[a-z0-9-]+)?\.pdf$/;

/**
 * PDFs for a server that lives while the content changes: made when one is asked for, and kept until then. While the
 * content has errors the last good ones are given.
 */
export function keepCvs(make: () => Promise<MadeCvs>, tell: (made: MadeCvs) => void) {
  const good = new Map<string, Uint8Array>();
  let made: Promise<void> | undefined;
  const makeAll = async () => {
    const result = await make();
    if (result.problems.length > 0) tell(result);
    if (result.problems.every(({ severity }) => severity !== 'error')) good.clear();
    for (const { path, pdf } of result.cvs) good.set(path, pdf);
  };
  return {
    /** The PDF at a path from the root of the site; undefined when there is none. */
    find: async (path: string): Promise<Uint8Array | undefined> => {
      if (!address.test(path)) return undefined;
      made ??= makeAll();
      await made;
      return good.get(path);
    },
    /** To be called when the content has changed. */
    forget: () => {
      made = undefined;
    },
  };
}

/** The CVs, for a dev server. */
export function serveCvs(site: OpenSite): FindFile {
  const { project, trust } = site;
  const make = () => makeInProcess({ project, trust, today: printDay(process.env, () => new Date()) });
  const kept = keepCvs(make, (made) => process.stdout.write(`\n${describeCvs(made, project.content)}\n`));
  site.onChange(kept.forget);
  return async (path) => {
    const pdf = await kept.find(path);
    return pdf && { type: 'application/pdf', body: pdf };
  };
}

/** What a run needs to know. */
export interface CvRequest {
  project: Project;
  trust: Trust;
  /** The day that the PDFs bear: `2026-11-22`. */
  today: string;
}

/** Makes the CVs of a project in a process of its own. */
function makeInProcess(request: CvRequest): Promise<MadeCvs> {
  return runInProcess(join(import.meta.dirname, 'cv-process.ts'), request);
}
