/** Fields of activity and products, by the phrases that present them. */
import type { Found } from './found.ts';
import { COMPANY_NOUNS } from './lexicon/companies.ts';
import {
  EMPTY_MODIFIERS,
  FIELD_NOUNS,
  INDUSTRY_NOUNS,
  KNOWN_FIELDS,
  LIGHT_NOUNS,
  LOOSE_MAKING_VERBS,
  MAKER_NOUNS,
  MAKING_VERBS,
  NOT_PRODUCTS,
  VACUOUS_NOUNS,
} from './lexicon/things.ts';
import type { Line } from './lines.ts';
import { isPlural, type NounPhrase, readNounList, readNounPhrase, singularize } from './phrases.ts';
import { sliceWords } from './places.ts';
import type { Word } from './words.ts';

/** Word ranges of one line that are names of firms: subjects of making. */
export interface FirmSpan {
  readonly from: number;
  readonly to: number;
}

const LISTING = new Set(['including', 'include', 'includes', 'namely']);
const ECONOMY_KINDS = new Set(
  'marine digital low-altitude silver circular green platform sharing night bio'.split(' '),
);

export function findThings(line: Line, firms: readonly FirmSpan[], text: string): Found[] {
  if (line.style === 'capitals') return [];
  const found: Found[] = [];
  const { words } = line;
  const add = (type: 'product' | 'industry', item: NounPhrase | null, weight: number, keep = 0): void => {
    if (!item) return;
    const clean = cleanPhrase(words, item, type);
    if (!clean) return;
    const end = clean.to + keep;
    found.push({
      line: line.index,
      from: clean.from,
      to: end,
      type,
      kind: null,
      name: nameThing(words, clean, type, text),
      weight,
    });
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.isMark) continue;
    readIndustriesAt(line, at, add);
    if (line.style === 'prose') readProductsAt(words, at, firms, add);
  }
  return found;
}

type Add = (type: 'product' | 'industry', item: NounPhrase | null, weight: number, keep?: number) => void;

function readIndustriesAt({ words }: Line, at: number, add: Add): void {
  const word = words[at] as Word;
  const next = words[at + 1];
  // "the automobile industry", "equipment manufacturing sector"
  if (INDUSTRY_NOUNS.has(word.norm)) {
    const from = leftPhrase(words, at, 4);
    if (from < at) add('industry', { from, to: at }, 24, 1);
    // "industries such as A, B and C", "sectors, including A and B"
  }
  if (FIELD_NOUNS.has(word.norm)) {
    const start = afterListing(words, at + 1);
    if (start > 0) for (const item of readNounList(words, start)) add('industry', item, 22);
    if ((word.norm === 'industry' || word.norm === 'field' || word.norm === 'fields') && next?.norm === 'of')
      for (const item of readNounList(words, at + 2)) add('industry', item, 20);
  }
  // "engaged in laser equipment", "specialises in …"; a gerund makes a product of what follows.
  if (
    (/^(?:engaged|engages|engage|active|specialising|specializing|specialises|specializes|specialised|specialized|operating|operates|cluster|clusters|concentrated)$/.test(
      word.norm,
    ) &&
      next?.norm === 'in') ||
    (/^(?:lean|leans|leaned)$/.test(word.norm) && next?.norm === 'towards')
  ) {
    const verb = words[at + 2];
    if (verb && MAKING_VERBS.has(verb.norm)) return;
    if (
      words[at + 2]?.norm === 'the' &&
      !FIELD_NOUNS.has(words[at + 5]?.norm ?? '') &&
      !FIELD_NOUNS.has(words[at + 4]?.norm ?? '')
    )
      return;
    if (word.norm === 'specialized' || word.norm === 'specializing') {
      if (words[at + 2]?.norm === 'niche') return;
    }
    for (const item of readNounList(words, at + 2)) add('industry', item, 21);
    readCounted(words, at + 2, add);
    return;
  }
  // "39 are in electronic information, 21 in aerospace and 17 in biomedicine"
  if (/^(?:are|were|make|works|work|operate)$/.test(word.norm) && isCount(words[at - 1])) {
    if (next?.norm === 'in' && !words[at + 2]?.isCapital && words[at + 2]?.norm !== 'the') {
      for (const item of readNounList(words, at + 2)) add('industry', item, 21);
      readCounted(words, at + 2, add);
    } else if (word.norm === 'make' && next && !next.isMark && next.norm !== 'up') {
      add('industry', readNounPhrase(words, at + 1), 21);
      readCounted(words, at + 1, add);
    }
  }
  // "137 marine equipment makers", "low-altitude economy firms"
  if ((MAKER_NOUNS.has(word.norm) || /^(?:firms|companies)$/.test(word.norm)) && at > 0) {
    const from = leftPhrase(words, at, 3);
    const isCounted = isCount(words[from - 1]) || words[from - 1]?.norm === 'among';
    if (
      from < at &&
      isCounted &&
      (MAKER_NOUNS.has(word.norm) || words[at - 1]?.norm === 'economy' || KNOWN_FIELDS.has(words[at - 1]?.norm ?? ''))
    )
      add('industry', { from, to: at }, 23);
  }
  if (
    KNOWN_FIELDS.has(word.norm) &&
    /^(?:firm|firms|company|companies|group|giant|start-up|startup|sector|cluster)$/.test(next?.norm ?? '')
  )
    add('industry', { from: at, to: at + 1 }, 23);
  if (word.norm === 'economy' && ECONOMY_KINDS.has(words[at - 1]?.norm ?? ''))
    add('industry', { from: at - 1, to: at + 1 }, 19);
  if (
    word.norm === 'output' &&
    next?.norm === 'value' &&
    words[at - 1]?.norm === 'manufacturing' &&
    leftPhrase(words, at, 3) < at - 1
  )
    add('industry', { from: leftPhrase(words, at, 3), to: at }, 19);
  // "the Internet of Things, integrated circuits and biological medicine are our landmark industries"
  if ((word.norm === 'are' || word.norm === 'as') && endsInIndustries(words, at + 1)) {
    for (const item of leftList(words, at)) add('industry', item, 22);
  }
}

