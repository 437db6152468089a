/** What the words behind a name and a comma say of its type. */
import { COMPANY_NOUNS } from '../lexicon/companies.ts';
import { POSTS } from '../lexicon/persons.ts';
import { TRAILING_POLICY_NOUNS } from '../lexicon/policies.ts';
import type { Word } from '../words.ts';
import type { OpenType, Votes } from './votes.ts';

/** ", a maker of …", ", deputy director at …", ", the export qualification programme of …". */
export function voteByApposition(words: readonly Word[], start: number, votes: Votes, isFirm: boolean): void {
  const first = words[start];
  if (!first) return;
  if (/^(?:organised|organized|held|hosted)$/.test(first.norm)) votes.event += 3;
  // "Bouvard, founded in 1958 by", "Zrak, based in Celje,"
  if (
    /^(?:founded|established|incorporated|headquartered|listed|spun|majority-owned|wholly|acquired)$/.test(first.norm)
  )
    votes.company += 2.5;
  if (/^(?:based|owned|set)$/.test(first.norm)) votes.company += 1.5;
  // "Erhai Infrared, of Kunming, grinds"
  if (first.norm === 'of' && words[start + 1]?.isCapital && words[start + 2]?.text === ',') votes.company += 2;
  // "Kim Do-yun of rival Mirae Hill, who rates the stock"
  if (first.norm === 'who' && !isFirm) votes.person += 4;
  if (first.norm === 'whose' || first.norm === 'which') {
    votes.company += 1;
    return;
  }
  // "aged 52", ", 67,"
  if (/^\d\d$/.test(first.text) && words[start + 1]?.text === ',') votes.person += 2;
  const hasArticle = first.norm === 'a' || first.norm === 'an' || first.norm === 'the' || first.norm === 'one';
  for (let at = start; at < Math.min(words.length, start + 9); at += 1) {
    const word = words[at];
    if (!word || (word.isMark && word.text !== '-' && word.norm !== "'s" && !/^["“”'‘’]$/.test(word.text))) break;
    if (word.norm === 'of' && first.norm === 'one') continue;
    if (/^(?:of|in|at|from|that|which|for|to|with|and|who)$/.test(word.norm)) break;
    // "X, Asia's biggest producer of"
    if (word.isCapital && words[at + 1]?.norm === "'s") {
      at += 1;
      continue;
    }
    if (POSTS.has(word.norm) && !hasArticleBefore(words, start, at)) {
      votes.person += 3.5;
      return;
    }
    if (POSTS.has(word.norm)) {
      votes.person += 3;
      return;
    }
    if (!hasArticle && at === start && !COMPANY_NOUNS.has(word.norm)) {
      if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PRON' || word.isCapital) return;
      continue;
    }
    // "X, the company's technical director"
    if (COMPANY_NOUNS.has(word.norm) && words[at + 1]?.norm === "'s") {
      at += 1;
      continue;
    }
    if (COMPANY_NOUNS.has(word.norm) && at > start) {
      const led = readRelative(words, at + 1);
      // "the chip firm owner SoftBank floated": the firm, or its owner?
      if (led.some(({ norm }) => POSTS.has(norm))) return;
      if (led.length > 0) {
        votes.company += 3;
        return;
      }
    }
    const type = typeOf(word);
    // "the government's start-up fund": the last noun says what it is.
    if (type === null || (type[0] === 'company' && isNoun(words[at + 1]))) continue;
    votes[type[0]] += type[1];
    return;
  }
}

/** What a common noun makes of the name, and how surely. */
function typeOf({ norm }: Word): readonly [OpenType, number] | null {
  if (COMPANY_NOUNS.has(norm)) return ['company', 3];
  if (TRAILING_POLICY_NOUNS.has(norm)) return ['policy', 3];
  if (/^(?:show|fair|exhibition|expo|forum|summit|conference|festival)$/.test(norm)) return ['event', 3];
  if (norm === 'agency' || norm === 'regulator' || norm === 'authority') return ['agency', 4];
  return ORGANIZATION.test(norm) ? ['organization', 3] : null;
}

/** "the company union members picketed": the nouns that begin a relative clause without its pronoun. */
function readRelative(words: readonly Word[], from: number): readonly Word[] {
  let to = from;
  while (/^(?:NOUN|PROPN)$/.test(words[to]?.pos ?? '')) to += 1;
  const isActive = words[to]?.pos === 'VERB' && words[to + 1]?.norm !== 'by';
  return isActive ? words.slice(from, to) : [];
}

const ORGANIZATION =
  /^(?:association|institute|university|network|charity|foundation|lender|newspaper|magazine|alliance|bank|fund|cluster|corporation|union|council|body|nonprofit|non-profit|federation|academy|laboratory|centre|center|incubator|accelerator|college|bourse)$/;

/** Whether the noun phrase goes on with another noun that says what it is. */
const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.isCapital &&
  !word.isMark &&
  (POSTS.has(word.norm) || typeOf(word) !== null || word.pos === 'NOUN');

function hasArticleBefore(words: readonly Word[], start: number, at: number): boolean {
  return at > start && /^(?:a|an)$/.test(words[start]?.norm ?? '');
}
