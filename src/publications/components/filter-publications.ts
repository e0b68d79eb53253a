import { fold } from '#text/characters.ts';

/**
 * Filters the publications of a page by the form in a box: text anywhere in an entry, and facets by the `data-`
 * attributes of the entries (several values of one are separated by `|`). The address bar holds the state; the count
 * is announced. Runs in the browser.
 */
export function filterPublications(box: HTMLElement): void {
  const form = box.querySelector('form')!;
  const status = box.querySelector('[role=status]')!;
  const items = [...document.querySelectorAll<HTMLElement>('.publications > li')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const switches = [...document.querySelectorAll<HTMLAnchorElement>('[data-view] a')];
  const unfolded = new Set<HTMLDetailsElement>();
  let texts: string[] | undefined;

  function filter(): void {
    texts ??= items.map((item) => fold(item.textContent ?? ''));
    const asked = readForm(form);
    const found = showItems(items, texts, asked);
    for (const group of groups) showGroup(group, unfolded, asked.length > 0);
    const said = found > 0 ? box.dataset.found!.replace('#', String(found)) : box.dataset.none!;
    status.textContent = asked.length > 0 ? said : '';
  }
  /** On arrival, and when the reader goes back. */
  function restore(): void {
    const isAsked = fillForm(form);
    if (isAsked || texts) filter();
    for (const link of switches) link.search = queryOf(form);
  }

  restore();
  addEventListener('popstate', restore);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    filter();
    const query = queryOf(form);
    const address = location.pathname + query + (query ? '' : location.hash);
    // Letters of one search are one step of the history; each choice is a step of its own.
    const isTyping = (target as HTMLInputElement).type === 'search';
    if (isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    for (const link of switches) link.search = query;
  });
}

type Asked = [name: string, value: string][];

function readForm(form: HTMLFormElement): Asked {
  return [...new FormData(form)].flatMap(([name, value]): Asked => (value ? [[name, String(value)]] : []));
}

/** The state as the query of an address; empty when nothing is asked. */
function queryOf(form: HTMLFormElement): string {
  const asked = readForm(form);
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
}

/** Fills the form from the address. Returns whether it asks for anything. */
function fillForm(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.search);
  const topics = [...form.querySelectorAll<HTMLInputElement>('[name=topic]')].map(({ value }) => value);
  if (!topics.includes(asked.get('topic') ?? '')) asked.delete('topic');
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type !== 'search')
      field.checked = (asked.get(field.name) ?? '') === field.value;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = asked.get(field.name) ?? '';
  }
  return asked.size > 0;
}

/** Shows the entries that fit and hides the others. Returns how many papers are found. */
function showItems(items: readonly HTMLElement[], texts: readonly string[], asked: Asked): number {
  const words = fold(asked.find(([name]) => name === 'q')?.[1] ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const facets = asked.filter(([name]) => name !== 'q');
  let found = 0;
  for (const [index, item] of items.entries()) {
    const fits =
      words.every((word) => texts[index]!.includes(word)) &&
      facets.every(([name, value]) => item.dataset[name]?.split('|').includes(value));
    if (item.hidden === fits) item.hidden = !fits;
    // A paper under two headings counts once: only the first has its id.
    if (fits && item.id) found++;
  }
  return found;
}

/** Hides a heading with nothing under it, and unfolds a folded one while something is asked. */
function showGroup(group: HTMLElement, unfolded: Set<HTMLDetailsElement>, isAsked: boolean): void {
  group.hidden = !group.querySelector('.publications > li:not([hidden])');
  if (!(group instanceof HTMLDetailsElement)) return;
  // What the filter has unfolded is folded again when nothing is asked any more.
  if (isAsked && !group.open) unfolded.add(group);
  if (unfolded.has(group)) group.open = isAsked;
}
