/** Every phrase by which a query may ask for a relation or for figures, folded, with what it means. */
import {
  type EntityType,
  MEASURES,
  type Measure,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
} from '../../ontology.ts';
import { bothNumbers } from '../../text/pluralOf.ts';
import { foldText } from '../search/fold.ts';
import {
  isRead,
  OWNED_TYPES,
  OWNING_WORDS,
  PLACE_RELATIONS,
  PLACE_WORDS,
  RELATION_WORDS,
  type RelationWords,
  UNREAD_RELATIONS,
  type UnreadRelation,
  WORK_WORDS,
} from '../search/relationWords.ts';
import { listPassives, listVerbForms } from '../search/verbForms.ts';
import { COUNTED, COUNTING, listMeasureWords, SIZES, UNASKED } from './measureWords.ts';
import { POSTS } from './postWords.ts';

export interface RelationMeaning {
  readonly kind: 'relation';
  readonly relation: RelationType | UnreadRelation;
  /** What it says of what stands before it, or which end of the relation it names. */
  readonly reading: keyof RelationWords;
  /** The types of which the target must be one, where the word says so: "where". */
  readonly asks: readonly EntityType[] | null;
  /** What a post may be called that it names, first as here; null for any. */
  readonly post: readonly string[] | null;
}

export interface FigureMeaning {
  readonly kind: 'figure';
  readonly measure: Measure;
  /** What is counted may be called any of these; none where the query says it behind, null where the measure says it all. */
  readonly counted: readonly string[] | null;
}

export interface Phrase {
  readonly words: string;
  readonly meaning: RelationMeaning | FigureMeaning;
  /** Whether it is the ontology's own label or inverse. */
  readonly isOwn: boolean;
}

/** The phrases of the whole ontology: also of what a graph lacks, so that it can be said to be missing. */
export function listPhrases(): readonly Phrase[] {
  return [
    ...RELATION_TYPES.flatMap(listOwn),
    ...RELATION_TYPES.flatMap((relation) => listOthers(relation, RELATION_WORDS[relation])),
    ...(Object.keys(UNREAD_RELATIONS) as UnreadRelation[]).flatMap((relation) =>
      listOthers(relation, UNREAD_RELATIONS[relation].words),
    ),
    ...PLACE_WORDS.flatMap(([words, reading]) =>
      PLACE_RELATIONS.map((relation) => phrase(words, { relation, reading, asks: ['region'] })),
    ),
    ...WORK_WORDS.map((words) => phrase(words, { relation: 'holds_post', reading: 'along', asks: OWNED_TYPES })),
    // "Firms in new energy."
    phrase('in', { relation: 'active_in', reading: 'along', asks: ['industry'] }),
    // "Which companies are little giants", "firms with that title", "when did Acme become one".
    ...['are', 'with', 'have', 'become', 'became'].map((words) =>
      phrase(words, { relation: 'designated_as', reading: 'along' }),
    ),
    // "What does Acme do."
    ...(['produces', 'active_in', 'holds_post', 'administers'] as const).map((relation) =>
      phrase('do', { relation, reading: 'along' }),
    ),
    // "Who is Ann Lee."
    ...['who is', 'who was'].map((words) => phrase(words, { relation: 'holds_post', reading: 'targets' })),
    ...POSTS.flatMap((names) => names.flatMap((name) => listPost(name, names))),
    ...listFigurePhrases(),
  ];
}

function listOwn(relation: RelationType): readonly Phrase[] {
  const { label, inverse } = RELATIONS[relation];
  const readings = [
    [label, 'along'],
    [inverse, 'against'],
  ] as const;
  // "is listed on" is often typed without its first word.
  return readings.flatMap(([words, reading]) =>
    listVerbForms(words.replace(/^(?:is|was) /, ''))
      // "In" alone says little: see PLACE_WORDS.
      .filter((form) => form !== 'in')
      .map((form) => ({ ...phrase(form, { relation, reading }), isOwn: true })),
  );
}

function listOthers(relation: RelationMeaning['relation'], words: RelationWords): readonly Phrase[] {
  const { along, against, sources, targets } = words;
  const toPhrases = (reading: keyof RelationWords, said: readonly string[], inflect: typeof bothNumbers) =>
    said.flatMap((word) => {
      const asks = isRead(relation) && OWNING_WORDS.has(word) ? OWNED_TYPES : null;
      return inflect(word).map((form) => phrase(form, { relation, reading, asks }));
    });
  return [
    ...toPhrases('along', along, listVerbForms),
    ...toPhrases('along', against, listPassives),
    ...toPhrases('against', against, listVerbForms),
    ...toPhrases('against', along, listPassives),
    ...toPhrases('sources', sources, bothNumbers),
    ...toPhrases('targets', targets, bothNumbers),
  ];
}

function listPost(name: string, names: readonly string[]): readonly Phrase[] {
  const post = [name, ...names];
  const asks = OWNING_WORDS.has(name) ? OWNED_TYPES : null;
  return bothNumbers(name).map((words) => phrase(words, { relation: 'holds_post', reading: 'sources', post, asks }));
}

function listFigurePhrases(): readonly Phrase[] {
  const measures = (Object.keys(MEASURES) as Measure[]).filter((measure) => !UNASKED.has(measure));
  const create = (words: string, measure: Measure, counted: readonly string[] | null = null): Phrase => {
    return { words: foldText(words), meaning: { kind: 'figure', measure, counted }, isOwn: false };
  };
  return [
    ...measures.flatMap((measure) => listMeasureWords(measure).map((words) => create(words, measure))),
    ...COUNTING.map((words) => create(words, 'count', [])),
    ...SIZES.map((measure) => create('size', measure, measure === 'count' ? COUNTED[0] : null)),
    ...COUNTED.flatMap((counted) => counted.map((words) => create(words, 'count', counted))),
  ];
}

function phrase(
  words: string,
  meaning: Pick<RelationMeaning, 'relation' | 'reading'> & Partial<RelationMeaning>,
): Phrase {
  return { words: foldText(words), meaning: { kind: 'relation', asks: null, post: null, ...meaning }, isOwn: false };
}
