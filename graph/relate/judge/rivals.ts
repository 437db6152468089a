/**
 * How a relation that may hold stands among the others of its article: what has rivals that are more likely holds less
 * often, and what another sentence says as well more often. A second look at first judgements (stacking: Wolpert 1992).
 */
import type { FeatureList } from '../../learned/featureList.ts';
import { hashWord, mix } from '../../learned/features.ts';
import { type Candidate, MARGIN } from './candidates.ts';

/** Where scores are told apart. */
const STEPS = [-1.4, -1.2, -1, -0.8, -0.6, -0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45, 0.6, 0.8, 1, 1.3].map(
  (step) => step * MARGIN,
);
const FEW = [1, 2, 3, 5];
const GAPS = [0, 1, 2, 4, 7, 12, 20];
const CROWDS = [2, 3, 4, 6, 9, 14];
const PLACES = [1, 2, 4, 8, 16];

/** Candidates that share something, with the two best scores among them, so that each can be told of the others' best. */
class Group {
  readonly scores: number[] = [];
  private best = -1;
  private second = -1;

  add(score: number): void {
    this.scores.push(score);
    const at = this.scores.length - 1;
    if (this.best < 0 || score > (this.scores[this.best] as number)) {
      this.second = this.best;
      this.best = at;
    } else if (this.second < 0 || score > (this.scores[this.second] as number)) this.second = at;
  }

  /** The best score of another than one with this score; far below all where there is none. */
  bestBut(score: number): number {
    const best = this.scores[this.best] as number;
    if (score < best) return best;
    return this.second < 0 ? NONE : (this.scores[this.second] as number);
  }

  countAbove(score: number): number {
    let count = 0;
    for (const other of this.scores) if (other > score) count += 1;
    return count;
  }
}

const NONE = -10 * MARGIN;

type Groups = [Group, Group, Group, Group, Group];

export class Rivals {
  /** Each candidate's groups, in the order of `keysOf`. */
  private readonly groups = new Map<Candidate, Groups>();
  private readonly places = new Map<Candidate['scene'], number>();
  /** Relation and end → the other end → its best score. */
  private readonly others = new Map<string, Map<string, number>>();

  constructor(candidates: readonly Candidate[]) {
    const byKey = new Map<string, Group>();
    for (const candidate of candidates) {
      const { scene, score } = candidate;
      if (!this.places.has(scene)) this.places.set(scene, this.places.size);
      const groups = this.keysOf(candidate).map((key) => {
        const group = byKey.get(key) ?? new Group();
        byKey.set(key, group);
        group.add(score);
        return group;
      });
      this.groups.set(candidate, groups as Groups);
      const { relation, source, target } = candidate;
      this.note(`${relation}>${source.entity}`, target.entity, score);
      this.note(`${relation}<${target.entity}`, source.entity, score);
    }
  }

  private note(key: string, other: string, score: number): void {
    const known = this.others.get(key) ?? new Map<string, number>();
    this.others.set(key, known);
    known.set(other, Math.max(score, known.get(other) ?? NONE));
  }

  /** What else might be said: with the same source, with the same target, of the same pair, elsewhere, of its kind. */
  private keysOf({ scene, relation, source, target }: Candidate): readonly string[] {
    const at = this.places.get(scene) as number;
    const pair = [source.entity, target.entity].sort().join('|');
    return [
      `${at} ${relation} ${source.entity} > ${target.type}`,
      `${at} ${relation} ${target.entity} < ${source.type}`,
      `${at} ${pair}`,
      `${relation} ${source.entity} ${target.entity}`,
      `${at} ${relation}`,
    ];
  }

  /** Puts the features of a candidate into `out`, which is emptied first. */
  features(candidate: Candidate, out: FeatureList): void {
    out.length = 0;
    const { scene, relation, source, target, score } = candidate;
    const own = bucket(score, STEPS);
    const type = hashWord(relation) | 0;
    const isFound = candidate.found ? 1 : 0;
    const here = source.from < 0 ? 2 : target.from < 0 ? 1 : 0;
    let template = 0;
    const add = (value: number, isScore = false): void => {
      template += 1;
      const feature = mix(template, value);
      out.add(feature);
      out.add(mix(feature, mix(1, type)));
      out.add(mix(feature, mix(2, own)));
      if (isScore) out.add(mix(feature, mix(3, here)));
    };
    out.add(mix(101, mix(own, isFound)));
    out.add(mix(102, mix(type, mix(here, isFound))));
    const [asSource, asTarget, ofPair, elsewhere, ofKind] = this.groups.get(candidate) as Groups;
    const targets = this.others.get(`${relation}>${source.entity}`);
    const sources = this.others.get(`${relation}<${target.entity}`);
    add(bucket(asSource.bestBut(score), STEPS), true);
    add(bucket(asTarget.bestBut(score), STEPS), true);
    add(bucket(elsewhere.bestBut(score), STEPS), true);
    add(bucket(ofPair.bestBut(score), STEPS), true);
    add(bucket(bestOther(targets, target.entity), STEPS), true);
    add(bucket(bestOther(sources, source.entity), STEPS), true);
    add(bucket(asSource.countAbove(score), FEW));
    add(bucket(asSource.countAbove(0), FEW));
    add(bucket(asTarget.countAbove(score), FEW));
    add(bucket(asTarget.countAbove(0), FEW));
    add(bucket(elsewhere.scores.length, CROWDS));
    add(bucket(ofKind.countAbove(0), FEW));
    add(bucket(scene.ends.length, CROWDS));
    add(bucket(here === 0 ? 0 : (source.from < 0 ? source : target).reasons.length, CROWDS));
    add(bucket(this.places.get(scene) as number, PLACES));
    add(here > 0 ? -1 : bucket(source.from < target.from ? target.from - source.to : source.from - target.to, GAPS));
    add(here === 0 ? -1 : (source.from < 0 ? source : target).rank);
    add(mix(source.certainty, source.typeHash));
    add(mix(target.certainty, target.typeHash));
    add(source.certainty);
    add(target.certainty);
    add(Math.min(source.certainty, target.certainty));
    add(source.formHash);
    add(target.formHash);
    add(hashWord(scene.kind) | 0);
  }
}

const bucket = (value: number, steps: readonly number[]): number => {
  let at = 0;
  while (at < steps.length && value >= (steps[at] as number)) at += 1;
  return at;
};

function bestOther(scores: ReadonlyMap<string, number> | undefined, but: string): number {
  let best = NONE;
  for (const [other, score] of scores ?? []) if (other !== but && score > best) best = score;
  return best;
}
