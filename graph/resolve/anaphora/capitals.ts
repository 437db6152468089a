/** Which city "the Guangdong capital" or "the provincial capital" can stand for: what the gazetteer knows, no guess. */
import { ancestors, capitalOf, demonym, type Place } from '../../gazetteer/places.ts';
import type { LocalEntity, Mention, Sentence, Token } from '../../model.ts';
import { foldName } from '../registry.ts';
import type { Anaphor } from './anaphors.ts';
import { findPlace } from './origins.ts';

/** Words that leave "capital" a seat of government, as those of "the porcelain capital" and "the former capital" do not. */
const SEAT_WORDS =
  /^(?:the|its|their|provincial|regional|state|national|cantonal|prefectural|county|island|country|nation|province|region|['’]s|-)$/;
/** The same behind a name: "China's state capital" is money. */
const OWNED_WORDS = /^(?:provincial|regional|national|cantonal|['’]s|-)$/;
/** What is raised, held and shared. */
const MONEY_WORDS = /^(?:registered|working|venture|share|equity|foreign|private|social|human|fresh|new|risk|patient)$/;
/** Money is raised and shared; a town is where things are, come from and go. */
const TOWARDS = /^(?:in|at|to|from|outside|near|around|across|throughout|towards?|beyond|reach|leave|visit)$/;
/** The same before a name: "thanks to China's capital" is money. */
const WITHIN = /^(?:in|at|outside|near|around)$/;
/** How many words lie between "of" and the region at most: "of the mountainous southwest China's Sichuan". */
const REACH = 3;

/** "Capital", or "city" of "capital city": the index of the former. */
function findCapital(tokens: readonly Token[], head: number): number | null {
  if (tokens[head]?.norm === 'capital') return head;
  return tokens[head]?.norm === 'city' && tokens[head - 1]?.norm === 'capital' ? head - 1 : null;
}

/**
 * @param names the sentence's mentions by name
 * @returns what of an article's regions the words can stand for; null where they speak of no seat of government
 */
export function readCapital(
  { from, head, to, named }: Anaphor,
  { tokens }: Sentence,
  names: readonly Mention[],
  entities: ReadonlyMap<string, LocalEntity>,
): ((region: LocalEntity) => boolean) | null {
  const at = findCapital(tokens, head);
  if (at === null) return null;
  const before = tokens.slice(from, at);
  const isNamed = ({ start }: Token) => named.some((name) => start >= name.start && start < name.end);
  const own = before.filter((token) => !isNamed(token) && demonym(token.text) === null);
  if (own.some(({ norm }) => MONEY_WORDS.test(norm))) return () => false;
  if (!own.every(({ norm }) => SEAT_WORDS.test(norm))) return null;
  const owner = named.at(-1) ?? findOwner(tokens, to, names);
  const region = owner ? findPlace(entities.get(owner.entity)) : findNationality(before);
  if (region) {
    const capital = capitalOf(region);
    return (other) => capital !== null && isCalled(other, capital);
  }
  if (owner) return () => false;
  return own.length > 1 || at < head || isTown(tokens, from, to) ? isSeat : () => false;
}

/** "In the capital", "The capital has": not "raised the capital", "a quarter of the capital", "into its capital". */
function isTown(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.norm !== 'the') return false;
  const opens = from === 0 || tokens[from - 1]?.pos === 'PUNCT';
  return opens || /^['’]s$/.test(tokens[to]?.norm ?? '') || TOWARDS.test(tokens[from - 1]?.lemma ?? '');
}

/** The region of "of southwest China's Sichuan", which is the last of a chain. */
function findOwner(tokens: readonly Token[], of: number, names: readonly Mention[]): Mention | null {
  let owner: Mention | null = null;
  if (tokens[of]?.norm !== 'of') return owner;
  for (let at = of + 1, end = of + REACH; at <= end; at += 1) {
    const start = tokens[at]?.start;
    const name = names.find((mention) => mention.start === start && mention.inside === null);
    if (!name) continue;
    owner = name;
    while ((tokens[at + 1]?.start ?? name.end) < name.end) at += 1;
    end = /^['’]s$/.test(tokens[at + 1]?.norm ?? '') ? at + 1 + REACH : at;
  }
  return owner;
}

function findNationality(tokens: readonly Token[]): Place | null {
  for (const { text } of tokens) {
    const place = demonym(text);
    if (place) return place;
  }
  return null;
}

function isCalled({ name, aliases }: LocalEntity, place: Place): boolean {
  const called = new Set([name, ...aliases].map(foldName));
  return [place.name, ...place.aliases].some((item) => called.has(foldName(item)));
}

function isSeat(region: LocalEntity): boolean {
  const place = findPlace(region);
  return place !== null && ancestors(place).some((above) => capitalOf(above)?.id === place.id);
}

/** "In Japan's capital", "Zhejiang provincial capital": with no word before that makes it a description. */
export function readOwnedCapital(
  tokens: readonly Token[],
  head: number,
  taken: readonly (Mention | null)[],
): Pick<Anaphor, 'from' | 'free' | 'named'> | null {
  const at = findCapital(tokens, head);
  if (at === null || (at === head && tokens[head + 1]?.norm === 'city')) return null;
  let from = at;
  while (taken[from - 1] === null && OWNED_WORDS.test(tokens[from - 1]?.norm ?? '')) from -= 1;
  const owner = taken[from - 1] ?? null;
  if (owner?.type !== 'region' || from === at) return null;
  let first = from - 1;
  while (taken[first - 1] === owner) first -= 1;
  const isPlain = from === at - 1 && /^['’]s$/.test(tokens[from]?.norm ?? '') && at === head;
  // "China's capital" may be money, "Zhejiang's provincial capital" is a town.
  const isPlaced = WITHIN.test(tokens[first - 1]?.norm ?? '') || tokens[head + 1]?.norm === ',' || first === 0;
  return isPlain && !isPlaced ? null : { from, free: at, named: [owner] };
}
