/** Frames against a clause: which relations its predicates state. */

import type { Mention, Quantity, Token } from '../model.ts';
import { isAllowed, RELATIONS, type RelationType } from '../ontology.ts';
import { fillNoun, type NounPlace } from './arguments/fillNoun.ts';
import { fillVerb } from './arguments/fillVerb.ts';
import { isNounDenied, isStated } from './clause/certainty.ts';
import type { Clause } from './clause/clause.ts';
import type { Frame } from './frame.ts';
import type { Passage } from './passage.ts';
import type { NounPhrase, Unit, VerbGroup } from './phrases/phrase.ts';

/** One frame found in a clause, with the unit its predicate stands in. */
export interface Match {
  readonly relation: RelationType;
  readonly source: Mention;
  readonly target: Mention;
  readonly frame: string;
  readonly unit: number;
}

/** Frames by the first word of their predicates, so that a clause looks up only what it contains. */
export class FrameIndex {
  /** Lemmas of every verb some frame hangs on. */
  readonly verbs: ReadonlySet<string>;
  private readonly byVerb = new Map<string, Frame[]>();
  private readonly byNoun = new Map<string, { words: readonly string[]; frame: Frame }[]>();
  private readonly ofPolicies: Frame[] = [];

  constructor(frames: readonly Frame[]) {
    this.verbs = new Set(frames.flatMap((frame) => (frame.verbs ?? []).map((verb) => verb.split(' ')[0] ?? verb)));
    for (const frame of frames) {
      for (const verb of frame.verbs ?? []) push(this.byVerb, verb, frame);
      for (const noun of frame.nouns ?? []) {
        if (noun === 'policy:') this.ofPolicies.push(frame);
        else {
          // The tokenizer keeps some hyphenated nouns whole and parts others.
          const whole = noun.split(' ');
          const parted = noun.split(/ |(?<=-)|(?=-)/);
          for (const words of parted.length > whole.length ? [whole, parted] : [whole])
            push(this.byNoun, words.at(-1) ?? noun, { words, frame });
        }
      }
    }
  }

  match(clause: Clause, passage: Passage): Match[] {
    const words = new LazyWords(passage);
    const found: Match[] = [];
    clause.units.forEach((unit, index) => {
      if (unit.kind === 'vp') found.push(...this.matchVerb(clause, index, unit, words));
      else if (unit.kind === 'np') found.push(...this.matchNouns(clause, index, unit, words));
    });
    return found;
  }

  private matchVerb(clause: Clause, index: number, verb: VerbGroup, words: LazyWords): Match[] {
    const frames = [
      ...(verb.particle ? (this.byVerb.get(`${verb.lemma} ${verb.particle}`) ?? []) : []),
      ...(this.byVerb.get(verb.lemma) ?? []),
    ];
    return frames.flatMap((frame) => {
      if (
        !isNear(frame, words, clause) ||
        isExcluded(frame, clause, index) ||
        !isDoneTo(frame, clause, index, words.passage)
      )
        return [];
      if (!isStated(clause, index, frame.future ?? false)) return [];
      const sources = fillVerb(clause, index, frame.source, frame.source.types ?? RELATIONS[frame.relation].source);
      if (sources.length === 0) return [];
      const targetTypes = frame.target.types ?? RELATIONS[frame.relation].target;
      const targets = fillVerb(clause, index, frame.target, targetTypes, sources);
      if (targets.length === 0 && frame.isMutual && sources.length > 1) return pairMutually(frame, sources, index);
      return pair(frame, sources, targets, index);
    });
  }

  private matchNouns(clause: Clause, index: number, phrase: NounPhrase, words: LazyWords): Match[] {
    const found: Match[] = [];
    const seen = new Set<Frame>();
    // From the head leftwards, so that "deputy director" is read before "deputy".
    for (let at = phrase.tokens.length - 1; at >= 0; at -= 1) {
      const token = phrase.tokens[at] as Token;
      if (phrase.mentions.some((m) => m.form !== 'description' && token.start >= m.start && token.end <= m.end))
        continue;
      for (const { words: noun, frame } of this.longest(token.lemma, token.norm)) {
        const first = phrase.tokens[at - noun.length + 1];
        if (
          !first ||
          seen.has(frame) ||
          !noun.every((word, offset) => reads(phrase, at - noun.length + 1 + offset, word))
        )
          continue;
        seen.add(frame);
        const place = { index, start: first.start, end: token.end };
        found.push(...this.fill(clause, frame, place, words));
      }
    }
    // "Suzhou's little giants" are firms there; "the ministry's Green Bridge Plan" is the ministry's.
    const policy = phrase.mentions.find((m) => m.type === 'policy' && m.kind !== 'designation');
    if (policy) {
      for (const frame of this.ofPolicies) {
        const place = { index, start: policy.start, end: policy.start };
        found.push(...this.fill(clause, frame, place, words));
      }
    }
    return found;
  }

