import type { LocalFigure, Quantity } from '../model.ts';

export interface Found extends LocalFigure {
  readonly isHeadline: boolean;
}

/** Each statement once; what a headline says again, or in another currency, is left to the text. */
export function dropRepeats(found: readonly Found[], restated: readonly Quantity[]): LocalFigure[] {
  const amountOf = ({ value, unit }: { value: number; unit: string }) => `${value} ${unit}`;
  const inBody = new Set([...found.filter(({ isHeadline }) => !isHeadline).map(amountOf), ...restated.map(amountOf)]);
  const changes = new Set(found.map(({ change }) => change?.value));
  const seen = new Set<string>();
  return found.flatMap(({ isHeadline, ...figure }) => {
    const isGrowthAgain = figure.measure === 'growth' && changes.has(figure.value);
    if (isHeadline && (inBody.has(amountOf(figure)) || isGrowthAgain)) return [];
    const { subject, about, measure, time, segment, level, scope } = figure;
    const key = [subject, about, measure, amountOf(figure), time, segment, level, scope].join('|');
    if (seen.has(key)) return [];
    seen.add(key);
    return [figure];
  });
}
