import type { Loader, LoaderContext } from 'astro/loaders';

/** Stands for the data of an entry that does not follow its schema. */
const unreadable: Record<string, unknown> = Object.freeze({});

/**
 * Lets `astro dev` live with broken content: an entry that does not follow its schema is left as it was, or out,
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
  const { parseData, store } = context;
  return {
    ...context,
    parseData: async (entry) => {
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
  };
}
