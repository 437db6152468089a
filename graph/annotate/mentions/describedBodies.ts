/** Public bodies named only by description: "the city's industry and information technology bureau". */
import type { Found } from './found.ts';
import { TOPIC_WORDS } from './lexicon/bodies.ts';
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

export interface DescribedBody extends Found {
  /** Word index of the possessor: a place's name, or a noun or adjective that stands for one. */
  readonly owner: number;
  readonly ownerNoun: string;
  /** "Industry and Information Technology"; empty where nothing stands between. */
  readonly topic: string;
  readonly head: string;
  /** "department of …" rather than "… department". */
  readonly headFirst: boolean;
}

const HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bureau: 'bureau',
    department: 'department',
    commission: 'commission',
    ministry: 'ministry',
    government: 'government',
    administration: 'bureau',
    committee: 'committee',
    authority: 'regulator',
    authorities: 'government',
    office: 'bureau',
  }),
);
const LEVELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    provincial: 'province',
    municipal: 'city',
    city: 'city',
    county: 'district',
    district: 'district',
    prefectural: 'province',
    state: 'province',
    regional: 'province',
    national: 'country',
    central: 'country',
    federal: 'country',
  }),
);

/** Bodies in small letters with an owner; whether they are new or known by another name the resolver decides. */
export function findDescribedBodies({ words, index, style }: Line): DescribedBody[] {
  if (style === 'capitals') return [];
  const found: DescribedBody[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at];
    const kind = word ? HEADS.get(word.norm) : undefined;
    if (!word || kind === undefined || (word.isCapital && style === 'prose')) continue;
    let from = at;
    while (from > 0 && isTopic(words, from - 1, at)) from -= 1;
    while (
      from < at &&
      !TOPIC_WORDS.has(words[from]?.norm ?? '') &&
      words[from]?.norm !== 'administrative' &&
      words[from]?.norm !== 'management'
    )
      from += 1;
    const topic = words
      .slice(from, at)
      .map((item) => (item.norm === 'and' ? 'and' : item.text.charAt(0).toUpperCase() + item.text.slice(1)))
      .join(' ')
      .replaceAll(' ,', ',');
    const owner = readOwner(words, from);
    const ofTopic = from === at ? readTopicBehind(words, at + 1) : null;
    if (!owner) continue;
    if (topic === '' && !ofTopic && kind !== 'government') continue;
    found.push({
      line: index,
      from: owner.from,
      to: ofTopic?.to ?? at + 1,
      type: 'agency',
      kind,
      isDescription: true,
      weight: 45,
      owner: owner.at,
      ownerNoun: owner.noun,
      topic: ofTopic?.topic ?? topic,
      headFirst: ofTopic !== null,
      head: word.norm,
    });
  }
  return found;
}

function isTopic(words: readonly Word[], at: number, head: number): boolean {
  const word = words[at];
  if (!word || (word.isCapital && !word.isUpper)) return false;
  if (TOPIC_WORDS.has(word.norm) && !LEVELS.has(word.norm)) return true;
  if (at === head - 1 && (word.norm === 'administrative' || word.norm === 'management')) return true;
  return (word.norm === 'and' || word.text === ',') && TOPIC_WORDS.has(words[at + 1]?.norm ?? '');
}

/** Whose body it is: "Shenzhen's", "the city's", "the provincial", "Guangdong". */
function readOwner(words: readonly Word[], at: number): { from: number; at: number; noun: string } | null {
  const before = words[at - 1];
  if (!before) return null;
  if (before.norm === "'s") {
    const noun = words[at - 2];
    if (!noun) return null;
    const hasArticle = /^(?:the|this|our)$/.test(words[at - 3]?.norm ?? '');
    if (noun.isCapital) return { from: at - 2, at: at - 2, noun: '' };
    return hasArticle && /^(?:city|province|country|zone|district|county|state|region|municipality)$/.test(noun.norm)
      ? { from: at - 3, at: at - 2, noun: noun.norm }
      : null;
  }
  if (before.norm === 'its') return { from: at - 1, at: at - 1, noun: 'its' };
  const level = LEVELS.get(before.norm);
  if (level && !before.isCapital) {
    const earlier = words[at - 2];
    if (earlier && /^(?:the|our|this)$/.test(earlier.norm)) return { from: at - 1, at: at - 1, noun: level };
    if (earlier?.isCapital && !earlier.isMark && !earlier.isInitial) return { from: at - 2, at: at - 2, noun: '' };
    if (earlier?.isCapital && earlier.isInitial) return { from: at - 2, at: at - 2, noun: '' };
    return /^(?:the|our|this)$/.test(earlier?.norm ?? '') ? { from: at - 1, at: at - 1, noun: level } : null;
  }
  return before.isCapital && !before.isMark ? { from: at - 1, at: at - 1, noun: '' } : null;
}

/** "of industry and information technology" behind a head. */
function readTopicBehind(words: readonly Word[], start: number): { to: number; topic: string } | null {
  if (words[start]?.norm !== 'of') return null;
  let to = start + 1;
  while (to < words.length && TOPIC_WORDS.has(words[to]?.norm ?? '')) {
    to += 1;
    const link = words[to]?.norm;
    if ((link === 'and' || link === ',') && TOPIC_WORDS.has(words[to + 1]?.norm ?? '')) to += 1;
    else if (link === ',' && words[to + 1]?.norm === 'and' && TOPIC_WORDS.has(words[to + 2]?.norm ?? '')) to += 2;
  }
  if (to === start + 1) return null;
  const topic = words
    .slice(start + 1, to)
    .map((word) =>
      word.norm === 'and' || word.isMark ? word.text : word.text.charAt(0).toUpperCase() + word.text.slice(1),
    )
    .join(' ')
    .replaceAll(' ,', ',');
  return { to, topic };
}