function endsInIndustries(words: readonly Word[], start: number): boolean {
  for (let at = start; at < Math.min(words.length, start + 6); at += 1) {
    const word = words[at];
    if (!word || word.isMark || word.pos === 'ADP') return false;
    if (word.norm === 'industries' || word.norm === 'sectors') return true;
  }
  return false;
}

/** Items of a list that ends at `end`, read backwards to the clause's start. */
function leftList(words: readonly Word[], end: number): NounPhrase[] {
  let start = end - 1;
  while (
    start > 0 &&
    !/^[.;:"“”]$/.test(words[start - 1]?.text ?? '') &&
    words[start - 1]?.pos !== 'VERB' &&
    end - start < 20
  )
    start -= 1;
  const parts: NounPhrase[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const word = words[at];
    if (at === end || word?.text === ',' || word?.norm === 'and') {
      if (at > from && at - from <= 4) parts.push({ from: words[from]?.norm === 'the' ? from + 1 : from, to: at });
      else if (parts.length > 0) return [];
      from = at + 1;
    }
  }
  return parts.length > 1
    ? parts.filter(
        (part) =>
          !words.slice(part.from, part.to).some((word) => word.isMark || (word.pos === 'ADP' && word.norm !== 'of')),
      )
    : [];
}

function readCounted(words: readonly Word[], start: number, add: Add): void {
  for (let at = start; at < Math.min(words.length, start + 30); at += 1) {
    const word = words[at];
    if (!word || word.text === '.' || word.text === ';') return;
    if (word.norm === 'in' && isCount(words[at - 1]) && !words[at + 1]?.isCapital) {
      const item = words[at + 1]?.norm === 'the' ? readNounPhrase(words, at + 2) : readNounPhrase(words, at + 1);
      add('industry', item, 21);
      const joined =
        item && words[item.to]?.norm === 'and' && !isCount(words[item.to + 1])
          ? readNounPhrase(words, item.to + 1)
          : null;
      if (item && joined && item.to - item.from === 1 && isCount(words[joined.to]))
        add('industry', { from: item.from, to: joined.to }, 22);
    }
  }
}

function isCount(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'NUM' ||
      /^\d[\d,]*$/.test(word.text) ||
      /^(?:another|others|most|some|which|half|many)$/.test(word.norm))
  );
}

/** Where a list begins behind "such as", "including", "like", a colon; 0 when there is none. */
function afterListing(words: readonly Word[], at: number): number {
  let start = at;
  if (words[start]?.text === ',') start += 1;
  const word = words[start];
  if (!word) return 0;
  if (LISTING.has(word.norm)) return start + 1;
  if (word.norm === 'such' && words[start + 1]?.norm === 'as') return start + 2;
  if (word.norm === 'like' || (word.text === ':' && words[start + 1])) return start + 1;
  return 0;
}

/** How far left of `at` the modifiers of the noun there reach. */
function leftPhrase(words: readonly Word[], at: number, longest: number): number {
  let from = at;
  while (from > 0 && at - from < longest) {
    const word = words[from - 1];
    if (!word || word.isMark || word.norm === "'s" || EMPTY_MODIFIERS.has(word.norm)) break;
    if (word.isCapital && !(word.isUpper && word.text.length < 6)) break;
    const fits =
      word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'PROPN' || /(?:ing|ed|tion|-\p{Ll}+)$/u.test(word.norm);
    if (!fits || /^(?:year|month|state|national|provincial|municipal|pillar)$/.test(word.norm)) break;
    from -= 1;
  }
  return from;
}

