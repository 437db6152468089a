/** Whose figure it is: the sentence's own words first, then what the text was speaking of. */
import type { Mention, Quantity } from '../model.ts';
import type { EntityType, Measure } from '../ontology.ts';
import { OWNER_RULES } from './ownerRules.ts';
import { FIRMS, GIVERS, PLACES, type Tiers } from './tiers.ts';
import { isDesignation, mentionAt, type View } from './view.ts';

/** Someone or something the text was about. */
export interface Topic {
  readonly entity: string;
  readonly type: EntityType;
  /** The block it was spoken of in. */
  readonly block: number;
}

export interface Discourse {
  /** What the sentences before were about, latest last. */
  readonly topics: readonly Topic[];
  /** The firm last named. */
  readonly lastFirm: string | null;
  /** The place most of the article is about. */
  readonly mainRegion: string | null;
  /** The one firm most of the article is about. */
  readonly mainFirm: string | null;
  /** The place of each kind most named: what "the province" stands for. */
  readonly mainOfKind: ReadonlyMap<string, string>;
  /** A person's firm. */
  readonly firmOf: ReadonlyMap<string, string>;
  /** Whose figure the number before in the sentence is. */
  readonly owner: Topic | null;
  readonly isNational: boolean;
}

type Fits = (mention: Mention | null) => mention is Mention;

/** The id of the entity a figure belongs to, or null. */
export function subjectOf(
  view: View,
  quantity: Quantity,
  measure: Measure,
  tiers: Tiers,
  discourse: Discourse,
): string | null {
  const allowed = new Set([...tiers.first, ...tiers.second]);
  const fits: Fits = (mention): mention is Mention =>
    mention !== null &&
    allowed.has(mention.type) &&
    !isDesignation(mention) &&
    !isAttribution(view, mention) &&
    !isModifier(view, mention) &&
    isSameBracket(view.text, mention, quantity);
  // "12,000 little giants nationwide": the country's, and no one's where it is not named.
  if (tiers === PLACES && measure === 'count' && NATIONWIDE.test(view.masked.slice(quantity.end)))
    return discourse.mainOfKind.get('country') ?? null;
  const { owner } = discourse;
  const beside = findBeside(view, quantity, measure, tiers, fits);
  if (beside !== null) return beside;
  // The owner of the number before keeps the next one, unless another one steps in.
  if (owner !== null && tiers.first.includes(owner.type) && !stepsIn(view, quantity, tiers.first, fits))
    return owner.entity;
  const bare = findBare(view, quantity, tiers.first, fits);
  if (bare !== null) return bare;
  const named = tiers.first.includes('region') ? placeAsSubject(view, quantity, discourse.mainOfKind) : null;
  if (named !== null) return named;
  const isNear = NEAR_ONLY.has(measure) && tiers !== PLACES;
  const led = () => findLed(view, quantity, measure, tiers.first, fits);
  return (
    (tiers.ledFirst ? led() : null) ??
    findSpokenOf(view, quantity, tiers, isNear ? inBlock(discourse, view) : discourse) ??
    led() ??
    findBare(view, quantity, tiers.second, fits) ??
    findLed(view, quantity, measure, tiers.second, fits) ??
    (isNear ? null : discourse.topics.findLast(({ type }) => allowed.has(type))?.entity) ??
    (allowed.has('region') && !NEAR_ONLY.has(measure)
      ? (discourse.mainRegion ?? discourse.mainOfKind.get('country'))
      : null) ??
    null
  );
}

const NATIONWIDE = /^[^,;№]{0,60}?\b(?:nationwide|across the country|in the country)\b/i;

/** Measures that speak of anything: from another paragraph they take no owner. */
const NEAR_ONLY: ReadonlySet<Measure> = new Set(['share', 'reward', 'growth']);

function inBlock(discourse: Discourse, { sentence }: View): Discourse {
  return { ...discourse, topics: discourse.topics.filter(({ block }) => block === sentence.block) };
}

/** What a sentence is about: its first owner that no preposition leads. */
export function topicOf(view: View): Topic | null {
  const found = view.mentions.find(
    (mention) =>
      TOPICS.includes(mention.type) &&
      !isDesignation(mention) &&
      !isAttribution(view, mention) &&
      !isModifier(view, mention) &&
      !PREPOSITION.test(leadOf(view.masked, mention.start)) &&
      !/№|\b(?:that|which|who|whose)\b|^.{70}/.test(view.masked.slice(0, mention.start)),
  );
  return found ? { entity: found.entity, type: found.type, block: view.sentence.block } : null;
}

const TOPICS: readonly EntityType[] = ['region', 'company', 'organization', 'agency', 'event', 'policy'];

