import { hasFirmBefore, type Rule, readPlural } from './rule.ts';

/** "four in five of the world's synthetic diamonds" */
export const ofTheWorld: Rule = {
  fits: ({ words, at, word, before }) =>
    word.norm === "'s" && /^(?:world|globe|planet)$/.test(before?.norm ?? '') && words[at - 3]?.norm === 'of',
  read: ({ words, at, add }) => {
    const item = readPlural(words, at + 1);
    if (item?.from === at + 1) add(item, 18);
  },
};

/** "whose picosecond lasers are used for", "its MEMS gas sensors are matched to" */
export const whose: Rule = {
  fits: ({ word }) => /^(?:whose|its|his|her|their)$/.test(word.norm),
  read: (place) => {
    const { words, at, word, before, add } = place;
    if (word.norm === 'their') return;
    if (word.norm === 'whose' && !hasFirmBefore(place) && before?.text !== ',') return;
    const item = readPlural(words, at + 1);
    if (!item || item.from > at + 3) return;
    // Inside a sentence only a telling phrase is worth the risk: "his planetary gearboxes go to".
    const isLoose = word.norm !== 'whose' && !(word.isInitial || before?.text === ',');
    if (isLoose && item.to - item.from < 2) return;
    const follower = words[item.to];
    if (
      follower &&
      (/^(?:VERB|AUX|NOUN)$/.test(follower.pos) ||
        follower.text === ',' ||
        // "won the prize for its injection moulds."
        (word.norm === 'its' && before?.norm === 'for' && follower.isMark))
    )
      add(item, 21);
  },
};

/** "Haifeng's magnets are widely used in" */
export const ofFirm: Rule = {
  fits: ({ at, word, firms }) => word.norm === "'s" && firms.some((firm) => firm.to === at),
  read: ({ words, at, add }) => {
    const item = readPlural(words, at + 1);
    if (!item) return;
    const rest = words.slice(item.to, item.to + 4).map((other) => other.norm);
    if (
      /^(?:are|were|have)$/.test(rest[0] ?? '') &&
      rest.some((other) => /^(?:used|sold|found|exported|installed|shipped|supplied|fitted|delivered)$/.test(other))
    )
      add(item, 21);
  },
};
