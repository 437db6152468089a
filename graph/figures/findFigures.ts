import { PHYSICAL_UNITS } from '../annotate/quantities/units.ts';
import type { LocalFigure, Mention, Quantity, Reading } from '../model.ts';
import type { Measure } from '../ontology.ts';
import { speakerOf } from './attribution.ts';
import { findChanges } from './changes.ts';
import { countsStaff, isCounted } from './counted.ts';
import { batchOf, designationOf, levelOf } from './designations.ts';
import { type Main, readMain } from './main.ts';
import { measureOf, unitClassOf } from './measureOf.ts';
import { findRanks } from './ranks.ts';
import { distribute } from './respectively.ts';
import { segmentOf } from './segments.ts';
import { statusOf } from './status.ts';
import { type Discourse, subjectOf, type Topic, topicOf } from './subjects.ts';
import { tiersOf } from './tiers.ts';
import { timeOf } from './time.ts';
import { isDesignation, readViews, type View } from './view.ts';

interface Memory {
  topics: Topic[];
  lastFirm: string | null;
  /** Whose the first figure of the last sentence with figures was. */
  owner: Topic | null;
  /** What the last sum of money measured. */
  money: Measure | null;
  designation: string | null;
  /** Time and block of the last sentence with figures. */
  time: string | null;
  block: number;
  /** Counts given so far: "the 678 firms" repeats one, it states none. */
  counts: Set<number>;
}

interface Found extends LocalFigure {
  readonly isHeadline: boolean;
}

/** Every figure the article states, in reading order; a headline's only where the text does not repeat it. */
export function findFigures(reading: Reading): LocalFigure[] {
  const views = readViews(reading);
  const main = readMain(views);
  const memory: Memory = {
    topics: [],
    lastFirm: null,
    owner: null,
    time: null,
    block: -1,
    money: null,
    designation: null,
    counts: new Set(),
  };
  const found: Found[] = [];
  for (const view of views) {
    if (!isDefinition(view.text)) found.push(...readSentence(view, memory, main));
    remember(view, memory);
  }
  return dropRepeats(
    found,
    reading.quantities.filter(({ isRestatement }) => isRestatement),
  );
}

function readSentence(view: View, memory: Memory, main: Main): Found[] {
  const changes = findChanges(view);
  const isChange = new Map(changes.map((item) => [item.quantity, item]));
  const changeOf = new Map(changes.flatMap((item) => (item.level ? [[item.level, item.change] as const] : [])));
  const ranks = new Map(findRanks(view).map((rank) => [rank.quantity, rank]));
  const shares = distribute(view);
  const speaker = speakerOf(view);
  const figures: Found[] = [];
  let owner: Topic | null = null;
  let time: string | null = null;
  const topic = topicOf(view);
  if (topic) memory.topics.push(topic);
  for (const quantity of view.quantities) {
    if (quantity.isRestatement || PHYSICAL_UNITS.has(quantity.unit)) continue;
    const change = isChange.get(quantity);
    if (change?.level) continue;
    const measure = change ? 'growth' : readMeasure(view, quantity, ranks.has(quantity), memory);
    if (measure === null || (measure === 'growth' && !change)) continue;
    if (measure === 'count' && !isCounted(view, quantity, memory.counts)) continue;
    if (isJoint(view, quantity)) continue;
    const share = shares.get(quantity) ?? null;
    const designation =
      share?.mention && isDesignation(share.mention)
        ? share.mention.entity
        : aboutDesignation(view, quantity, measure, memory);
    const isNational = measure === 'count' && designation !== null && /\bnationwide\b|\bthe country\b/i.test(view.text);
    const discourse: Discourse = { ...main, topics: memory.topics, lastFirm: memory.lastFirm, owner, isNational };
    const tiers = tiersOf(measure, {
      designation: designation !== null,
      many: speaksOfMany(view),
      staff: measure === 'count' && countsStaff(view, quantity),
      physical: unitClassOf(quantity) === null,
    });
    const isOwner = share?.mention && tiers.first.includes(share.mention.type) && !isDesignation(share.mention);
    const isKept = owner !== null && (measure === 'rank' || isPart(view, quantity));
    const found: string | null =
      isOpeningPart(view, quantity) && memory.owner !== null && tiers.first.includes(memory.owner.type)
        ? memory.owner.entity
        : isOwner && share?.mention
          ? share.mention.entity
          : isKept
            ? (owner?.entity ?? null)
            : subjectOf(view, quantity, measure, tiers, discourse);
    if (found === null) continue;
    const subject = placeFor(view, found, measure);
    const type = view.entities.get(subject)?.type;
    if (type !== undefined) {
      // Of a list's many owners only the first becomes what the text is about.
      if (owner === null) {
        memory.topics.push({ entity: subject, type, block: view.sentence.block });
        memory.owner = { entity: subject, type, block: view.sentence.block };
      }
      owner = { entity: subject, type, block: view.sentence.block };
    }
    if (measure === 'count') memory.counts.add(quantity.value);
    const status = statusOf(view, quantity, measure);
    figures.push({
      subject,
      about: share?.mention && !isOwner ? share.mention.entity : (designation ?? aboutThing(view, quantity, measure)),
      measure,
      value: change ? change.change.value : quantity.value,
      unit: quantity.unit,
      comparator: quantity.comparator,
      status,
      time: timeOf(view, quantity, status) ?? (carriesTime(view, memory) ? memory.time : null),
      level: share?.level ?? (designation === null ? null : levelOf(view, quantity)),
      batch: designation === null || measure !== 'count' ? null : batchOf(view),
      segment: measure === 'count' || measure === 'revenue' ? segmentOf(view, quantity) : null,
      change: changeOf.get(quantity) ?? null,
      scope: ranks.get(quantity)?.scope ?? (measure === 'market_share' ? readMarket(view, quantity) : null),
      said_by: speaker?.entity ?? null,
      evidence: { start: view.sentence.start, end: view.sentence.end },
      isHeadline: view.isHeadline,
    });
    time ??= figures.at(-1)?.time ?? null;
  }
  if (figures.length > 0) [memory.time, memory.block] = [time, view.sentence.block];
  return figures;
}

