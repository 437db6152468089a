/** What tells whether a number is a figure, and of which measure: features of a learned model, see decide.ts. */
import { FeatureList } from '../../learned/featureList.ts';
import { hashText, hashWord, mix } from '../../learned/features.ts';
import type { Quantity } from '../../model.ts';
import { governors, subjects } from '../../relate/clause/subjects.ts';
import { measuresAround, unitClassOf } from '../measureOf.ts';
import { unitAt, verbAfter, verbBefore } from '../owner/roles.ts';
import { treeOf } from '../tree.ts';
import type { View } from '../view.ts';
import { wordAt, wordsOf } from '../words.ts';
import type { Verdict } from './verdict.ts';

export interface MeasureQuestion {
  readonly view: View;
  readonly quantity: Quantity;
  /** What hand-made rules make of the number, in plain words. */
  readonly ruled: readonly string[];
  /** What the number before it in the sentence stated; null for the first. */
  readonly last: { readonly quantity: Quantity; readonly verdict: Verdict } | null;
  /** What the last figure of the sentences before stated, where it stands in the same block. */
  readonly carried: Verdict | null;
}

const REACH = 5;
const BEFORE = ['-1', '-2', '-3', '-4', '-5'];
const BEHIND = ['+1', '+2', '+3', '+4', '+5'];
const FARTHEST = 12;
const STOPS = /^(?:[;:]|\.)$/;

export function measureFeatures(question: MeasureQuestion): number[] {
  const unit = hashWord(unitName(question.quantity));
  const features: number[] = [];
  const add = (hash: number) => features.push(hash, mix(unit, hash));
  for (const name of nameFeatures(question)) add(hashText(name));
  addNeighbours(question, add);
  addTree(question, add);
  return features;
}

function unitName(quantity: Quantity): string {
  return unitClassOf(quantity) ?? quantity.unit;
}

function nameFeatures({ view, quantity, ruled, last, carried }: MeasureQuestion): string[] {
  const words = wordsOf(view);
  const left = wordAt(words, quantity.start) - 1;
  const names = ['always', ...ruled.map((rule) => `rule ${rule}`), ...describeNumber(view, quantity)];
  names.push(...nameClause(view, quantity));
  for (const { measure, side, distance } of measuresAround(view.masked, quantity))
    names.push(`cue ${measure} ${side} ${distance}`, `cue ${measure}`);
  if (last) {
    const between = words.slice(wordAt(words, last.quantity.end), left + 1);
    const same = last.quantity.unit === quantity.unit ? 'same' : 'other';
    names.push(`after ${last.verdict} ${same}`);
    if (between.length <= 3) names.push(`after ${last.verdict} ${same} ${between.map(({ text }) => text).join(' ')}`);
  } else names.push(`carried ${carried}`);
  return names;
}

function describeNumber({ text, masked, isHeadline, isHeading }: View, quantity: Quantity): string[] {
  const written = text.slice(quantity.number.start, quantity.number.end);
  const size = quantity.value < 4 ? quantity.value : `10^${Math.floor(quantity.value).toString().length}`;
  const names = [`unit ${quantity.unit}`, `size ${size}`, `compared ${quantity.comparator}`];
  if (/^[a-z]/i.test(written)) names.push('in letters', `in letters ${size}`);
  if (/^(?:18|19|20)\d\d$/.test(written)) names.push('like a year');
  if (isHeadline) names.push('headline');
  if (isHeading) names.push('heading');
  if (/^\W*$/.test(masked.slice(0, quantity.start))) names.push('leads');
  if (/^\W*$/.test(masked.slice(quantity.end))) names.push('ends');
  if (/^\s*\)/.test(masked.slice(quantity.end)))
    names.push(/\(\s*$/.test(masked.slice(0, quantity.start)) ? 'alone in brackets' : 'ends brackets');
  if (/^\s*[•*–-]/.test(text)) names.push('list item');
  return names;
}

/** The words around the number, by place and without. */
function addNeighbours({ view, quantity }: MeasureQuestion, add: (hash: number) => void): void {
  const words = wordsOf(view);
  const left = wordAt(words, quantity.start) - 1;
  const right = wordAt(words, quantity.end);
  const at = (index: number) => words[index]?.text ?? '#';
  const one = (name: string, index: number) => add(mix(hashWord(name), hashWord(at(index))));
  const two = (name: string, first: number, second: number) =>
    add(mix(mix(hashWord(name), hashWord(at(first))), hashWord(at(second))));
  for (let step = 0; step < REACH; step += 1) {
    one(BEFORE[step] as string, left - step);
    one(BEHIND[step] as string, right + step);
    if (step > 2) continue;
    two(BEFORE[step] as string, left - step - 1, left - step);
    two(BEHIND[step] as string, right + step, right + step + 1);
  }
  two('around', left, right);
  for (let index = left; index > left - FARTHEST && index >= 0 && !STOPS.test(at(index)); index -= 1)
    one('left', index);
  for (let index = right; index < right + FARTHEST && index < words.length && !STOPS.test(at(index)); index += 1)
    one('right', index);
  for (let index = 0; index < words.length; index += 1) one('in', index);
}

/** What the number hangs on in the sentence's tree. */
function addTree({ view, quantity }: MeasureQuestion, add: (hash: number) => void): void {
  const { tree, nodeAt } = treeOf(view);
  const found = new FeatureList();
  tree.ofOne(nodeAt(quantity.number), 1, found);
  for (const hash of found.copy()) add(hash);
}

/** The noun it counts, the verb it hangs on, who does that. */
function nameClause({ clause, sentence }: View, quantity: Quantity): string[] {
  const { units } = clause;
  const own = unitAt(clause, quantity.number.start + sentence.start);
  const unit = units[own];
  if (!unit) return [];
  const names: string[] = [];
  const noun = unit.kind === 'np' ? unit.noun || unit.mentions.at(-1)?.type || '' : unit.kind;
  names.push(`noun ${noun}`);
  const top = governors(clause, own).at(-1) ?? own;
  const over = units[top];
  if (top !== own && over?.kind === 'np')
    names.push(`under ${over.noun}`, `under ${over.noun} ${units[top + 1]?.tokens[0]?.norm}`);
  const next = units[own + 1];
  const tail = units[own + 2];
  if (next?.kind === 'prep' && tail?.kind === 'np')
    names.push(`noun ${noun} ${next.norm}`, `${next.norm} ${tail.noun || tail.mentions.at(-1)?.type}`);
  for (const [side, index] of [
    ['verb', verbBefore(clause, top)],
    ['then', verbAfter(clause, own)],
  ] as const) {
    const verb = units[index];
    if (verb?.kind !== 'vp') continue;
    names.push(`${side} ${verb.lemma}`, `${side} ${verb.lemma} ${verb.particle} ${noun}`);
    if (side === 'then') continue;
    for (const subject of subjects(clause, index).slice(0, 1)) {
      const phrase = units[subject];
      if (phrase?.kind !== 'np') continue;
      const head = phrase.noun || phrase.mentions.at(-1)?.type || '';
      names.push(`subject ${head}`, `subject ${head} ${verb.lemma}`);
    }
  }
  return names;
}
