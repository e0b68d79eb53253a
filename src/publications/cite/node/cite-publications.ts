import { basename, join } from 'node:path';
import { publicationsOf } from '#model/join.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import { keptFiles } from '#node/cache.ts';
import { publicationOf } from '#publications/arrange.ts';
import {
  type Citations,
  type CitedPublication,
  labelFurther,
  type StoredCitations,
} from '#publications/cite/cited-publication.ts';
import { writeBibtex } from '#publications/export/bibtex.ts';
import type { Publication } from '#publications/publication.ts';
import type { CitationFailure } from './format-citations.ts';
import { formatInWorker } from './format-in-worker.ts';

/** Who wants citations. */
export interface CitationsWanted {
  /** Takes what is known, by citation key: at once, and again when what was missing is there. */
  show: (citations: ReadonlyMap<string, StoredCitations>) => void;
  /** Takes what went wrong, in a sentence. */
  tell: (message: string) => void;
  /** A build forgets what it does not need; a dev server may be drawing a page from it. */
  isBuild: boolean;
}

/** Cites the publications of a site, those that say something else than before; the others come from the cache. */
export async function citePublications(site: OpenSite, { show, tell, isBuild }: CitationsWanted): Promise<void> {
  const publications = publicationsOf(site.checked()).map(publicationOf);
  const further = site.content().citationStyles;
  const labels = labelFurther(further);
  const kept = keptFiles(join(site.project.cache, 'citations'), '.json');
  const names = new Map(
    publications.map((publication) => [
      publication.key,
      kept.nameOf(further.length > 0 ? { publication, further } : publication),
    ]),
  );
  const missing = publications.filter(({ key }) => !kept.has(names.get(key)!));
  const unkept = new Map(missing.map((publication) => [publication.key, citeIn({}, labels, publication)]));
  const stored = (key: string, name: string): StoredCitations =>
    kept.has(name) ? { kept: `citations/${basename(kept.pathOf(name))}` } : unkept.get(key)!;
  const showAll = () => show(new Map([...names].map(([key, name]) => [key, stored(key, name)])));
  showAll();
  if (missing.length > 0) {
    try {
      const { citations, failures } = await formatInWorker(missing, further);
      reportFailures(failures, missing.length, tell);
      // What failed is not kept: it is tried, and told, again.
      const failed = new Set(failures.map(({ key }) => key));
      for (const publication of missing) {
        const { key } = publication;
        const cited = citeIn(citations.get(key) ?? {}, labels, publication);
        if (failed.has(key)) unkept.set(key, cited);
        else kept.keep(names.get(key)!, Buffer.from(JSON.stringify(cited)));
      }
    } catch (failure) {
      const keys = missing.map(({ key }) => key).join(', ');
      tell(`There are no citations of ${keys}: ${failure instanceof Error ? failure.message : String(failure)}`);
    }
    showAll();
  }
  if (isBuild) kept.forgetOthers(new Set(names.values()));
}

function citeIn(styles: Citations, further: Record<string, string>, publication: Publication): CitedPublication {
  return { styles, ...(Object.keys(further).length > 0 && { further }), bibtex: writeBibtex(publication) };
}

/** Reports what could not be cited. A style in which nothing can be is reported once. */
function reportFailures(failures: readonly CitationFailure[], count: number, tell: (message: string) => void): void {
  for (const [style, ofStyle] of Map.groupBy(failures, (failure) => failure.style)) {
    if (count > 1 && ofStyle.length === count)
      tell(`The style ${style} can cite no publication: ${ofStyle[0]!.message}`);
    else
      for (const { key, message } of ofStyle)
        tell(`The publication \`${key}\` has no citation in the style ${style}: ${message}`);
  }
}
