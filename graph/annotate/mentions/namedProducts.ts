/** Products with names of their own: "Covexa, a vaccine made by X" is no firm, nor are "HLV-204" and "A320neo". */
import type { Found } from './found.ts';
import { COMPANY_NOUNS } from './lexicon/companies.ts';
import { MAKING_VERBS } from './lexicon/things.ts';
import type { Line } from './lines.ts';
import { isPlural } from './phrases.ts';
import { sliceWords } from './places.ts';
import type { Word } from './words.ts';

const PRODUCTS = new Set(
  (
    'vaccine drug medicine medication pill painkiller antibiotic inhaler injection tablet jab implant stent ' +
    'car saloon sedan hatchback suv van minivan truck lorry tractor motorcycle motorbike scooter bicycle e-bike bus trolleybus tram ' +
    'aircraft plane airliner helicopter drone rocket satellite missile locomotive ferry yacht submarine ' +
    'smartphone phone laptop smartwatch headset camera printer console chip processor app chatbot videogame game ' +
    'jet drill lathe robot cobot excavator forklift beer whisky gin soda snack cereal shampoo detergent toothpaste perfume lipstick'
  ).split(' '),
);

const WARES =
  /(?:[mt]ers|izers|y[sz]ers|sors|ctors|ators|systems|machines|engines|valves|pumps|lamps|lenses|robots|batteries|cells|tools|devices|instruments|modules|components|lasers|sensors|motors|turbines|cables|scanners|pens|panels|units|vehicles)$/;
/** Products so well known that articles use their names without a word of introduction. */
const WELL_KNOWN = new Set(
  'iphone ipad imac macbook airpods playstation xbox kindle chromebook thinkpad chatgpt cybertruck ozempic wegovy mounjaro zepbound humira keytruda viagra'.split(
    ' ',
  ),
);
/** Letters and a number of two digits or more. */
const MODEL = /^\p{Lu}{1,4}-?\d{2,4}\p{L}{0,4}(?:-\d{1,4})?$/u;

/** "Deliveries of A320neos", "unveiled MI300": of goods, not of firms. */
const TRADES = /^(?:sales|deliveries|shipments|exports|orders)$/;
const LAUNCHES = /^(?:unveil|launch)(?:s|es|ed|ing)?$/;

/** Most words between the article and the noun: "a small and cheap electric car". */
const REACH = 5;

/** What was found, with names that the article calls a car or a vaccine as products. */
export function knowProducts(found: readonly Found[], lines: readonly Line[], text: string): Found[] {
  const wordsOf = ({ line }: Found): readonly Word[] => lines[line]?.words ?? [];
  const nameOf = (item: Found) => sliceWords(wordsOf(item), item.from, item.to, text);
  const isNamed = ({ type, to, from }: Found) => type === 'company' || (type === 'person' && to - from === 1);
  const named = found.filter(isNamed);
  const firms = new Set(named.filter((item) => isFirm(wordsOf(item), item)).map(nameOf));
  const placeEnds = new Set(found.flatMap(({ type, line, to }) => (type === 'region' ? [`${line}:${to}`] : [])));
  const isWare = (item: Found) => {
    const [words, name] = [wordsOf(item), nameOf(item)];
    if (isProduct(words, item) || isMade(words, item)) return true;
    const isOfPlace = (at: number): boolean => placeEnds.has(`${item.line}:${at}`);
    return MODEL.test(name) && !firms.has(name) && isModel(words, item, isOfPlace);
  };
  const products = new Set(
    named.filter((item) => WELL_KNOWN.has(nameOf(item).toLowerCase()) || isWare(item)).map(nameOf),
  );
  if (products.size === 0) return [...found];
  return found.map((item) =>
    isNamed(item) && products.has(nameOf(item)) ? { ...item, type: 'product', kind: null, name: nameOf(item) } : item,
  );
}

/**
 * "12 A320neo jets", "makes the HLV-204", "the XR70 drill", "Nvidia's A100 and H800": no firm is counted or made, is
 * another's, or has an article to itself; but "Abu Dhabi's XR70".
 */
