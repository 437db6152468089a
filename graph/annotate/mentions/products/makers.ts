import { MAKER_NOUNS } from '../lexicon/things.ts';
import { isCount, isPlural, leftPhrase, readNounList } from '../phrases.ts';
import { addLeft, type Rule } from './rule.ts';

/** "a maker of cable connectors", "an infrared-detector maker", "valve maker Tiqin" */
export const makerNoun: Rule = {
  fits: ({ word }) => MAKER_NOUNS.has(word.norm),
  read: (place) => {
    const { words, at, word, next, firms, add } = place;
    if (next?.norm === 'of') for (const item of readNounList(words, at + 2)) add(item, 24);
    // A maker without a name is nobody whose wares could be told.
    else if (!isCount(words[leftPhrase(words, at, 3) - 1]) && !isPlural(word) && firms.length > 0)
      addLeft(place, 3, 18);
  },
};

/** "valve group Officine Bellandi" */
export const namedGroup: Rule = {
  fits: ({ at, word, before, next, firms }) =>
    /^(?:group|specialist)$/.test(word.norm) &&
    next?.isCapital === true &&
    before?.pos === 'NOUN' &&
    firms.some((firm) => firm.from === at + 1),
  read: (place) => addLeft(place, 2, 18),
};
