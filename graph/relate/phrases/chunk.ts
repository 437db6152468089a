import type { Mention, Sentence, Span, Token } from '../../model.ts';
import { dropDates, isGerund, isQuote, isTime } from './clean.ts';
import type { Mark, NounPhrase, Unit, VerbGroup } from './phrase.ts';
import { retag } from './retag.ts';
import {
  ADJECTIVAL,
  BE,
  COMPARATORS,
  CONDITIONS,
  COORDINATORS,
  EXAMPLES,
  EXCLUSIONS,
  FIXED_PARTICLES,
  HAVE,
  IRREGULAR_PAST,
  LED_BY_GERUND,
  MODALS,
  NEGATIONS,
  NOMINAL,
  PARTICLES,
  POSSESSIVES,
  RELATIVES,
  SUBORDINATORS,
  TIME_OPENERS,
} from './words.ts';

/**
 * Splits one sentence into phrases. `verbs` are lemmas to be read as verbs where the tagger takes them for plural nouns
 * ("Acme *supplies* Globex").
 */
export function chunk(passage: Chunkable, verbs: ReadonlySet<string>): Unit[] {
  return new Chunker(passage, verbs).run();
}

/** A sentence with the mentions and dates that stand in it. */
export interface Chunkable {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly dates: readonly Span[];
}

class Chunker {
  private readonly tokens: readonly Token[];
  private readonly covering: readonly (Mention | null)[];
  private readonly units: Unit[] = [];
  private at = 0;

  constructor({ sentence, mentions, dates }: Chunkable, verbs: ReadonlySet<string>) {
    const own = mentions.filter((m) => m.inside === null && !isGerund(m, sentence.tokens, verbs));
    const cover = (token: Token) => own.find((m) => token.start >= m.start && token.end <= m.end) ?? null;
    const words = dropDates(sentence.tokens, dates, cover).filter(
      (token, index, all) => !isQuote(token, index, all, own),
    );
    this.tokens = words.map((token, index) => {
      if (cover(token)) return token;
      const [before, next] = [words[index - 1], words[index + 1]];
      const mention = before ? cover(before) : null;
      return retag({ token, before, next, mention, isNamedNext: next !== undefined && cover(next) !== null }, verbs);
    });
    this.covering = this.tokens.map(cover);
  }

  run(): Unit[] {
    while (this.at < this.tokens.length) {
      this.at += this.comparatorLength();
      const unit = this.readMark() ?? this.readVerbGroup() ?? this.readNounPhrase();
      if (!unit) this.at += 1;
      else if (unit.kind !== 'np' || !isTime(unit)) this.units.push(unit);
    }
    return this.units;
  }

  /** "more than 10,000 firms", "over 40 countries": the comparison is no structure. */
  private comparatorLength(): number {
    const words = COMPARATORS.find((list) => this.reads(list));
    return words && this.token(words.length)?.pos === 'NUM' ? words.length : 0;
  }

  private token(offset = 0): Token | undefined {
    return this.tokens[this.at + offset];
  }

  private readMark(): Mark | null {
    const token = this.token();
    if (!token || this.covering[this.at]) return null;
    const take = (kind: Mark['kind'], length: number): Mark => {
      const tokens = this.tokens.slice(this.at, this.at + length);
      this.at += length;
      return { kind, tokens, norm: tokens.map((t) => t.norm).join(' ') };
    };
    const examples = EXAMPLES.find((words) => this.reads(words));
    if (examples && (examples[0] !== 'like' || token.pos === 'ADP')) return take('such', examples.length);
    const coordinator = COORDINATORS.find((words) => this.reads(words));
    if (coordinator) return take('cc', coordinator.length);
    const { norm, pos } = token;
    if (norm === 'according' && this.token(1)?.norm === 'to') return take('prep', 2);
    if (norm === ',' || norm === '—') return take('comma', 1);
    if (norm === '-' && this.token(-1)?.end !== token.start) return take('comma', 1);
    if (/^[;:.!?…]+$/.test(norm)) return take('stop', 1);
    if (/^[([{]$/.test(norm)) return take('open', 1);
    if (/^[)\]}]$/.test(norm)) return take('close', 1);
    if (RELATIVES.has(norm) && this.isRelative(norm)) return take('wh', 1);
    if (CONDITIONS.has(norm)) return take('if', 1);
    if (SUBORDINATORS.has(norm)) return take('sub', 1);
    if (norm === 'to' && this.startsInfinitive()) return null;
    if (norm === 'as' && this.token(2)?.norm !== 'as') return take('prep', 1);
    if (pos === 'ADP' || (pos === 'SCONJ' && norm !== 'that') || norm === 'to') return take('prep', 1);
    return null;
  }

  private reads(words: readonly string[]): boolean {
    return words.every((word, offset) => this.token(offset)?.norm === word);
  }

