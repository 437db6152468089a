/** GEXF's declared attributes: a table of columns, and one row of values for each node or edge. */
import { element, type XmlElement } from './xml.ts';

type Value = string | number | boolean | null | readonly string[];

export interface Column<Row> {
  readonly id: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean' | 'liststring';
  readonly read: (row: Row) => Value;
}

export function declareColumns(of: 'node' | 'edge', columns: readonly Column<never>[]): XmlElement {
  return element(
    'attributes',
    { class: of, mode: 'static' },
    columns.map(({ id, type }) => element('attribute', { id, title: id, type })),
  );
}

/** One value for each column that is not null. */
export function attvalues<Row>(columns: readonly Column<Row>[], row: Row): XmlElement {
  return element(
    'attvalues',
    {},
    columns.flatMap(({ id, read }) => {
      const value = read(row);
      if (value === null) return [];
      return [element('attvalue', { for: id, value: isList(value) ? joinList(value) : value })];
    }),
  );
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

/** A list in GEXF 1.3's brackets, every item quoted, so that commas, quotes and bars inside an item are its own. */
function joinList(items: readonly string[]): string {
  const quoted = items.map(
    (item) =>
      `"${item
        .replace(/\\/g, '\\\\')
        .replace(/"/g, '\\"')
        .replace(/\n/g, '\\n')
        .replace(/\r/g, '\\r')
        .replace(/\t/g, '\\t')}"`,
  );
  return `[${quoted.join(', ')}]`;
}
