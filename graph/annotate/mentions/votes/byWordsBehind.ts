import { exchangeOf } from '../../../gazetteer/exchangeCodes.ts';
import { COMPANY_NOUNS, COMPANY_POSSESSIONS, COMPANY_VERBS } from '../lexicon/companies.ts';
import { POSTS, SPEECH_VERBS } from '../lexicon/persons.ts';
import { EVENT_HEADS, TRAILING_POLICY_NOUNS } from '../lexicon/policies.ts';
import type { PlaceFinder } from '../places.ts';
import type { Word } from '../words.ts';
import { voteByApposition } from './byApposition.ts';
import { cast, type OpenType, readBallots, type Votes } from './votes.ts';

/** What the one or two words right behind a name say of its type. */
const BALLOTS = readBallots([
  ['company', 2, "'s", COMPANY_POSSESSIONS],
  ['person', 4, 'who'],
  ['person', 2, 'and', 'her his'],
  ['policy', 4, TRAILING_POLICY_NOUNS],
  ['region', 3, '-based -listed'],
  ['company', 3, '-backed -owned'],
]);

/** Common nouns in small letters behind a name, and the type they make of it. */
const TRAILING_NOUNS: ReadonlyMap<string, OpenType> = new Map<string, OpenType>([
  ...'fund bank institute university foundation association federation chamber cluster alliance newspaper daily magazine laboratory'
    .split(' ')
    .map((word): [string, OpenType] => [word, 'organization']),
  ...'group company firm brand conglomerate subsidiary parent'
    .split(' ')
    .map((word): [string, OpenType] => [word, 'company']),
  ...'agency authority ministry bureau regulator'.split(' ').map((word): [string, OpenType] => [word, 'agency']),
]);

const FOUNDED = /^(?:acquired|founded|bought|established|headquartered|spun|valued|incorporated|delisted|co-founded)$/;

/** Whether a post of firms and the name of who holds it stand at `at`. */
function isHeldPost(words: readonly Word[], at: number): boolean {
  let to = at;
  while (to < at + 3 && FIRM_POST.test(words[to]?.norm ?? '')) to += 1;
  return (
    to > at &&
    /^(?:ceo|cfo|cto|coo|chairman|chairwoman|president|executive|director|officer|manager|owner)$/.test(
      words[to - 1]?.norm ?? '',
    ) &&
    words[to]?.isCapital === true &&
    words[to + 1]?.isCapital === true &&
    words[to]?.isMark === false
  );
}

const FIRM_POST =
  /^(?:ceo|cfo|cto|coo|chairman|chairwoman|vice|president|chief|executive|officer|managing|general|director|manager|owner|financial|operating)$/;

/** Votes on the name at `from` to `to` by what stands behind it. */
export function voteByWordsBehind(
  words: readonly Word[],
  from: number,
  to: number,
  find: PlaceFinder,
  votes: Votes,
): void {
  const before = words[from - 1];
  const next = words[to];
  const after = words[to + 1];
  if (!next) return;
  cast(BALLOTS, [next], votes);
  if (after) cast(BALLOTS, [next, after], votes);
  if (SPEECH_VERBS.has(next.norm)) {
    votes.person += 1.5;
    votes.company += 0.5;
  } else if (COMPANY_VERBS.has(next.norm)) votes.company += 2;
  else if (next.pos === 'VERB' || next.pos === 'AUX') votes.company += 0.5;
  if (next.pos === 'AUX' && FOUNDED.test(after?.norm ?? '')) votes.company += 2;
  // "the PROEMPLEO fund", "the Aubrac group"
  const common = next.isCapital ? undefined : TRAILING_NOUNS.get(next.norm);
  // "the Hosur company": where it is, not what it is called.
  const isHome = (next.norm === 'company' || next.norm === 'firm') && before?.norm === 'the' && to - from === 1;
  if (isHome) votes.region += 2;
  else if (common && after?.norm !== 'of') votes[common] += 3;
  if (EVENT_HEADS.has(next.norm) && !next.isCapital && next.norm !== 'visit' && next.norm !== 'show') votes.event += 2;
  if (POSTS.has(next.norm) && after?.isCapital) votes.company += 2;
  // "Kalman Forge CEO Tom Bell said"
  if (isHeldPost(words, to)) votes.company += 1.5;
  if (next.text === '(' && /^[A-Z]{2,}$/.test(after?.text ?? '')) votes.company += 0.5;
  if (next.text === '(' && exchangeOf(after?.text ?? '') !== undefined) votes.company += 4;
  const isPlace = (word: Word | undefined) => word?.isCapital && find(word.text).some((place) => !place.ambiguous);
  // "Agromasz of Poland"
  if (next.norm === 'of' && isPlace(after) && !POSTS.has(words[to - 1]?.norm ?? '')) votes.company += 2;
  // "an engineer with Okmetra in Espoo", "people like Norvask in Trondheim"
  if (next.norm === 'in' && /^(?:with|like|through|at|by)$/.test(before?.norm ?? '') && isPlace(after))
    votes.company += 1.5;
  if (next.norm === 'and') {
    // "Siasun, Estun and other robot makers"
    const others = after?.norm === 'other' ? words.slice(to + 2, to + 6) : [];
    if (others.some((word) => COMPANY_NOUNS.has(word.norm))) votes.company += 3;
    if (COMPANY_NOUNS.has(words[to + 2]?.norm ?? '')) votes.company += 0.5;
  }
  if (next.text === ',')
    voteByApposition(words, to + 1, votes, COMPANY_NOUNS.has(before?.norm ?? '') || before?.norm === 'of');
}
