import type { EntityType, Measure } from '../ontology.ts';

/** Who may own a figure, and where to look. */
export interface Tiers {
  /** Types that may own the figure, and those that may where there is none of the first. */
  readonly first: readonly EntityType[];
  readonly second: readonly EntityType[];
  /** Whether "in X", "of X" in the sentence owns it before what the text was speaking of does. */
  readonly ledFirst: boolean;
}

export const FIRMS: Tiers = {
  first: ['company'],
  second: ['organization', 'region', 'policy', 'agency', 'event'],
  ledFirst: false,
};
export const PLACES: Tiers = {
  first: ['region'],
  second: ['agency', 'policy', 'organization', 'event', 'company'],
  ledFirst: true,
};
export const GIVERS: Tiers = {
  first: ['region', 'agency', 'policy'],
  second: ['organization', 'company'],
  ledFirst: false,
};
export const ANYONE: Tiers = {
  first: ['region', 'company', 'organization', 'agency', 'event', 'policy'],
  second: [],
  ledFirst: true,
};
const LENDERS: Tiers = { first: ['company', 'organization', 'agency'], second: ['policy', 'region'], ledFirst: false };
const INVESTORS: Tiers = {
  first: ['company', 'organization', 'region', 'agency', 'person'],
  second: ['policy', 'event'],
  ledFirst: true,
};
const SHARERS: Tiers = {
  first: ['company', 'region', 'organization', 'agency', 'event', 'policy', 'person'],
  second: [],
  ledFirst: false,
};

const BY_MEASURE: Readonly<Partial<Record<Measure, Tiers>>> = {
  revenue: FIRMS,
  profit: FIRMS,
  market_value: FIRMS,
  market_share: FIRMS,
  r_and_d: FIRMS,
  production: FIRMS,
  patents: FIRMS,
  other: FIRMS,
  reward: GIVERS,
  financing: LENDERS,
  investment: INVESTORS,
  share: SHARERS,
};

/** What a figure speaks of, beyond its measure. */
export interface Counted {
  /** A designation: its bearers are counted place by place. */
  readonly designation: boolean;
  /** "these firms": not the one firm last named. */
  readonly many: boolean;
  /** A firm's own people. */
  readonly staff: boolean;
  /** Hectares, tonnes and the like rather than money. */
  readonly physical: boolean;
}

export function tiersOf(measure: Measure, counted: Counted): Tiers {
  if (counted.staff) return FIRMS;
  if (counted.many) return PLACES;
  if (measure === 'other' && counted.physical) return ANYONE;
  if (counted.designation && (measure === 'count' || measure === 'rank' || measure === 'share')) return PLACES;
  return BY_MEASURE[measure] ?? ANYONE;
}