  /** "that" is a relative only right after a noun phrase and before a verb or a subject. */
  private isRelative(norm: string): boolean {
    if (norm !== 'that') return true;
    const before = this.units.at(-1);
    return before?.kind === 'np' && this.token()?.pos !== 'DET';
  }

  private startsInfinitive(): boolean {
    const next = this.token(1)?.pos === 'ADV' ? this.token(2) : this.token(1);
    if (next?.norm.endsWith('ing') && next.lemma !== next.norm) return false;
    return next?.pos === 'VERB' || next?.pos === 'AUX';
  }

  private isVerbAt(index: number): boolean {
    const token = this.tokens[index];
    if (!token || this.covering[index]) return false;
    if (token.pos === 'AUX') return true;
    return token.pos === 'VERB' && !this.isModifier(index);
  }

  /** A participle before a noun ("a leading city", "the proposed plan") belongs to the noun phrase. */
  private isModifier(index: number): boolean {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    const next = this.tokens[index + 1];
    if (!token || !next) return false;
    if (this.wantsNoun(index)) return true;
    if (!/(ing|ed)$/.test(token.norm)) return false;
    const isNounNext = this.covering[index + 1] !== null || /^(NOUN|PROPN|ADJ)$/.test(next.pos);
    if (!isNounNext) return false;
    if (token.norm.endsWith('ing') && LED_BY_GERUND.test(next.lemma)) return true;
    if (!before) return false;
    if (/^(ADP|PART|CCONJ)$/.test(before.pos) && ADJECTIVAL.test(token.norm)) return true;
    if (before.pos === 'ADV' && this.tokens[index - 2]?.pos === 'DET') return true;
    return (
      /^(DET|ADJ|NUM)$/.test(before.pos) || POSSESSIVES.has(before.norm) || before.norm === "'s" || before.norm === '-'
    );
  }

  /** Right after "a", "an" or "a Beijing" no verb can stand: the phrase still lacks its noun. */
  private wantsNoun(index: number): boolean {
    let at = index - 1;
    while (this.tokens[at]?.pos === 'ADJ' || this.covering[at]?.type === 'region') at -= 1;
    const opener = this.tokens[at];
    return opener !== undefined && this.covering[at] === null && /^(a|an)$/.test(opener.norm) && at < index;
  }

  private readVerbGroup(): VerbGroup | null {
    let end = this.at;
    while (this.isAuxiliaryAt(end)) end += 1;
    const hasMain = this.isVerbAt(end) && this.tokens[end]?.pos === 'VERB';
    const helpers = this.tokens.slice(this.at, end);
    if (!hasMain && !helpers.some((t) => t.pos === 'AUX')) return null;
    // Auxiliaries alone are a copula ("is", "has been"); adverbs after it go to what follows.
    let last = hasMain ? end : this.at + lastIndex(helpers, (t) => t.pos === 'AUX');
    const main = this.tokens[last];
    if (!main) return null;
    const auxiliaries = this.tokens.slice(this.at, last);
    const after = this.tokens[last + 1];
    const hasParticle =
      hasMain && after !== undefined && PARTICLES.has(after.norm) && !this.covering[last + 1] && this.isParticle(last);
    if (hasParticle) last += 1;
    const tokens = this.tokens.slice(this.at, last + 1);
    const words = auxiliaries.map((t) => t.norm);
    const isIng = main.norm.endsWith('ing') && main.lemma !== main.norm;
    const hasBe = words.some((word) => BE.has(word)) && hasMain;
    this.at = last + 1;
    return {
      kind: 'vp',
      tokens,
      lemma: hasMain ? main.lemma : main.pos === 'AUX' && BE.has(main.norm) ? 'be' : main.lemma,
      particle: hasParticle ? (after?.norm ?? '') : '',
      form: verbForm(main, words, isIng, hasMain),
      isPassive: hasBe && !isIng,
      isNegated:
        this.tokens.slice(this.at - tokens.length, this.at).some((t) => NEGATIONS.has(t.norm)) ||
        this.token()?.norm === 'not' ||
        this.token()?.norm === "n't" ||
        words.join(' ').includes('no longer'),
      modal: words.find((word) => MODALS.has(word)) ?? '',
    };
  }

  private isAuxiliaryAt(index: number): boolean {
    const token = this.tokens[index];
    if (!token || this.covering[index]) return false;
    if (token.pos === 'AUX' || NEGATIONS.has(token.norm)) return token.norm !== 'no';
    if (token.norm === 'having') return this.isVerbAt(index + 1);
    if (token.norm === 'to') return index === this.at && this.startsInfinitive();
    // An adverb counts only when a verb follows at once: "was recently accredited".
    if (token.pos !== 'ADV' && token.norm !== 'longer') return false;
    return this.isVerbAt(index + 1) || this.isAuxiliaryAt(index + 1);
  }

