const families = [
  ...[
    'M{\\"u}ller',
    "Garc{\\'\\i}a M{\\'a}rquez",
    'van der Berg',
    'Wu',
    "Dvo{\\v r}{\\'a}k",
    '{\\L}ukasiewicz',
    'Nguyễn',
  ],
  ...['de la Cruz', 'King, Jr.', "O'Neill", 'Sørensen', 'Tanaka', 'Erd{\\H o}s', 'Smith-Jones', 'Zhang', 'Li', 'Kim'],
];
const given = ['Ada', 'J{\\"u}rgen', 'C. S.', 'Xiaoyu', 'Jean-Luc', 'María', 'K.', 'Bjarne', 'Łucja', 'Ngai'];
const words = [
  ...[
    'parity',
    'conservation',
    'in',
    'the',
    '{DNA}',
    'of',
    'large',
    'language',
    'models',
    '$\\beta$',
    'decay',
    '{{GPU}}',
  ],
  ...['measurement', 'na{\\"\\i}ve', 'learning', 'with', 'sparse', 'attention', '{\\AA}ngstr{\\"o}m', 'quantization'],
  ...[
    'efficient',
    '深度学习',
    'compression',
    '$O(n \\log n)$',
    'for',
    'protein',
    'folding',
    '---',
    "``quoted''",
    '10\\%',
  ],
];

/** A bibliography of so many entries as people have them, the same in every run. */
export function makeBibliography(count: number): string {
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const pick = <Item>(items: readonly Item[]) => items[random(items.length)]!;
  const text = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
  const people = () =>
    Array.from({ length: 1 + random(8) }, () => (random(12) ? `${pick(families)}, ${pick(given)}` : '陶超凡')).join(
      ' and ',
    );
  const entries = ['@string{pr = "Physical Review"}', '@string{acm = {Association for Computing Machinery}}'];
  for (let index = 0; index < count; index++) {
    const common = `  author = {${people()}},\n  title = {${text(6 + random(8))}},\n  doi = {10.1000/x_${index}},`;
    const more = `  abstract = {${text(60 + random(100))}},\n  keywords = {parity, 学习, beta decay},`;
    const kind = index % 10;
    if (kind === 0)
      entries.push(
        `@proceedings{proc${index},\n  title = {Proceedings of the ${index}th ${text(4)}},\n  editor = {${people()}},\n  year = ${1950 + random(76)},\n  publisher = acm,\n}`,
      );
    else if (kind < 4)
      entries.push(
        `@inproceedings{key${index},\n${common}\n${more}\n  pages = {${index}--${index + 9}},\n  crossref = {proc${index - kind}},\n}`,
      );
    else if (kind < 8)
      entries.push(
        `@article{key${index},\n${common}\n${more}\n  journal = pr # { Letters},\n  volume = ${random(200)},\n  number = ${random(12)},\n  month = feb,\n  year = ${1950 + random(76)},\n  url = {https://example.org/${index}},\n}`,
      );
    else
      entries.push(
        `@misc{key${index},\n${common}\n${more}\n  eprint = {2203.${String(index).padStart(5, '0')}},\n  archivePrefix = {arXiv},\n  year = 2022,\n}`,
      );
  }
  return `${entries.join('\n\n')}\n`;
}
