import nodeLogger from 'astro/logger/node';

/**
 * What Astro warns of that is no fault here: a section an author does not use is an empty
 * collection, every build reads the content anew (decision 0004), and an author's own file wins over the engine's.
 */
const harmless = [
  /^The collection "\w+" does not exist or is empty/,
  /^data store cleared \(force\)/,
  /^Skipping src\/pages\/[\w.]+\.ts because a file with the same name exists in the public folder/,
];

/** Astro's own log without the warnings that would send an author looking for a mistake that is none. */
export default function quietLogger(options?: Parameters<typeof nodeLogger>[0]): ReturnType<typeof nodeLogger> {
  const logger = nodeLogger(options);
  return {
    ...logger,
    write: (event) => {
      if (!harmless.some((pattern) => pattern.test(event.message))) logger.write(event);
    },
  };
}
