import { join } from 'node:path';
import type { CheckedContent } from '#checks/checked-content.ts';
import type { Citations, CitedPublication, StoredCitations } from '#lib/bibliography/citation-styles.ts';
import { joinPublication } from '#lib/bibliography/join.ts';
import type { Publication } from '#lib/bibliography/publication.ts';
import { writeBibtex } from '#lib/bibliography/write/bibtex.ts';
import { formatInWorker } from '#tools/citations/format-in-worker.ts';
import { cacheFolder } from '#tools/content-root.ts';
import type { ContentReader } from '#tools/content-reader.ts';
import { keptFiles } from '#tools/kept-files.ts';

/** What citations depend on beside the publication. */
const code = ['src/tools/citations', 'src/lib/bibliography'];

/** Cites the publications of a content folder, those that say something else than before; the others are kept. */
export const citePublications: ContentReader['cite'] = async (checked, { show, tell, isBuild }) => {
  const publications = joinPublications(checked);
  const kept = keptFiles(join(cacheFolder, 'citations'), '.json', code);
  const names = new Map(publications.map((publication) => [publication.key, kept.nameOf(publication)]));
  const missing = publications.filter(({ key }) => !kept.has(names.get(key)!));
  const unkept = new Map(missing.map((publication) => [publication.key, citeIn({}, publication)]));
  const stored = (key: string, name: string): StoredCitations =>
    kept.has(name) ? { kept: `citations/${name}` } : unkept.get(key)!;
  const showAll = () => show(new Map([...names].map(([key, name]) => [key, stored(key, name)])));
  showAll();
  if (missing.length > 0) {
    try {
      const { citations, failures } = await formatInWorker(missing);
      for (const { key, style, message } of failures)
        tell(`The publication \`${key}\` has no citation in the style ${style}: ${message}`);
      // What failed is not kept: it is tried, and told, again.
      const failed = new Set(failures.map(({ key }) => key));
      for (const publication of missing) {
        const { key } = publication;
        const cited = citeIn(citations.get(key) ?? {}, publication);
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

function citeIn(styles: Citations, publication: Publication): CitedPublication {
  return { styles, bibtex: writeBibtex(publication) };
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
