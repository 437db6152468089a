/**
 * How a relation that may hold stands among the others of its article: what has rivals that are more likely holds less
 * often, and what another sentence says as well more often. A second look at first judgements (stacking: Wolpert 1992).
 */
import { BLOCK_KINDS, ENTITY_TYPES, RELATION_TYPES } from '../../ontology.ts';
import { type Candidate, MARGIN } from './candidates.ts';
import { FORMS } from './namings.ts';

const ABSENT = -1;

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

/** The other ends a relation of one entity may have, each with its best score. */
class Others {
  private readonly scores = new Map<string, number>();
  /** Of all that are in: the best, its score, the next score, and how many rather hold; null until asked for. */
  private summary: { best: string; first: number; second: number; likely: number } | null = null;

  add(other: string, score: number): void {
    this.scores.set(other, Math.max(score, this.scores.get(other) ?? NONE));
    this.summary = null;
  }

  /** The best score of another than this; far below all where there is none. */
  bestBut(other: string): number {
    const { best, first, second } = this.summarize();
    return best === other ? second : first;
  }

  countLikely(): number {
    return this.summarize().likely;
  }

  private summarize() {
    if (this.summary) return this.summary;
    const summary = { best: '', first: NONE, second: NONE, likely: 0 };
    this.scores.forEach((score, other) => {
      if (score > 0) summary.likely += 1;
      if (score > summary.first) {
        summary.second = summary.first;
        summary.first = score;
        summary.best = other;
      } else if (score > summary.second) summary.second = score;
    });
    this.summary = summary;
    return summary;
  }
}

/** What is known of a candidate before it is asked for: its groups, in the order of `keysOf`, and its other ends. */
interface Company {
  readonly groups: readonly Group[];
  /** Other targets of its source, and other sources of its target, each with its best score. */
  readonly targets: Others;
  readonly sources: Others;
}

export class Rivals {
  private readonly companies = new Map<Candidate, Company>();
  private readonly places = new Map<Candidate['scene'], number>();
  /** Relation and end → the other ends. */
  private readonly others = new Map<string, Others>();

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
      const { relation, source, target } = candidate;
      const targets = this.note(`${relation}>${source.entity}`, target.entity, score);
      const sources = this.note(`${relation}<${target.entity}`, source.entity, score);
      this.companies.set(candidate, { groups, targets, sources });
    }
  }

  private note(key: string, other: string, score: number): Others {
    const known = this.others.get(key) ?? new Others();
    this.others.set(key, known);
    known.add(other, score);
    return known;
  }

  /** What else might be said: with the same source, with the same target, of the same pair, elsewhere, of its kind. */
  private keysOf({ scene, relation, source, target }: Candidate): readonly string[] {
    const at = this.places.get(scene) as number;
    const [one, other] = source.entity < target.entity ? [source, target] : [target, source];
    const pair = `${one.entity}|${other.entity}`;
    return [
      `${at} ${relation} ${source.entity} > ${target.type}`,
      `${at} ${relation} ${target.entity} < ${source.type}`,
      `${at} ${pair}`,
      `${relation} ${source.entity} ${target.entity}`,
      `${at} ${relation}`,
    ];
  }

  /** How a candidate stands, as whole numbers from which boosted trees tell whether it holds. */
  read(candidate: Candidate): number[] {
    const { scene, relation, source, target, score } = candidate;
    const { groups, targets, sources } = this.companies.get(candidate) as Company;
    const [asSource, asTarget, ofPair, elsewhere, ofKind] = groups as [Group, Group, Group, Group, Group];
    const implied = source.from < 0 ? source : target.from < 0 ? target : null;
    const isForward = source.from < target.from;
    return [
      score,
      candidate.found ? 1 : 0,
      RELATION_TYPES.indexOf(relation),
      implied === null ? 0 : implied === source ? 2 : 1,
      asSource.bestBut(score),
      asTarget.bestBut(score),
      elsewhere.bestBut(score),
      ofPair.bestBut(score),
      targets.bestBut(target.entity),
      sources.bestBut(source.entity),
      asSource.countAbove(score),
      asSource.countAbove(0),
      asTarget.countAbove(score),
      asTarget.countAbove(0),
      elsewhere.scores.length,
      ofKind.countAbove(0),
      targets.countLikely(),
      sources.countLikely(),
      scene.ends.length,
      this.places.get(scene) as number,
      implied === null ? (isForward ? target.from - source.to : source.from - target.to) : ABSENT,
      implied === null && isForward ? 1 : 0,
      implied?.reasons.length ?? ABSENT,
      implied?.rank ?? ABSENT,
      source.certainty,
      target.certainty,
      ENTITY_TYPES.indexOf(source.type),
      ENTITY_TYPES.indexOf(target.type),
      FORMS.indexOf(source.mention.form),
      FORMS.indexOf(target.mention.form),
      (BLOCK_KINDS as readonly string[]).indexOf(scene.kind),
    ];
  }
}
