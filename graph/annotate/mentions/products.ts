/** Products, by the phrases that present them. */

import type { Add } from './fields.ts';
import { COMPANY_NOUNS } from './lexicon/companies.ts';
import {
  FIELD_NOUNS,
  LOOSE_MAKING_VERBS,
  MAKER_NOUNS,
  MAKING_VERBS,
  NOT_PRODUCTS,
  VACUOUS_NOUNS,
} from './lexicon/things.ts';
import { afterListing, isCount, isPlural, leftPhrase, readNounList, readNounPhrase } from './phrases.ts';
import type { Word } from './words.ts';

/** Word ranges of one line that are names of firms: subjects of making. */
export interface FirmSpan {
  readonly from: number;
  readonly to: number;
}

export function readProductsAt(words: readonly Word[], at: number, firms: readonly FirmSpan[], add: Add): void {
  const word = words[at] as Word;
  const next = words[at + 1];
  // "a maker of cable connectors", "suppliers of"
  if (MAKER_NOUNS.has(word.norm)) {
    if (next?.norm === 'of') for (const item of readNounList(words, at + 2)) add('product', item, 24);
    else if (!isCount(words[leftPhrase(words, at, 3) - 1])) {
      // "an infrared-detector maker", "valve maker Tiqin"
      const from = leftPhrase(words, at, 3);
      // A maker without a name is nobody whose wares could be told.
      if (from < at && !isPlural(word) && firms.length > 0) add('product', { from, to: at }, 18);
    }
    return;
  }
  if (
    /^(?:group|specialist|company|plant)$/.test(word.norm) &&
    next?.isCapital &&
    words[at - 1]?.pos === 'NOUN' &&
    firms.some((firm) => firm.from === at + 1) &&
    /^(?:group|specialist)$/.test(word.norm)
  ) {
    const from = leftPhrase(words, at, 2);
    if (from < at) add('product', { from, to: at }, 18);
    return;
  }
  if (/^(?:whose|its|his|her|their)$/.test(words[at - 1]?.norm ?? '')) return;
  if (MAKING_VERBS.has(word.norm) || (LOOSE_MAKING_VERBS.has(word.norm) && hasFirmBefore(words, at, firms))) {
    // "…, and exports its robots", "a toolmaker that ships chucks": a verb by its place.
    const isVerb =
      /^(?:that|which|and|also|mainly|only|now)$/.test(words[at - 1]?.norm ?? '') &&
      /^(?:its|the|a|an)$/.test(next?.norm ?? '');
    const isRelative = /^(?:that|which)$/.test(words[at - 1]?.norm ?? '');
    if (
      word.pos === 'NOUN' &&
      !isVerb &&
      !isRelative &&
      !word.norm.endsWith('ing') &&
      !firms.some((firm) => firm.to === at) &&
      !COMPANY_NOUNS.has(words[at - 1]?.norm ?? '')
    )
      return;
    if (word.norm === 'making' && !/^(?:in|of|for|by|and|been|is|are|was)$/.test(words[at - 1]?.norm ?? '')) return;
    if (
      /^(?:makes|builds|building|making|developing|develops|designs|exports|machines)$/.test(word.norm) &&
      !hasFirmBefore(words, at, firms) &&
      !/^(?:in|and)$/.test(words[at - 1]?.norm ?? '')
    )
      return;
    const before = words[at - 1];
    // "the equipment manufacturing industry", "the products sold": not a verb with an object.
    if (
      word.norm.endsWith('ing') &&
      next &&
      (next.norm === 'single' || FIELD_NOUNS.has(next.norm) || VACUOUS_NOUNS.has(next.norm) || next.isMark)
    )
      return;
    if (before?.norm === 'to' && !/^(?:agreement|contract|contracts|deal)$/.test(words[at - 2]?.norm ?? '')) return;
    if (
      next?.norm === 'and' &&
      words[at + 2] &&
      /ing$|s$|ed$/.test(words[at + 2]?.norm ?? '') &&
      words[at + 2]?.pos === 'VERB'
    )
      return;
    if (/^turn/.test(word.norm) && next?.norm !== 'out') return;
    const start = next?.norm === 'out' ? at + 2 : at + 1;
    if (words[start]?.isCapital && !words[start]?.isUpper) return;
    for (const item of readNounList(words, start)) add('product', item, 22);
    return;
  }
  // "Minnan turned to graphite gaskets", "it switched from locks to inserts"
  if (/^(?:turned|switched|moved|shifted)$/.test(word.norm) && hasFirmBefore(words, at, firms)) {
    for (const link of [at + 1, at + 3, at + 4]) {
      if (words[link]?.norm !== 'to' && words[link]?.norm !== 'from') continue;
      const item = readNounPhrase(words, link + 1, true);
      const head = item ? words[item.to - 1] : undefined;
      if (item && head && isPlural(head) && !NOT_PRODUCTS.has(head.norm) && words[item.from]?.isCapital === false)
        add('product', item, 18);
    }
    return;
  }
  // "four in five of the world's synthetic diamonds"
  if (
    word.norm === "'s" &&
    /^(?:world|globe|planet)$/.test(words[at - 1]?.norm ?? '') &&
    words[at - 3]?.norm === 'of'
  ) {
    const item = readNounPhrase(words, at + 1, true);
    const head = item ? words[item.to - 1] : undefined;
    if (item && head && item.from === at + 1 && isPlural(head) && !NOT_PRODUCTS.has(head.norm))
      add('product', item, 18);
    return;
  }
  // "had brought a hydraulic cylinder that", "for a leak sensor that it developed"
  if (/^(?:brought|unveiled|presented|showcased|exhibited)$/.test(word.norm) && hasFirmBefore(words, at, firms)) {
    if (words[at + 1]?.norm === 'a' || words[at + 1]?.norm === 'an' || words[at + 1]?.norm === 'its')
      add('product', readNounPhrase(words, at + 1), 21);
    return;
  }
  if ((word.norm === 'that' || word.norm === 'which') && isMade(words, at + 1)) {
    const from = leftPhrase(words, at, 4);
    if (from < at) add('product', { from, to: at }, 20);
    return;
  }
  // "the relay-testing software it writes."
  if (
    word.norm === 'it' &&
    /^(?:makes|writes|sells|produces|builds|exports|supplies)$/.test(next?.norm ?? '') &&
    words[at + 2]?.isMark
  ) {
    const from = leftPhrase(words, at, 4);
    if (from < at - 1) add('product', { from, to: at }, 20);
    return;
  }
  // "wind turbines built by Orsted-Lam Energy"
  if (
    /^(?:built|made|produced|manufactured|developed|supplied|assembled)$/.test(word.norm) &&
    firms.some((firm) => firm.from > at + 1 && firm.from <= at + 5) &&
    next?.norm === 'by'
  ) {
    const from = leftPhrase(words, at, 4);
    if (from < at) add('product', { from, to: at }, 20);
    return;
  }
  // "contracts to deliver camera-module frames to"
  if (
    /^(?:deliver|supply|buy|order|develop|make|produce|build)$/.test(word.norm) &&
    words[at - 1]?.norm === 'to' &&
    words
      .slice(Math.max(0, at - 12), at - 1)
      .some((other) => /^(?:contract|contracts|agreement|agreements|deal|order|orders)$/.test(other.norm))
  ) {
    add('product', readNounPhrase(words, at + 1), 21);
    return;
  }
  // "whose picosecond lasers are used for", "its MEMS gas sensors are matched to"
  if (word.norm === 'whose' || /^(?:its|his|her|their)$/.test(word.norm)) {
    if (word.norm === 'whose' && !hasFirmBefore(words, at, firms) && words[at - 1]?.text !== ',') return;
    const item = readNounPhrase(words, at + 1, true);
    if (!item || item.from > at + 3) return;
    const head = words[item.to - 1];
    if (!head || !isPlural(head) || NOT_PRODUCTS.has(head.norm)) return;
    const follower = words[item.to];
    // Inside a sentence only a telling phrase is worth the risk: "his planetary gearboxes go to".
    const isLoose = word.norm !== 'whose' && !(word.isInitial || words[at - 1]?.text === ',');
    if (isLoose && item.to - item.from < 2) return;
    if (word.norm === 'their') return;
    if (
      follower &&
      (follower.pos === 'VERB' ||
        follower.pos === 'AUX' ||
        follower.pos === 'NOUN' ||
        follower.text === ',' ||
        // "won the prize for its injection moulds."
        (word.norm === 'its' && words[at - 1]?.norm === 'for' && follower.isMark))
    )
      add('product', item, 21);
    return;
  }
  // "specializes in the R&D and production of rare-earth permanent magnets"
  if (
    /^(?:production|manufacture|manufacturing|development|design|sale|sales)$/.test(word.norm) &&
    next?.norm === 'of' &&
    isDevoted(words, at)
  ) {
    for (const item of readNounList(words, at + 2)) add('product', item, 22);
    return;
  }
  // "Haifeng's magnets are widely used in"
  if (word.norm === "'s" && firms.some((firm) => firm.to === at)) {
    const item = readNounPhrase(words, at + 1, true);
    const head = item ? words[item.to - 1] : undefined;
    const rest = item ? words.slice(item.to, item.to + 4).map((other) => other.norm) : [];
    if (
      item &&
      head &&
      isPlural(head) &&
      !NOT_PRODUCTS.has(head.norm) &&
      /^(?:are|were|have)$/.test(rest[0] ?? '') &&
      rest.some((other) => /^(?:used|sold|found|exported|installed|shipped|supplied|fitted|delivered)$/.test(other))
    )
      add('product', item, 21);
  }
  // "Skyhook Avionics (drone autopilots)"
  if (firms.some((firm) => firm.to === at + 1) && next?.text === '(') {
    const item = readNounPhrase(words, at + 2);
    if (item && words[item.to]?.text === ')' && !words[item.from]?.isCapital) add('product', item, 22);
  }
  // "core products, A and B", "the core products of X, the A and the B", "products such as A"
  if (word.norm === 'products' || word.norm === 'product') readProductList(words, at, firms, add);
  // "the world market for ceramic-ball turbine bearings"
  if (word.norm === 'market' && next?.norm === 'for' && !words[at + 2]?.isCapital)
    add('product', readNounPhrase(words, at + 2), 17);
}

