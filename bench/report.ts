/** One measured line; `ratio` is against the bare page, `budget` the most (or least) that is allowed. */
export interface Line {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly ratio: number | null;
  readonly budget: string | null;
  readonly ok: boolean | null;
}

/** The middle of a list of numbers; NaN for none. */
export function findMedian(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** What nobody notices whatever the ratio: of a small graph the bare page costs less than any page with an interface. */
export interface Little {
  /** The same or another measure of the app, in the line's unit. */
  readonly value: number;
  readonly most: number;
  /** What it is a measure of, after the unit. */
  readonly of?: string;
}

/** A line judged by its ratio to the bare page, or by how little it is. */
export function compare(name: string, unit: string, app: number, bare: number, most: number, little?: Little): Line {
  const ratio = app / bare;
  const budget = `≤ ${most} × bare${little ? ` or ${little.most} ${unit}${little.of ?? ''}` : ''}`;
  const ok = ratio <= most || (little !== undefined && little.value <= little.most);
  return { name, value: round(app), unit, ratio: round(ratio), budget, ok };
}

/** A line judged by its own value: at most `most`, or at least `least`. */
export function judge(name: string, unit: string, value: number, limit: { most: number } | { least: number }): Line {
  const [budget, ok] =
    'most' in limit
      ? [`≤ ${limit.most} ${unit}`, value <= limit.most]
      : [`≥ ${limit.least} ${unit}`, value >= limit.least];
  return { name, value: round(value), unit, ratio: null, budget, ok };
}

const round = (value: number) => Number(value.toPrecision(3));

/** A line that is only told, beside one that is judged. */
export const tell = (name: string, unit: string, app: number, bare: number): Line => ({
  ...compare(name, unit, app, bare, Number.POSITIVE_INFINITY),
  budget: null,
  ok: null,
});

/** The lines as a table of plain text. */
export function formatTable(lines: readonly Line[]): string {
  const cells = lines.map(({ name, value, unit, ratio, budget, ok }) => [
    name,
    value === null ? 'not measured' : `${value} ${unit}`,
    ratio === null ? '' : `${ratio} ×`,
    budget ?? '',
    ok === null ? '' : ok ? 'ok' : 'OVER',
  ]);
  const rows = [['what', 'app', 'to bare', 'budget', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
