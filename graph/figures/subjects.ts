/** Whose figure it is: the sentence's own words first, then what the text was speaking of. */
import type { Mention, Quantity } from '../model.ts';
import type { EntityType, Measure } from '../ontology.ts';
import { isDesignation, mentionAt, SIGNS, type View } from './view.ts';

export interface Tiers {
  /** Types that may own the figure, and those that may where there is none of the first. */
  readonly first: readonly EntityType[];
  readonly second: readonly EntityType[];
}

const FIRMS: Tiers = { first: ['company'], second: ['organization', 'region', 'policy', 'agency', 'event'] };
const PLACES: Tiers = { first: ['region'], second: ['agency', 'policy', 'organization', 'event', 'company'] };
const GIVERS: Tiers = { first: ['region', 'agency', 'policy'], second: ['organization', 'company'] };
const ANYONE: Tiers = { first: ['region', 'company', 'organization', 'agency', 'event', 'policy'], second: ['person'] };
const LENDERS: Tiers = { first: ['company', 'organization', 'agency', 'policy'], second: ['region'] };
const INVESTORS: Tiers = {
  first: ['company', 'organization', 'region', 'agency', 'person'],
  second: ['policy', 'event'],
};

const BY_MEASURE: Readonly<Partial<Record<Measure, Tiers>>> = {
  revenue: FIRMS,
  profit: FIRMS,
  market_value: FIRMS,
  market_share: FIRMS,
  r_and_d: FIRMS,
  production: FIRMS,
  patents: FIRMS,
  reward: GIVERS,
  financing: LENDERS,
  investment: INVESTORS,
  output: { first: ['region', 'company'], second: ['policy', 'organization'] },
  other: FIRMS,
};

/** Who may own a figure of this measure; a designation counted belongs to a place. */
export function tiersOf(
  measure: Measure,
  countsDesignation: boolean,
  speaksOfMany: boolean,
  countsStaff: boolean,
): Tiers {
  if (countsStaff) return FIRMS;
  if (speaksOfMany) return PLACES;
  if (countsDesignation && (measure === 'count' || measure === 'rank' || measure === 'share')) return PLACES;
  return BY_MEASURE[measure] ?? ANYONE;
}

interface OwnerRule {
  readonly id: string;
  readonly side: 'left' | 'right';
  readonly measures: readonly Measure[] | null;
  readonly pattern: RegExp;
}

const OWNER = `[${SIGNS.region}${SIGNS.company}${SIGNS.agency}${SIGNS.organization}${SIGNS.event}${SIGNS.policy}]+`;
const REGION = `${SIGNS.region}+`;
const LINK =
  '(?:had|has|have|with|hosts?|hosted|counts?|counted|boasts?|boasted|owns?|holds?|pays?|paid|gets?|now|currently|also|already|alone|together|account(?:s|ed|ing)? for|took|takes|occupies|contributes?|contributed|reached|totall?ed|totals?|stands at|stood at|is home to|was home to|a total of|only|another|some|has set a target of|leads with|follows with|came in at)';

