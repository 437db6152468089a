/** The type that a capitalised run's own words give it. */
import { lookupPlace } from '../../gazetteer/places.ts';
import type { Found } from './found.ts';
import {
  BODY_HEADS,
  type BodyHead,
  COMPOUND_HEADS,
  FIELD_ADJECTIVES,
  KNOWN_BODIES,
  LEVEL_WORDS,
  TOPIC_WORDS,
} from './lexicon/bodies.ts';
import { BARE_LEGAL_FORMS, COMPANY_NOUNS, isCompanyWord } from './lexicon/companies.ts';
import { EVENT_HEADS, POLICY_HEADS, TRAILING_POLICY_NOUNS } from './lexicon/policies.ts';
import { REGION_WORDS } from './lexicon/regions.ts';
import { readZoneHead, sliceWords } from './places.ts';
import { isLegalForm, type Run } from './runs.ts';
import type { Word } from './words.ts';

export interface Typed {
  readonly type: Found['type'];
  readonly kind: string | null;
  /** Word index where the name ends. */
  readonly end: number;
  /** True where "of …" may go on with the name. */
  readonly leads: boolean;
  /** The canonical name's end, where a region word is not part of it. */
  readonly nameEnd?: number;
}

/** Prepositions by which a name goes on behind its head. */
export const LINKS: ReadonlySet<string> = new Set(
  'of for on für de di do da del des du para per in to against della pour'.split(' '),
);
const EVENT_NEEDS = /^(?:week|night|days|visit|show|session|meeting|ceremony|salon|dialogue)$/;
const YEAR = /(?<=\p{L})-(?:19|20)\d\d$/u;
const TOP_LIST = /^top \d+ /;

/** "Management Rules-2021": an act by its year, whose name is sure to be whole. */
export const isOfYear = (word: Word | undefined): boolean => YEAR.test(word?.text ?? '');

/** "Kansas City", and not "Ningbo City", which is called Ningbo. */
function isPlaceName(whole: string): boolean {
  return lookupPlace(whole).some(({ name, aliases }) => name === whole || aliases.includes(whole));
}

/** What a state's own agencies are called, its name behind. */
const NATIONAL = /^(?:statistics|business|invest|enterprise|innovate|expertise|export|creative|skills|tourism|visit)$/;

const isNation = (name: string): boolean =>
  lookupPlace(name).some(({ kind, ambiguous }) => !ambiguous && (kind === 'country' || kind === 'province'));

/** "Statistics New Zealand", "Visit London". */
function isServed(words: readonly Word[], { from, to }: Run, text: string): boolean {
  const name = sliceWords(words, from + 1, to, text);
  return isNation(name) || (words[from]?.norm === 'visit' && lookupPlace(name).some(({ ambiguous }) => !ambiguous));
}

/** "Visit France before the summer": the reader is told to. */
const isOrder = (words: readonly Word[], { from, to }: Run): boolean =>
  words[from]?.isInitial === true &&
  /^(?:visit|export)$/.test(words[from]?.norm ?? '') &&
  !/^(?:VERB|AUX)$/.test(words[to]?.pos ?? '') &&
  words[to]?.norm !== "'s";

