/** Everyone a figure might belong to, each with what speaks for it in plain feature names: see weights.ts. */
import type { LocalEntity, Mention, Quantity } from '../../model.ts';
import type { Measure } from '../../ontology.ts';
import type { Main } from '../main.ts';
import type { Memory } from '../memory.ts';
import { isAttribution, isModifier, isSameBracket } from '../nonOwners.ts';
import { OWNER_RULES } from '../ownerRules.ts';
import { isDesignation, mentionAt, type View } from '../view.ts';
import { readRoles } from './roles.ts';
import { type MeasureGroup, OWNING_TYPES } from './types.ts';

export interface Candidate {
  readonly entity: string;
  readonly features: ReadonlySet<string>;
}

export interface Question {
  readonly view: View;
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly group: MeasureGroup;
  readonly main: Main;
  readonly memory: Memory;
  /** Whose the number before in the sentence is. */
  readonly owner: string | null;
}

/** Candidates in a fixed order: as the sentence names them, then as the text did before. */
export function listCandidates(question: Question): Candidate[] {
  const found = new Map<string, Set<string>>();
  const { entities } = question.view;
  const give = (id: string | null | undefined, ...features: readonly string[]) => {
    const entity = id === null || id === undefined ? undefined : entities.get(id);
    if (!entity || !OWNING_TYPES.includes(entity.type)) return;
    const own = found.get(entity.id) ?? new Set(typeFeatures(entity, question.group));
    for (const feature of features) own.add(feature);
    found.set(entity.id, own);
  };
  giveSentence(question, give);
  giveDiscourse(question, give);
  return [...found].map(([entity, features]) => ({ entity, features }));
}

type Give = (id: string | null | undefined, ...features: readonly string[]) => void;

function typeFeatures({ type, kind }: LocalEntity, group: MeasureGroup): string[] {
  const name = kind === 'designation' ? 'designation' : type;
  return [`${name} owns ${group}`];
}

const WITH_GROUP =
  /^(?:subject|subject possessor|own|own possessor|own inside|own (?:of|in|by|to)|subject (?:of|in)|governor)$/;

const classOf = ({ type }: Mention) => (type === 'region' ? 'place' : type === 'person' ? 'person' : 'body');

