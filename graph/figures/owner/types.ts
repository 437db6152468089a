import type { EntityType, Measure } from '../../ontology.ts';

/** What can own a figure at all. */
export const OWNING_TYPES: readonly EntityType[] = [
  'region',
  'company',
  'agency',
  'organization',
  'person',
  'policy',
  'event',
];

/** Whose figure it never is: public money is its giver's, what was lent or raised that of who has it or lends it. */
export const NEVER_OWNERS: Partial<Record<Measure, readonly EntityType[]>> = {
  reward: ['company', 'person'],
  financing: ['region'],
  profit: ['region'],
  count: ['person'],
};

/** Measures whose owners are alike; a bare count is told apart by what it counts. */
export const MEASURE_GROUPS = [
  'firm',
  'money',
  'count',
  'bearers',
  'staff',
  'giver',
  'raised',
  'put in',
  'part',
  'rank',
] as const;

export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

const GROUPS: Readonly<Record<Measure, MeasureGroup>> = {
  count: 'count',
  output: 'money',
  revenue: 'firm',
  profit: 'firm',
  trade: 'money',
  imports: 'money',
  exports: 'money',
  investment: 'put in',
  financing: 'raised',
  reward: 'giver',
  r_and_d: 'firm',
  market_value: 'firm',
  market_share: 'firm',
  share: 'part',
  production: 'firm',
  patents: 'firm',
  rank: 'rank',
  growth: 'part',
  other: 'firm',
};

export function groupOf(
  measure: Measure,
  counts: { readonly bearers: boolean; readonly staff: boolean },
): MeasureGroup {
  if (counts.staff) return 'staff';
  if (counts.bearers && measure === 'count') return 'bearers';
  return GROUPS[measure];
}
