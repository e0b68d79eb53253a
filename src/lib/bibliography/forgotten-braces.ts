/** A field on a line of its own within the value of another. */
const fieldWithin = /,[ \t]*\r?\n\s*[A-Za-z][\w-]*\s*=\s*["{]/;
/** A field outside every entry. */
const fieldOutside = /^\s*,|(?<![\w:-])[A-Za-z][\w:-]*\s*=\s*["{]/;

/** Whether a value holds the fields that follow it, since its own closing brace is missing. */
export function holdsField(value: string): boolean {
  return fieldWithin.test(value);
}

/** Says which brace is missing. */
export function explainUnclosed({ name, value }: { name: string; value: string }): { message: string; hint: string } {
  const own = value.slice(0, value.search(fieldWithin)).trim();
  return {
    message: `The value of \`${name}\` is not closed where it ends, so it holds the fields after it.`,
    hint: `Write the brace: ${name} = {${own.length > 60 ? `${own.slice(0, 60)}…` : own}},`,
  };
}

/** Where fields stand in the text between two entries, if they do. */
export function findStrayField(between: string): number | undefined {
  const text = between.replace(/%[^\n]*/g, (comment) => ' '.repeat(comment.length));
  return fieldOutside.test(text) ? text.search(/\S/) : undefined;
}

/** Says that the entry before them was closed too early. */
export const strayFields = {
  code: 'text-between-entries',
  severity: 'warning',
  message: 'These fields are outside every entry, so they are not read: the entry above is closed before them.',
  hint: 'Delete the brace that closes the entry before its last field.',
} as const;