function giveSentence({ view, quantity, measure, group }: Question, give: Give): void {
  const { masked, mentions, text } = view;
  const roles = readRoles(view.clause, { ...quantity, number: shifted(quantity, view) });
  const owners = mentions.filter(({ type }) => OWNING_TYPES.includes(type));
  const lefts = owners.filter(({ end }) => end <= quantity.start);
  const rights = owners.filter(({ start }) => start >= quantity.end);
  const clauseStart = Math.max(0, masked.slice(0, quantity.start).search(/[^;]*$/));
  for (const mention of owners) {
    const kind = classOf(mention);
    const features = ['in sentence', `${kind} as ${mention.form}`];
    for (const role of roles.get(mention.entity) ?? []) {
      features.push(`${kind} is ${role}`);
      if (WITH_GROUP.test(role)) features.push(`${kind} is ${role} of ${group}`);
    }
    const isLeft = mention.end <= quantity.start;
    const between = isLeft ? masked.slice(mention.end, quantity.start) : masked.slice(quantity.end, mention.start);
    const numbers = (between.match(/№+/g) ?? []).length;
    features.push(`${kind} ${isLeft ? 'before' : 'after'}${numbers > 0 ? ' another number' : ''}`);
    if (/[;:]|\.\s/.test(between)) features.push('beyond a stop');
    else if (/,/.test(between)) features.push('beyond a comma');
    if (between.length < 25) features.push(`${kind} near ${isLeft ? 'before' : 'after'}`);
    if (lefts.at(-1) === mention) features.push(`${kind} last before`);
    if (rights[0] === mention) features.push(`${kind} first after`);
    if (owners[0] === mention) features.push(`${kind} first`);
    if (lefts.find(({ start }) => start >= clauseStart) === mention) features.push(`${kind} first of clause`);
    features.push(`${kind} led by ${leadOf(masked, mention.start)}`);
    if (/^'s?\s/.test(masked.slice(mention.end))) features.push(`${kind} possesses`);
    if (isAttribution(view, mention)) features.push('is the source');
    if (isModifier(view, mention)) features.push('only says whence');
    if (!isSameBracket(text, mention, quantity)) features.push('in other brackets');
    give(mention.entity, ...features);
    // What names a place owns for it: "Guangdong government".
    const place = view.places.get(mention.entity);
    give(place, 'names a body here', `names a body here for ${group}`);
    for (const role of roles.get(mention.entity) ?? [])
      if (/^subject$|^own (?:of|in|by|from|to)$/.test(role)) give(place, `names a body that is ${role}`);
  }
  for (const { id, side, measures, pattern } of OWNER_RULES) {
    if (measures !== null && !measures.includes(measure)) continue;
    const part = side === 'left' ? masked.slice(0, quantity.start) : masked.slice(quantity.end);
    const at = pattern.exec(part)?.indices?.groups?.m?.[0];
    if (at === undefined) continue;
    const mention = mentionAt(view, side === 'left' ? at : quantity.end + at);
    if (mention) give(mention.entity, `rule ${id}`);
  }
}

function shifted({ number }: Quantity, { sentence }: View) {
  return { start: number.start + sentence.start, end: number.end + sentence.start };
}

const LEADS =
  /\b(in|of|from|at|among|across|to|by|with|for|on|after|behind|than|into|against|through|under|and|or|within|that|per)\s+(?:the\s+|its\s+|an?\s+)?(?:[\w-]+\s+)?$/i;

/** The word that leads a mention: a preposition, "start" at the beginning, "comma", or nothing of note. */
function leadOf(masked: string, at: number): string {
  const before = masked.slice(Math.max(0, at - 40), at);
  if (/^\W*(?:the\s+)?$/i.test(masked.slice(0, at))) return 'nothing';
  const match = LEADS.exec(before);
  if (match?.[1] !== undefined) return match[1].toLowerCase();
  return /,\s+(?:the\s+)?$/i.test(before) ? 'a comma' : 'a word';
}

const PLACE_WORDS: Readonly<Record<string, string>> = {
  city: 'city',
  cities: 'city',
  municipality: 'city',
  province: 'province',
  provincial: 'province',
  municipal: 'city',
  state: 'province',
  region: 'province',
  county: 'district',
  district: 'district',
  zone: 'zone',
  park: 'zone',
  area: 'zone',
  country: 'country',
  nation: 'country',
  nationwide: 'country',
  national: 'country',
};
const TYPE_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:the|this|our|its|said)\s+(?:company|firm|group|start-?up|maker|manufacturer|enterprise|family business)\b/i,
    ['company'],
  ],
  [
    /\b(?:the|this|its)\s+(?:fair|expo|event|show|exhibition|forum|conference|edition|next edition)\b|\b(?:visitors|exhibitors|delegates|attendees)\b/i,
    ['event'],
  ],
  [
    /\b(?:the|this|its|under the)\s+(?:programme|program|scheme|plan|award|list|round|initiative|budget|prize|title|notice|measures?)\b|\b(?:applicants|applications|winners|the previous round|beneficiaries)\b/i,
    ['policy', 'designation'],
  ],
  [/\bthe\s+(?:fund|bank|exchange|university|institute|association|chamber|agency)\b/i, ['organization', 'agency']],
  [/\bthe\s+(?:ministry|department|bureau|office|agency|commission|committee|government)\b/i, ['agency']],
];

