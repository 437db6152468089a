import { isCurrency, PHYSICAL_UNITS } from '../annotate/quantities/units.ts';
import type { LocalFigure, Quantity, Reading } from '../model.ts';
import type { EntityType, Measure } from '../ontology.ts';
import { aboutDesignation, aboutThing, readMarket } from './about.ts';
import { readAmount } from './amount.ts';
import { speakerOf } from './attribution.ts';
import { type Change, findChanges } from './changes.ts';
import { comparedWith, isYearBefore, yearBefore } from './compared.ts';
import { countsStaff } from './counted.ts';
import { type Deciders, LEARNED } from './deciders.ts';
import { batchOf, levelOf } from './designations.ts';
import { isSharedBy } from './joint.ts';
import { isLoss } from './loss.ts';
import { type Main, readMain } from './main.ts';
import type { MeasureQuestion } from './measure/features.ts';
import { applyRules } from './measure/rules.ts';
import { settleVerdict } from './measure/settle.ts';
import { measureFor, type Verdict } from './measure/verdict.ts';
import { branchMemory, type Memory, remember, rememberFigure, startMemory } from './memory.ts';
import { isAttribution } from './nonOwners.ts';
import { accountingFor, countedIn, giverOf, listOf } from './owner/accounting.ts';
import { groupOf } from './owner/types.ts';
import { findRankings } from './rankings.ts';
import { findRanks, type Rank } from './ranks.ts';
import { dropRepeats, type Found } from './repeats.ts';
import { distribute, type Share } from './respectively.ts';
import { readSlices, segmentOf } from './segments.ts';
import { statusOf } from './status.ts';
import type { TimeQuestion } from './time/candidates.ts';
import { endOfSpan } from './time/ruled.ts';
import { type Topic, topicOf } from './topics.ts';
import { isDesignation, readViews, type View } from './view.ts';

/** A sentence and what its numbers have to do with one another. */
interface Scene {
  readonly view: View;
  readonly main: Main;
  readonly changes: ReadonlyMap<Quantity, Change>;
  readonly changeOf: ReadonlyMap<Quantity, Change['change']>;
  readonly ranks: ReadonlyMap<Quantity, Rank>;
  readonly shares: ReadonlyMap<Quantity, Share>;
  readonly speaker: string | null;
  readonly deciders: Deciders;
}

/** Every figure the article states, in reading order; a headline's only where the text does not repeat it. */
export function findFigures(reading: Reading, deciders: Deciders = LEARNED): LocalFigure[] {
  const views = readViews(reading);
  const main = readMain(views);
  const text = startMemory(views, reading.article.published ?? null);
  const rankings = findRankings(reading);
  const places = new Set(rankings.map(({ number }) => number));
  const found: Found[] = rankings.map(({ figure }) => ({ ...figure, isHeadline: false }));
  for (const view of views) {
    // A caption is no part of what is told: nothing in it is carried on.
    const memory = view.isCaption ? branchMemory(text) : text;
    const topic = topicOf(view);
    if (topic) memory.topics.push(topic);
    if (view.quantities.length > 0) found.push(...readSentence(setScene(view, main, deciders), memory, places));
    remember(view, memory, main);
  }
  const restated = reading.quantities.filter(({ isRestatement }) => isRestatement);
  return dropRepeats(found.map(readSlices(views)), restated);
}

function setScene(view: View, main: Main, deciders: Deciders): Scene {
  const changes = findChanges(view);
  return {
    view,
    main,
    changes: new Map(changes.map((item) => [item.quantity, item])),
    changeOf: new Map(changes.flatMap(({ level, change }) => (level ? [[level, change] as const] : []))),
    ranks: new Map(findRanks(view).map((rank) => [rank.quantity, rank])),
    shares: distribute(view),
    speaker: speakerOf(view)?.entity ?? null,
    deciders,
  };
}

/** Below this product of probabilities no figure is better than a doubtful one. */
const LEAST = 0.25;

