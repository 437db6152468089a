/** Finding a row by its key; made once for each list of rows. */

const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** The index of the row with this key; -1 where there is none. */
export function findRow(rows: readonly { readonly key: string }[], key: string | undefined): number {
  if (key === undefined) return -1;
  const known = indexes.get(rows) ?? new Map(rows.map((row, at) => [row.key, at]));
  indexes.set(rows, known);
  return known.get(key) ?? -1;
}
