/** What a name's own words, its neighbours and its surroundings say of its type, as votes. */
import { voteByApposition } from './apposition.ts';
import type { Found } from './found.ts';
import { BODY_HEADS } from './lexicon/bodies.ts';
import {
  COMPANY_NOUNS,
  COMPANY_POSSESSIONS,
  COMPANY_VERBS,
  GOODS,
  isCompanyWord,
  WELL_KNOWN_COMPANIES,
} from './lexicon/companies.ts';
import { HONORIFICS, POSTS, SPEECH_VERBS } from './lexicon/persons.ts';
import { EVENT_HEADS, TRAILING_POLICY_NOUNS } from './lexicon/policies.ts';
import { isFieldName } from './nameTypes.ts';
import { scorePersonName } from './persons.ts';
import type { PlaceFinder } from './places.ts';
import type { Word } from './words.ts';

export type OpenType = 'company' | 'person' | 'region' | 'policy' | 'agency' | 'organization' | 'event';
export type Votes = Record<OpenType, number>;

/** Where typed names begin and end in each line: `line:word` → type. */
export interface Neighbours {
  readonly starts: ReadonlyMap<string, string>;
  readonly ends: ReadonlyMap<string, string>;
  /** Names judged before: their parts need no verdict. */
  readonly names: readonly string[];
}

export function readNeighbours(found: readonly Found[], names: readonly string[]): Neighbours {
  const starts = new Map<string, string>();
  const ends = new Map<string, string>();
  for (const { line, from, to, type } of found) {
    starts.set(`${line}:${from}`, type);
    ends.set(`${line}:${to}`, type);
  }
  return { starts, ends, names };
}

/** Names in one list are of one sort: "Huawei, Honor and Xiaomi"; "Coimbatore, Tiruppur and Hosur". */
export function voteByNeighbours(
  neighbours: Neighbours,
  line: number,
  words: readonly Word[],
  from: number,
  to: number,
  votes: Votes,
): void {
  const isLink = (at: number): boolean =>
    words[at]?.text === ',' || words[at]?.norm === 'and' || words[at]?.norm === 'or' || words[at]?.text === '&';
  const types: (string | undefined)[] = [];
  if (isLink(from - 1)) types.push(neighbours.ends.get(`${line}:${isLink(from - 2) ? from - 2 : from - 1}`));
  if (isLink(to)) types.push(neighbours.starts.get(`${line}:${isLink(to + 1) ? to + 2 : to + 1}`));
  for (const type of types) {
    if (type === 'company' && !SPEECH_VERBS.has(words[to]?.norm ?? '')) votes.company += 2;
    else if (type === 'region')
      votes.region +=
        words[from - 1]?.norm === 'and' && words[from - 2]?.text !== ',' ? 2 : words[to]?.text === ',' ? 0 : 0.5;
    else if (type === 'person') votes.person += 0.5;
  }
}

export function voteByShape(words: readonly Word[], votes: Votes): void {
  const last = words.at(-1);
  const first = words[0];
  if (!last || !first) return;
  votes.person += scorePersonName(words);
  const whole = words.map((word) => word.norm).join(' ');
  if (WELL_KNOWN_COMPANIES.has(whole)) votes.company += 4;
  // "BlueFathom", "NE-7", "Q3-Lattice", "Loch+Sohn", "Volt & Vine"
  if (words.some((word) => /\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Mc|Mac|De|Di|Le|La|Van)\p{Lu}/u.test(word.text)))
    votes.company += 2;
  if (words.some((word) => /\p{L}-?\d|\d\p{L}/u.test(word.text) || word.text === '&' || /\+/.test(word.text)))
    votes.company += 2;
  if (words.some((word) => /^\d{1,3}$/.test(word.text))) votes.company += 1;
  if (
    words.length > 1 &&
    words.some((word) => isCompanyWord(word.norm)) &&
    !isFieldName(words, { from: 0, to: words.length })
  )
    votes.company += 2;
  if (words.some((word) => isCompanyWord(word.norm.split('-').at(-1) ?? '') && word.norm.includes('-')))
    votes.company += 1.5;
  // "Fuda Carbon", "Unity Tea": a name and what it deals in.
  if (
    words.length > 1 &&
    words.length < 5 &&
    words.some((word, at) => at > 0 && GOODS.has(word.norm)) &&
    !GOODS.has(first.norm)
  )
    votes.company += 2;
  // "SubCon Mekong 2024"
  if (words.length > 1 && /^(?:19|20)\d\d$/.test(last.text)) votes.event += 2.5;
  if (last.norm === 'messe') votes.event += 1;
  // "Quế Võ III"
  if (/^(?:II|III|IV|VI{0,3})$/.test(last.text)) votes.region += 1.5;
  if (words.some((word) => BODY_HEADS.has(word.norm))) votes.company -= 1;
}

