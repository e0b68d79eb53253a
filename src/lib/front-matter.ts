/** A file divided into its front matter, where it has one, and what is below. */
export interface DividedFile {
  /** The YAML between the two lines of `---`. */
  matter: string | undefined;
  body: string;
}

/** Divides a file at its front matter, with which it has to begin. */
export function splitFrontMatter(source: string): DividedFile {
  const found = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(source);
  if (found?.index !== 0) return { matter: undefined, body: source };
  return { matter: found[1], body: source.slice(found[0].length) };
}
