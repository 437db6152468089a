/** How the ends of a relation stand in the article, before their sentence and in it, as whole numbers for boosted trees. */
import type { Reading } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import { Discourse, type Referent } from '../../resolve/anaphora/discourse.ts';
import { flag, kindNumber, PARTS, rankByType, Surroundings, UNKNOWN } from '../../resolve/anaphora/numbers.ts';
import { numberBeside, readRole, tokenAfter, tokenAt } from '../../resolve/anaphora/role.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from './candidates.ts';
import { Namings } from './namings.ts';
import type { End, Scene } from './scene.ts';

/** The place of what has not been named yet: behind all that has. */
const LAST = 99;

export class Prominence {
  private readonly namings: Namings;
  private readonly passages: number;
  /** How regions lie to the one that is named most, and to each other. */
  private readonly aroundMain: Surroundings;
  private readonly around = new Map<string, Surroundings>();
  private readonly ofEnd = new Map<End, readonly number[]>();

  /** @param candidates of these passages, in their order */
  constructor(reading: Reading, passages: readonly Passage[], candidates: readonly Candidate[]) {
    this.namings = new Namings(reading, passages);
    this.passages = passages.length;
    this.aroundMain = new Surroundings(this.namings.mainRegion?.name);
    let next = 0;
    const discourse = new Discourse();
    passages.forEach((passage, at) => {
      const from = next;
      while (candidates[next]?.scene.passage === passage) next += 1;
      if (next > from) this.readEnds(candidates.slice(from, next), new Standing(discourse, passage, at));
      const { sentence, mentions } = passage;
      for (const mention of mentions) {
        const token = tokenAt(sentence, mention.start);
        const role = readRole(sentence.tokens, token, tokenAfter(sentence, mention.end));
        discourse.see(mention, { sentence: at, token, block: sentence.block, role });
      }
    });
  }

  private readEnds(candidates: readonly Candidate[], standing: Standing): void {
    for (const { scene, source, target } of candidates)
      for (const end of [source, target])
        if (!this.ofEnd.has(end))
          this.ofEnd.set(end, [...standing.read(end.entity), ...this.readWhole(end), ...readPlace(scene, end)]);
  }

  read({ scene, source, target }: Candidate): number[] {
    const { tree, nodeAt, words, remembered } = scene;
    const isHere = source.from >= 0 && target.from >= 0;
    const steps = isHere ? tree.stepsBetween(nodeAt[source.from] as number, nodeAt[target.from] as number) : null;
    return [
      steps?.[0] ?? UNKNOWN,
      steps?.[1] ?? UNKNOWN,
      isHere ? countLike(scene, source, target) : 0,
      words.length,
      remembered.length,
      this.passages,
      this.bearingBetween(source.entity, target.entity),
      this.namings.countTogether(source.entity, target.entity),
      ...(this.ofEnd.get(source) as readonly number[]),
      ...(this.ofEnd.get(target) as readonly number[]),
    ];
  }

  /** What the entity is in the whole article. */
  private readWhole({ entity: id, type }: End): number[] {
    const entity = this.namings.entities.get(id);
    const naming = this.namings.of(id);
    return [
      naming.count,
      naming.rank,
      Math.round(PARTS * naming.share),
      naming.sentences.size,
      flag(naming.isTitled),
      ...naming.forms,
      kindNumber(entity?.kind ?? null),
      type === 'region' ? this.aroundMain.bearingOf(entity?.name) : UNKNOWN,
      entity?.aliases.length ?? 0,
      entity?.name.split(' ').length ?? 0,
      flag(/^\p{Ll}/u.test(entity?.name ?? '')),
    ];
  }

  private bearingBetween(source: string, target: string): number {
    const { entities } = this.namings;
    const [from, to] = [entities.get(source), entities.get(target)];
    if (from?.type !== 'region' || to?.type !== 'region') return UNKNOWN;
    const around = this.around.get(source) ?? new Surroundings(from.name);
    this.around.set(source, around);
    return around.bearingOf(to.name);
  }
}

/** How entities stand in the reader's mind before a sentence. */
class Standing {
  private readonly discourse: Discourse;
  private readonly passage: Passage;
  private readonly at: number;
  private readonly bySalience: ReadonlyMap<Referent, number>;
  private readonly byTurn: ReadonlyMap<Referent, number>;
  /** The two most salient of each type, and how many there are. */
  private readonly ofType = new Map<EntityType, { best: number; second: number; count: number }>();

  constructor(discourse: Discourse, passage: Passage, at: number) {
    this.discourse = discourse;
    this.passage = passage;
    this.at = at;
    const referents = [...discourse.referents.values()];
    const sorted = referents.sort((a, b) => b.salience - a.salience);
    this.bySalience = rankByType(sorted);
    for (const { type, salience } of sorted) {
      const known = this.ofType.get(type);
      if (known === undefined) this.ofType.set(type, { best: salience, second: 0, count: 1 });
      else {
        if (known.count === 1) known.second = salience;
        known.count += 1;
      }
    }
    this.byTurn = rankByType([...referents].sort((a, b) => b.turn - a.turn));
  }

  read(entity: string): number[] {
    const referent = this.discourse.referents.get(entity);
    if (referent === undefined) return [LAST, LAST, UNKNOWN, UNKNOWN, LAST, LAST, LAST, UNKNOWN, UNKNOWN, UNKNOWN, 0];
    const { type, salience, spot, order, subjects, firsts, inBlock } = referent;
    const { best, second, count } = this.ofType.get(type) as { best: number; second: number; count: number };
    const rank = this.bySalience.get(referent) as number;
    return [
      this.at - spot.sentence,
      this.passage.sentence.block - spot.block,
      Math.round(PARTS * salience),
      Math.round(PARTS * (salience - (rank === 0 ? second : best))),
      rank,
      this.byTurn.get(referent) as number,
      order,
      subjects,
      firsts,
      inBlock,
      count,
    ];
  }
}

/** How an end stands in its sentence; unknown where that does not mention it. */
function readPlace({ ends, tree, nodeAt, passage }: Scene, end: End): number[] {
  const alike = ends.filter(({ type }) => type === end.type);
  if (end.from < 0) return [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, alike.length, UNKNOWN, UNKNOWN, UNKNOWN];
  const { before, after, isSubject } = readRole(passage.sentence.tokens, end.from, end.to);
  return [
    flag(isSubject),
    numberBeside(before),
    numberBeside(after),
    tree.depthOf(nodeAt[end.from] as number),
    alike.length,
    alike.indexOf(end),
    ends.indexOf(end),
    end.to - end.from,
  ];
}

/** Mentions between two ends that are of the type of one of them. */
function countLike({ ends }: Scene, source: End, target: End): number {
  const [low, high] = source.from < target.from ? [source.from, target.from] : [target.from, source.from];
  let count = 0;
  for (const { from, type } of ends)
    if (from > low && from < high && (type === source.type || type === target.type)) count += 1;
  return count;
}
