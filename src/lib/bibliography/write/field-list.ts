import type { BibtexField } from '#lib/bibliography/write/bibtex-entry.ts';

/** The fields of an entry in their order, to be renamed, joined and replaced where they are. */
export class FieldList {
  private list: BibtexField[];

  constructor(fields: readonly BibtexField[]) {
    this.list = [...fields];
  }

  get fields(): BibtexField[] {
    return this.list;
  }

  get(name: string): string | undefined {
    return this.list.find((field) => field.name === name)?.value;
  }

  has(...names: string[]): boolean {
    return this.list.some(({ name }) => names.includes(name));
  }

  /** Gives a field a value where it is, or at the end. Without a value it is removed. */
  set(name: string, value: string | undefined): void {
    if (value === undefined || value === '') this.remove(name);
    else if (this.has(name)) this.list = this.list.map((field) => (field.name === name ? { name, value } : field));
    else this.list.push({ name, value });
  }

  remove(...names: string[]): void {
    this.list = this.list.filter(({ name }) => !names.includes(name));
  }

  /** Gives a field another name, unless there is one of that name. */
  rename(from: string, to: string): void {
    if (!this.has(to)) this.list = this.list.map((field) => (field.name === from ? { ...field, name: to } : field));
  }

  /** Gives the first of several fields another name, unless there is one of that name. */
  renameFirst(from: readonly string[], to: string): void {
    const first = from.find((name) => this.has(name));
    if (first !== undefined) this.rename(first, to);
  }

  /** Puts fields in the place of the first of others, which are removed; at the end where there are none of them. */
  replace(names: readonly string[], fields: readonly BibtexField[]): void {
    const at = this.list.findIndex(({ name }) => names.includes(name));
    const [before, after] = at === -1 ? [this.list, []] : [this.list.slice(0, at), this.list.slice(at)];
    const rest = (list: readonly BibtexField[]) => list.filter(({ name }) => !names.includes(name));
    this.list = [...rest(before), ...fields, ...rest(after)];
  }
}
