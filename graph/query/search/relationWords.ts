/** Other words by which people look for a relation, beside its label and inverse: common verbs and nouns. */
import { ENTITY_TYPES, type EntityType, RELATIONS, type RelationType } from '../../ontology.ts';

export interface RelationWords {
  /** Said of the source, in the present or as a participle: "owns", which gives "owned by" too, "based in". */
  readonly along: readonly string[];
  /** Said of the target: "employs". */
  readonly against: readonly string[];
  /** What the source is to its target, in the singular: an "investor". */
  readonly sources: readonly string[];
  /** What the target is to its source: a "customer". */
  readonly targets: readonly string[];
}

export const RELATION_WORDS: Readonly<Record<RelationType, RelationWords>> = {
  located_in: {
    along: ['located in', 'based in', 'headquartered in', 'situated in', 'operates in'],
    against: [],
    sources: [],
    targets: ['headquarters', 'head office', 'location', 'place', 'seat', 'address', 'base'],
  },
  part_of: {
    along: ['belongs to'],
    against: ['contains', 'owns', 'controls'],
    sources: ['subsidiary', 'division', 'branch', 'unit', 'affiliate', 'arm', 'member', 'district'],
    targets: ['parent', 'parent company', 'holding company', 'owner'],
  },
  holds_post: {
    along: ['works for', 'works at', 'in charge of', 'leads', 'heads', 'runs', 'directs', 'chairs'],
    against: ['employs'],
    sources: ['official', 'leader', 'employee', 'staff'],
    targets: ['employer', 'position', 'job', 'post'],
  },
  founded_by: {
    along: ['spin-off of'],
    against: ['sets up', 'establishes', 'creates', 'starts'],
    sources: ['spin-off', 'spinoff'],
    targets: ['founder', 'co-founder', 'cofounder'],
  },
  designated_as: {
    along: [
      'designated as',
      'holds the title',
      'wins',
      'receives',
      'named',
      'titled',
      'accredited as',
      'certified as',
      'recognized as',
      'recognised as',
    ],
    against: [],
    sources: ['holder'],
    targets: ['designation', 'title', 'award'],
  },
  recognized_by: {
    along: [],
    against: ['recognises', 'selects', 'accredits', 'certifies', 'approves', 'awards'],
    sources: [],
    targets: ['recognition'],
  },
  listed_on: {
    along: ['listed', 'listed at', 'traded on', 'quoted on', 'floated on', 'goes public'],
    against: [],
    sources: ['listing', 'listed company', 'listed firm'],
    targets: ['stock exchange', 'stock market', 'exchange', 'listing', 'IPO', 'shares'],
  },
  produces: {
    along: ['produces', 'manufactures', 'builds', 'develops', 'designs', 'sells', 'supplies', 'provides', 'delivers'],
    against: [],
    sources: ['manufacturer', 'maker', 'producer', 'builder', 'developer', 'supplier', 'vendor', 'seller', 'provider'],
    targets: ['product'],
  },
  active_in: {
    along: ['works in', 'engaged in', 'specializes in', 'specialises in', 'operates in', 'focuses on'],
    against: [],
    sources: ['player', 'specialist'],
    targets: ['sector', 'industry', 'field', 'business'],
  },
  sells_to: {
    along: ['sells to', 'exports to', 'ships to', 'sells', 'exports', 'operates in'],
    against: ['buys from', 'imports from'],
    sources: ['exporter', 'seller'],
    targets: ['market', 'export market', 'export'],
  },
  supplies: {
    along: ['sells to', 'delivers to', 'provides', 'serves', 'equips'],
    against: ['buys from', 'purchases from', 'orders from', 'sources from'],
    sources: ['supplier', 'vendor', 'provider', 'contractor', 'subcontractor'],
    targets: ['customer', 'client', 'buyer'],
  },
  partners_with: {
    along: ['partners with', 'cooperates with', 'collaborates with'],
    against: [],
    sources: ['partner', 'ally', 'partnership', 'cooperation', 'collaboration', 'alliance', 'agreement'],
    targets: [],
  },
  invests_in: {
    along: ['owns', 'acquires', 'buys', 'takes over', 'finances', 'funds', 'backs', 'stake in', 'investment in'],
    against: [],
    sources: ['investor', 'owner', 'shareholder', 'backer', 'financier', 'acquirer', 'funding'],
    targets: ['investment', 'stake', 'acquisition', 'portfolio company'],
  },
  administers: {
    along: [
      ...['launches', 'proposes', 'issues', 'announces', 'manages', 'administers', 'introduces', 'runs'],
      ...[
        'selects',
        'chooses',
        'awards',
        'grants',
        'recognises',
        'recognizes',
        'sets up',
        'establishes',
        'creates',
        'starts',
      ],
    ],
    against: [],
    sources: ['issuer'],
    targets: ['policy', 'programme', 'program'],
  },
  supports: {
    along: [
      'helps',
      'funds',
      'finances',
      'backs',
      'subsidizes',
      'subsidises',
      'rewards',
      'grants',
      'aids',
      'promotes',
      'assists',
      'sponsors',
      'gives money to',
      'gives grants to',
    ],
    against: [],
    sources: ['supporter', 'sponsor', 'subsidy'],
    targets: ['beneficiary', 'recipient'],
  },
  hosts: {
    along: ['organizes', 'organises', 'holds'],
    against: [],
    sources: ['host', 'organizer', 'organiser'],
    targets: [],
  },
  takes_part_in: {
    along: ['attends', 'participates in', 'exhibits at', 'speaks at', 'visits', 'joins'],
    against: [],
    sources: ['participant', 'attendee', 'exhibitor', 'speaker', 'visitor'],
    targets: [],
  },
};

