import { describe, expect, it } from 'vitest';
import { finish } from '../../../../graph/query/sliced.ts';
import { type Arrangement, arrangeRows } from '../../../../graph/query/table/arrangeRows.ts';
import type { Column } from '../../../../graph/query/table/column.ts';

interface Row {
  readonly name: string;
  readonly kind: string | null;
  readonly size: number;
}

const rows: readonly Row[] = [
  { name: 'Zürich', kind: 'city', size: 2 },
  { name: 'alba', kind: null, size: 10 },
  { name: 'Brigg', kind: 'city', size: 2 },
  { name: 'Östliche Werke', kind: 'works', size: -1 },
];

const name: Column<Row> = { id: 'name', title: 'Name', isNumber: false, valueOf: (row) => row.name };
const kind: Column<Row> = { id: 'kind', title: 'Kind', isNumber: false, valueOf: (row) => row.kind };
const size: Column<Row> = { id: 'size', title: 'Size', isNumber: true, valueOf: (row) => row.size };

const arrange = (how: Partial<Arrangement<Row>>) =>
  [
    ...finish(
      arrangeRows(rows, {
        isShown: () => true,
        query: '',
        textOf: (row) => `${row.name} ${row.kind ?? ''}`,
        sortBy: name,
        isDescending: false,
        thenBy: name,
        ...how,
      }),
    ),
  ].map((at) => rows[at]?.name);

describe('arrangeRows(rows, how)', () => {
  it('sorts texts without regard to letter case and accents', () => {
    expect(arrange({})).toEqual(['alba', 'Brigg', 'Östliche Werke', 'Zürich']);
    expect(arrange({ isDescending: true })).toEqual(['Zürich', 'Östliche Werke', 'Brigg', 'alba']);
  });

  it('sorts numbers as numbers, equals by the second column', () => {
    expect(arrange({ sortBy: size })).toEqual(['Östliche Werke', 'Brigg', 'Zürich', 'alba']);
    expect(arrange({ sortBy: size, isDescending: true })).toEqual(['alba', 'Brigg', 'Zürich', 'Östliche Werke']);
  });

  it('puts empty cells last, whichever way it sorts', () => {
    expect(arrange({ sortBy: kind }).at(-1)).toBe('alba');
    expect(arrange({ sortBy: kind, isDescending: true }).at(-1)).toBe('alba');
  });

  it('keeps the rows that have all the words', () => {
    expect(arrange({ query: 'ZURICH' })).toEqual(['Zürich']);
    expect(arrange({ query: 'ost  works' })).toEqual(['Östliche Werke']);
    expect(arrange({ query: 'brigg works' })).toEqual([]);
  });

  it('leaves out what does not show', () => {
    expect(arrange({ isShown: (row) => row.size > 0, sortBy: size })).toEqual(['Brigg', 'Zürich', 'alba']);
  });

  it('works volatile values out anew each time', () => {
    const first: Column<Row> = { ...size, id: 'changing', isVolatile: true };
    const second: Column<Row> = { ...first, valueOf: (row) => -row.size };
    expect(arrange({ sortBy: first }).at(-1)).toBe('alba');
    expect(arrange({ sortBy: second })[0]).toBe('alba');
  });
});
