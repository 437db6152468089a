import { COMPANY_NOUNS } from '../lexicon/companies.ts';
import { FIELD_NOUNS, LOOSE_MAKING_VERBS, MAKING_VERBS, VACUOUS_NOUNS } from '../lexicon/things.ts';
import { readNounList } from '../phrases.ts';
import { hasFirmBefore, type Place, type Rule } from './rule.ts';

/** "Acme makes pumps", "in producing pumps", "turns out pumps" */
export const makingVerb: Rule = {
  fits: (place) =>
    MAKING_VERBS.has(place.word.norm) || (LOOSE_MAKING_VERBS.has(place.word.norm) && hasFirmBefore(place)),
  read: (place) => {
    const { words, at, word, next, add } = place;
    if (isNoun(place) || lacksMaker(place) || lacksObject(place) || isIntended(place)) return;
    if (/^turn/.test(word.norm) && next?.norm !== 'out') return;
    const start = next?.norm === 'out' ? at + 2 : at + 1;
    if (words[start]?.isCapital && !words[start]?.isUpper) return;
    for (const item of readNounList(words, start)) add(item, 22);
  },
};

function isNoun({ at, word, before, next, firms }: Place): boolean {
  if (word.pos !== 'NOUN' || word.norm.endsWith('ing')) return false;
  // "…, and exports its robots", "a toolmaker that ships chucks": a verb by its place.
  const isVerb =
    /^(?:that|which)$/.test(before?.norm ?? '') ||
    (/^(?:and|also|mainly|only|now)$/.test(before?.norm ?? '') && /^(?:its|the|a|an)$/.test(next?.norm ?? ''));
  return !isVerb && !firms.some((firm) => firm.to === at) && !COMPANY_NOUNS.has(before?.norm ?? '');
}

/** Words that mean making only where somebody is there to make. */
function lacksMaker(place: Place): boolean {
  const { word, before } = place;
  if (word.norm === 'making' && !/^(?:in|of|for|by|and|been|is|are|was)$/.test(before?.norm ?? '')) return true;
  return (
    /^(?:makes|builds|building|making|developing|develops|designs|exports|machines)$/.test(word.norm) &&
    !hasFirmBefore(place) &&
    !/^(?:in|and)$/.test(before?.norm ?? '')
  );
}

/** "the equipment manufacturing industry", "makes and sells": what is made does not follow. */
function lacksObject({ words, at, word, next }: Place): boolean {
  if (!next) return false;
  if (
    word.norm.endsWith('ing') &&
    (next.norm === 'single' || FIELD_NOUNS.has(next.norm) || VACUOUS_NOUNS.has(next.norm) || next.isMark)
  )
    return true;
  const second = words[at + 2];
  return next.norm === 'and' && second?.pos === 'VERB' && /ing$|s$|ed$/.test(second.norm);
}

/** "plans to build"; what a contract is for is as good as made. */
function isIntended({ words, at, before }: Place): boolean {
  return before?.norm === 'to' && !/^(?:agreement|contract|contracts|deal)$/.test(words[at - 2]?.norm ?? '');
}
