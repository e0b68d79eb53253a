/** An entry to be written: field names with their values as LaTeX. */
export interface BibtexEntry {
  type: string;
  key: string;
  fields: { name: string; value: string }[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry as text: one field per line, indented by two spaces, in the order given. */
export function formatBibtexEntry({ type, key, fields }: BibtexEntry): string {
  const lines = fields.map(({ name, value }) => `  ${name} = ${formatValue(name, value.trim())}`);
  return `@${type}{${[key, ...lines].join(',\n')}\n}\n`;
}

/** A month is one of BibTeX's own macros, which each style writes in its way; everything else stands in braces. */
function formatValue(name: string, value: string): string {
  if (name !== 'month') return `{${value.replace(/\s+/g, ' ')}}`;
  const number = /^\d{1,2}$/.test(value) ? Number(value) : months.indexOf(value.slice(0, 3).toLowerCase()) + 1;
  const isMonth = /^(\d{1,2}|[A-Za-z]+\.?)$/.test(value);
  return (isMonth && months[number - 1]) || `{${value}}`;
}