function readSentence(scene: Scene, memory: Memory, places: ReadonlySet<number>): Found[] {
  const { view, deciders } = scene;
  const before = memory.verdict !== null && memory.block === view.sentence.block ? memory.verdict : null;
  const figures: Found[] = [];
  let owner: Topic | null = null;
  let last: MeasureQuestion['last'] = null;
  for (const quantity of view.quantities) {
    if (quantity.isRestatement || PHYSICAL_UNITS.has(quantity.unit)) continue;
    if (places.has(view.sentence.start + quantity.number.start)) continue;
    if (isCurrency(quantity.unit)) memory.sum = quantity;
    const ruled = applyRules(scene, quantity, memory);
    const question: MeasureQuestion = { view, quantity, ruled, last, carried: before };
    const { value: likely, certainty } = deciders.measure(question);
    const verdict = settleVerdict(question, likely);
    last = { quantity, verdict };
    if (verdict === 'none' || verdict === 'change') continue;
    const measure = measureFor(verdict);
    const found = readOwner(scene, quantity, measure, memory, owner);
    if (found === null || certainty * found.certainty < LEAST) continue;
    // Of a list's many owners only the first becomes what the text is about.
    if (owner === null) memory.owner = found.owner;
    owner = found.owner;
    rememberFigure(memory, owner.entity, measure);
    if (measure === 'count') memory.counts.add(quantity.value);
    memory.verdict = verdict;
    const { instead = found } = found;
    if (instead === null || certainty * instead.certainty < LEAST) continue;
    figures.push(writeFigure(scene, quantity, verdict, { ...found, owner: instead.owner }, memory));
  }
  if (figures.length > 0) memory.block = view.sentence.block;
  return figures;
}

interface Owner {
  readonly owner: Topic;
  readonly certainty: number;
}

interface Owned extends Owner {
  /** Who has the figure where the owner, whom the text speaks of, cannot; null where nobody does. */
  readonly instead?: Owner | null;
  /** The designation counted. */
  readonly designation: string | null;
  /** What else "respectively" gives this number. */
  readonly about: string | null;
}

function readOwner(
  { view, main, shares, deciders }: Scene,
  quantity: Quantity,
  measure: Measure,
  memory: Memory,
  owner: Topic | null,
): Owned | null {
  const giver = measure === 'reward' ? giverOf(view, quantity) : null;
  const list = listOf(view, quantity);
  const place = measure === 'count' ? countedIn(view, quantity) : null;
  const given = shares.get(quantity)?.mention ?? giver ?? list ?? accountingFor(view, quantity, measure) ?? place;
  const isGivenDesignation = given !== null && isDesignation(given);
  const designation = isGivenDesignation ? given.entity : aboutDesignation(view, quantity, measure, memory.designation);
  const group = groupOf(measure, {
    staff: measure === 'count' && countsStaff(view, quantity),
    bearers: designation !== null,
  });
  const isGivenOwner = given !== null && (given === list || (OWNERS_IN_LISTS.has(given.type) && !isGivenDesignation));
  const found = isGivenOwner
    ? { value: given.entity, certainty: 1, instead: undefined }
    : deciders.owner({ view, quantity, measure, group, main, memory, owner: owner?.entity ?? null });
  const entity = found && (placeOfSource(view, found.value, measure) ?? found.value);
  const type = view.entities.get(entity ?? '')?.type;
  if (found === null || entity === null || type === undefined) return null;
  if (!isGivenOwner && isSharedBy(view, quantity, entity)) return null;
  const about = given !== null && !isGivenOwner ? given.entity : null;
  const ownerOf = (id: string, kind: EntityType, certainty: number): Owner => ({
    owner: { entity: id, type: kind, block: view.sentence.block },
    certainty,
  });
  const owned = { ...ownerOf(entity, type, found.certainty), designation, about };
  if (found.instead === undefined) return owned;
  const other = view.entities.get(found.instead?.value ?? '');
  return { ...owned, instead: found.instead && other ? ownerOf(other.id, other.type, found.instead.certainty) : null };
}

/** What an economy has, and no agency: "exports rose 3 percent, Guangzhou Customs said". */
const ECONOMY: ReadonlySet<Measure> = new Set(['growth', 'output', 'trade', 'exports', 'imports', 'production']);