function findBeside(view: View, quantity: Quantity, measure: Measure, tiers: Tiers, fits: Fits): string | null {
  for (const { side, measures, pattern } of OWNER_RULES) {
    if (measures !== null && !measures.includes(measure)) continue;
    const part = side === 'left' ? view.masked.slice(0, quantity.start) : view.masked.slice(quantity.end);
    const at = pattern.exec(part)?.indices?.groups?.m?.[0];
    if (at === undefined) continue;
    const mention = mentionAt(view, side === 'left' ? at : quantity.end + at);
    if (mention && side === 'left' && isScope(view, mention, quantity)) continue;
    if (fits(mention) && (tiers.first.includes(mention.type) || (side === 'left' && tiers !== PLACES)))
      return mention.entity;
  }
  return null;
}

/** "second in Shandong, with 190 firms", "the fair, held with the help of Lombardy, drew 1,146": the place ends the words before. */
function isScope({ masked }: View, { start, end }: Mention, quantity: Quantity): boolean {
  return (
    /^\s*,/.test(masked.slice(end, quantity.start)) &&
    /\b(?:in|of|among|across|from|by|at|to)\s+(?:the\s+)?$/i.test(leadOf(masked, start))
  );
}

/** What the sentences before were speaking of, as far as it may own this figure. */
function findSpokenOf(view: View, quantity: Quantity, tiers: Tiers, discourse: Discourse): string | null {
  const topic = discourse.topics.findLast(({ type }) => tiers.first.includes(type))?.entity ?? null;
  if (tiers === PLACES || tiers === GIVERS) {
    const country = discourse.isNational ? (discourse.mainOfKind.get('country') ?? null) : null;
    const named = placeByWord(view, quantity, tiers, discourse.mainOfKind) ?? country ?? topic;
    return named ?? (tiers === PLACES ? discourse.mainRegion : null);
  }
  // A firm's figure stays with the firm spoken of, whatever places the sentence names.
  if (tiers !== FIRMS) return topic;
  if (view.mentions.some(isDesignation)) return null;
  const person = view.mentions.find(({ entity }) => discourse.firmOf.has(entity));
  const firmOfPerson = person === undefined ? null : (discourse.firmOf.get(person.entity) ?? null);
  return firmOfPerson ?? discourse.mainFirm ?? topic ?? discourse.lastFirm;
}

/** "The province, 30 km from X, has 16 parks": an unresolved place that no preposition leads. */
function placeAsSubject(view: View, quantity: Quantity, mainOfKind: ReadonlyMap<string, string>): string | null {
  const match =
    /(?:^\W*|[,;]\s+(?:and\s+)?)(?:the|this)\s+(city|province|district|county|country)(?:,[^,;№]*,)?\s+(?!'s)[^;№]*$/i.exec(
      view.masked.slice(0, quantity.start),
    );
  const kind = match?.[1]?.toLowerCase() ?? '';
  return mainOfKind.get(kind === 'county' ? 'district' : kind) ?? null;
}

/** "the province", "the whole city", "from the city coffers", where they were not resolved. */
function placeByWord(
  view: View,
  quantity: Quantity,
  tiers: Tiers,
  mainOfKind: ReadonlyMap<string, string>,
): string | null {
  const left = view.masked.slice(0, quantity.start);
  const right = tiers === GIVERS ? view.masked.slice(quantity.end) : '';
  const match =
    /\b(?:the|whole|entire|this)\s+(city|province|district|county|country|nation|zone|region)\b(?:'s)?[^;]*$/i.exec(
      left,
    ) ?? /\bfrom\s+the\s+(city|province|district|county|state)(?=\s+(?:coffers|government|budget|fund))/i.exec(right);
  const kind = match?.[1]?.toLowerCase() ?? '';
  return mainOfKind.get({ nation: 'country', county: 'district', region: 'province' }[kind] ?? kind) ?? null;
}

/** Whether between the number before and this one stands another possible owner that no preposition leads. */
function stepsIn(view: View, quantity: Quantity, types: readonly EntityType[], fits: Fits): boolean {
  const before = view.quantities.findLast((other) => other.end <= quantity.start && !other.isRestatement);
  if (!before) return true;
  return view.mentions.some(
    (mention) =>
      types.includes(mention.type) &&
      mention.start >= before.end &&
      mention.end <= quantity.start &&
      fits(mention) &&
      !PREPOSITION.test(leadOf(view.masked, mention.start)),
  );
}