function isModel(words: readonly Word[], { from, to }: Found, isOfPlace: (at: number) => boolean): boolean {
  let start = from;
  while (/^(?:and|or|,)$/.test(words[start - 1]?.norm ?? '') && MODEL.test(words[start - 2]?.text ?? '')) start -= 2;
  const before = words[start - 1];
  if (!before) return false;
  if (before.pos === 'NUM' || /^\d/.test(before.text) || MAKING_VERBS.has(before.norm)) return true;
  if (LAUNCHES.test(before.norm) || (before.norm === 'of' && TRADES.test(words[start - 2]?.norm ?? ''))) return true;
  if (before.norm === "'s") return !isOfPlace(start - 1);
  const next = words[to];
  const isWare = next !== undefined && (PRODUCTS.has(next.lemma) || WARES.test(next.norm));
  return isWare || (/^(?:the|an?|its|their|our)$/.test(before.norm) && !isNominal(next));
}

/** "Mainly produces Beam Lithography Systems and Surface Analyzers": several of a kind, not firms; but "Cisco Systems chips". */
function isMade(words: readonly Word[], { type, from, to }: Found): boolean {
  const head = words[to - 1];
  if (type !== 'company' || to - from < 2 || !head || !isPlural(head) || !WARES.test(head.norm)) return false;
  let [at, end] = [from, to];
  const isLinked = (word: Word | undefined) => word?.norm === 'and' || word?.text === ',';
  // Back and forth over the members of a list.
  while (isLinked(words[at - 1])) {
    at -= 1;
    while (words[at - 1]?.isCapital && !words[at - 1]?.isMark) at -= 1;
  }
  while (isLinked(words[end])) {
    const next = isLinked(words[end + 1]) ? end + 2 : end + 1;
    if (!words[next]?.isCapital) break;
    end = next;
    while (words[end]?.isCapital && !words[end]?.isMark) end += 1;
  }
  return MAKING_VERBS.has(words[at - 1]?.norm ?? '') && !isNominal(words[end]);
}

/** ", an electric car with", ", its vaccine against": not ", a car maker", nor ", a car and truck maker". */
function isProduct(words: readonly Word[], { to }: Found): boolean {
  if (words[to]?.text !== ',' || !/^(?:an?|the|its|their|our)$/.test(words[to + 1]?.norm ?? '')) return false;
  let reach = REACH;
  for (let at = to + 2; at < to + 2 + reach; at += 1) {
    const word = words[at];
    if (isLink(words, at)) {
      reach = at - to + REACH;
      continue;
    }
    if (!word || word.isMark || /^(?:of|for|in|from|that|which|who)$/.test(word.norm)) return false;
    if (COMPANY_NOUNS.has(word.norm) && !PRODUCTS.has(word.norm)) return false;
    const next = words[at + 1];
    const isHead = next === undefined || !(isNominal(next) || next.text === '-' || isLink(words, at + 1));
    if (isHead && PRODUCTS.has(word.norm)) return true;
  }
  return false;
}

/** "The start-up XR70", "XR70, a maker of" */
function isFirm(words: readonly Word[], { from, to }: Found): boolean {
  const isNoun = (word: Word | undefined) => word !== undefined && COMPANY_NOUNS.has(word.norm);
  return isNoun(words[from - 1]) || (words[to]?.text === ',' && words.slice(to + 2, to + 2 + REACH).some(isNoun));
}

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && !word.isMark && (/^(?:NOUN|PROPN|ADJ)$/.test(word.pos) || COMPANY_NOUNS.has(word.norm));

/** "Car, bus AND truck": another noun goes on with the phrase. */
function isLink(words: readonly Word[], at: number): boolean {
  if (!isNominal(words[at + 1])) return false;
  if (words[at]?.text === ',') return /^(?:,|and|or)$/.test(words[at + 2]?.norm ?? '');
  return /^(?:and|or|&|\/)$/.test(words[at]?.norm ?? '');
}