function giveDiscourse({ view, quantity, main, memory, owner, group }: Question, give: Give): void {
  const { text, sentence, entities } = view;
  const hasOwn = view.mentions.some(
    ({ type, end }) => OWNING_TYPES.includes(type) && end <= quantity.start && type !== 'person',
  );
  const mode = hasOwn ? '' : ', none named';
  const own = (id: string | null | undefined, feature: string) => give(id, feature, `${feature}${mode}`);
  give(owner, 'owns the number before');
  if (/№\s*\([^()№]*$/.test(view.masked.slice(0, quantity.start))) give(owner, 'owns the number before the brackets');
  own(main.mainFirm, `main firm for ${group}`);
  own(main.mainRegion, `main region for ${group}`);
  give(main.mainOfKind.get('country'), 'the country');
  const isSameBlock = memory.block === sentence.block;
  if (isSameBlock) own(memory.owner?.entity, 'last owner of the block');
  for (const [place, id] of main.ranking.slice(0, 3).entries())
    own(id, `${['most', 'second', 'third'][place]} named of all`);
  own(main.ofBlock.get(sentence.block), 'most named of the block');
  const { topics } = memory;
  const here = topics.filter(({ block }) => block === sentence.block);
  own(here[0]?.entity, 'first topic of the block');
  own(here.at(-1)?.entity, 'last topic of the block');
  for (const topic of here) give(topic.entity, 'topic of the block');
  const earlier = topics.filter(({ block }) => block < sentence.block);
  own(earlier.at(-1)?.entity, 'last topic before the block');
  for (const type of OWNING_TYPES)
    own(
      topics.findLast((topic) => topic.type === type)?.entity,
      `last ${type === 'region' ? 'place' : type === 'company' ? 'firm' : type} spoken of`,
    );
  own(memory.lastFirm, 'firm last named');
  own(memory.heading, 'heading');
  for (const id of memory.previous.slice(0, 1)) own(id, 'first of the sentence before');
  for (const id of memory.previous) give(id, 'in the sentence before');
  for (const id of main.titled) give(id, 'in the headline');
  for (const id of main.mostNamed) give(id, `most named for ${group}`);
  for (const id of main.firstNamed) give(id, 'first named', `first named for ${group}`);
  const person = view.mentions.find(({ entity }) => main.firmOf.has(entity));
  if (person) own(main.firmOf.get(person.entity), "speaker's firm");
  if (/\b(?:we|our|us|I|my)\b/.test(text)) {
    give(main.mainFirm, '"we" and the main firm');
    for (const id of main.firstNamed) give(id, `"we" and the first ${entities.get(id)?.type} named`);
    for (const id of main.mostNamed) give(id, `"we" and the most named ${entities.get(id)?.type}`);
    give(memory.speakerFirm, '"we" of the speaker');
  }
  const before = text.slice(0, quantity.start);
  if (
    /^\W*(?:it|its|they|their|he|she|the company|the firm)\b/i.test(text) ||
    /\b(?:it|its|they|their)\b/i.test(before)
  )
    for (const id of [memory.previous[0], memory.owner?.entity, here.at(-1)?.entity])
      give(id, 'carried on by a pronoun');
  for (const match of text.matchAll(
    /\b(?:(the|this|our|whole|entire)\s+)?(cit(?:y|ies)|municipality|municipal|province|provincial|state|region|county|district|zone|park|area|country|nation|nationwide|national)\b/gi,
  )) {
    const kind = PLACE_WORDS[match[2]?.toLowerCase() ?? ''];
    const isDefinite = match[1] !== undefined || /wide$/i.test(match[2] ?? '');
    if (kind !== undefined) give(main.mainOfKind.get(kind), isDefinite ? 'place by its word' : 'place by an adjective');
  }
  for (const [words, types] of TYPE_WORDS)
    if (words.test(text))
      for (const type of types) {
        const last = memory.named.findLast((id) => {
          const entity = entities.get(id);
          return type === 'designation'
            ? entity?.kind === type
            : entity?.type === type && entity.kind !== 'designation';
        });
        give(last, `${type} by its word`);
      }
  for (const mention of view.mentions)
    if (isDesignation(mention) && mention.end <= quantity.start) give(mention.entity, 'title before');
}
