/** A file that a dev server answers with. */
export interface ServedFile {
  /** Media type with its encoding. */
  type: string;
  body: string | Uint8Array;
}

/** Makes the file at a path from the root of the site; undefined when there is none of its kind. */
export type FindFile = (path: string) => ServedFile | undefined | Promise<ServedFile | undefined>;