/** The type that a head inside the run gives, or null. */
export function readType(words: readonly Word[], run: Run, text: string): Typed | null {
  const { from, to } = run;
  const last = words[to - 1];
  if (!last) return null;
  const whole = sliceWords(words, from, to, text).toLowerCase();
  // "Jeonbuk Growth Fund No. 3"
  if (/^\d+$/.test(last.text) && words[to - 2]?.norm === 'no.' && to - from > 3) {
    const numbered = readType(words, { from, to: to - 2 }, text);
    if (numbered && numbered.end === to - 2) return { ...numbered, end: to, leads: false };
  }
  const known = KNOWN_BODIES.get(whole);
  if (known) return { type: known.type, kind: known.kind, end: to, leads: false };
  // "Euronext Growth Milan", "Nasdaq Stockholm", "Sebrae RS"
  const family =
    (to - from <= 3 || /^(?:nasdaq|euronext)$/.test(words[from]?.norm ?? '')) && !BODY_HEADS.has(last.norm)
      ? KNOWN_BODIES.get(words[from]?.norm ?? '')
      : undefined;
  if (family) return { type: family.type, kind: family.kind, end: to, leads: false };
  // "Statistics New Zealand", "Business France"
  if (to - from > 1 && NATIONAL.test(words[from]?.norm ?? '') && !isOrder(words, run) && isServed(words, run, text))
    return { type: 'agency', kind: null, end: to, leads: false };
  if (TOP_LIST.test(whole)) return { type: 'policy', kind: 'list', end: to, leads: true };
  if (to - from > 1 && hasLegalForm(words, run)) return { type: 'company', kind: null, end: to, leads: false };
  const zone = readZoneHead(words, from, to);
  if (zone) return { type: 'region', kind: zone.kind, end: to, leads: false };
  // "Từ Sơn City", "Huishan District"
  const region = to - from > 1 ? REGION_WORDS.get(last.norm) : undefined;
  if (region)
    return {
      type: 'region',
      kind: region,
      end: to,
      leads: false,
      // "Jurong Innovation District": without its last word it names nothing; "Mexico City" without it is a country.
      ...(words[to - 2]?.norm === 'autonomous' ||
      (to - from > 2 && TOPIC_WORDS.has(words[to - 2]?.norm ?? '')) ||
      (last.norm === 'city' && isPlaceName(sliceWords(words, from, to, text)))
        ? {}
        : { nameEnd: to - 1 }),
    };
  // "Kurosawa Precision (Thailand)"
  if (last.text === ')' && isCompanyWord(words[to - 4]?.norm ?? ''))
    return { type: 'company', kind: null, end: to, leads: false };
  // The last head in the run decides; what follows it is another name, unless it is a firm's.
  for (let at = to - 1; at >= from; at -= 1) {
    const word = words[at];
    if (!word || word.isMark) continue;
    const first = at === from;
    const head = readBodyHead(words, from, at);
    // "Board of Directors", "Editorial Board": a firm's own.
    if (head && word.norm === 'board' && isOwnBoard(words, from, at)) return null;
    if (head && (!first || (head.leads && at === to - 1 && startsTail(words, to)))) {
      if (at < to - 1 && isCompanyWord(last.norm)) break;
      // "General Office", "Board Committee" alone name nothing without a tail.
      if (
        !first &&
        !COMPOUND_HEADS.has(`${words[at - 1]?.norm} ${word.norm}`) &&
        at - from === 1 &&
        LEVEL_WORDS.has(words[from]?.norm ?? '') &&
        !/^(?:navy|army|police)$/.test(word.norm) &&
        at === to - 1 &&
        !startsTail(words, to)
      )
        continue;
      return { type: head.type, kind: head.kind, end: at + 1, leads: head.leads || at === to - 1 };
    }
    if (
      head &&
      first &&
      head.leads &&
      to - from > 1 &&
      (head.kind === 'university' || head.kind === 'institute' || head.kind === 'bank' || head.type === 'organization')
    )
      return { type: head.type, kind: head.kind, end: to, leads: true };
    const isLast = at === to - 1;
    const event = EVENT_HEADS.get(word.norm);
    if (
      event &&
      isLast &&
      (!first || startsTail(words, to)) &&
      (!EVENT_NEEDS.test(word.norm) || to - from > 2 || (!first && words[to]?.norm === 'on' && startsTail(words, to)))
    )
      return { type: 'event', kind: event, end: to, leads: true };
    if (event && first && to - from > 1 && /^(?:fórum|feira|messe)$/.test(word.norm))
      return { type: 'event', kind: event, end: to, leads: false };
    if (event && at >= to - 2 && /^(?:19|20)\d\d$/.test(last.text) && !first)
      return { type: 'event', kind: event, end: to, leads: true };
    const policy = POLICY_HEADS.get(word.norm.replace(YEAR, ''));
    if (policy && isLast && (!first || (startsTail(words, to) && word.norm !== 'plan' && word.norm !== 'list')))
      return { type: 'policy', kind: policy, end: to, leads: true };
    if (policy && !isLast && at > from && /^\d+$/.test(last.text))
      return { type: 'policy', kind: policy, end: to, leads: false };
  }
  // "the Suzhou Seeds scheme" is no seed merchant.
  if (
    TRAILING_POLICY_NOUNS.has(words[to]?.norm ?? '') ||
    /^(?:cluster|alliance|foundation|association|network)$/.test(words[to]?.norm ?? '')
  )
    return null;
  if (
    to - from > 1 &&
    isCompanyWord(last.norm) &&
    !isFieldName(words, run) &&
    (!COMPANY_NOUNS.has(last.norm) || /^(?:group|factory|workshop|airlines)$/.test(last.norm)) &&
    !REGION_WORDS.has(last.norm)
  )
    return { type: 'company', kind: null, end: to, leads: false };
  return null;
}

