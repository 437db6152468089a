/**
 * What FIRE and Clew both have a type for. FIRE marks spans of one sentence, Clew things named in an article, so this is
 * a comparison of the common part: everything without a counterpart is left out on its own side and counted as left out.
 */
import type { EntityType, RelationType } from '../../ontology.ts';

/** Types compared, called by our ids; `company` stands for organizations too, which FIRE does not tell apart. */
export const COMPARED_TYPES = ['company', 'person', 'region', 'product', 'industry'] as const;

export type ComparedType = (typeof COMPARED_TYPES)[number];

/** FIRE's countries are GeopoliticalEntity, its other places Location; both have borders on a map. */
const OF_FIRE: ReadonlyMap<string, ComparedType> = new Map([
  ['Company', 'company'],
  ['Person', 'person'],
  ['Location', 'region'],
  ['GeopoliticalEntity', 'region'],
  ['Product', 'product'],
  ['Sector', 'industry'],
]);

const OF_OURS: Readonly<Partial<Record<EntityType, ComparedType>>> = {
  company: 'company',
  organization: 'company',
  person: 'person',
  region: 'region',
  product: 'product',
  industry: 'industry',
};

export function compareFireType(type: string): ComparedType | null {
  return OF_FIRE.get(type) ?? null;
}

export function compareOurType(type: EntityType): ComparedType | null {
  return OF_OURS[type] ?? null;
}

/** A relation that both sides have. */
export interface ComparedRelation {
  readonly label: string;
  readonly fire: string;
  readonly ours: RelationType;
  readonly source: ComparedType;
  readonly target: ComparedType;
  /** Whether our source is FIRE's tail. */
  readonly isReversed: boolean;
}

const make = (
  label: string,
  fire: string,
  ours: RelationType,
  [source, target]: readonly [ComparedType, ComparedType],
  isReversed = false,
): ComparedRelation => ({ label, fire, ours, source, target, isReversed });

export const COMPARED_RELATIONS: readonly ComparedRelation[] = [
  make('holds_post', 'Employeeof', 'holds_post', ['person', 'company']),
  make('located_in', 'Locatedin', 'located_in', ['company', 'region']),
  make('part_of, places', 'Locatedin', 'part_of', ['region', 'region']),
  make('part_of, firms', 'Subsidiaryof', 'part_of', ['company', 'company']),
  make('produces', 'Productof', 'produces', ['company', 'product'], true),
  make('active_in', 'Sector', 'active_in', ['company', 'industry']),
];

/** FIRE says a post in two relations: for whom a person works, and as what. Ours is both in one. */
export const POST = 'Designation';
export const EMPLOYMENT = 'Employeeof';
