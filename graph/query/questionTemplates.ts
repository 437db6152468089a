/** The questions that a graph has answers to: their words, and whom each may be asked of. */
import {
  ENTITIES,
  type EntityType,
  MEASURES,
  type Measure,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
} from '../ontology.ts';
import type { Figure, GraphEdge, GraphFile } from '../schema.ts';
import { bothNumbers } from '../text/pluralOf.ts';
import { foldText } from './fold.ts';
import type { GraphIndex } from './graphIndex.ts';
import { COUNTED, MEASURE_WORDS, UNASKED } from './measureWords.ts';
import { isPost, POSTS } from './postWords.ts';
import { collectAnswers } from './questionAnswers.ts';
import { RELATION_WORDS } from './relationWords.ts';
import { nameTypes } from './typeNames.ts';
import { listVerbForms } from './verbForms.ts';
import { isMeant } from './wishedFigures.ts';

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
  /** The nodes it has an answer for. */
  readonly list: () => ReadonlySet<string>;
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

/** So many figures are read for what they count. */
const MOST_READ = 100;

const IS = /^(?:is|was) /;

/** What is asked with "what does Acme …". */
const WHAT: Partial<Record<RelationType, string>> = {
  produces: 'make',
  supplies: 'supply',
  invests_in: 'invest in',
  supports: 'support',
  hosts: 'host',
};

/** Every question that a file has an answer to. */
export function listTemplates(file: GraphFile, index: Pick<GraphIndex, 'nodes' | 'articles'>): readonly Template[] {
  const { nodes } = index;
  const answers = collectAnswers(file, nodes);
  const relations = RELATION_TYPES.filter((relation) => answers.edgesOf(relation).length > 0);
  const all = [
    ...relations.flatMap((relation) => {
      const weight = answers.edgesOf(relation).length;
      const create = (end: 'sources' | 'targets', parts: Partial<Template>): Template => {
        const list = () => answers.listEnds(relation, end);
        return { lead: null, tail: '', noun: null, meaning: `${relation} ${end}`, weight, list, ...parts };
      };
      const [type = 'company'] = RELATIONS[relation].source;
      const isOfType = ({ source }: GraphEdge) => nodes.get(source)?.attributes.entityType === type;
      const listOfType = () => answers.listEnds(relation, 'targets', isOfType);
      return [...listRelation(relation, create), ...listParticiples(relation, type, create, listOfType)];
    }),
    ...POSTS.flatMap((names) => {
      const holds = ({ attributes }: GraphEdge) => isPost(String(attributes.attrs.post ?? ''), names, []);
      const list = () => answers.listEnds('holds_post', 'targets', holds);
      return names.map((name) => ask(`${foldText(name)} of `, foldText(name), `post ${names[0]}`, 1, list));
    }),
    ...(Object.keys(MEASURES) as Measure[]).flatMap((measure) => {
      const subjects = answers.subjectsOf.get(measure);
      if (!subjects || UNASKED.has(measure)) return [];
      const names = [MEASURES[measure], ...(MEASURE_WORDS[measure] ?? [])].map(foldText);
      return names.map((name) => ask(`${name} of `, name, measure, subjects.size, () => subjects));
    }),
    ...COUNTED.flatMap((counted) => {
      const wish = { measure: 'count', counted } as const;
      const mayMean = ({ measure, segment, unit }: Figure) =>
        measure === wish.measure &&
        (segment === null ? unit === 'people' : counted.some((words) => segment.toLowerCase().includes(words)));
      const list = () => {
        const some = file.attributes.figures.filter(mayMean).slice(0, MOST_READ);
        return new Set(some.filter((one) => isMeant(one, wish, index)).map(({ subject }) => subject));
      };
      return [
        {
          ...ask(`how many ${counted[0]} does `, counted[0] ?? null, `number of ${counted[0]}`, 1, list),
          tail: ' have',
        },
      ];
    }),
    ...[...answers.regionsOf].flatMap(([type, regions]) =>
      nameTypes(type).map((name) => ask(`${name} in `, null, type, regions.length, () => answers.widen(regions))),
    ),
  ];
  return all.map((template) => ({ ...template, list: once(template.list) }));
}

function once(list: Template['list']): Template['list'] {
  let made: ReadonlySet<string> | null = null;
  return () => {
    made ??= list();
    return made;
  };
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
    // "Acme in" says nothing yet.
    ...(relation === 'located_in'
      ? []
      : [create('sources', { noun: label.replace(IS, ''), meaning: `${relation} label` })]),
  ];
}

/** Several first, which are what is mostly asked for. */
const listNumbers = (noun: string) => bothNumbers(noun).toReversed();

/** "Companies listed on". */
function listParticiples(relation: RelationType, type: EntityType, create: Create, list: Template['list']) {
  const plural = ENTITIES[type].plural.toLowerCase();
  return [RELATIONS[relation].label, ...RELATION_WORDS[relation].along]
    .map((words) => words.replace(IS, ''))
    .filter((words) => /^\w+ed \w+$/.test(words))
    .map((words) => create('targets', { lead: `${plural} ${words} `, meaning: `${relation} participle`, list }));
}

const ask = (lead: string, noun: string | null, meaning: string, weight: number, list: Template['list']): Template => ({
  lead,
  tail: '',
  noun,
  meaning,
  weight,
  list,
});
