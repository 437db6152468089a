/** What the text has been about so far: features of those a number may go back to. */
import { isDesignation, NUMBER, SIGNS } from '../view.ts';
import { wordAt, wordsOf } from '../words.ts';
import type { Give, Question } from './candidates.ts';
import { OWNING_TYPES } from './types.ts';

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

const RIVALS: ReadonlySet<string> = new Set([
  SIGNS.region,
  SIGNS.company,
  SIGNS.agency,
  SIGNS.organization,
  SIGNS.person,
]);

export function giveDiscourse({ view, quantity, measure, main, memory, owner }: Question, give: Give): void {
  const { text, sentence, entities } = view;
  const hasOwn = view.mentions.some(
    ({ type, end }) => OWNING_TYPES.includes(type) && end <= quantity.start && type !== 'person',
  );
  const mode = hasOwn ? '' : ', none named';
  const own = (id: string | null | undefined, feature: string) => give(id, feature, `${feature}${mode}`);
  give(owner, 'owns the number before');
  if (owner !== null) {
    const words = wordsOf(view);
    const last = words.findLastIndex(({ text, end }) => end <= quantity.start && text.startsWith(NUMBER));
    const between = words.slice(last + 1, wordAt(words, quantity.start)).map(({ text }) => text);
    const hasRival = between.some((text) => RIVALS.has(text));
    const same = memory.lastMeasure === measure ? 'same' : 'other';
    give(owner, `owns the number before, ${hasRival ? 'with' : 'without'} rival, ${same} measure`);
    give(
      owner,
      `owns the number before ${between.slice(0, 2).join(' ')}`,
      `owns the number before ... ${between.slice(-2).join(' ')}`,
    );
  }
  for (const id of memory.subjects.slice(0, 1)) own(id, 'subject of the sentence before');
  if (/№\s*\([^()№]*$/.test(view.masked.slice(0, quantity.start))) give(owner, 'owns the number before the brackets');
  own(main.mainFirm, `main firm`);
  own(main.mainRegion, `main region`);
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
  for (const id of main.mostNamed) give(id, `most named`);
  for (const id of main.firstNamed) give(id, 'first named', `first named`);
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
