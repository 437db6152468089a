/** For whom people speak: the body whose post stands beside their name, or else the one named near it. */
import { FORMERLY, POSTS } from '../../annotate/mentions/lexicon/persons.ts';
import type { Mention, Sentence, Token } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import { tokenAfter, tokenAt } from './role.ts';

/** A post ties surely, a name nearby is a guess. */
const SURE = 2;
const GUESSED = 1;

/** Between a person and a body that is near. In characters. */
const NEAR = 120;
/** Between a person and the body of their post. In tokens. */
const LONGEST = 12;

const BODIES: ReadonlySet<EntityType> = new Set(['company', 'agency', 'organization']);
/** Whoever heads a city speaks for it. */
const LED: ReadonlySet<EntityType> = new Set([...BODIES, 'region']);

export class Affiliations {
  private readonly bodies = new Map<string, { readonly body: string; readonly weight: number }>();

  of(person: string): string | undefined {
    return this.bodies.get(person)?.body;
  }

  /** The body beside whose name their post stands. */
  surely(person: string): string | undefined {
    const told = this.bodies.get(person);
    return told?.weight === SURE ? told.body : undefined;
  }

  /** @param names those in the sentence */
  readNames(sentence: Sentence, names: readonly Mention[]): void {
    for (const person of names) {
      if (person.type !== 'person' || person.inside !== null) continue;
      const tied = names.find((body) => body.inside === null && this.isTiedIn(sentence, person, body));
      if (tied) this.tell(person.entity, tied.entity, SURE);
      const near = nearestBody(person, names);
      if (near !== null) this.tell(person.entity, near, GUESSED);
    }
  }

  /** @param body a pronoun or description and what it stands for */
  readAnaphor(sentence: Sentence, names: readonly Mention[], body: Mention): void {
    for (const person of names)
      if (person.type === 'person' && person.inside === null && this.isTiedIn(sentence, person, body))
        this.tell(person.entity, body.entity, SURE);
  }

  private isTiedIn(sentence: Sentence, person: Mention, body: Mention): boolean {
    if (!LED.has(body.type)) return false;
    const spanOf = ({ start, end }: Mention) => [tokenAt(sentence, start), tokenAfter(sentence, end)] as const;
    return isTied(sentence.tokens, spanOf(person), spanOf(body));
  }

  /** The first that is told with so much weight stays. */
  private tell(person: string, body: string, weight: number): void {
    if ((this.bodies.get(person)?.weight ?? 0) < weight) this.bodies.set(person, { body, weight });
  }
}

/**
 * Whether a person has a post with a body: "the firm's founder, Li", "Li, chief executive of the firm", "Li of the firm", "Li, who runs the firm".
 * @param person the tokens of the one, @param body of the other; the ends are exclusive
 */
function isTied(
  tokens: readonly Token[],
  person: readonly [from: number, to: number],
  body: readonly [from: number, to: number],
): boolean {
  const isBefore = body[1] <= person[0];
  const between = isBefore ? tokens.slice(body[1], person[0]) : tokens.slice(person[1], body[0]);
  if (isOver(tokens, between, isBefore ? body[0] : person[0], isBefore ? person[1] : body[1])) return false;
  if (between.length > LONGEST || between.some(({ norm }) => /^["“”;:.?!]$/.test(norm))) return false;
  if (!isBefore && between.length === 1) return /^(?:of|at|from)$/.test(between[0]?.norm ?? '');
  if (isLed(between, isBefore)) return true;
  if (!between.some(isPost)) return false;
  const marks = between.map(({ norm }) => norm).flatMap((norm, at) => (norm === ',' ? [at] : []));
  if (isBefore) return between.every((token) => isInTitle(token)) && marks.every((at) => at === between.length - 1);
  return (
    marks.length === 1 &&
    marks[0] === 0 &&
    between.slice(1).every((token) => isInTitle(token) || /^(?:DET|ADP)$/.test(token.pos))
  );
}

const FORMER = new RegExp(`^(?:${FORMERLY})$`);

/** "Former head of the firm", "founder of the firm, now mayor of the city". */
function isOver(tokens: readonly Token[], between: readonly Token[], from: number, to: number): boolean {
  const behind = tokens.slice(to, to + 4).find(({ norm }) => !/^(?:,|and|who|is)$/.test(norm));
  return (
    behind?.norm === 'now' ||
    [...tokens.slice(Math.max(0, from - 1), from), ...between].some(({ norm }) => FORMER.test(norm))
  );
}

/** "Yuxin, founded in 2009 by the engineer Li"; "Li, who runs Yuxin". */
function isLed(between: readonly Token[], isBefore: boolean): boolean {
  const verb = between.findIndex(({ lemma }) => LEADING.has(lemma));
  if (verb < 0) return false;
  const [before, behind] = [between.slice(0, verb), between.slice(verb + 1)];
  if (isBefore)
    return (
      before.every(({ pos }) => /^(?:PUNCT|AUX|ADV|PRON|DET)$/.test(pos)) &&
      behind.some(({ norm }) => norm === 'by') &&
      behind.every(({ pos, norm }) => pos !== 'VERB' && norm !== ',')
    );
  return before.some(({ norm }) => norm === 'who') && behind.every(({ pos }) => /^(?:DET|ADJ|NOUN|PART)$/.test(pos));
}

const LEADING = new Set('found establish start run head lead own chair manage direct'.split(' '));

const isPost = ({ norm, lemma }: Token): boolean => POSTS.has(norm) || POSTS.has(lemma);

const isInTitle = ({ pos, norm }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|CCONJ|NUM)$/.test(pos) ||
  /^(?:'s|’s|-|,|of|and|for|the|managing|operating|acting|founding)$/.test(norm);

function nearestBody(person: Mention, names: readonly Mention[]): string | null {
  let best: string | null = null;
  let gap = NEAR;
  for (const { type, start, end, entity, inside } of names) {
    if (inside !== null || !BODIES.has(type)) continue;
    const apart = start >= person.end ? start - person.end : person.start - end;
    if (apart >= gap) continue;
    gap = apart;
    best = entity;
  }
  return best;
}
