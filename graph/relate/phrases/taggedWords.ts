/** The words of a passage as they are chunked: what stands where, what is a verb and what a modifier. */
import type { Mention, Sentence, Span, Token } from '../../model.ts';
import { dropDates, isGerund, isQuote } from './clean.ts';
import { retag } from './retag.ts';
import { ADJECTIVAL, LED_BY_GERUND, POSSESSIVES, RELATIVES } from './words.ts';

/** A sentence with the mentions and dates that stand in it. */
export interface Chunkable {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly dates: readonly Span[];
}

/** The tokens without quotation marks and dates, retagged. All positions are indices of `tokens`. */
export class TaggedWords {
  readonly tokens: readonly Token[];
  /** The mention that each token belongs to. */
  readonly covering: readonly (Mention | null)[];

  constructor({ sentence, mentions, dates }: Chunkable, verbs: ReadonlySet<string>) {
    const own = mentions.filter(
      (m) => m.inside === null && !isGerund(m, sentence.tokens, verbs) && !isRelative(m, sentence.tokens),
    );
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

  /** Whether `words` stand at `at`. */
  reads(at: number, words: readonly string[]): boolean {
    for (let offset = 0; offset < words.length; offset += 1)
      if (this.tokens[at + offset]?.norm !== words[offset]) return false;
    return true;
  }

  /** Whether a verb or an auxiliary stands at `at` that is no modifier. */
  isVerb(at: number): boolean {
    const token = this.tokens[at];
    if (!token || this.covering[at]) return false;
    if (token.pos === 'AUX') return true;
    return token.pos === 'VERB' && !this.isModifier(at);
  }

  /** Whether the "to" at `at` is followed by its verb. */
  startsInfinitive(at: number): boolean {
    const next = this.tokens[at + 1]?.pos === 'ADV' ? this.tokens[at + 2] : this.tokens[at + 1];
    if (next?.norm.endsWith('ing') && next.lemma !== next.norm) return false;
    return next?.pos === 'VERB' || next?.pos === 'AUX';
  }

  /** A participle before a noun ("a leading city", "the proposed plan") belongs to the noun phrase. */
  isModifier(at: number): boolean {
    const token = this.tokens[at];
    const before = this.tokens[at - 1];
    const next = this.tokens[at + 1];
    if (!token || !next) return false;
    if (this.wantsNoun(at)) return true;
    if (!/(ing|ed)$/.test(token.norm)) return false;
    const isNounNext = this.covering[at + 1] !== null || /^(NOUN|PROPN|ADJ)$/.test(next.pos);
    if (!isNounNext) return false;
    if (token.norm.endsWith('ing') && LED_BY_GERUND.test(next.lemma)) return true;
    if (!before) return false;
    if (/^(ADP|PART|CCONJ)$/.test(before.pos) && ADJECTIVAL.test(token.norm)) return true;
    if (before.pos === 'ADV' && this.tokens[at - 2]?.pos === 'DET') return true;
    return (
      /^(DET|ADJ|NUM)$/.test(before.pos) || POSSESSIVES.has(before.norm) || before.norm === "'s" || before.norm === '-'
    );
  }

  /** Right after "a", "an" or "a Beijing" no verb can stand: the phrase still lacks its noun. */
  private wantsNoun(at: number): boolean {
    let opener = at - 1;
    while (this.tokens[opener]?.pos === 'ADJ' || this.covering[opener]?.type === 'region') opener -= 1;
    return this.covering[opener] === null && /^(a|an)$/.test(this.tokens[opener]?.norm ?? '');
  }

  /** Whether a noun or a mention stands at `at`: a phrase may end there. */
  isNoun(at: number): boolean {
    return this.covering[at] !== null || /^(NOUN|PROPN)$/.test(this.tokens[at]?.pos ?? '');
  }
}

/** "Which Acme bought": what it stands for is told by where it stands. */
function isRelative({ form, start }: Mention, tokens: readonly Token[]): boolean {
  return form === 'pronoun' && RELATIVES.has(tokens.find((token) => token.start === start)?.norm ?? '');
}