function readProductsAt(words: readonly Word[], at: number, firms: readonly FirmSpan[], add: Add): void {
  const word = words[at] as Word;
  const next = words[at + 1];
  // "a maker of cable connectors", "suppliers of"
  if (MAKER_NOUNS.has(word.norm)) {
    if (next?.norm === 'of') for (const item of readNounList(words, at + 2)) add('product', item, 24);
    else if (!isCount(words[leftPhrase(words, at, 3) - 1])) {
      // "an infrared-detector maker", "valve maker Tiqin"
      const from = leftPhrase(words, at, 3);
      if (from < at && !isPlural(word)) add('product', { from, to: at }, 18);
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
  if (MAKING_VERBS.has(word.norm) || (LOOSE_MAKING_VERBS.has(word.norm) && hasFirmBefore(words, at, firms))) {
    if (word.pos === 'NOUN' && !word.norm.endsWith('ing') && !firms.some((firm) => firm.to === at)) return;
    if (word.norm === 'making' && !/^(?:in|of|for|by|and)$/.test(words[at - 1]?.norm ?? '')) return;
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
      (FIELD_NOUNS.has(next.norm) || VACUOUS_NOUNS.has(next.norm) || next.isMark)
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
    if (word.norm === 'turned' && next?.norm !== 'out') return;
    const start = next?.norm === 'out' ? at + 2 : at + 1;
    if (words[start]?.isCapital && !words[start]?.isUpper) return;
    for (const item of readNounList(words, start)) add('product', item, 22);
    return;
  }
  // "contracts to deliver camera-module frames to"
  if (
    /^(?:deliver|supply|buy|order|ordered)$/.test(word.norm) &&
    words[at - 1]?.norm === 'to' &&
    /^(?:contract|contracts|agreement|agreements|deal|order|orders)$/.test(words[at - 2]?.norm ?? '')
  ) {
    add('product', readNounPhrase(words, at + 1), 21);
    return;
  }
  // "whose picosecond lasers are used for", "its MEMS gas sensors are matched to"
  if (
    word.norm === 'whose' ||
    ((word.norm === 'its' || word.norm === 'their') && (word.isInitial || words[at - 1]?.text === ','))
  ) {
    if (word.norm === 'whose' && !hasFirmBefore(words, at, firms) && words[at - 1]?.text !== ',') return;
    const item = readNounPhrase(words, at + 1);
    if (!item || item.from > at + 3) return;
    const head = words[item.to - 1];
    if (!head || !isPlural(head) || NOT_PRODUCTS.has(head.norm)) return;
    const follower = words[item.to];
    if (
      follower &&
      (follower.pos === 'VERB' || follower.pos === 'AUX' || follower.pos === 'NOUN' || follower.text === ',')
    )
      add('product', item, 21);
    return;
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
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    const word = words[back];
    if (!word) break;
    if (word.text === '.' || word.text === ';') return false;
    if (firms.some((firm) => back >= firm.from && back < firm.to)) return true;
    if (COMPANY_NOUNS.has(word.norm) && word.norm !== 'business') return true;
    if (back >= at - 3 && (word.norm === 'it' || word.norm === 'which' || word.norm === 'that' || word.norm === 'we'))
      return true;
  }
  return false;
}

/** Without empty words in front; null when nothing telling is left. */
function cleanPhrase(words: readonly Word[], item: NounPhrase, type: 'product' | 'industry'): NounPhrase | null {
  let { from } = item;
  while (from < item.to && (EMPTY_MODIFIERS.has(words[from]?.norm ?? '') || words[from]?.pos === 'DET')) from += 1;
  const head = words[item.to - 1];
  if (!head || from >= item.to) return null;
  const noun = singularize(head.norm);
  if (VACUOUS_NOUNS.has(noun) || VACUOUS_NOUNS.has(head.norm) || head.pos === 'PRON' || head.pos === 'ADV') return null;
  if (item.to - from === 1 && (LIGHT_NOUNS.has(noun) || (noun.length < 4 && type === 'product'))) return null;
  if (words.slice(from, item.to).some((word) => word.isMark || /^(?:yuan|dollars|euros|percent)$/.test(word.norm)))
    return null;
  if (type === 'product' && words[from]?.isCapital && !words[from]?.isUpper && !words[from]?.isInitial) return null;
  return { from, to: item.to };
}

function nameThing(
  words: readonly Word[],
  { from, to }: NounPhrase,
  type: 'product' | 'industry',
  text: string,
): string {
  const own = sliceWords(words, from, to, text);
  const first = words[from];
  const lower = first?.isInitial && !first.isUpper ? own.charAt(0).toLowerCase() + own.slice(1) : own;
  if (type === 'industry') return lower;
  const last = words[to - 1];
  if (!last) return lower;
  return lower.slice(0, lower.length - last.text.length) + singularize(last.text);
}
