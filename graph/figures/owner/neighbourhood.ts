/** What stands around a number in its sentence, as whole numbers from which boosted trees choose. */
import type { Mention, Quantity } from '../../model.ts';
import { flag, UNKNOWN } from '../../resolve/anaphora/numbers.ts';
import { numberBeside, readRole, tokenAfter, tokenAt } from '../../resolve/anaphora/role.ts';
import { isAttribution, isModifier, isSameBracket } from '../nonOwners.ts';
import { treeOf } from '../tree.ts';
import type { View } from '../view.ts';
import { OWNING_TYPES } from './types.ts';

/** Ways in a tree longer than this are all alike. */
const FARTHEST = 9;
const ABSENT: number[] = Array.from({ length: 14 }, () => UNKNOWN);

export class Neighbourhood {
  /** What may own a figure and is named before the number, and behind it. */
  readonly before: readonly Mention[];
  readonly behind: readonly Mention[];
  /** The number's first token, and the one behind it. */
  readonly from: number;
  readonly to: number;
  private readonly view: View;
  private readonly quantity: Quantity;

  constructor(view: View, quantity: Quantity) {
    this.view = view;
    this.quantity = quantity;
    const named = view.mentions.filter(({ type }) => OWNING_TYPES.includes(type));
    this.before = named.filter(({ end }) => end <= quantity.start);
    this.behind = named.filter(({ start }) => start >= quantity.end);
    this.from = tokenAt(view.sentence, view.sentence.start + quantity.start);
    this.to = tokenAfter(view.sentence, view.sentence.start + quantity.end);
  }

  /** The region named last before the number. */
  get lastRegion(): string | undefined {
    return this.before.findLast(({ type }) => type === 'region')?.entity;
  }

  read(id: string): number[] {
    const { before, behind, view } = this;
    const isNamer = [...before, ...behind].some(({ entity }) => view.places.get(entity) === id);
    const left = before.findLast(({ entity }) => entity === id);
    const right = behind.find(({ entity }) => entity === id);
    return [
      flag(isNamer),
      ...(left ? this.stand(left, before) : ABSENT),
      ...(right ? this.stand(right, behind) : ABSENT),
    ];
  }

  /** @param side all that stand on the mention's side of the number */
  private stand(mention: Mention, side: readonly Mention[]): number[] {
    const { view, quantity } = this;
    const { tokens, start: offset } = view.sentence;
    const from = tokenAt(view.sentence, offset + mention.start);
    const to = tokenAfter(view.sentence, offset + mention.end);
    const isLeft = side === this.before;
    const [low, high] = isLeft ? [to, this.from] : [this.from, from];
    const way = tokens.slice(low, Math.max(low, high));
    const between = side.filter(({ start }) => (isLeft ? start > mention.start : start < mention.start));
    const [first, last] = isLeft ? [mention.end, quantity.start] : [quantity.end, mention.start];
    const role = readRole(tokens, from, to);
    const { tree, nodeAt } = treeOf(view);
    const steps = tree.stepsBetween(nodeAt(mention), nodeAt(quantity.number));
    return [
      high - low,
      way.filter(({ pos }) => pos === 'VERB' || pos === 'AUX').length,
      way.filter(({ pos }) => pos === 'PUNCT').length,
      between.length,
      between.filter(({ type }) => type === mention.type).length,
      view.quantities.filter(({ start, end }) => start >= first && end <= last).length,
      mention.form === 'pronoun' ? 0 : mention.form === 'description' ? 1 : 2,
      numberBeside(role.before),
      numberBeside(role.after),
      flag(role.isSubject),
      flag(isAttribution(view, mention)) + 2 * flag(isModifier(view, mention)),
      flag(isSameBracket(view.text, mention, quantity)),
      ...(steps ?? [UNKNOWN, UNKNOWN]).map((count) => Math.min(count, FARTHEST)),
    ];
  }
}
