/** Weights are natural logarithms of odds times this, as in graph/figures/owner/chooseOwner.ts. */
const SCALE = 20;

/** Rounded weights below this are noise. */
const LEAST = 2;

const HEAD = `/**
 * How much each feature of candidates.ts speaks for (or, below zero, against) a candidate. Fitted by softmax regression
 * with a penalty on large weights over annotated articles of several newsrooms, then rounded: only differences count.
 */
export const OWNER_WEIGHTS: Readonly<Record<string, number>> = {`;

/** Scaled whole numbers without those that hardly matter, by feature. */
export function roundWeights(weights: ReadonlyMap<string, number>): [string, number][] {
  return [...weights]
    .map(([feature, weight]): [string, number] => [feature, Math.round(weight * SCALE)])
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The text of graph/figures/owner/weights.ts, formatted as the linter wants it. */
export function formatWeights(rows: readonly (readonly [string, number])[]): string {
  return `${[HEAD, ...rows.map(([feature, weight]) => `  ${quote(feature)}: ${weight},`), '};'].join('\n')}\n`;
}

function quote(feature: string): string {
  if (/^[a-z]+$/i.test(feature)) return feature;
  return feature.includes("'") ? JSON.stringify(feature) : `'${feature}'`;
}
