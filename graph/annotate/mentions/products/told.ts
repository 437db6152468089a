/** Products in the sentences that tell of them by other words than making. */
import { COMPANY_NOUNS } from '../lexicon/companies.ts';
import { leftPhrase, readNounList, readNounPhrase } from '../phrases.ts';
import type { Word } from '../words.ts';
import { addLeft, hasFirmBefore, type Rule, readPlural } from './rule.ts';

/** "Minnan turned to graphite gaskets", "it switched from locks to inserts" */
export const turned: Rule = {
  fits: (place) => /^(?:turned|switched|moved|shifted)$/.test(place.word.norm) && hasFirmBefore(place),
  read: ({ words, at, add }) => {
    for (const link of [at + 1, at + 3, at + 4]) {
      if (words[link]?.norm !== 'to' && words[link]?.norm !== 'from') continue;
      const item = readPlural(words, link + 1);
      if (item && words[item.from]?.isCapital === false) add(item, 18);
    }
  },
};

/** "had brought a hydraulic cylinder that", "for a leak sensor that it developed" */
export const shown: Rule = {
  fits: (place) => /^(?:brought|unveiled|presented|showcased|exhibited)$/.test(place.word.norm) && hasFirmBefore(place),
  read: ({ words, at, next, add }) => {
    if (/^(?:a|an|its)$/.test(next?.norm ?? '')) add(readNounPhrase(words, at + 1), 21);
  },
};

/** "a sensor that it developed", "the pumps which the company makes" */
export const thatItMade: Rule = {
  fits: ({ words, at, word }) => (word.norm === 'that' || word.norm === 'which') && isMade(words, at + 1),
  read: (place) => addLeft(place, 4, 20),
};

/** "the relay-testing software it writes." */
export const itMakes: Rule = {
  fits: ({ words, at, word, next }) =>
    word.norm === 'it' &&
    /^(?:makes|writes|sells|produces|builds|exports|supplies)$/.test(next?.norm ?? '') &&
    words[at + 2]?.isMark === true,
  read: ({ words, at, add }) => {
    const from = leftPhrase(words, at, 4);
    if (from < at - 1) add({ from, to: at }, 20);
  },
};

/** "wind turbines built by Orsted-Lam Energy" */
export const madeBy: Rule = {
  fits: ({ at, word, next, firms }) =>
    /^(?:built|made|produced|manufactured|developed|supplied|assembled)$/.test(word.norm) &&
    next?.norm === 'by' &&
    firms.some((firm) => firm.from > at + 1 && firm.from <= at + 5),
  read: (place) => addLeft(place, 4, 20),
};

/** "contracts to deliver camera-module frames to" */
export const contracted: Rule = {
  fits: ({ words, at, word, before }) =>
    /^(?:deliver|supply|buy|order|develop|make|produce|build)$/.test(word.norm) &&
    before?.norm === 'to' &&
    words
      .slice(Math.max(0, at - 12), at - 1)
      .some((other) => /^(?:contract|contracts|agreement|agreements|deal|order|orders)$/.test(other.norm)),
  read: ({ words, at, add }) => add(readNounPhrase(words, at + 1), 21),
};

/** "specializes in the R&D and production of rare-earth permanent magnets" */
export const productionOf: Rule = {
  fits: ({ words, at, word, next }) =>
    /^(?:production|manufacture|manufacturing|development|design|sale|sales|construction|installation|assembly|fabrication|distribution|export|processing|marketing)$/.test(
      word.norm,
    ) &&
    next?.norm === 'of' &&
    isDevoted(words, at),
  read: ({ words, at, add }) => {
    for (const item of readNounList(words, at + 2)) add(item, 22);
  },
};

/** "it developed", "the company makes": who made what stands before. */
function isMade(words: readonly Word[], at: number): boolean {
  const subject = words[at]?.norm ?? '';
  const isFirm = subject === 'the' && COMPANY_NOUNS.has(words[at + 1]?.norm ?? '');
  const verb = /^(?:it|they)$/.test(subject) ? words[at + 1] : isFirm ? words[at + 2] : undefined;
  return /^(?:makes|made|develops|developed|produces|produced|builds|built|sells|manufactures)$/.test(verb?.norm ?? '');
}

/** "specializes in", "engaged in", "focuses on" shortly before. */
function isDevoted(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 10), at)
    .some((word) =>
      /^(?:speciali[sz](?:es|ed|ing)|engag(?:e|es|ed|ing)|focus(?:es|ed|ing)?|focussed|dedicated|devoted)$/.test(
        word.norm,
      ),
    );
}