export function voteByContext(words: readonly Word[], from: number, to: number, find: PlaceFinder, votes: Votes): void {
  const before = words[from - 1];
  const beforeThat = words[from - 2];
  const next = words[to];
  const after = words[to + 1];
  if (before) {
    if (before.norm === 'partner') {
      votes.company += 1;
      votes.person += 1;
    } else if (HONORIFICS.has(before.norm)) votes.person += 4;
    else if (POSTS.has(before.norm)) votes.person += 3;
    if (COMPANY_NOUNS.has(before.norm)) votes.company += 3;
    if (
      SPEECH_VERBS.has(before.norm) &&
      (beforeThat?.text === '”' || beforeThat?.text === '"' || beforeThat?.text === ',')
    )
      votes.person += 2;
    // "Nanjing's Gridwise Zhilian", "Norway's Fjordtek"
    if (before.norm === "'s" && beforeThat && find(beforeThat.text).length > 0) votes.company += 2;
    if (before.norm === 'at' && beforeThat && !POSTS.has(beforeThat.norm)) votes.region += 1;
    if (before.text === ',' && beforeThat && POSTS.has(beforeThat.norm)) votes.person += 2.5;
    if (before.text === ',' && beforeThat && COMPANY_NOUNS.has(beforeThat.norm)) votes.company += 2;
    if (KIN.test(before.norm)) votes.person += 3;
    if (before.text === ',' && beforeThat && KIN.test(beforeThat.norm)) votes.person += 3.5;
    if (before.text === ',' && namesBody(words, from - 1)) votes.organization += 3;
    if (
      (before.norm === 'under' && next?.norm !== "'s") ||
      (before.norm === 'of' && TITLE_NOUNS.test(beforeThat?.norm ?? ''))
    )
      votes.policy += 4;
    // "was named a Gazelle"
    if (
      /^an?$/.test(before.norm) &&
      /^(?:named|dubbed|certified|declared|recognised|recognized)$/.test(beforeThat?.norm ?? '')
    )
      votes.policy += 3;
    if (/^(?:called|named|dubbed)$/.test(before.norm)) votes.policy += 0.5;
    if (
      before.norm === 'by' &&
      words.slice(Math.max(0, from - 5), from - 1).some((word) => /^(?:founded|established|started)$/.test(word.norm))
    )
      votes.person += scorePersonName(words.slice(from, to)) > 0 ? 1.5 : 0;
    if (before.norm === 'by' && beforeThat && /^(?:founded|led|run|headed|chaired|started|up)$/.test(beforeThat.norm))
      votes.person += 1;
    if (
      (before.norm === 'of' || before.norm === 'at') &&
      beforeThat &&
      (POSTS.has(beforeThat.norm) ||
        /^(?:shares|subsidiary|customers|unit|arm|division|shareholder)$/.test(beforeThat.norm))
    )
      votes.company += 2;
    if (
      /^(?:of|with|in)$/.test(before.norm) &&
      beforeThat &&
      /^(?:acquisition|acquisitions|merger|takeover|purchase|stake|stakes|subsidiary|unit|parent|owner|assets|shareholders|investor|venture|buyout|partnership|contract|shares|customer|supplier|project)$/.test(
        beforeThat.norm,
      )
    )
      votes.company += 2;
    if (/^(?:acquired|acquires|acquire|acquiring|bought|buys|joining|joined|sued|sues|backs|owns)$/.test(before.norm))
      votes.company += 2;
    if (
      before.norm === 'to' &&
      words
        .slice(Math.max(0, from - 7), from - 1)
        .some((word) =>
          /^(?:supplied|supplies|supply|sold|sells|sell|delivered|delivers|shipped|ships|supplier|exported)$/.test(
            word.norm,
          ),
        )
    )
      votes.company += 2;
    // "listed on the JSE"
    const marketLink = before.norm === 'the' ? beforeThat : before;
    const marketVerb = words[from - (before.norm === 'the' ? 3 : 2)]?.norm ?? '';
    if (
      marketLink?.norm === 'on' &&
      /^(?:listed|listing|listings|list|floated|floating|float|traded|trading|trade|debut|debuted|quoted|shares|delisted)$/.test(
        marketVerb,
      )
    )
      votes.organization += 4;
    if (/^(?:visited|attended|attend|attending)$/.test(before.norm)) votes.event += 1;
    if (before.norm === '-based' || before.norm === '-listed') votes.company += 2;
    if (before.norm === 'told') votes.organization += 2.5;
    if (before.norm === 'as' && beforeThat?.norm === 'such' && COMPANY_NOUNS.has(words[from - 3]?.norm ?? ''))
      votes.company += 3;
    if (/^(?:among|include|includes|including|like)$/.test(before.norm)) votes.company += 0.5;
    if (before.norm === 'from') votes.region += 0.5;
    if (/^(?:near|outside|throughout|towards|around)$/.test(before.norm)) votes.region += 2;
    if (before.norm === 'in' && !words[from]?.isUpper)
      votes.region +=
        beforeThat &&
        /^(?:stake|stakes|share|shares|interest|invested|invest|investing|investment|investments|holding|confidence|specialises|specializes|results|faith)$/.test(
          beforeThat.norm,
        )
          ? 0
          : 2;
    const common = before.isCapital ? undefined : BODY_HEADS.get(before.norm);
    if (common && before.norm !== 'government') votes[common.type] += 3;
    if (before.norm === 'the') votes.person -= 2;
    if (before.norm === 'with' || before.norm === 'to' || before.norm === 'by') votes.company += 0.5;
  }
  if (next) {
    if (SPEECH_VERBS.has(next.norm)) {
      votes.person += 1.5;
      votes.company += 0.5;
    } else if (COMPANY_VERBS.has(next.norm)) votes.company += 2;
    else if (next.pos === 'VERB' || next.pos === 'AUX') votes.company += 0.5;
    if (
      next.pos === 'AUX' &&
      after &&
      /^(?:acquired|founded|bought|established|headquartered|spun|valued|incorporated|delisted|co-founded)$/.test(
        after.norm,
      )
    )
      votes.company += 2;
    if (TRAILING_POLICY_NOUNS.has(next.norm)) votes.policy += 4;
    // "the PROEMPLEO fund", "the Aubrac group"
    const common = next.isCapital ? undefined : TRAILING_NOUNS.get(next.norm);
    // "the Hosur company": where it is, not what it is called.
    const isHome = (next.norm === 'company' || next.norm === 'firm') && before?.norm === 'the' && to - from === 1;
    if (isHome) votes.region += 2;
    else if (common && after?.norm !== 'of') votes[common] += 3;
    if (EVENT_HEADS.has(next.norm) && !next.isCapital && next.norm !== 'visit' && next.norm !== 'show')
      votes.event += 2;
    if (next.norm === "'s" && after && COMPANY_POSSESSIONS.has(after.norm)) votes.company += 2;
    if (POSTS.has(next.norm) && words[to + 1]?.isCapital) votes.company += 2;
    if (next.norm === '-based' || next.norm === '-listed') votes.region += 3;
    if (next.text === '(' && after && /^[A-Z]{2,}$/.test(after.text)) votes.company += 0.5;
    if (next.norm === 'who') votes.person += 4;
    // "Agromasz of Poland"
    const home = next.norm === 'of' ? after : undefined;
    if (home?.isCapital && find(home.text).some((place) => !place.ambiguous) && !POSTS.has(words[to - 1]?.norm ?? ''))
      votes.company += 2;
    // "an engineer with Okmetra in Espoo", "people like Norvask in Trondheim"
    const seat = next.norm === 'in' && /^(?:with|like|through|at|by)$/.test(before?.norm ?? '') ? after : undefined;
    if (seat?.isCapital && find(seat.text).some((place) => !place.ambiguous)) votes.company += 1.5;
    // "Siasun, Estun and other robot makers"
    if (
      next.norm === 'and' &&
      after?.norm === 'other' &&
      words.slice(to + 2, to + 6).some((word) => COMPANY_NOUNS.has(word.norm))
    )
      votes.company += 3;
    if (next.norm === 'and' && /^(?:her|his)$/.test(after?.norm ?? '')) votes.person += 2;
    if (next.text === ',')
      voteByApposition(words, to + 1, votes, COMPANY_NOUNS.has(before?.norm ?? '') || before?.norm === 'of');
    if (next.norm === 'and' && COMPANY_NOUNS.has(words[to + 2]?.norm ?? '')) votes.company += 0.5;
  }
}

