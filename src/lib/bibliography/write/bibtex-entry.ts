/** A field with its value as LaTeX, without delimiters. */
export interface BibtexField {
  name: string;
  value: string;
}

/** An entry to be written: its fields in their order. */
export interface BibtexEntry {
  type: string;
  key: string;
  fields: BibtexField[];
}

export const monthMacros = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry as text: one field per line, indented by two spaces, in the order given. */
export function formatBibtexEntry({ type, key, fields }: BibtexEntry): string {
  const lines = fields.map(({ name, value }) => `  ${name} = ${formatValue(name, value.trim())}`);
  return `@${type}{${[key, ...lines].join(',\n')}\n}\n`;
}

function formatValue(name: string, value: string): string {
  return (name === 'month' && formatMonth(value)) || `{${value.replace(/[ \t\r\n]+/g, ' ')}}`;
}

/**
 * A month by one of BibTeX's own macros, which each style writes in its way, and what stands around it in quotes:
 * `jan # "--" # feb`, `"15~" # mar`. Undefined for a month that is written out with more beside it.
 */
function formatMonth(value: string): string | undefined {
  if (/^\d{1,2}$/.test(value)) return monthMacros[Number(value) - 1];
  if (/^[A-Za-z]+\.?$/.test(value)) return monthMacros.find((month) => month === value.slice(0, 3).toLowerCase());
  // Some write the macros and the signs that join them within braces.
  const bare = value.replace(/\s*\\?#\s*/g, '').replaceAll('"', '');
  const parts = bare.split(/([A-Za-z]+)/).filter(Boolean);
  const words = parts.filter((part) => /^[A-Za-z]/.test(part));
  if (words.length === 0 || !words.every((word) => monthMacros.includes(word))) return undefined;
  return parts.map((part) => (/^[A-Za-z]/.test(part) ? part : `"${part}"`)).join(' # ');
}