/** "Artificial Intelligence", "New Energy": a field, capitalised. */
export function isFieldName(words: readonly Word[], { from, to }: Run): boolean {
  return (
    to - from === 2 &&
    FIELD_ADJECTIVES.has(words[from]?.norm ?? '') &&
    /^(?:intelligence|energy|power|materials?|manufacturing|engineering|technology|technologies|media|data|robotics|electronics|optics|chemicals?|chemistry|biotech|biotechnology|medical|resources|capital|services|systems|networks|metals|equipment|machinery|logistics)$/.test(
      words[from + 1]?.norm ?? '',
    )
  );
}

function isOwnBoard(words: readonly Word[], from: number, at: number): boolean {
  if (/^(?:directors|supervisors|trustees|governors|management)$/.test(words[at + 2]?.norm ?? '')) return true;
  return at === from
    ? !startsTail(words, at + 1)
    : /^(?:editorial|advisory|supervisory|management|executive|growth|the)$/.test(words[at - 1]?.norm ?? '');
}

/** "Nationalbank", "Investeringsfonden", "Handelskammer", "Wirtschaftsministerium": the head is inside the word. */
function readSuffixHead(word: Word): BodyHead | null {
  // "La Chaux-de-Fonds" is a town.
  if (word.norm.length < 8 || !word.isCapital || /-de-/.test(word.norm)) return null;
  const head = SUFFIX_HEADS.find(({ ending }) => ending.test(word.norm));
  return head ? { type: head.type, kind: head.kind, leads: false } : null;
}

const SUFFIX_HEADS: readonly { ending: RegExp; type: 'agency' | 'organization'; kind: string | null }[] = [
  { ending: /(?:bank|banken|kasse|kassan)$/, type: 'organization', kind: 'bank' },
  { ending: /(?:fonds|fonden|stiftung|stiftelsen)$/, type: 'organization', kind: 'fund' },
  {
    ending: /(?:kammer|kammeret|kammaren|verband|verein|forbund|förbund|förbundet|liitto)$/,
    type: 'organization',
    kind: 'association',
  },
  {
    ending: /(?:institut|instituttet|institutet|universität|universitet|universitetet|hochschule|högskola|akademie)$/,
    type: 'organization',
    kind: 'institute',
  },
  { ending: /(?:ministerium|ministeriet|departementet)$/, type: 'agency', kind: 'ministry' },
  { ending: /(?:styrelsen|direktoratet|verket|amt|behörde)$/, type: 'agency', kind: null },
];

function readBodyHead(words: readonly Word[], from: number, at: number): BodyHead | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word) return null;
  if (at > from && before) {
    const compound = COMPOUND_HEADS.get(`${before.norm} ${word.norm}`);
    if (compound) return compound;
  }
  return BODY_HEADS.get(word.norm) ?? readSuffixHead(word);
}

/** "Yuxin Co., Ltd.", "Tihend OÜ", "Vireo A/S"; bare two-letter forms count only in their own capitals. */
function hasLegalForm(words: readonly Word[], { from, to }: Run): boolean {
  const last = words[to - 1];
  if (!last || !isLegalForm(last)) return false;
  // "Gujarat Industrial Development Corporation"
  if (COMPOUND_HEADS.has(`${words[to - 2]?.norm} ${last.norm}`)) return false;
  if (last.text.includes('.') || last.norm.length > 3) return true;
  return BARE_LEGAL_FORMS.has(last.text) && to - from > 1;
}

export function startsTail(words: readonly Word[], at: number): boolean {
  const link = words[at];
  if (!link || !LINKS.has(link.norm)) return false;
  const next = words[at + 1];
  return next !== undefined && (next.isCapital || (next.norm === 'the' && words[at + 2]?.isCapital === true));
}
