import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { collectionTable } from 'vitrine/collections';

/** The content as Astro has it, also for pages of an author's own. */
export const collections = Object.fromEntries(
  Object.entries(collectionTable).map(([name, collection]) => [
    name,
    defineCollection(collection as { loader: Loader }),
  ]),
) as unknown as typeof collectionTable;