  private longest(lemma: string, norm: string) {
    const rows = this.byNoun.get(lemma) ?? this.byNoun.get(norm) ?? [];
    return [...rows].sort((a, b) => b.words.length - a.words.length);
  }

  private fill(clause: Clause, frame: Frame, place: NounPlace, words: LazyWords): Match[] {
    if (!isNear(frame, words, clause) || isExcluded(frame, clause, place.index)) return [];
    if (isNounDenied(clause, place.index)) return [];
    const sources = fillNoun(clause, place, frame.source, frame.source.types ?? RELATIONS[frame.relation].source);
    if (sources.length === 0) return [];
    const targetTypes = frame.target.types ?? RELATIONS[frame.relation].target;
    const targets = fillNoun(clause, place, frame.target, targetTypes, sources);
    if (targets.length === 0 && frame.isMutual && sources.length > 1) return pairMutually(frame, sources, place.index);
    return pair(frame, sources, targets, place.index);
  }
}

/** The words of a sentence as lemmas, as written and without a plural's s; most sentences are never asked. */
class LazyWords {
  readonly passage: Passage;
  private words: Set<string> | null = null;

  constructor(passage: Passage) {
    this.passage = passage;
  }

  has(word: string): boolean {
    if (word === 'money:') return this.passage.quantities.some(isSum);
    this.words ??= new Set(
      this.passage.sentence.tokens.flatMap(({ lemma, norm }) => [lemma, norm, norm.replace(/s$/, '')]),
    );
    return this.words.has(word);
  }
}

function reads(phrase: NounPhrase, at: number, word: string): boolean {
  const token = phrase.tokens[at];
  return token !== undefined && (token.lemma === word || token.norm === word);
}

function isNear(frame: Frame, words: LazyWords, clause: Clause): boolean {
  return (
    frame.near === undefined ||
    frame.near.some((word) =>
      word === 'policy:'
        ? clause.units.some((unit) => unit.kind === 'np' && unit.mentions.some((m) => m.type === 'policy'))
        : words.has(word),
    )
  );
}

/** A forbidden word in the verb group itself, right before it or in the phrase right after it. */
function isExcluded(frame: Frame, clause: Clause, index: number): boolean {
  if (frame.unless === undefined) return false;
  const next = clause.units[index + 1];
  const tokens = [
    ...(clause.units[index - 1]?.tokens.slice(-1) ?? []),
    ...(clause.units[index]?.tokens ?? []),
    ...(next?.kind === 'np' ? next.tokens : []),
  ];
  return tokens.some((token) => frame.unless?.includes(token.lemma));
}

const isSum = ({ unit }: Quantity): boolean => /^[A-Z]{3}$/.test(unit);

/** "18 million kwacha": whether a phrase is a sum and nothing more. */
function isWholly({ tokens }: Unit, { start, end }: Quantity): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first !== undefined && last !== undefined && start <= first.start && last.end <= end;
}

/** "A supply contract worth 2 million", but not "a contract lawyer". */
function isHeadedBy(tokens: readonly Token[], words: readonly string[]): boolean {
  const last = tokens.findLastIndex(({ norm }) => words.includes(norm));
  return last >= 0 && !/^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? '');
}

/** "A stake of 19% in Acme", but not "46% of its lamps": names and bare numbers may stand there, too. */
function isDoneTo({ object }: Frame, { units }: Clause, index: number, { quantities }: Passage): boolean {
  if (object === undefined) return true;
  const phrases: Unit[] = [];
  const isJoint = (unit: Unit | undefined) => unit?.kind === 'prep' && /^(?:of|in|per|for)$/.test(unit.norm);
  for (let at = index + 1; units[at]?.kind === 'np' || isJoint(units[at]); at += 1) phrases.push(units[at] as Unit);
  const isFit = (unit: Unit) =>
    unit.kind !== 'np' ||
    (unit.noun === '' && unit.mentions.some(({ form }) => form === 'name')) ||
    // "CHF 96,000"
    unit.tokens.every(({ pos, text }) => pos === 'NUM' || pos === 'SYM' || /^\p{Lu}{3}$/u.test(text)) ||
    (object.includes('money:') && quantities.some((quantity) => isSum(quantity) && isWholly(unit, quantity))) ||
    isHeadedBy(unit.tokens, object);
  return phrases.every(isFit);
}

function pair(frame: Frame, sources: readonly Mention[], targets: readonly Mention[], unit: number): Match[] {
  return sources.flatMap((source) =>
    targets
      .filter((target) => target.entity !== source.entity && isAllowed(frame.relation, source.type, target.type))
      .map((target) => ({ relation: frame.relation, source, target, frame: frame.id, unit })),
  );
}

/** "A and B signed an agreement": with each other. */
function pairMutually(frame: Frame, sources: readonly Mention[], unit: number): Match[] {
  return sources.flatMap((source, at) => pair(frame, [source], sources.slice(at + 1), unit));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
