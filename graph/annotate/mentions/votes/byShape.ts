import { BODY_HEADS } from '../lexicon/bodies.ts';
import { GOODS, isCompanyWord, WELL_KNOWN_COMPANIES } from '../lexicon/companies.ts';
import { POSSESSIVE_FIRMS, SMALL_FIRMS } from '../lexicon/firmNames.ts';
import { isFieldName } from '../nameTypes.ts';
import { scorePersonName } from '../persons.ts';
import type { Word } from '../words.ts';
import type { Votes } from './votes.ts';

/** What the words of a name say of its type by themselves. */
export function voteByShape(words: readonly Word[], votes: Votes): void {
  const last = words.at(-1);
  const first = words[0];
  if (!last || !first) return;
  votes.person += scorePersonName(words);
  const whole = words.map((word) => word.norm).join(' ');
  if ([WELL_KNOWN_COMPANIES, SMALL_FIRMS, POSSESSIVE_FIRMS].some((names) => names.has(whole))) votes.company += 4;
  // "BlueFathom", "NE-7", "Q3-Lattice", "Loch+Sohn", "Volt & Vine"
  if (words.some((word) => /\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Mc|Mac|De|Di|Le|La|Van)\p{Lu}/u.test(word.text)))
    votes.company += 2;
  if (words.some((word) => /\p{L}-?\d|\d\p{L}/u.test(word.text) || word.text === '&' || /\+/.test(word.text)))
    votes.company += 2;
  if (words.some((word) => /^\d{1,3}$/.test(word.text))) votes.company += 1;
  if (
    words.length > 1 &&
    words.some((word) => isCompanyWord(word.norm)) &&
    !isFieldName(words, { from: 0, to: words.length })
  )
    votes.company += 2;
  if (words.some((word) => isCompanyWord(word.norm.split('-').at(-1) ?? '') && word.norm.includes('-')))
    votes.company += 1.5;
  // "Fuda Carbon", "Unity Tea": a name and what it deals in.
  if (
    words.length > 1 &&
    words.length < 5 &&
    words.some((word, at) => at > 0 && GOODS.has(word.norm)) &&
    !GOODS.has(first.norm)
  )
    votes.company += 2;
  // "SubCon Mekong 2024"
  if (words.length > 1 && /^(?:19|20)\d\d$/.test(last.text)) votes.event += 2.5;
  if (last.norm === 'messe') votes.event += 1;
  // "Quế Võ III"
  if (/^(?:II|III|IV|VI{0,3})$/.test(last.text)) votes.region += 1.5;
  if (words.some((word) => BODY_HEADS.has(word.norm))) votes.company -= 1;
}
