import type { Loader, LoaderContext } from 'astro/loaders';

/** Stands for the data of an entry that could not be read. */
const unreadable: Record<string, unknown> = Object.freeze({});

/**
 * Lets `astro dev` live with broken content: an entry that cannot be read is left as it was, or out,
 * while the check says what is wrong with it; the others go on. A build (which has no watcher) stops.
 *
 * @param isNeeded whether every page needs the entry, so that it stays as it was when its file is deleted too
 */
export function keepGoing(loader: Loader, isNeeded = false): Loader {
  return {
    ...loader,
    load: (context: LoaderContext) => loader.load(context.watcher ? tolerant(context, isNeeded) : context),
  };
}

function tolerant(context: LoaderContext, isNeeded: boolean): LoaderContext {
  const { entryTypes, parseData, store } = context as LoaderContext & { entryTypes: Map<string, EntryType> };
  const readers = [...entryTypes].map(([extension, type]): [string, EntryType] => [
    extension,
    {
      ...type,
      getEntryInfo: async (file) => {
        try {
          return await type.getEntryInfo(file);
        } catch {
          return { data: unreadable, body: '', slug: '', rawData: '' };
        }
      },
    },
  ]);
  return {
    ...context,
    entryTypes: new Map(readers),
    parseData: async (entry) => {
      if (entry.data === unreadable) return unreadable as typeof entry.data;
      try {
        return await parseData(entry);
      } catch {
        return unreadable as typeof entry.data;
      }
    },
    store: {
      ...store,
      set: (entry) => (entry.data === unreadable ? false : store.set(entry)),
      delete: (id) => (isNeeded ? undefined : store.delete(id)),
    },
  } as LoaderContext;
}

/** How Astro reads a kind of file; its types do not name it (astro/dist/types/public/content.d.ts). */
interface EntryType {
  getEntryInfo(file: unknown): Promise<{ data: Record<string, unknown>; body: string; slug: string; rawData: string }>;
}
