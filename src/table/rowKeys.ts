/** Where a key leads in a list of rows. */

/** The place that a key leads to from `at` among `count` rows, `page` of which are seen at once; null for other keys. */
export function placeAfter(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - page,
    PageDown: at + page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}
