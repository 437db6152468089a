/**
 * What a graph may hold, as data: entity types, relation types and the vocabulary of figures.
 * Labels are read aloud along the arrow ("Yuxin Electronics *is listed on* …"); inverses against it.
 */

export const ENTITY_TYPES = [
  'company',
  'agency',
  'organization',
  'person',
  'region',
  'policy',
  'industry',
  'product',
  'event',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

export interface EntityTypeInfo {
  readonly label: string;
  readonly plural: string;
  /** The finer kinds this type may carry; empty when it has none. */
  readonly kinds: readonly string[];
  /**
   * sRGB hex, on the light and on the dark surface: 3.2 : 1 or more against paper and pictogram, and told apart (0.09 in
   * OKLab) with any of the three colour deficiencies.
   */
  readonly colour: { readonly light: string; readonly dark: string };
}

export const ENTITIES: Readonly<Record<EntityType, EntityTypeInfo>> = {
  company: {
    label: 'Company',
    plural: 'Companies',
    kinds: [],
    colour: { light: '#2256a4', dark: '#58b2fb' },
  },
  agency: {
    label: 'Agency',
    plural: 'Agencies',
    kinds: ['ministry', 'department', 'bureau', 'commission', 'government', 'committee', 'customs', 'regulator'],
    colour: { light: '#571771', dark: '#7b85fd' },
  },
  organization: {
    label: 'Organization',
    plural: 'Organizations',
    kinds: ['association', 'exchange', 'think-tank', 'university', 'institute', 'bank', 'media', 'fund', 'alliance'],
    colour: { light: '#298276', dark: '#a0f1dc' },
  },
  person: {
    label: 'Official or person',
    plural: 'Officials and people',
    kinds: [],
    colour: { light: '#d353a9', dark: '#d75ebd' },
  },
  region: {
    label: 'Region',
    plural: 'Regions',
    kinds: ['world-region', 'country', 'macro-region', 'province', 'city', 'district', 'zone'],
    colour: { light: '#61701a', dark: '#d2e579' },
  },
  policy: {
    label: 'Policy',
    plural: 'Policies',
    kinds: ['plan', 'programme', 'designation', 'measure', 'list'],
    colour: { light: '#a08808', dark: '#c4912d' },
  },
  industry: {
    label: 'Industry',
    plural: 'Industries',
    kinds: [],
    colour: { light: '#525463', dark: '#aaacb8' },
  },
  product: {
    label: 'Product',
    plural: 'Products',
    kinds: [],
    colour: { light: '#6b3d1b', dark: '#dcaf7c' },
  },
  event: {
    label: 'Event',
    plural: 'Events',
    kinds: ['congress', 'conference', 'seminar', 'visit', 'expo', 'forum'],
    colour: { light: '#1891d2', dark: '#82d7f6' },
  },
};

export const RELATION_TYPES = [
  'located_in',
  'part_of',
  'holds_post',
  'founded_by',
  'designated_as',
  'recognized_by',
  'listed_on',
  'produces',
  'active_in',
  'sells_to',
  'supplies',
  'partners_with',
  'invests_in',
  'administers',
  'supports',
  'hosts',
  'takes_part_in',
] as const;

export type RelationType = (typeof RELATION_TYPES)[number];

export interface RelationTypeInfo {
  readonly label: string;
  readonly inverse: string;
  readonly source: readonly EntityType[];
  readonly target: readonly EntityType[];
  /** True where both ends must be of one and the same type (`part_of`). */
  readonly sameType?: boolean;
  /** True where direction means nothing (`partners_with`); ends are then stored in key order. */
  readonly symmetric?: boolean;
  /** Names of the attributes a relation of this type may carry. */
  readonly attributes: readonly string[];
}

export const RELATIONS: Readonly<Record<RelationType, RelationTypeInfo>> = {
  located_in: {
    label: 'is in',
    inverse: 'is home to',
    source: ['company', 'agency', 'organization', 'event'],
    target: ['region'],
    attributes: [],
  },
  part_of: {
    label: 'is part of',
    inverse: 'includes',
    source: ['region', 'agency', 'organization', 'company', 'policy'],
    target: ['region', 'agency', 'organization', 'company', 'policy'],
    sameType: true,
    attributes: [],
  },
  holds_post: {
    label: 'holds a post at',
    inverse: 'is staffed by',
    source: ['person'],
    target: ['agency', 'organization', 'company', 'region'],
    attributes: ['post', 'former'],
  },
  founded_by: {
    label: 'was founded by',
    inverse: 'founded',
    source: ['company', 'organization'],
    target: ['person', 'company', 'organization'],
    attributes: ['date'],
  },
  designated_as: {
    label: 'is designated',
    inverse: 'is held by',
    source: ['company'],
    target: ['policy'],
    attributes: ['level', 'batch', 'date', 'former'],
  },
  recognized_by: {
    label: 'was recognized by',
    inverse: 'recognized',
    source: ['company'],
    target: ['agency', 'organization'],
    attributes: ['as', 'batch', 'date'],
  },
  listed_on: {
    label: 'is listed on',
    inverse: 'lists',
    source: ['company'],
    target: ['organization'],
    attributes: ['date', 'board'],
  },
  produces: {
    label: 'makes',
    inverse: 'is made by',
    source: ['company'],
    target: ['product'],
    attributes: [],
  },
  active_in: {
    label: 'is active in',
    inverse: 'counts among its actors',
    source: ['company', 'region', 'policy'],
    target: ['industry'],
    attributes: [],
  },
  sells_to: {
    label: 'sells in',
    inverse: 'is a market of',
    source: ['company'],
    target: ['region'],
    attributes: [],
  },
  supplies: {
    label: 'supplies',
    inverse: 'is supplied by',
    source: ['company'],
    target: ['company', 'organization'],
    attributes: ['what'],
  },
  partners_with: {
    label: 'works with',
    inverse: 'works with',
    source: ['company', 'organization', 'agency', 'region'],
    target: ['company', 'organization', 'agency', 'region'],
    symmetric: true,
    attributes: [],
  },
  invests_in: {
    label: 'invests in',
    inverse: 'is funded by',
    source: ['company', 'organization', 'agency', 'person'],
    target: ['company', 'region', 'organization'],
    attributes: ['amount', 'date'],
  },
  administers: {
    label: 'sets or runs',
    inverse: 'is set or run by',
    source: ['agency', 'organization', 'region', 'event'],
    target: ['policy'],
    attributes: ['date'],
  },
  supports: {
    label: 'supports',
    inverse: 'is supported by',
    source: ['agency', 'organization', 'region', 'policy'],
    target: ['company', 'industry', 'region', 'policy', 'organization'],
    attributes: ['how', 'amount'],
  },
  hosts: {
    label: 'hosts',
    inverse: 'is hosted by',
    source: ['agency', 'organization', 'region', 'company'],
    target: ['event'],
    attributes: ['date'],
  },
  takes_part_in: {
    label: 'takes part in',
    inverse: 'is attended by',
    source: ['person', 'company', 'agency', 'organization'],
    target: ['event'],
    attributes: ['role'],
  },
};

/** Whether the ontology allows a relation between these two entity types. */
export function isAllowed(relation: RelationType, source: EntityType, target: EntityType): boolean {
  const info = RELATIONS[relation];
  return info.source.includes(source) && info.target.includes(target) && (info.sameType !== true || source === target);
}

/** Who vouches for a relation: a sentence, the name of an entity, or background geography. */
export const BASES = ['text', 'name', 'gazetteer'] as const;
export type Basis = (typeof BASES)[number];

export const MEASURES = {
  count: 'Number',
  output: 'Output',
  revenue: 'Revenue',
  profit: 'Profit',
  trade: 'Foreign trade',
  imports: 'Imports',
  exports: 'Exports',
  investment: 'Investment',
  financing: 'Financing',
  reward: 'Public money',
  r_and_d: 'Research and development',
  market_value: 'Market value',
  market_share: 'Market share',
  share: 'Share',
  production: 'Production',
  patents: 'Patents',
  rank: 'Rank',
  growth: 'Growth',
  other: 'Other',
} as const;
export type Measure = keyof typeof MEASURES;

export const COMPARATORS = { exact: '', about: 'about', over: 'over', under: 'under' } as const;
export type Comparator = keyof typeof COMPARATORS;

export const STATUSES = ['actual', 'target', 'forecast'] as const;
export type Status = (typeof STATUSES)[number];

export const BLOCK_KINDS = ['headline', 'byline', 'dateline', 'heading', 'body', 'caption', 'boilerplate'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];
