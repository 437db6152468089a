import { afterListing, readNounList, readNounPhrase } from '../phrases.ts';
import type { Rule } from './rule.ts';

/** "Skyhook Avionics (drone autopilots)" */
export const inBrackets: Rule = {
  fits: ({ at, next, firms }) => next?.text === '(' && firms.some((firm) => firm.to === at + 1),
  read: ({ words, at, add }) => {
    const item = readNounPhrase(words, at + 2);
    if (item && words[item.to]?.text === ')' && !words[item.from]?.isCapital) add(item, 22);
  },
};

/** "core products, A and B", "the core products of X, the A and the B", "products such as A" */
export const listOfProducts: Rule = {
  fits: ({ word }) => word.norm === 'products' || word.norm === 'product',
  read: ({ words, at, firms, add }) => {
    let start = at + 1;
    if (words[start]?.norm === 'of') {
      const firm = firms.find((span) => span.from === start + 1 || span.from === start + 2);
      if (!firm) return;
      start = firm.to;
    }
    const listed = afterListing(words, start);
    const isApposed = listed === 0 && words[start]?.text === ',' && start > at + 1;
    if (listed === 0 && !isApposed) return;
    for (const item of readNounList(words, listed > 0 ? listed : start + 1)) add(item, 21);
  },
};

/** "the world market for ceramic-ball turbine bearings" */
export const marketFor: Rule = {
  fits: ({ words, at, word, next }) => word.norm === 'market' && next?.norm === 'for' && !words[at + 2]?.isCapital,
  read: ({ words, at, add }) => add(readNounPhrase(words, at + 2), 17),
};