const RECEIVES =
  /ℂ(?:,[^,;№]*,)?\s+(?:\w+\s+){0,3}?(?:receiv(?:es?|ed)|drew|draws|drawn|won|wins|obtained|secured|got|gets|had|collected)\s+(?:\w+\s+){0,3}$/;

/** "Of the newcomers", "The latter", "Its exports" go on with the time of the sentence before. */
function carriesTime({ text, dates, sentence }: View, { block }: Memory): boolean {
  return dates.length === 0 && block === sentence.block && CARRIES_ON.test(text);
}

const CARRIES_ON =
  /^\W*(?:Of (?:the|these|them|those)|The (?:latter|former|total|two|combined)|Its|Their|Another|These|Together|Among (?:them|these))\b/;

/** "Sixty-two of them": the rest of the figure in the sentence before. */
function isOpeningPart({ text }: View, { start, end }: Quantity): boolean {
  return (
    /^(?:\W|About|Some|Nearly|Only|Of these|Of them|Of those|,|\s)*$/i.test(text.slice(0, start)) &&
    (/^\s+of\s+(?:them|these|those)\b/i.test(text.slice(end)) || /^Of (?:these|them|those)/.test(text))
  );
}

/** "A, B and C between them hosted 1,022": the number is no one's alone. */
function isJoint({ masked }: View, { start }: Quantity): boolean {
  return /[ℝℂ]\s*,?\s+and\s+[ℝℂ]+\s+(?:between them|combined|together|jointly)\b[^;№]*$/.test(masked.slice(0, start));
}

/** "39 of them", "of which 152": the rest of the figure before. */
function isPart({ text }: View, { start, end }: Quantity): boolean {
  return (
    /^\s+of\s+(?:them|these|those|which|whom|it)\b/i.test(text.slice(end)) &&
    /[,;]\s+(?:[a-z]+\s+)?$/i.test(text.slice(0, start))
  );
}

function readMeasure(view: View, quantity: Quantity, isRank: boolean, memory: Memory): Measure | null {
  if (quantity.unit === 'rank') return isRank ? 'rank' : null;
  const unit = unitClassOf(quantity);
  if (unit === null) return quantity.unit === 'times' || quantity.unit === 'percentage point' ? null : 'other';
  const measure = measureOf(view.masked, quantity);
  if (unit === 'money') {
    // "and is to pass 600 billion", "the largest of them": the measure of the sum before.
    const previous = view.quantities.findLast(
      (other) => other.end <= quantity.start && unitClassOf(other) === 'money' && !other.isRestatement,
    );
    const isAnaphoric = /^(?:The|Of|This|That|Its)\b.{0,25}\b(?:them|sum|total|largest|which|deal|round|money)\b/.test(
      view.text,
    );
    const goesOn =
      previous &&
      /^\s*(?:,|,?\s*and)\s+(?:those of\s+)?[ℝℂ]+\s+$/.test(view.masked.slice(previous.end, quantity.start));
    const found = (goesOn ? memory.money : measure) ?? (previous || isAnaphoric ? memory.money : null) ?? 'other';
    // What a named firm gets is its financing; what is given out is the giver's reward.
    memory.money = found === 'reward' && RECEIVES.test(view.masked.slice(0, quantity.start)) ? 'financing' : found;
    return memory.money;
  }
  if (measure !== null) return measure;
  if (unit === 'count') return 'count';
  // "nearly 80 percent operate abroad": a share whose whole is the subject.
  const next = view.sentence.tokens.find(({ start }) => start >= view.sentence.start + quantity.end);
  return next && /^(?:VERB|AUX|ADV)$/.test(next.pos) ? 'share' : null;
}

