/** Everyone a figure might belong to, each with what speaks for it: see chooseOwner.ts. */
import { hashWord } from '../../learned/features.ts';
import type { LocalEntity, Quantity } from '../../model.ts';
import type { Measure } from '../../ontology.ts';
import type { Main } from '../main.ts';
import type { Memory } from '../memory.ts';
import type { View } from '../view.ts';
import { giveDescribed } from './described.ts';
import { giveDiscourse } from './inDiscourse.ts';
import { giveSentence } from './inSentence.ts';
import { giveStanding } from './standing.ts';
import { type MeasureGroup, OWNING_TYPES } from './types.ts';

export interface Candidate {
  readonly entity: string;
  /** Hashed: see graph/learned/features.ts. */
  readonly features: readonly number[];
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

/** Everyone the article names who can own a figure, in the order of the article's entities. */
export function listCandidates(question: Question): Candidate[] {
  const { entities } = question.view;
  const owners = [...entities.values()].filter(({ type }) => OWNING_TYPES.includes(type));
  const found = new Map(owners.map(({ id }) => [id, new Set<string>(['always'])]));
  const give: Give = (id, ...features) => {
    const own = id === null || id === undefined ? undefined : found.get(id);
    if (own) for (const feature of features) own.add(feature);
  };
  giveStanding(question, give);
  giveSentence(question, give);
  giveDiscourse(question, give);
  giveDescribed(question, give);
  return owners.map((entity) => ({
    entity: entity.id,
    features: hash(entity, question, found.get(entity.id) ?? new Set()),
  }));
}

/** Every feature alone, with what the entity is, and with what is measured. */
function hash({ type, kind }: LocalEntity, { group, measure }: Question, names: ReadonlySet<string>): number[] {
  const what = kind === 'designation' ? kind : type;
  const features: number[] = [
    hashWord(`${what} ${kind}`),
    hashWord(`${what} ${kind} ${measure}`),
    hashWord(`${what} ${measure}`),
  ];
  for (const name of names) features.push(hashWord(name), hashWord(`${what}|${name}`), hashWord(`${group}|${name}`));
  return features;
}
