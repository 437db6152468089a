/** Policies named by their owner and kind alone: "the city government's incentive policy". */
import type { Found } from './found.ts';
import type { Line } from './lines.ts';

const HEADS = new Set('policy policies scheme programme program plan'.split(' '));

/** Only policies with a telling modifier and a government as owner; a mere "government's policy" names nothing. */
export function findPossessedPolicies({ words, index, style }: Line): Found[] {
  if (style !== 'prose') return [];
  const found: Found[] = [];
  for (let at = 2; at < words.length; at += 1) {
    const head = words[at];
    if (!head || !HEADS.has(head.norm) || head.isCapital) continue;
    let from = at;
    while (
      from > 0 &&
      at - from < 3 &&
      /^(?:NOUN|ADJ)$/.test(words[from - 1]?.pos ?? '') &&
      !words[from - 1]?.isCapital &&
      words[from - 1]?.norm !== "'s"
    )
      from -= 1;
    if (from === at || words[from - 1]?.norm !== "'s" || words[from - 2]?.norm !== 'government') continue;
    found.push({ line: index, from, to: at + 1, type: 'policy', kind: 'programme', weight: 42 });
  }
  return found;
}
