/** How well decisions do on articles they have not learnt from. */
import { matchFigures } from '../../../graph/evaluate/matchFigures.ts';
import type { Deciders } from '../../../graph/figures/deciders.ts';
import { findFigures } from '../../../graph/figures/findFigures.ts';
import type { LocalFigure } from '../../../graph/model.ts';
import type { Figure } from '../../../graph/schema.ts';
import type { Document } from './documents.ts';

export interface Judged {
  readonly group: string;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  /** Of the right ones, those whose time, status and comparator are right as well. */
  readonly strict: number;
  readonly times: number;
  readonly statuses: number;
  readonly comparators: number;
  /** Undisputed figures of gold whose subject was recognised at all. */
  readonly inReach: number;
}

export function judge({ reading, gold, goldOf }: Document, group: string, deciders: Deciders): Judged {
  const matches = matchFigures(findFigures(reading, deciders).map(toFigure), gold, goldOf);
  const right = matches.pairs.filter((pair) => !pair.gold.optional);
  const count = (field: 'time' | 'status' | 'comparator') =>
    right.filter((pair) => pair.figure[field] === pair.gold[field]).length;
  const known = new Set([...goldOf.values()].map(({ id }) => id));
  return {
    group,
    right: right.length,
    missed: matches.missed.length,
    wrong: matches.wrong.length,
    strict: right.filter(({ isStrict }) => isStrict).length,
    times: count('time'),
    statuses: count('status'),
    comparators: count('comparator'),
    inReach: gold.filter(({ optional, subject }) => !optional && known.has(subject)).length,
  };
}

function toFigure({ evidence, ...figure }: LocalFigure): Figure {
  return { id: '', evidence: [{ article: '', ...evidence }], ...figure } as unknown as Figure;
}

export function report(title: string, judged: readonly Judged[]): string {
  const groups = [...new Set(judged.map(({ group }) => group))];
  const lines = [...groups, 'all'].map((name) => {
    const own = judged.filter(({ group }) => (name === 'all' ? group !== 'repaired' : group === name));
    const sum = (field: Exclude<keyof Judged, 'group'>) => own.reduce((total, item) => total + item[field], 0);
    const [right, missed, wrong] = [sum('right'), sum('missed'), sum('wrong')];
    const rate = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
    const f1 = (hits: number) => rate(2 * hits, 2 * right + missed + wrong);
    return [
      `  ${name.padEnd(24)} F1 ${f1(right)}, strictly ${f1(sum('strict'))}`,
      `precision ${rate(right, right + wrong)}, recall ${rate(right, right + missed)} of ${rate(sum('inReach'), right + missed)} in reach`,
      `time ${rate(sum('times'), right)}, status ${rate(sum('statuses'), right)}, comparator ${rate(sum('comparators'), right)}`,
    ].join('; ');
  });
  return [title, ...lines].join('\n');
}