function readProductList(words: readonly Word[], at: number, firms: readonly FirmSpan[], add: Add): void {
  let start = at + 1;
  if (words[start]?.norm === 'of') {
    const firm = firms.find((span) => span.from === start + 1 || span.from === start + 2);
    if (!firm) return;
    start = firm.to;
  }
  const listed = afterListing(words, start);
  const isApposed = listed === 0 && words[start]?.text === ',' && start > at + 1;
  if (listed === 0 && !isApposed) return;
  for (const item of readNounList(words, listed > 0 ? listed : start + 1)) add('product', item, 21);
}

/** Whether a firm, or a word that stands for one, precedes within the clause. */
function hasFirmBefore(words: readonly Word[], at: number, firms: readonly FirmSpan[]): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 28); back -= 1) {
    const word = words[back];
    if (!word) break;
    if (word.text === '.' || word.text === ';') return false;
    if (firms.some((firm) => back >= firm.from && back < firm.to)) return true;
    if (COMPANY_NOUNS.has(word.norm) && (word.norm !== 'business' || back === at - 1)) return true;
    if (back >= at - 3 && (word.norm === 'it' || word.norm === 'which' || word.norm === 'that' || word.norm === 'we'))
      return true;
  }
  return false;
}

/** "it developed", "the company makes": who made what stands before. */
function isMade(words: readonly Word[], at: number): boolean {
  const subject = words[at];
  if (!subject) return false;
  const verb =
    subject.norm === 'it' || subject.norm === 'they'
      ? words[at + 1]
      : subject.norm === 'the' && COMPANY_NOUNS.has(words[at + 1]?.norm ?? '')
        ? words[at + 2]
        : undefined;
  return (
    verb !== undefined &&
    /^(?:makes|made|develops|developed|produces|produced|builds|built|sells|manufactures)$/.test(verb.norm)
  );
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
