/** What hand-made rules say about a number, as features for the learned decision. */
import type { Quantity } from '../../model.ts';
import type { Change } from '../changes.ts';
import { countsPeople, isCounted, isRepeated } from '../counted.ts';
import { isJoint } from '../joint.ts';
import type { Memory } from '../memory.ts';
import { statesNothing } from '../notFigures.ts';
import type { Rank } from '../ranks.ts';
import { readMeasure } from '../readMeasure.ts';
import type { View } from '../view.ts';

interface Scene {
  readonly view: View;
  readonly changes: ReadonlyMap<Quantity, Change>;
  readonly changeOf: ReadonlyMap<Quantity, Change['change']>;
  readonly ranks: ReadonlyMap<Quantity, Rank>;
}

export function applyRules({ view, changes, changeOf, ranks }: Scene, quantity: Quantity, memory: Memory): string[] {
  const said: string[] = [];
  const change = changes.get(quantity);
  if (change) said.push(change.level ? 'change of a level' : 'change alone');
  if (changeOf.has(quantity)) said.push('changed level');
  const measure = readMeasure(view, quantity, ranks.has(quantity), memory);
  said.push(`measure ${measure}`);
  const doubts = [
    isDefinition(view.text) ? 'definition' : '',
    isJoint(view, quantity) ? 'joint' : '',
    statesNothing(view, quantity) ? 'states nothing' : '',
    isRepeated(view, quantity, memory.counts) ? 'repeated' : '',
    measure === 'count' && !isCounted(view, quantity) ? 'uncounted' : '',
  ].filter((doubt) => doubt !== '');
  said.push(...doubts);
  if (measure === 'count' && countsPeople(view, quantity)) said.push('people');
  const isFigure = measure !== null && doubts.length === 0 && !change?.level && (measure !== 'growth' || change);
  said.push(`finally ${change?.level ? 'change' : isFigure ? (change ? 'growth' : measure) : 'none'}`);
  return said;
}

/** A sentence that says who may apply or what a word means states no figures. */
function isDefinition(text: string): boolean {
  return /\b(?:need not apply|(?:is|are) defined as|refers? to (?:firms|companies|small|leading)|to be eligible|criteria (?:are|include)|firms with (?:fewer|less|more) than)\b/i.test(
    text,
  );
}
