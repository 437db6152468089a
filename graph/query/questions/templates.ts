/** The questions that a graph has answers to: their words, and whom each may be asked of. */
import { ENTITIES, RELATION_TYPES, RELATIONS, type RelationType } from '../../ontology.ts';
import { bothNumbers, pluralOf } from '../../text/pluralOf.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { remember } from '../remember.ts';
import { foldText } from '../search/fold.ts';
import { RELATION_WORDS } from '../search/relationWords.ts';
import { nameTypes } from '../search/typeNames.ts';
import { listVerbForms } from '../search/verbForms.ts';
import type { Answers } from './answers.ts';
import { isPost, POSTS } from './postWords.ts';

export interface Template {
  /** What stands before the name, with a space, "who owns "; null where it can only stand behind one. */
  readonly lead: string | null;
  /** What stands behind the name and ends the question: " make" in "what does Acme make". */
  readonly tail: string;
  /** What asks the same behind the name alone, "customers"; null for none. */
  readonly noun: string | null;
  /** The same for questions that ask the same. */
  readonly meaning: string;
  /** How much there is to answer with. */
  readonly weight: number;
  /** Whether it has an answer for a node. */
  readonly has: (key: string) => boolean;
  /** Whether the lead is the whole question, of nobody: "which city has the most little giants". */
  readonly isWhole?: boolean;
}

/** Verbs that nothing asked for stands behind, or no question begins with, and those that ask for one post. */
const UNOFFERED = new Set([
  'goes public',
  'sells',
  'exports',
  'heads',
  'chairs',
  'includes',
  'contains',
  'belongs to',
  'operates in',
  'lists',
  'counts among its actors',
]);

/** Posts as articles have them: many are the same. */
const REMEMBERED = 5_000;

const IS = /^(?:is|was) /;

/** What is asked with "what does Acme …". */
const WHAT: Partial<Record<RelationType, string>> = {
  produces: 'make',
  supplies: 'supply',
  invests_in: 'invest in',
  supports: 'support',
  hosts: 'host',
};

/** Every question about relations that a graph has an answer to. */
export function listTemplates(answers: Answers, { nodes }: Pick<GraphIndex, 'nodes'>): readonly Template[] {
  const { postsAt, postsIn, heldIn, regionsOf } = answers;
  const labelOf = (key: string) => nodes.get(key)?.attributes.label ?? key;
  const titles = new Set([...heldIn.values()].flatMap((held) => [...held]));
  const isTitle = (isVowel: boolean) => (key: string) => titles.has(key) && /^[aeio]/i.test(labelOf(key)) === isVowel;
  return [
    // Lists and charts say what firms have; what a title is the articles say themselves.
    ask('what is a ', null, 'meaning', titles.size, isTitle(false)),
    ask('what is an ', null, 'meaning an', titles.size, isTitle(true)),
    ask('what is ', null, 'meaning', titles.size, (key) => titles.has(key)),
    ...[...titles].map((title) => {
      const name = foldText(pluralOf(labelOf(title)));
      return ask(`${name} in `, null, `held ${title}`, 1, (key) => heldIn.get(key)?.has(title) === true);
    }),
    ...RELATION_TYPES.filter((relation) => answers.count(relation) > 0).flatMap((relation) => {
      const weight = answers.count(relation);
      const create = (end: 'sources' | 'targets', parts: Partial<Template>): Template => {
        // A board of an exchange is owned by nobody, though it is part of it.
        const isOf = (key: string) => relation !== 'part_of' || nodes.get(key)?.attributes.entityType === 'company';
        const has = (key: string) => answers.isEnd(key, relation, end) && isOf(key);
        return { lead: null, tail: '', noun: null, meaning: `${relation} ${end}`, weight, has, ...parts };
      };
      return [
        ...listRelation(relation, create),
        ...listParticiples(relation, create, (key) => answers.isOfFirst(key, relation)),
      ];
    }),
    ...POSTS.flatMap((names) => {
      const isMeantPost = remember(REMEMBERED, (post: string) => isPost(post, names, []));
      const has = (key: string) => (postsAt.get(key) ?? []).some(isMeantPost);
      const within = (key: string) => [...(postsIn.get(key) ?? [])].some(isMeantPost);
      return names
        .map(foldText)
        .flatMap((name) => [
          ask(`${name} of `, name, `post ${names[0]}`, 1, has),
          ask(`${pluralOf(name)} in `, null, `posts ${names[0]}`, 1, within),
        ]);
    }),
    ...[...regionsOf].flatMap(([type, regions]) =>
      nameTypes(type).map((name) => ask(`${name} in `, null, type, regions.size, (key) => regions.has(key))),
    ),
  ];
}

type Create = (end: 'sources' | 'targets', parts: Partial<Template>) => Template;

function listRelation(relation: RelationType, create: Create): readonly Template[] {
  const { label, inverse } = RELATIONS[relation];
  const { along, against, sources, targets } = RELATION_WORDS[relation];
  const isVerb = (words: string) => !IS.test(words) && !UNOFFERED.has(words);
  const isActive = (words: string) => isVerb(words) && listVerbForms(words).length > 1;
  const what = WHAT[relation];
  return [
    ...[label, ...along].filter(isActive).map((verb) => create('targets', { lead: `who ${verb} ` })),
    ...[inverse, ...against].filter(isVerb).map((verb) => create('sources', { lead: `who ${verb} ` })),
    ...sources.flatMap(listNumbers).map((noun) => create('targets', { lead: `${noun} of `, noun })),
    ...targets.flatMap(listNumbers).map((noun) => create('sources', { lead: `${foldText(noun)} of `, noun })),
    ...(what === undefined ? [] : [create('sources', { lead: 'what does ', tail: ` ${what}` })]),
    ...(relation === 'located_in' ? [create('sources', { lead: 'where is ' })] : []),
    ...(relation === 'holds_post' ? [create('sources', { lead: 'who is ', meaning: 'who' })] : []),
    // "Acme in" says nothing yet.
    ...(relation === 'located_in'
      ? []
      : [create('sources', { noun: label.replace(IS, ''), meaning: `${relation} label` })]),
  ];
}

/** Several first, which are what is mostly asked for. */
const listNumbers = (noun: string) => bothNumbers(noun).toReversed();

/** "Companies listed on". */
function listParticiples(relation: RelationType, create: Create, has: Template['has']) {
  const [type = 'company'] = RELATIONS[relation].source;
  const plural = ENTITIES[type].plural.toLowerCase();
  return [RELATIONS[relation].label, ...RELATION_WORDS[relation].along]
    .map((words) => words.replace(IS, ''))
    .filter((words) => /^\w+ed \w+$/.test(words))
    .map((words) => create('targets', { lead: `${plural} ${words} `, meaning: `${relation} participle`, has }));
}

export const ask = (
  lead: string,
  noun: string | null,
  meaning: string,
  weight: number,
  has: Template['has'],
): Template => ({
  lead,
  tail: '',
  noun,
  meaning,
  weight,
  has,
});