const CLAUSE_BREAK = /;|,\s+(?:while|whereas|but|though|although)\b|,\s+and\s+(?=[ℝℂÅØΕ])/g;
const PREPOSITION =
  /\b(?:in|of|from|at|among|across|to|by|with|for|on|after|behind|before|between|than|into|against|near|outside|through|via|under|and|or)\s+(?:the\s+|its\s+|\w+\s+)?$|[ℝℂØÅ],\s+$|ℝ's?\s+$|[ℂØÅ℗]'s?\s+$/i;
const LEADS_OWNER = /\b(?:in|of|from|at|across|by|within|among|on|under)\s+(?:the\s+)?(?:[\w-]+\s+)?$|'s\s+$/i;

/** The few words before a position. */
function leadOf(masked: string, at: number): string {
  return masked.slice(Math.max(0, at - 40), at);
}

/** The clause's, else the sentence's first owner before the number that no preposition leads. */
function findBare(view: View, quantity: Quantity, types: readonly EntityType[], fits: Fits): string | null {
  const left = candidates(view, types, fits).filter(
    (mention) => mention.end <= quantity.start && !PREPOSITION.test(leadOf(view.masked, mention.start)),
  );
  const from = clauseStart(view.masked, quantity.start);
  return (left.find(({ start }) => start >= from) ?? left[0])?.entity ?? null;
}

/** The last owner before the number that stands behind "in", "of" and the like; then the first after it. */
function findLed(
  view: View,
  quantity: Quantity,
  measure: Measure,
  types: readonly EntityType[],
  fits: Fits,
): string | null {
  const all = candidates(view, types, fits);
  const left = all.findLast(({ start, end }) => end <= quantity.start && LEADS_OWNER.test(leadOf(view.masked, start)));
  if (left) return left.entity;
  if (measure === 'rank' || measure === 'share' || measure === 'market_share') return null;
  const right = all.find(
    (mention) =>
      mention.start >= quantity.end &&
      !view.masked.slice(quantity.end, mention.start).includes(';') &&
      isAllowedRight(view, mention),
  );
  return right?.entity ?? null;
}

function candidates(view: View, types: readonly EntityType[], fits: Fits): Mention[] {
  return view.mentions.filter((mention) => types.includes(mention.type) && fits(mention));
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

const BODY_NOUN = '(?:company|firm|maker|manufacturer|group|producer|supplier|start-?up|workshop|specialist|exporter)';

const OF_BODY = new RegExp(`^(?:-based|-listed)?\\s+(?:[\\w-]+\\s+)?${BODY_NOUN}\\b`);

/** "Denmark's Halvorsen", "the Wuhu-based Sinobot", "the Albstadt company": a place that only says whence a body comes. */
function isModifier({ masked }: View, { type, end }: Mention): boolean {
  if (type !== 'region') return false;
  const after = masked.slice(end, end + 40);
  return (
    OF_BODY.test(after) ||
    /^(?:'s?|-based|-listed)?\s+(?:(?!(?:on|in|of|at|to|and|from|by|for|with|is|was|are|were|has|had|have|will|said|says)\b)[a-z-]+\s+){0,2}[ℂØ℗]/.test(
      after,
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
  '(?:said|says|say|told|tells|noted|notes|announced|reported|reports|added|adds|reckons?|claims?|pointed out|introduced|explained|wrote|shows?|showed|confirmed|estimates?|expects?)';
const SOURCE =
  /\b(?:data (?:from|of|by)|figures from|statistics from|list (?:from|by)|released by|reported by|published by|as counted by)\s+(?:the\s+)?(?:[\w\s]{0,40}\b(?:from|of|by)\s+(?:the\s+)?)?$/i;

const OF_ITSELF =
  /^(?:,[^,;№]*,)?\s+(?:said|says|announced|reported|confirmed|told)\s+(?:on\s+)?(?:Δ+\s+)?(?:that\s+)?(?:(?:it|its|they|their)\b|[ℂØÅ]{2,3}(?=\s))/;

const SAID_BY = new RegExp(`\\b${SAYING}\\s+(?:the\\s+)?$`, 'i');
const SAYS = new RegExp(`^(?:,?\\s+\\S+){0,3}?\\s*,?\\s+${SAYING}\\b`, 'i');

/** "according to X", "X said", "said X": who says it does not own it. */
function isAttribution(view: View, mention: Mention): boolean {
  const before = view.masked.slice(Math.max(0, mention.start - 120), mention.start);
  const after = view.masked.slice(mention.end, mention.end + 120);
  // "X said it would invest": the speaker speaks of itself.
  if (OF_ITSELF.test(after)) return false;
  if (/\b(?:according to|in accordance with|as per)\s+[^,;№]*$/i.test(before)) return true;
  if (mention.form === 'pronoun') return false;
  if (SOURCE.test(before) || SAID_BY.test(before)) return true;
  return mention.type !== 'region' && SAYS.test(after.slice(0, 30));
}