  /** "set up by": a particle is followed by no noun of its own, or the pair is fixed. */
  private isParticle(index: number): boolean {
    const verb = this.tokens[index]?.lemma ?? '';
    const word = this.tokens[index + 1]?.norm ?? '';
    if (/^(up|out|off|down|away|together)$/.test(word)) return true;
    return FIXED_PARTICLES.has(`${verb} ${word}`);
  }

  private readNounPhrase(): NounPhrase | null {
    const first = this.at;
    let phraseStart = first;
    let possessor: NounPhrase | null = null;
    let index = first;
    while (index < this.tokens.length) {
      const token = this.tokens[index] as Token;
      const mention = this.covering[index];
      if (mention?.form === 'pronoun' && index > phraseStart) break;
      // A time expression stood here: the phrase before it is whole.
      if (index > phraseStart && token.start - (this.tokens[index - 1]?.end ?? 0) > LONGEST_GAP) break;
      if (mention) {
        while (this.covering[index] === mention) index += 1;
        continue;
      }
      if (isPossessiveMark(token, this.tokens[index - 1], this.tokens[index + 1]) && index > phraseStart) {
        possessor = this.phrase(phraseStart, index, possessor);
        index += 1;
        phraseStart = index;
        continue;
      }
      if (!this.continuesPhrase(index, index > phraseStart)) break;
      index += 1;
    }
    if (index === first) return null;
    this.at = index;
    if (index === phraseStart) return possessor;
    return this.phrase(phraseStart, index, possessor);
  }

  private continuesPhrase(index: number, isInside: boolean): boolean {
    const token = this.tokens[index] as Token;
    const next = this.tokens[index + 1];
    if (POSSESSIVES.has(token.norm)) return !isInside;
    if (token.norm === 'as' || (token.norm === 'such' && next?.norm === 'as')) return false;
    if (isInside && TIME_OPENERS.has(token.norm) && this.endsInNoun(index - 1)) return false;
    if (token.pos === 'PRON') return !isInside;
    if (token.pos === 'NUM' && isInside && this.endsInNoun(index - 1)) return false;
    if (NOMINAL.has(token.pos)) return !(isInside && token.pos === 'DET' && this.endsInNoun(index - 1));
    if (token.norm === '-' || token.norm === '/') return isInside && this.tokens[index - 1]?.end === token.start;
    if (this.tokens[index - 1]?.norm === '-' && isInside && !this.covering[index]) return /^\p{L}/u.test(token.text);
    if (token.pos === 'VERB') return this.isModifier(index);
    // "a wholly-owned subsidiary"
    if (token.pos === 'ADV' && isInside && next?.norm === '-' && next.start === token.end) return true;
    if (token.pos === 'ADV')
      return next !== undefined && (next.pos === 'ADJ' || next.pos === 'NUM' || this.isModifier(index + 1));
    return false;
  }

  private endsInNoun(index: number): boolean {
    return this.covering[index] !== null || /^(NOUN|PROPN)$/.test(this.tokens[index]?.pos ?? '');
  }

  private phrase(start: number, end: number, possessor: NounPhrase | null): NounPhrase {
    const tokens = this.tokens.slice(start, end);
    const mentions = [...new Set(this.covering.slice(start, end))].filter((m): m is Mention => m !== null);
    const last = end - 1;
    const tail = this.covering[last] ? '' : (tokens.at(-1)?.lemma ?? '');
    const head = tokens[0];
    const opener = head && !this.covering[start] && (head.pos === 'DET' || POSSESSIVES.has(head.norm)) ? head.norm : '';
    const determiner = EXCLUSIONS.has(this.tokens[start - 1]?.norm ?? '') ? 'no' : opener;
    return { kind: 'np', tokens, mentions, noun: tail, determiner, possessor };
  }
}

/** Characters between two words of one phrase at most: a space, a quotation mark and a space. */
const LONGEST_GAP = 3;

function verbForm(main: Token, auxiliaries: readonly string[], isIng: boolean, hasMain: boolean): VerbGroup['form'] {
  if (auxiliaries[0] === 'to') return 'infinitive';
  // "having bought X, Y moved" opens an adjunct, as "buying X" does.
  if (auxiliaries[0] === 'having') return 'ing';
  const bare = auxiliaries.every(
    (word) => !BE.has(word) && !MODALS.has(word) && !HAVE.has(word) && !/^(do|does|did)$/.test(word),
  );
  if (!bare || !hasMain) return isIng && !auxiliaries.length ? 'ing' : 'finite';
  if (isIng) return 'ing';
  return main.norm.endsWith('ed') || IRREGULAR_PAST.has(main.norm) ? 'ed' : 'finite';
}

function isPossessiveMark(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (before?.end !== token.start || next === undefined) return false;
  if (token.norm === "'s") return token.pos !== 'AUX' && token.pos !== 'VERB';
  return token.norm === "'" && before.norm.endsWith('s');
}

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) if (test(items[index] as T)) return index;
  return -1;
}