/** Where the owner stands next to its number; the first that fits wins. */
const RULES: readonly OwnerRule[] = [
  {
    id: 'buyer',
    side: 'left',
    measures: ['investment'],
    pattern: /\b(?:bought|acquired|taken over|purchased)\b[^;№]*?\bby\s+(?:\S+'s\s+)?(?<m>[ℂØ]+)[^;№]*$/d,
  },
  {
    id: 'owner',
    side: 'right',
    measures: ['share'],
    pattern: /^[^;.№]{0,40}?\b(?:owned|belongs?|held)\s+(?:by|to)\s+(?:the\s+)?(?<m>[ℂØ℗Å]+)/d,
  },
  {
    id: 'pair',
    side: 'left',
    measures: null,
    pattern: new RegExp(`(?<m>${OWNER})(?:'s)?\\s*(?:\\(\\s*|,\\s*|:\\s*|(?:\\s*${LINK}\\s+)+|\\s+)$`, 'd'),
  },
  {
    id: 'relative',
    side: 'left',
    measures: null,
    pattern: new RegExp(`(?<m>${OWNER}),?\\s+(?:which|who|that|whose)\\s+[^,;№]*$`, 'd'),
  },
  {
    id: 'adjective',
    side: 'right',
    measures: ['count', 'share'],
    pattern: new RegExp(`^\\s+(?:new\\s+|key\\s+|other\\s+)?(?<m>${REGION})(?:'s)?\\s+(?:Π|["'\\w])`, 'd'),
  },
  {
    id: 'place',
    side: 'right',
    measures: ['count'],
    pattern: new RegExp(
      `^(?:[\\s"'-]+(?!(?:in|from|of|among|to)\\b)(?:Π+|Ι+|Ξ+|[a-z][\\w-]*))*\\s+(?:in|from|of|across|throughout|within)\\s+(?:the\\s+)?(?:(?:southwest|northwest|southeast|northeast|\\w+ern)\\s+)?(?:ℝ+'s\\s+)?(?<m>${REGION})`,
      'd',
    ),
  },
];

/** Someone or something the text was about. */
export interface Topic {
  readonly entity: string;
  readonly type: EntityType;
}

export interface Discourse {
  /** What the sentences before were about, latest last. */
  readonly topics: readonly Topic[];
  /** The place most of the article is about. */
  readonly mainRegion: string | null;
  /** The place of each kind most named: what "the province" stands for. */
  readonly mainOfKind: ReadonlyMap<string, string>;
  /** Whose figure the number before in the sentence is. */
  readonly owner: Topic | null;
}

/** The id of the entity a figure belongs to, or null. */
export function subjectOf(
  view: View,
  quantity: Quantity,
  measure: Measure,
  tiers: Tiers,
  discourse: Discourse,
  isNational: boolean,
): string | null {
  const allowed = new Set([...tiers.first, ...tiers.second]);
  const country = discourse.mainOfKind.get('country') ?? null;
  const fits = (mention: Mention | null): mention is Mention =>
    mention !== null &&
    allowed.has(mention.type) &&
    !isDesignation(mention) &&
    !isAttribution(view, mention) &&
    !isModifier(view, mention) &&
    isSameBracket(view.text, mention, quantity);
  for (const { side, measures, pattern } of RULES) {
    if (measures !== null && !measures.includes(measure)) continue;
    const part = side === 'left' ? view.masked.slice(0, quantity.start) : view.masked.slice(quantity.end);
    const at = pattern.exec(part)?.indices?.groups?.m?.[0];
    if (at === undefined) continue;
    const mention = mentionAt(view, side === 'left' ? at : quantity.end + at);
    if (fits(mention) && (tiers.first.includes(mention.type) || side === 'left')) return mention.entity;
  }
  const { owner } = discourse;
  // The owner of the number before keeps the next one, unless another one steps in.
  if (owner !== null && tiers.first.includes(owner.type) && !stepsIn(view, quantity, tiers.first, fits))
    return owner.entity;
  const own = inSentence(view, quantity, tiers.first, fits);
  if (own !== null) return own;
  const topic = discourse.topics.findLast(({ type }) => tiers.first.includes(type));
  if (tiers === PLACES) {
    const named =
      placeByWord(view, quantity, discourse.mainOfKind) ??
      (isNational ? country : null) ??
      topic?.entity ??
      discourse.mainRegion;
    if (named !== null) return named;
  }
  // A firm's figure stays with the firm spoken of, whatever places the sentence names.
  if (tiers === FIRMS && topic && !view.mentions.some(isDesignation)) return topic.entity;
  const other = inSentence(view, quantity, tiers.second, fits);
  if (other !== null) return other;
  if (topic) return topic.entity;
  if (tiers.first.includes('region') && discourse.mainRegion !== null) return discourse.mainRegion;
  return discourse.topics.findLast(({ type }) => tiers.second.includes(type))?.entity ?? country;
}

/** "the province", "the whole city" where they stand before the number and were not resolved. */
function placeByWord(view: View, quantity: Quantity, mainOfKind: ReadonlyMap<string, string>): string | null {
  const match =
    /\b(?:the|whole|entire|this)\s+(city|province|district|county|country|nation|zone|region)\b(?:'s)?[^;]*$/i.exec(
      view.masked.slice(0, quantity.start),
    );
  const kind = match?.[1]?.toLowerCase() ?? '';
  return mainOfKind.get({ nation: 'country', county: 'district', region: 'province' }[kind] ?? kind) ?? null;
}

/** Whether between the number before and this one stands another possible owner that no preposition leads. */
function stepsIn(
  view: View,
  quantity: Quantity,
  types: readonly EntityType[],
  fits: (mention: Mention | null) => boolean,
): boolean {
  const before = view.quantities.findLast((other) => other.end <= quantity.start && !other.isRestatement);
  if (!before) return true;
  return view.mentions.some(
    (mention) =>
      types.includes(mention.type) &&
      mention.start >= before.end &&
      mention.end <= quantity.start &&
      fits(mention) &&
      !PREPOSITION.test(view.masked.slice(0, mention.start)),
  );
}

/** What a sentence is about: its first owner that no preposition leads. */
export function topicOf(view: View): Topic | null {
  const found = view.mentions.find(
    (mention) =>
      TOPICS.includes(mention.type) &&
      !isDesignation(mention) &&
      !isAttribution(view, mention) &&
      !PREPOSITION.test(view.masked.slice(0, mention.start)) &&
      !/№|\b(?:that|which|who|whose)\b|^.{70}/.test(view.masked.slice(0, mention.start)),
  );
  return found ? { entity: found.entity, type: found.type } : null;
}

const TOPICS: readonly EntityType[] = ['region', 'company', 'organization', 'agency', 'event', 'policy'];

const CLAUSE_BREAK = /;|,\s+(?:while|whereas|but|though|although)\b|,\s+and\s+(?=[ℝℂÅØΕ])/g;
const PREPOSITION =
  /\b(?:in|of|from|at|among|across|to|by|with|for|on|after|behind|before|between|than|into|against|near|outside|through|via|and|or)\s+(?:the\s+|its\s+|\w+\s+)?$|[ℝℂØÅ],\s+$|ℝ's?\s+$/i;

/** The clause's first owner that no preposition leads; then the last one a preposition leads; then the rest of the sentence. */
function inSentence(
  view: View,
  quantity: Quantity,
  types: readonly EntityType[],
  fits: (mention: Mention | null) => boolean,
): string | null {
  const from = clauseStart(view.masked, quantity.start);
  const candidates = view.mentions.filter((mention) => types.includes(mention.type) && fits(mention));
  const isLed = (mention: Mention) => PREPOSITION.test(view.masked.slice(0, mention.start));
  const left = candidates.filter((mention) => mention.end <= quantity.start);
  for (const part of [left.filter(({ start }) => start >= from), left]) {
    const first = part.find((mention) => !isLed(mention));
    if (first) return first.entity;
    const led = part.findLast(
      (mention) =>
        isLed(mention) &&
        !/\b(?:after|behind|than|against|to)\s+(?:the\s+)?$/i.test(view.masked.slice(0, mention.start)),
    );
    if (led) return led.entity;
  }
  const right = candidates.find(
    (mention) =>
      mention.start >= quantity.end &&
      !/[;]/.test(view.masked.slice(quantity.end, mention.start)) &&
      isAllowedRight(view, mention),
  );
  return right?.entity ?? null;
}

/** To the right only places and possessors own: "275 of them are in Shenzhen", not "44 billion, Shenzhen Customs said". */
function isAllowedRight(view: View, mention: Mention): boolean {
  const before = view.masked.slice(0, mention.start);
  return mention.type === 'region'
    ? /\b(?:in|from|of|across|for)\s+(?:the\s+)?(?:\S+\s+)?$/i.test(before)
    : /\b(?:of|for|by)\s+(?:the\s+)?$/i.test(before);
}

function clauseStart(masked: string, at: number): number {
  let from = 0;
  for (const match of masked.slice(0, at).matchAll(CLAUSE_BREAK)) from = match.index + 1;
  return from;
}

/** "Denmark's Halvorsen", "the Wuhu-based Sinobot": a place that only says whence a body comes. */
function isModifier({ masked }: View, { type, end }: Mention): boolean {
  return (
    type === 'region' &&
    /^(?:'s?|-based|-listed)?\s+(?:(?!(?:on|in|of|at|to|and|from|by|for|with|is|was|are|were|has|had|have|will|said|says)\b)[a-z-]+\s+){0,2}[ℂØ℗]/.test(
      masked.slice(end, end + 40),
    )
  );
}

/** What stands in brackets owns only what stands in them too. */
function isSameBracket(text: string, mention: Mention, quantity: Quantity): boolean {
  const open = text.lastIndexOf('(', mention.start);
  const close = text.indexOf(')', mention.end);
  if (open < 0 || close < 0 || text.slice(open, mention.start).includes(')')) return true;
  return quantity.start > open && quantity.end <= close;
}

const SAYING =
  '(?:said|says|say|told|tells|noted|notes|announced|reported|reports|added|adds|reckons?|claims?|pointed out|introduced|explained|wrote|shows?|showed)';

/** "according to X", "X said", "said X": who says it does not own it. */
function isAttribution(view: View, mention: Mention): boolean {
  const before = view.masked.slice(0, mention.start);
  const after = view.masked.slice(mention.end);
  if (/\b(?:according to|in accordance with|as per)\s+[^,;№]*$/i.test(before)) return true;
  if (
    /\b(?:according to|data (?:from|of|by)|figures from|statistics from|list (?:of|from|by)|released by|reported by|published by|as counted by|from the)\s+(?:the\s+)?(?:[\w\s]{0,40}\b(?:from|of|by)\s+(?:the\s+)?)?$/i.test(
      before,
    )
  )
    return /\b(?:according|data|figures|statistics|released|reported|published)\b/i.test(before.slice(-70));
  if (new RegExp(`\\b${SAYING}\\s+(?:the\\s+)?$`, 'i').test(before)) return true;
  return (
    new RegExp(`^(?:,?\\s+\\S+){0,3}?\\s*,?\\s+${SAYING}\\b`, 'i').test(after.slice(0, 30)) && mention.type !== 'region'
  );
}
