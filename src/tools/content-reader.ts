import type { CheckedContent, Trust } from '#checks/checked-content.ts';
import type { StoredCitations } from '#lib/bibliography/cited-publication.ts';

/** What the loaders of the collections ask of the programs that read content. */
export interface ContentReader {
  /** Whether the configuration lets MDX run code. */
  trust: Trust;
  /** Reads a content folder with the schemas, without what does not follow them. */
  read: (folder: string) => CheckedContent;
  /** The same for a build, in which nothing changes: what its check has read. */
  readOnce: (folder: string) => CheckedContent;
  /** Cites the publications. */
  cite: (checked: CheckedContent, asking: CitationsWanted) => Promise<void>;
}

/** Who wants citations. */
export interface CitationsWanted {
  /** Takes what is known, by citation key: at once, and again when what was missing is there. */
  show: (citations: ReadonlyMap<string, StoredCitations>) => void;
  /** Takes what went wrong, in a sentence. */
  tell: (message: string) => void;
  /** A build forgets what it does not need; a dev server may be drawing a page from it. */
  isBuild: boolean;
}

declare global {
  var vitrineReader: ContentReader | undefined;
}

/**
 * Lets the loaders have the reader. Astro runs `content.config.ts` and all it imports through Vite, file by file, in a
 * module graph of its own. The check has loaded the reader already, and Node did that in a fraction of the time: what
 * both see has to be global.
 */
export function shareReader(reader: ContentReader): void {
  globalThis.vitrineReader = reader;
}

/** @throws When the integration of the check has not run. */
export function sharedReader(): ContentReader {
  if (!globalThis.vitrineReader) throw new Error('The content is read by `vitrine()`, which astro.config.mjs lacks.');
  return globalThis.vitrineReader;
}
