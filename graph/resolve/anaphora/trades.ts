/** What firms make, as far as the words beside them tell: "the carmaker" is not one called a chipmaker. */
import type { Mention, Sentence, Token } from '../../model.ts';
import type { Anaphor } from './anaphors.ts';
import { tokenAfter, tokenAt } from './role.ts';

/** What makes or sells something, behind what that is or before "of" and what that is. */
const MAKER = /^(?:maker|manufacturer|producer|builder|supplier|developer|retailer|seller|brewer|refiner|miner)s?$/;
/** What a firm is called behind what it has to do with: only who is known for that is told by it. */
const FIRM = /^(?:firm|company|group|giant|business|enterprise|specialist|start-?up)$/;
const JOINED = /^(\p{L}{3,})makers?$/u;
const MAKING = /^(?:make|produce|manufacture|build|sell|develop)$/;
/** Words beside a name, at most. */
const REACH = 6;

/** Other words for one thing, by the one that stands for all. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'car auto automobile automotive vehicle',
    'chip semiconductor',
    'plane aircraft jet',
    'tyre tire',
    'phone smartphone handset',
    'drug pharmaceutical medicine',
    'truck lorry',
    'ship vessel',
  ].flatMap((words) => words.split(' ').map((word): [string, string] => [word, words.split(' ')[0] as string])),
);

export class Trades {
  /** Firm → what it is said to make. */
  private readonly said = new Map<string, Set<string>>();
  /** Those of them that are called makers of something: who builds cars is not only known for it. */
  private readonly makers = new Set<string>();
  /** Firm → the words of its names. */
  private readonly called = new Map<string, Set<string>>();

  /** @param names those in the sentence, sorted by start */
  readNames(sentence: Sentence, names: readonly Mention[]): void {
    const { tokens } = sentence;
    for (const { start, end, type, entity } of names) {
      if (type !== 'company') continue;
      const [from, to] = [tokenAt(sentence, start), tokenAfter(sentence, end)];
      tell(
        this.called,
        entity,
        tokens.slice(from, to).map(({ lemma }) => wordFor(lemma.replace(/(?<=\p{L}{2}[^\Ws])s$/u, ''))),
      );
      this.tellMaker(entity, tradeAt(tokens, from - 1));
      if (MAKING.test(tokens[to]?.lemma ?? '')) tell(this.said, entity, thingFrom(tokens, to + 1));
      // "Buys pumps from Acme"
      if (tokens[from - 1]?.norm === 'from') tell(this.said, entity, thingBefore(tokens, from - 1));
      // "Acme, a maker of pumps", "Acme, the pump maker"
      if (tokens[to]?.norm !== ',' || tokens[to + 1]?.pos !== 'DET') continue;
      for (let at = to + 2; at < to + REACH && NOMINAL.test(tokens[at]?.pos ?? ''); at += 1)
        // "Acme, the chipmaker's customer"
        if (!/^['’]s?$/.test(tokens[at + 1]?.norm ?? '')) this.tellMaker(entity, tradeAt(tokens, at));
    }
  }

  private tellMaker(entity: string, words: readonly string[]): void {
    if (words.length > 0) this.makers.add(entity);
    tell(this.said, entity, words);
  }

  /** Those of the candidates that "the carmaker" can stand for: who is known to make cars, or else who is called no maker of other things. */
  fitting<Item extends { readonly entity: string }>(
    { tokens }: Sentence,
    { form, head, types, apposed }: Anaphor,
    items: readonly Item[],
  ): readonly Item[] {
    if (form !== 'description' || apposed || items.length < 2 || !types.includes('company')) return items;
    const isFirm = FIRM.test(tokens[head]?.norm ?? '');
    const trade = isFirm ? thingBefore(tokens, head) : tradeAt(tokens, head);
    if (trade.length === 0) return items;
    const isIn = (known: typeof this.said, entity: string) => trade.some((word) => known.get(entity)?.has(word));
    const makers = items.filter(({ entity }) => isIn(this.said, entity) || isIn(this.called, entity));
    if (makers.length > 0) return makers;
    // "The German maker"
    const others =
      isFirm || tokens[head - 1]?.pos === 'ADJ' ? [] : items.filter(({ entity }) => !this.makers.has(entity));
    return others.length > 0 ? others : items;
  }
}

function tell(known: Map<string, Set<string>>, entity: string, words: readonly string[]): void {
  if (words.length > 0) known.set(entity, new Set([...(known.get(entity) ?? []), ...words]));
}

const NOMINAL = /^(?:ADJ|NOUN|PROPN|PART)$/;
const NOUN = /^(?:NOUN|PROPN)$/;

const wordFor = (lemma: string): string => SAME.get(lemma) ?? lemma;

/** What the maker at `at` makes: "battery maker", "chipmaker", "maker of steel pumps". */
function tradeAt(tokens: readonly Token[], at: number): string[] {
  const maker = tokens[at];
  const joined = JOINED.exec(maker?.lemma ?? '')?.[1];
  if (joined) return [wordFor(joined)];
  if (!maker || !MAKER.test(maker.norm)) return [];
  if (tokens[at + 1]?.norm === 'of') return thingFrom(tokens, at + 2);
  return thingBefore(tokens, tokens[at - 1]?.norm === '-' ? at - 1 : at);
}

function thingBefore(tokens: readonly Token[], to: number): string[] {
  const before = tokens[to - 1];
  return before && /^(?:NOUN|PROPN|ADJ)$/.test(before.pos) ? [wordFor(before.lemma)] : [];
}

/** The head of the noun phrase at `from`. */
function thingFrom(tokens: readonly Token[], from: number): string[] {
  let to = from;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[to]?.pos ?? '')) to += 1;
  const head = tokens[to - 1];
  return to > from && head && NOUN.test(head.pos) ? [wordFor(head.lemma)] : [];
}