function aboutDesignation(view: View, quantity: Quantity, measure: Measure, memory: Memory): string | null {
  if (!['count', 'rank', 'reward', 'share'].includes(measure))
    return view.mentions.some(({ type }) => type === 'company')
      ? null
      : (view.mentions.find(isDesignation)?.entity ?? null);
  return designationOf(view, quantity, measure === 'count' ? memory.designation : null);
}

/** The product or industry next to a market share, an output, a rank. */
function aboutThing(view: View, quantity: Quantity, measure: Measure): string | null {
  if (!['market_share', 'production', 'output', 'rank', 'share'].includes(measure)) return null;
  const things = view.mentions.filter(({ type }) => type === 'product' || type === 'industry');
  const distance = (mention: Mention) =>
    mention.start >= quantity.end ? mention.start - quantity.end : quantity.start - mention.end;
  return [...things].sort((a, b) => distance(a) - distance(b) || a.start - b.start)[0]?.entity ?? null;
}

function readMarket(view: View, quantity: Quantity): string | null {
  const after = view.text.slice(quantity.end, quantity.end + 60);
  if (/\b(?:global|world|worldwide|international)\b/i.test(after) || /\bglobal market share\b/i.test(view.text))
    return 'world';
  return /\b(?:domestic|national|country's)\b/i.test(after) || /\bdomestic market share\b/i.test(view.text)
    ? 'country'
    : null;
}

/** A sentence that says who may apply or what a word means states no figures. */
function isDefinition(text: string): boolean {
  return /\b(?:need not apply|(?:is|are) defined as|refers? to (?:firms|companies|small|leading)|to be eligible|criteria (?:are|include)|firms with (?:fewer|less|more) than)\b|№?\s=\s/i.test(
    text,
  );
}

function remember(view: View, memory: Memory): void {
  memory.designation = view.mentions.findLast(isDesignation)?.entity ?? memory.designation;
  memory.lastFirm = view.mentions.findLast(({ type }) => type === 'company')?.entity ?? memory.lastFirm;
}

/** "these firms", "the 678 enterprises", "together they": a figure of many, not of the firm last named. */
function speaksOfMany({ text, mentions }: View): boolean {
  if (mentions.some(({ type }) => type === 'company')) return false;
  return /\b(?:the|these|those|such|all)\s+(?:[\d,]+\s+)?(?:firms|enterprises|companies|SMEs)\b|^(?:Together|They|Between them)\b/i.test(
    text,
  );
}

/** What a government gives or counts is its place's: "Guangdong government" → Guangdong. */
function placeFor(view: View, subject: string, measure: Measure): string {
  const entity = view.entities.get(subject);
  if (entity?.type !== 'agency' || !OF_PLACES.has(measure)) return subject;
  if (entity.kind !== 'government') return subject;
  const named = [...view.entities.values()].find(
    ({ type, name }) => type === 'region' && entity.name.startsWith(`${name} `),
  );
  return view.places.get(subject) ?? named?.id ?? subject;
}

const OF_PLACES: ReadonlySet<Measure> = new Set(['count', 'rank', 'share', 'reward', 'financing', 'output', 'trade']);

/** Each statement once; what a headline says again is left to the text. */
function dropRepeats(found: readonly Found[], restated: readonly Quantity[]): LocalFigure[] {
  const keyOf = (figure: Found) => `${figure.measure}|${figure.value}|${figure.unit}`;
  const amountOf = ({ value, unit }: { value: number; unit: string }) => `${value} ${unit}`;
  const inBody = new Set([...found.filter(({ isHeadline }) => !isHeadline).map(amountOf), ...restated.map(amountOf)]);
  const changes = new Set(found.map(({ change }) => change?.value));
  const seen = new Set<string>();
  return found.flatMap(({ isHeadline, ...figure }) => {
    const key = keyOf({ isHeadline, ...figure });
    if (isHeadline && (inBody.has(amountOf(figure)) || (figure.measure === 'growth' && changes.has(figure.value))))
      return [];
    const own = `${key}|${figure.subject}|${figure.about}|${figure.time}|${figure.segment}|${figure.level}|${figure.scope}`;
    if (seen.has(own)) return [];
    seen.add(own);
    return [figure];
  });
}
