import type { MdastNode } from 'satteri';
import { reportLeftoversOf } from './leaf-text.ts';
import { type Reading, report, type Shape, startOf } from './reading.ts';
import type { ElementNode } from './tree.ts';

type Table = Extract<MdastNode, { type: 'table' }>;
type Row = Extract<MdastNode, { type: 'tableRow' }>;
type Cell = Extract<MdastNode, { type: 'tableCell' }>;

/** A table of Markdown; the alignment of its columns is an attribute of their cells. */
export function readTable(table: Table, shape: Shape, reading: Reading): ElementNode {
  const [head, ...body] = table.children as Row[];
  const columns = head?.children.length ?? 0;
  const position = startOf(table);
  const group = (name: string, children: ElementNode[]): ElementNode[] =>
    children.length === 0 ? [] : [{ type: 'element', name, attributes: {}, children, position }];
  const row = (written: Row, name: string) =>
    readRow(written, name, { columns, alignments: table.align ?? [] }, shape, reading);
  return {
    type: 'element',
    name: 'table',
    attributes: {},
    children: [
      ...group('thead', head ? [row(head, 'th')] : []),
      ...group(
        'tbody',
        body.map((written) => row(written, 'td')),
      ),
    ],
    position,
  };
}

function readRow(
  row: Row,
  name: string,
  { columns, alignments }: { columns: number; alignments: readonly (string | null)[] },
  shape: Shape,
  reading: Reading,
): ElementNode {
  const position = startOf(row);
  const cells = row.children as Cell[];
  if (cells.length > columns) {
    const message = `This row has ${cells.length} cells, and the table has ${columns} columns: the others are not shown.`;
    report(reading, 'warning', 'table-row', position, message, 'Write \\| for a | that is part of the text.');
  }
  const children = Array.from({ length: columns }, (_, index): ElementNode => {
    const cell = cells[index];
    const align = alignments[index];
    if (cell) reportLeftoversOf(cell, reading);
    return {
      type: 'element',
      name,
      attributes: align ? { align } : {},
      children: cell ? shape(cell.children as MdastNode[]) : [],
      position: cell ? startOf(cell) : position,
    };
  });
  return { type: 'element', name: 'tr', attributes: {}, children, position };
}
