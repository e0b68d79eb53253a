import { join } from 'node:path';
import type { CheckedContent } from '#checks/checked-content.ts';
import {
  type Citations,
  type CitedPublication,
  labelFurther,
  type StoredCitations,
} from '#lib/bibliography/cited-publication.ts';
import { joinPublication } from '#lib/bibliography/join.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { writeBibtex } from '#lib/bibliography/write/bibtex.ts';
import type { CitationFailure } from '#tools/citations/format-citations.ts';
import { formatInWorker } from '#tools/citations/format-in-worker.ts';
import { cacheFolder } from '#tools/content-root.ts';
import type { ContentReader } from '#tools/content-reader.ts';
import { keptFiles } from '#tools/kept-files.ts';

/** What citations depend on beside the publication. */
const code = ['src/tools/citations', 'src/lib/bibliography'];

/** Cites the publications of a content folder, those that say something else than before; the others are kept. */
export const citePublications: ContentReader['cite'] = async (checked, { show, tell, isBuild }) => {
  const publications = joinPublications(checked);
  const further = checked.content.citationStyles;
  const labels = labelFurther(further);
  const kept = keptFiles(join(cacheFolder, 'citations'), '.json', code);
  const names = new Map(
    publications.map((publication) => [
      publication.key,
      kept.nameOf(further.length > 0 ? { publication, further } : publication),
    ]),
  );
  const missing = publications.filter(({ key }) => !kept.has(names.get(key)!));
  const unkept = new Map(missing.map((publication) => [publication.key, citeIn({}, labels, publication)]));
  const stored = (key: string, name: string): StoredCitations =>
    kept.has(name) ? { kept: `citations/${name}` } : unkept.get(key)!;
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
};

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

/** The publications of the content that are not drafts. */
export function joinPublications(checked: CheckedContent): Publication[] {
  const topics = checked.good.site[0]?.data.publications.topics.map(({ id }) => id) ?? [];
  const files = new Map(checked.good.publications.map(({ entry, data }) => [entry.id, data]));
  const entries = new Map(checked.bibliography.map((publication) => [publication.key, publication]));
  return [...new Set([...entries.keys(), ...files.keys()])]
    .map((key) => joinPublication(key, entries.get(key), files.get(key), topics))
    .filter(({ draft }) => !draft);
}