/** Behind what a place is another's partner or where the agency itself is. */
const NOT_OWN = /(?:\b(?:to|with|imports?\s+from)|Å,?(?:\s+(?:in|of))?)\s+(?:the\s+)?$/iu;

/** Where an agency only says what holds of an economy, the one that the sentence names, else the place in the agency's name. */
function placeOfSource(view: View, id: string, measure: Measure): string | undefined {
  const own = view.mentions.filter(({ entity, type }) => entity === id && type === 'agency');
  const isSource = ECONOMY.has(measure) && own.length > 0 && own.every((mention) => isAttribution(view, mention));
  const place = view.places.get(id);
  if (!isSource || place === undefined) return undefined;
  const named = view.mentions.filter(
    ({ type, start }) => type === 'region' && !NOT_OWN.test(view.masked.slice(0, start)),
  );
  const others = new Set(named.map(({ entity }) => entity));
  return others.size === 1 ? named[0]?.entity : others.size === 0 || others.has(place) ? place : undefined;
}

/** "A, B and C had 1, 2 and 3 respectively": what stands in such lists as owners. */
const OWNERS_IN_LISTS: ReadonlySet<EntityType> = new Set(['region', 'company', 'organization', 'agency', 'person']);

function writeFigure(
  { view, main, changes, changeOf, ranks, shares, speaker, deciders }: Scene,
  quantity: Quantity,
  verdict: Exclude<Verdict, 'none' | 'change'>,
  { owner, designation, about }: Owned,
  memory: Memory,
): Found {
  const measure = measureFor(verdict);
  const { value, unit } = readAmount(view, quantity, verdict, memory.sum);
  const status = statusOf(view, quantity, measure);
  const { entity } = owner;
  const time = timeOfFigure({ view, quantity, measure, status, owner: entity, memory }, deciders);
  if (!isBase(view, quantity))
    memory.times.push({ time, measure, owner: entity, sentence: memory.sentence, block: view.sentence.block });
  return {
    subject: entity,
    about: about ?? designation ?? aboutThing(view, quantity, measure),
    measure,
    value: changes.get(quantity)?.change.value ?? (measure === 'profit' && isLoss(view, quantity) ? -value : value),
    unit,
    comparator: quantity.comparator,
    status,
    time,
    level: shares.get(quantity)?.level ?? (designation === null ? null : levelOf(view, quantity)),
    batch: designation === null || measure !== 'count' ? null : batchOf(view, quantity),
    segment: measure === 'count' || measure === 'revenue' ? segmentOf(view, quantity) : null,
    change: changeOf.get(quantity) ?? null,
    scope: nameScope(
      ranks.get(quantity)?.scope ?? (measure === 'market_share' ? readMarket(view, quantity) : null),
      view,
      main,
    ),
    said_by: speaker,
    evidence: { start: view.sentence.start, end: view.sentence.end },
    isHeadline: view.isHeadline,
  };
}

/** What a number rose or fell from held earlier: where a span began, or a year before, else at a time of its own or none. */
function timeOfFigure(question: TimeQuestion, deciders: Deciders): string | null {
  const { view, quantity, memory, owner } = question;
  const end = endOfSpan(view, quantity);
  if (end !== null) return end;
  const former = memory.times.at(-1);
  if (!former?.time || former.sentence !== memory.sentence) return deciders.time(question);
  if (isYearBefore(view, quantity)) return yearBefore(former.time);
  const time = deciders.time(question);
  const isFormer = /\bfrom\s+$/i.test(view.masked.slice(0, quantity.start)) && former.owner === owner;
  return isFormer && time === former.time && comparedWith(view, quantity) !== null ? null : time;
}

/** "131, up from 56 two years ago": what follows is said of the former. */
function isBase({ masked }: View, { start }: Quantity): boolean {
  return /\b(?:from|than|against|compared (?:with|to))\s+$/i.test(masked.slice(0, start));
}

/** "the country", "the province" by their names, where the article gives them. */
function nameScope(scope: string | null, view: View, { mainOfKind, countryName }: Main): string | null {
  if (scope === 'country') return countryName ?? scope;
  const id = scope === null ? undefined : mainOfKind.get(scope);
  return (id === undefined ? undefined : view.entities.get(id)?.name) ?? scope;
}
