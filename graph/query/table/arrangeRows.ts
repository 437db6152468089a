/** Which rows of a table show, in which order. What a file's rows are sorted and found by is worked out once. */
import { foldLetters } from '../../text/fold.ts';
import type { Sliced } from '../sliced.ts';
import type { Column } from './column.ts';
import { sortInSlices } from './sortInSlices.ts';

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
const STEP = 1_024;

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
  /** Of volatile columns, which are made anew when their values change. */
  readonly volatileRanks: WeakMap<object, Float64Array>;
  readonly texts: (string | undefined)[];
}

/** Kept for as long as the rows are: they are a file's own lists, which nothing changes. */
const keeps = new WeakMap<readonly unknown[], Keeps>();

function keepsOf(rows: readonly unknown[]): Keeps {
  const known = keeps.get(rows) ?? { ranks: new Map(), volatileRanks: new WeakMap(), texts: [] };
  keeps.set(rows, known);
  return known;
}

/** A number for each row that sorts as its cell does: the number itself, or the place of the text among all texts. */
function* rankRows<Row>(rows: readonly Row[], column: Column<Row>): Sliced<Float64Array> {
  const { ranks, volatileRanks } = keepsOf(rows);
  const known = column.isVolatile ? volatileRanks.get(column) : ranks.get(column.id);
  if (known) return known;
  const worked = yield* column.isNumber ? readNumbers(rows, column) : rankTexts(rows, column);
  if (column.isVolatile) volatileRanks.set(column, worked);
  else ranks.set(column.id, worked);
  return worked;
}

function* readNumbers<Row>(rows: readonly Row[], column: Column<Row>): Sliced<Float64Array> {
  const numbers = new Float64Array(rows.length);
  for (const [at, row] of rows.entries()) {
    if (at % STEP === STEP - 1) yield;
    const value = column.valueOf(row);
    numbers[at] = typeof value === 'number' ? value : EMPTY;
  }
  return numbers;
}

/** Texts that differ in letter case and accents alone rank the same. */
function* rankTexts<Row>(rows: readonly Row[], column: Column<Row>): Sliced<Float64Array> {
  const distinct: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = new Float64Array(rows.length).fill(EMPTY);
  for (const [at, row] of rows.entries()) {
    if (at % STEP === STEP - 1) yield;
    const value = column.valueOf(row);
    const text = foldLetters(String(value ?? ''));
    if (text === '') continue;
    const known = numbers.get(text);
    numberOf[at] = known ?? distinct.length;
    if (known !== undefined) continue;
    numbers.set(text, distinct.length);
    distinct.push(text);
  }
  const order = yield* sortInSlices(
    Uint32Array.from({ length: distinct.length }, (_, number) => number),
    (a, b) => ((distinct[a] ?? '') < (distinct[b] ?? '') ? -1 : 1),
  );
  const placeOf = new Float64Array(distinct.length);
  for (const [place, number] of order.entries()) placeOf[number] = place;
  yield;
  return numberOf.map((number) => (number === EMPTY ? EMPTY : (placeOf[number] ?? EMPTY)));
}
