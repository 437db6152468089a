/** Which rows of a table show, in which order. What a file's rows are sorted and found by is worked out once. */
import { foldLetters } from '../../text/fold.ts';
import type { CellValue, Column } from './column.ts';
import { type Sliced, sortInSlices } from './sortInSlices.ts';

export interface Arrangement<Row> {
  readonly isShown: (row: Row) => boolean;
  /** Words that must all occur in a row, in any letter case and with or without accents. */
  readonly query: string;
  readonly textOf: (row: Row) => string;
  readonly sortBy: Column<Row>;
  readonly isDescending: boolean;
  /** Decides between equals, always ascending. */
  readonly thenBy: Column<Row>;
}

/** Rows looked at between two pauses. */
const STEP = 4_096;

/** Indexes into `rows`. Empty cells come last, whichever way it is sorted. */
export function* arrangeRows<Row>(rows: readonly Row[], how: Arrangement<Row>): Sliced<Uint32Array> {
  const words = foldLetters(how.query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const texts = keepsOf(rows).texts;
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (const [at, row] of rows.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (!how.isShown(row)) continue;
    if (words.length > 0) {
      texts[at] ??= foldLetters(how.textOf(row));
      const text = texts[at];
      if (!words.every((word) => text.includes(word))) continue;
    }
    found[count++] = at;
  }
  const first = yield* rankRows(rows, how.sortBy);
  const then = yield* rankRows(rows, how.thenBy);
  const sign = how.isDescending ? -1 : 1;
  return yield* sortInSlices(found.slice(0, count), (a, b) => {
    const [one, other] = [first[a] ?? EMPTY, first[b] ?? EMPTY];
    if (one !== other) return one === EMPTY ? 1 : other === EMPTY ? -1 : sign * (one - other);
    return (then[a] ?? 0) - (then[b] ?? 0) || a - b;
  });
}

/** The rank of an empty cell. */
const EMPTY = Number.POSITIVE_INFINITY;

interface Keeps {
  readonly ranks: Map<string, Float64Array>;
  readonly texts: (string | undefined)[];
}

/** Kept for as long as the rows are: they are a file's own lists, which nothing changes. */
const keeps = new WeakMap<readonly unknown[], Keeps>();

function keepsOf(rows: readonly unknown[]): Keeps {
  const known = keeps.get(rows) ?? { ranks: new Map(), texts: [] };
  keeps.set(rows, known);
  return known;
}

/** A number for each row that sorts as its cell does: the number itself, or the place of the text among all texts. */
function* rankRows<Row>(rows: readonly Row[], column: Column<Row>): Sliced<Float64Array> {
  const known = column.isVolatile ? undefined : keepsOf(rows).ranks.get(column.id);
  if (known) return known;
  const ranks = new Float64Array(rows.length).fill(EMPTY);
  const texts: string[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % STEP === STEP - 1) yield;
    const value: CellValue = column.valueOf(row);
    if (typeof value === 'number') ranks[at] = value;
    texts.push(typeof value === 'string' ? foldLetters(value) : '');
  }
  if (!column.isNumber) yield* rankTexts(texts, ranks);
  if (!column.isVolatile) keepsOf(rows).ranks.set(column.id, ranks);
  return ranks;
}

function* rankTexts(texts: readonly string[], ranks: Float64Array): Sliced<void> {
  const distinct = [...new Set(texts)].filter((text) => text !== '');
  const order = yield* sortInSlices(Uint32Array.from(distinct.keys()), (a, b) =>
    (distinct[a] ?? '') < (distinct[b] ?? '') ? -1 : 1,
  );
  const placeOf = new Map<string, number>();
  for (const [place, at] of order.entries()) placeOf.set(distinct[at] ?? '', place);
  yield;
  for (const [at, text] of texts.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (text !== '') ranks[at] = placeOf.get(text) ?? EMPTY;
  }
}