/** Common nouns in small letters behind a name, and the type they make of it. */
const TRAILING_NOUNS: ReadonlyMap<string, OpenType> = new Map<string, OpenType>([
  ...'fund bank institute university foundation association federation chamber cluster alliance newspaper daily magazine laboratory'
    .split(' ')
    .map((word): [string, OpenType] => [word, 'organization']),
  ...'group company firm brand conglomerate subsidiary'.split(' ').map((word): [string, OpenType] => [word, 'company']),
  ...'agency authority ministry bureau regulator'.split(' ').map((word): [string, OpenType] => [word, 'agency']),
]);

const TITLE_NOUNS = /^(?:name|title|label|badge|status|designation|honour|honor|seal)$/;

const KIN =
  /^(?:father|mother|son|daughter|brother|sister|wife|husband|grandfather|grandmother|grandson|granddaughter|uncle|aunt|cousin|partner|colleague)$/;

/** "the local chamber of industry, CIC Caxias": a body's common noun before the comma. */
function namesBody(words: readonly Word[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - 6); at -= 1) {
    const word = words[at];
    if (!word || word.isMark || word.isCapital) return false;
    if (word.norm === 'the' || word.norm === 'a') return false;
    if (
      BODY_HEADS.has(word.norm) &&
      BODY_HEADS.get(word.norm)?.type === 'organization' &&
      words.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === 'the' || norm === 'a')
    )
      return true;
  }
  return false;
}
