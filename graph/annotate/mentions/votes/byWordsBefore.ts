import { BODY_HEADS } from '../lexicon/bodies.ts';
import { COMPANY_NOUNS } from '../lexicon/companies.ts';
import { HONORIFICS, POSTS, SPEECH_VERBS } from '../lexicon/persons.ts';
import { scorePersonName } from '../persons.ts';
import type { PlaceFinder } from '../places.ts';
import type { Word } from '../words.ts';
import { cast, readBallots, type Votes } from './votes.ts';

const KIN =
  'father mother son daughter brother sister wife husband grandfather grandmother grandson granddaughter uncle aunt cousin partner colleague';
const TRADED =
  'listed listing listings list floated floating float traded trading trade debut debuted quoted shares delisted';

/** What the one, two or three words right before a name say of its type. */
const BALLOTS = readBallots([
  ['company', 3, COMPANY_NOUNS],
  ['company', 3, COMPANY_NOUNS, 'such', 'as'],
  ['company', 2, COMPANY_NOUNS, ','],
  ['company', 2, POSTS, 'of at'],
  ['company', 2, 'shares subsidiary customers unit arm division shareholder', 'of at'],
  [
    'company',
    2,
    'acquisition acquisitions merger takeover purchase stake stakes subsidiary unit parent owner assets shareholders investor venture buyout partnership contract shares customer supplier project',
    'of with in',
  ],
  ['company', 2, 'acquired acquires acquire acquiring bought buys joining joined sued sues backs owns -based -listed'],
  ['company', 0.5, 'among include includes including like with to by'],
  ['person', 3, KIN],
  ['person', 3.5, KIN, ','],
  ['person', 2.5, POSTS, ','],
  ['person', 1, 'founded led run headed chaired started up', 'by'],
  ['person', -2, 'the'],
  // "listed on the JSE"
  ['organization', 4, TRADED, 'on'],
  ['organization', 4, TRADED, 'on', 'the'],
  ['organization', 2.5, 'told'],
  ['policy', 4, 'name title label badge status designation honour honor seal', 'of'],
  // "was named a Gazelle"
  ['policy', 3, 'named dubbed certified declared recognised recognized', 'a an'],
  ['policy', 0.5, 'called named dubbed'],
  ['event', 1, 'visited attended attend attending'],
  ['event', 3, 'event fair expo exhibition show festival summit forum conference', ','],
  ['region', 2, 'near outside throughout towards around'],
  ['region', 0.5, 'from'],
]);

/** Votes on the name at `from` to `to` by what stands before it. */
export function voteByWordsBefore(
  words: readonly Word[],
  from: number,
  to: number,
  find: PlaceFinder,
  votes: Votes,
): void {
  const before = words[from - 1];
  const beforeThat = words[from - 2];
  if (!before) return;
  for (let length = 1; length <= Math.min(from, 3); length += 1) cast(BALLOTS, words.slice(from - length, from), votes);
  // Shortly before the name, the word right before it aside.
  const follows = (list: ReadonlySet<string>, reach: number): boolean =>
    words.slice(Math.max(0, from - reach), from - 1).some((word) => list.has(word.norm));
  // "helmet-maker Shogen", "77-year-old Zong Lihua"
  if (/-(?:maker|producer|manufacturer|supplier|builder)$/.test(before.norm)) votes.company += 3;
  if (/^\d+-year-old$/.test(before.norm)) votes.person += 3;
  if (before.norm === 'partner') {
    votes.company += 1;
    votes.person += 1;
  } else if (HONORIFICS.has(before.norm)) votes.person += 4;
  // "PM Modi"; but "at 3 pm Zelio opened".
  else if (POSTS.has(before.norm) && !/\d$/.test(beforeThat?.text ?? '')) votes.person += isTitle(before) ? 5 : 3;
  if (SPEECH_VERBS.has(before.norm) && /^[”",]$/.test(beforeThat?.text ?? '')) votes.person += 2;
  // "Nanjing's Gridwise Zhilian", "Norway's Fjordtek"
  if (before.norm === "'s" && beforeThat && find(beforeThat.text).length > 0) votes.company += 2;
  if (before.norm === 'at' && beforeThat && !POSTS.has(beforeThat.norm)) votes.region += 1;
  if (before.text === ',' && namesBody(words, from - 1)) votes.organization += 3;
  if (before.norm === 'under' && words[to]?.norm !== "'s") votes.policy += 4;
  if (before.norm === 'by' && follows(FOUNDED, 5) && scorePersonName(words.slice(from, to)) > 0) votes.person += 1.5;
  if (before.norm === 'to' && follows(SUPPLIED, 7)) votes.company += 2;
  if (before.norm === 'in' && !words[from]?.isUpper && !INVESTED.has(beforeThat?.norm ?? '')) votes.region += 2;
  const common = before.isCapital ? undefined : BODY_HEADS.get(before.norm);
  if (common && before.norm !== 'government') votes[common.type] += 3;
}

/** "CEO", or "Minister" amid a sentence, whose capital is its own; but firms are investors and leaders too. */
const isTitle = ({ isCapital, isInitial, isUpper, norm }: Word): boolean =>
  (isUpper || (isCapital && !isInitial)) && !/^(?:investor|leader|designer|administrator|principal)$/.test(norm);

const FOUNDED = new Set(['founded', 'established', 'started']);

const SUPPLIED = new Set(
  'supplied supplies supply sold sells sell delivered delivers shipped ships supplier exported'.split(' '),
);

/** "a stake in Acme": in a firm, not in a place. */
const INVESTED = new Set(
  'stake stakes share shares interest invested invest investing investment investments holding confidence specialises specializes results faith'.split(
    ' ',
  ),
);

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