/** Small words that ask for the region in which something lies or somebody works: regions are part of one another. */
export const PLACE_WORDS = [
  ['in', 'along'],
  ['of', 'along'],
  ['from', 'along'],
  ['where', 'targets'],
] as const satisfies readonly (readonly [words: string, reading: keyof RelationWords])[];

export const PLACE_RELATIONS = ['located_in', 'part_of', 'holds_post'] as const satisfies readonly RelationType[];

/** Said of firms and bodies alone, where a relation may also be of places or policies: a place is owned by nobody. */
export const OWNING_WORDS: ReadonlySet<string> = new Set([
  ...['owns', 'controls', 'acquires', 'buys', 'takes over', 'stake in', 'owner', 'shareholder', 'acquirer', 'stake'],
  ...['acquisition', 'portfolio company', 'subsidiary', 'division', 'branch', 'affiliate', 'arm'],
  ...['parent', 'parent company', 'holding company'],
]);

export const OWNED_TYPES = ['company', 'organization', 'agency'] as const satisfies readonly EntityType[];

export type UnreadRelation = 'competes_with' | 'owns';

interface UnreadRelationInfo {
  readonly label: string;
  readonly inverse: string;
  readonly words: RelationWords;
  /** The types that it is asked of: of others the ontology has a relation for the same words. */
  readonly of: readonly EntityType[];
}

/** Small words between people and whom they work for: "people at Acme". */
export const WORK_WORDS = ['at', 'of', 'from'];

/** Who "who" may ask for. */
export const ACTORS: ReadonlySet<EntityType> = new Set([...OWNED_TYPES, 'person', 'region']);

/** What people ask for and the ontology has no relation for: that nothing says so is all there is to say. */
export const UNREAD_RELATIONS: Readonly<Record<UnreadRelation, UnreadRelationInfo>> = {
  competes_with: {
    label: 'competes with',
    inverse: 'competes with',
    words: { along: ['competes with'], against: [], sources: ['competitor', 'rival'], targets: [] },
    of: ENTITY_TYPES,
  },
  owns: {
    label: 'owns',
    inverse: 'is owned by',
    words: { along: ['owns', 'controls'], against: [], sources: ['owner', 'shareholder'], targets: ['subsidiary'] },
    of: ['region', 'policy', 'industry', 'product', 'event'],
  },
};

/** Whether the ontology has it. */
export const isRead = (relation: RelationType | UnreadRelation): relation is RelationType =>
  !(relation in UNREAD_RELATIONS);

/** Whether it may say when it was: nothing here tells in which years somebody was mayor. */
export const isDated = (relation: RelationType | UnreadRelation): boolean =>
  isRead(relation) && RELATIONS[relation].attributes.includes('date');
