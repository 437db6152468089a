/** Fields of activity and products of one line: what the phrases present, cleaned and named. */
import { type Add, readFieldsAt } from './fields.ts';
import type { Found } from './found.ts';
import { EMPTY_MODIFIERS, KNOWN_FIELDS, LIGHT_NOUNS, VACUOUS_NOUNS } from './lexicon/things.ts';
import type { Line } from './lines.ts';
import { type NounPhrase, singularize } from './phrases.ts';
import { sliceWords } from './places.ts';
import type { FirmSpan } from './products/rule.ts';
import { readProductsAt } from './products.ts';
import type { Word } from './words.ts';

export function findThings(line: Line, firms: readonly FirmSpan[], text: string): Found[] {
  if (line.style === 'capitals') return [];
  const found: Found[] = [];
  const { words } = line;
  const add: Add = (type, item, weight, keep = 0) => {
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
    readFieldsAt(line, at, add);
    if (line.style === 'prose') readProductsAt(words, at, firms, add);
  }
  return found;
}

/** Without empty words in front; null when nothing telling is left. */
function cleanPhrase(words: readonly Word[], item: NounPhrase, type: 'product' | 'industry'): NounPhrase | null {
  let { from } = item;
  if (type === 'industry') return cleanField(words, item);
  while (from < item.to && (EMPTY_MODIFIERS.has(words[from]?.norm ?? '') || words[from]?.pos === 'DET')) from += 1;
  const head = words[item.to - 1];
  if (!head || from >= item.to) return null;
  const noun = singularize(head.norm);
  if (/-level$/.test(head.norm)) return null;
  // "now selling", "approved": what is done, not what is made.
  if (type === 'product' && head.pos === 'VERB' && /(?:ing|ed)$/.test(head.norm)) return null;
  if (VACUOUS_NOUNS.has(noun) || VACUOUS_NOUNS.has(head.norm) || head.pos === 'PRON' || head.pos === 'ADV') return null;
  if (item.to - from === 1 && (LIGHT_NOUNS.has(noun) || (noun.length < 4 && type === 'product'))) return null;
  if (words.slice(from, item.to).some((word) => word.isMark || /^(?:yuan|dollars|euros|percent)$/.test(word.norm)))
    return null;
  if (type === 'product' && words[from]?.isCapital && !words[from]?.isUpper && !words[from]?.isInitial) return null;
  return { from, to: item.to };
}

const FIELD_MODIFIERS = new Set(
  'its their his her our own the a an this that these those such other various several many some more most few different all each every any whole entire same said related so-called pillar key main major local domestic emerging traditional strategic important country world niche bottleneck frontier sunrise backbone'.split(
    ' ',
  ),
);

/** What is a field of its own for being new. */
const NEW_FIELDS = /^(?:energy|materials?|media|retail|infrastructure|display)$/;

/** "New", unless it belongs to the field: "new energy vehicles", but "a new manufacturing site". */
export function isMerelyNew(words: readonly Word[], { from, to }: NounPhrase): boolean {
  return words[from]?.norm === 'new' && !words.slice(from, to).some(({ norm }) => NEW_FIELDS.test(norm));
}

/** A field keeps its adjectives: "new energy", "advanced ceramics". */
function cleanField(words: readonly Word[], item: NounPhrase): NounPhrase | null {
  let { from } = item;
  while (
    from > 0 &&
    /^(?:new|advanced|next-generation|high-end|intelligent|smart|green)$/.test(words[from - 1]?.norm ?? '')
  )
    from -= 1;
  while (from < item.to && (FIELD_MODIFIERS.has(words[from]?.norm ?? '') || isMerelyNew(words, { ...item, from })))
    from += 1;
  const head = words[item.to - 1];
  if (!head || from >= item.to || head.pos === 'PRON') return null;
  const noun = singularize(head.norm);
  const own = words.slice(from, item.to);
  if (own.some((word) => (word.isMark && word.text !== '&') || /^(?:yuan|dollars|percent)$/.test(word.norm)))
    return null;
  if (
    own.length === 1 &&
    /^(?:manufacturing|new|advanced|industrial|private|public|business|technology|service|product|equipment|it|r&d|innovation)$/.test(
      head.norm,
    )
  )
    return null;
  if (own.length === 1 && /(?:-tier$|-level$|^supporting$)/.test(head.norm)) return null;
  if (own.length === 1 && KNOWN_FIELDS.has(head.norm)) return { from, to: item.to };
  if (
    VACUOUS_NOUNS.has(noun) &&
    noun !== 'research' &&
    !/^(?:production|part|service|technology|manufacturing|environment|chain|supply)$/.test(noun)
  )
    return null;
  return { from, to: item.to };
}

export function nameThing(
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
