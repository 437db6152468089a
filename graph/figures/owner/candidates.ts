/** Everyone a figure might belong to, each with what speaks for it: see chooseOwner.ts. */
import { hashText, hashWord, mix } from '../../learned/features.ts';
import type { LocalEntity, Mention, Quantity } from '../../model.ts';
import type { Measure } from '../../ontology.ts';
import type { Main } from '../main.ts';
import type { Memory } from '../memory.ts';
import { isRankedAmong, isRecipient } from '../nonOwners.ts';
import type { View } from '../view.ts';
import { readRules } from './byRule.ts';
import { giveDescribed } from './described.ts';
import { giveDiscourse } from './inDiscourse.ts';
import { giveSentence } from './inSentence.ts';
import { readPaths } from './inTree.ts';
import { Prominences } from './prominence.ts';
import { giveStanding } from './standing.ts';
import { type MeasureGroup, NEVER_OWNERS, OWNING_TYPES } from './types.ts';
import { yieldsTo } from './yieldsTo.ts';

export interface Candidate {
  readonly entity: string;
  /** What speaks for it in words, as hashed features. */
  readonly wording: readonly number[];
  /** How it stands in the discourse and in the sentence, as whole numbers: see prominence.ts. */
  readonly standing: Int32Array;
  /** False for what is weighed, since the number may be its own, but cannot have a figure of this measure. */
  readonly mayOwn: boolean;
  /** Those whom the sentence names and who have the figure rather than this one, whom it does not name. */
  readonly yieldsTo: readonly string[];
}

export interface Question {
  readonly view: View;
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly group: MeasureGroup;
  readonly main: Main;
  readonly memory: Memory;
  /** Whose the number before in the sentence is. */
  readonly owner: string | null;
}

export type Give = (id: string | null | undefined, ...features: readonly string[]) => void;

const ALWAYS = hashText('always') | 0;

/** Who was named longer ago than so many sentences, and is not much named, owns nothing here. */
const LONGEST_AGO = 25;
const MOST_NAMED = 8;

/** Candidates in the order of the article's entities. */
export function listCandidates(question: Question): Candidate[] {
  const owners = listOwners(question);
  const found = new Map(owners.map(({ id }) => [id, [ALWAYS]]));
  const give: Give = (id, ...features) => {
    const own = id === null || id === undefined ? undefined : found.get(id);
    if (own === undefined) return;
    for (const feature of features) {
      const hash = hashText(feature) | 0;
      if (!own.includes(hash)) own.push(hash);
    }
  };
  giveStanding(question, give);
  giveSentence(question, give);
  const rules = readRules(question);
  for (const [id, names] of rules) give(id, ...names.map((name) => `rule ${name}`));
  giveDiscourse(question, give);
  giveDescribed(question, owners, give);
  const prominences = new Prominences(question, owners, rules);
  const group = hashWord(question.group);
  const paths = readPaths(question);
  return owners.map((entity) => ({
    entity: entity.id,
    wording: mixAll(entity, question.measure, group, found.get(entity.id) ?? []).concat(paths.get(entity.id) ?? []),
    standing: prominences.read(entity),
    mayOwn: mayOwn(question, entity),
    yieldsTo: yieldsTo(question, entity, owners),
  }));
}

function listOwners({ view, quantity, measure, main, memory }: Question): LocalEntity[] {
  const here = new Set([...view.mentions.map(({ entity }) => entity), ...main.ranking.slice(0, MOST_NAMED)]);
  for (const { entity } of view.mentions) here.add(view.places.get(entity) ?? entity);
  for (const id of main.mainOfKind.values()) here.add(id);
  const isRecent = (id: string) =>
    memory.sentence - (memory.discourse.referents.get(id)?.spot.sentence ?? -Infinity) <= LONGEST_AGO;
  const isOther = (mention: Mention) =>
    isRankedAmong(view, mention, quantity) ||
    (measure === 'reward' &&
      isRecipient(view, mention, quantity) &&
      view.mentions.some((other) => isGiver(mention, other)));
  const others = new Set(view.mentions.flatMap((mention) => (isOther(mention) ? [mention.entity] : [])));
  return [...view.entities.values()].filter(
    ({ id, type }) => OWNING_TYPES.includes(type) && !others.has(id) && (here.has(id) || isRecent(id)),
  );
}

/**
 * Whether a figure of this measure can be somebody's: a firm's counts of things follow its name ("the 31 winners" are
 * not its own), and who gives money, or where people are, is named in the sentence.
 */
function mayOwn({ view, quantity, measure, group }: Question, { id, type }: LocalEntity): boolean {
  if (NEVER_OWNERS[measure]?.includes(type)) return false;
  const named = view.mentions.filter(({ entity }) => entity === id);
  if (type === 'company' && measure === 'count' && group !== 'staff')
    return named.some(({ end, form }) => end <= quantity.start && form !== 'pronoun');
  const isNamedAtLeast =
    type === 'organization' ? measure === 'reward' || measure === 'financing' : type === 'region' && group === 'staff';
  return !isNamedAtLeast || named.length > 0;
}

/** Whether another of the sentence may have given what one got. */
const isGiver = (mention: Mention, { entity, type }: Mention): boolean =>
  entity !== mention.entity && (type === 'agency' || type === 'organization' || type === 'policy');

/** Every feature alone, with what the entity is, and with what is measured. */
function mixAll({ type, kind }: LocalEntity, measure: Measure, group: number, given: readonly number[]): number[] {
  const what = kind === 'designation' ? kind : type;
  const own = hashWord(what);
  const exactly = mix(own, hashWord(kind ?? ''));
  const features = [exactly, mix(exactly, hashWord(measure)), mix(own, hashWord(measure))];
  for (const feature of given) features.push(feature, mix(own, feature), mix(group, feature));
  return features;
}
