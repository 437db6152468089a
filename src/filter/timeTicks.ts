/** What an axis of months says, and where. */

export interface Tick {
  /** The month, by number, that it stands at the beginning of. */
  readonly month: number;
  /** Empty where the axis ends before it could be read. */
  readonly label: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** Months from one label to the next. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];
/** More labels than these run into one another beside the graph. */
const MOST = 6;
/** The share of the axis that a label takes. */
const LABEL = 0.14;

/** Years where they begin, months between them where there is room; the first says the year where no other does. */
export function listTicks(first: number, last: number): readonly Tick[] {
  const most = (last - first + 1) / MOST;
  const step = STEPS.find((size) => size >= most) ?? 12_000;
  const start = Math.ceil(first / step) * step;
  const months = Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, at) => start + at * step,
  );
  const span = last + 1 - first;
  const isCut = (month: number) => (last + 1 - month) / span < LABEL;
  const hasYear = months.some((month) => month % 12 === 0 && !isCut(month));
  // Where no January says it, the first month says the year too, if need be over the place of the next.
  const isWide = step / span >= 2 * LABEL;
  return months.map((month, at) => {
    const year = String(Math.floor(month / 12));
    const name = MONTHS[month % 12] ?? '';
    const own = month % 12 === 0 ? year : name;
    const label = hasYear || at > 1 || (at === 1 && isWide) ? own : at === 0 ? `${name} ${year}` : '';
    return { month, label: isCut(month) ? '' : label };
  });
}
