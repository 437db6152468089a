/** Places in places. */
import { ancestors, capitalOf, lookupPlace, lookupWider } from '../../gazetteer/places.ts';
import { expandState } from '../../gazetteer/stateCodes.ts';
import type { Mention } from '../../model.ts';
import type { Clause } from '../clause/clause.ts';
import { mentionOf } from '../clause/fillers.ts';
import { conjuncts } from '../clause/lists.ts';
import type { Unit } from '../phrases/phrase.ts';
import { PLACE_EXAMPLES } from './places.examples.ts';
import { type Found, type Rule, type RulePlace, wordsOf } from './rule.ts';

/** Words by which one place is counted or ranked within another. */
const WITHIN_CUE =
  /^(total|rank|ranking|tally|which|whom|%|percent|cent|capital|including|include|among|account|share|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th)|rest|other|lead|trail|half|third|quarter)$/;

const KIND = /^(?:state|province|region|county|district|prefecture|canton|department|republic|island)$/;

export const PLACE_RULES: readonly Rule[] = [
  {
    id: 'place/chain',
    read: readChain,
    examples: PLACE_EXAMPLES['place/chain'],
  },
  {
    id: 'place/bracketed',
    read: readBracketed,
    examples: PLACE_EXAMPLES['place/bracketed'],
  },
  {
    id: 'place/possessive',
    read: readPossessive,
    examples: PLACE_EXAMPLES['place/possessive'],
  },
  {
    id: 'place/counted-within',
    read: readCountedWithin,
    examples: PLACE_EXAMPLES['place/counted-within'],
  },
  {
    id: 'place/seat',
    read: readSeat,
    examples: PLACE_EXAMPLES['place/seat'],
  },
  {
    id: 'place/one-each',
    read: readOneEach,
    examples: PLACE_EXAMPLES['place/one-each'],
  },
];

/** "Moline, Illinois"; "Mondragón in the Basque Country"; never where the gazetteer knows better. */
function readChain({ clause, index, passage }: RulePlace): Found[] {
  const { units } = clause;
  const inner = placeOf(units[index]);
  const mark = units[index + 1];
  if (!inner || !mark) return [];
  const second = units[index + 2];
  const isIn = mark.kind === 'prep' && /^(in|of)$/.test(mark.norm);
  const isCommaIn = mark.kind === 'comma' && second?.kind === 'prep' && second.norm === 'in';
  const isComma = mark.kind === 'comma' && !isCommaIn;
  if (!isIn && !isComma && !isCommaIn) return [];
  let at = index + (isCommaIn ? 3 : 2);
  // "Thrissur in the Indian state of Kerala"
  const kind = units[at];
  if ((isIn || isCommaIn) && kind?.kind === 'np' && kind.mentions.length === 0 && KIND.test(kind.noun)) at += 2;
  const outer = placeOf(units[at]);
  if (!outer) return [];
  const known = isWithin(wordsOf(passage, inner), wordsOf(passage, outer));
  // A bare comma also parts the members of a list: then only knowledge or the sentence's shape tells.
  const isTold = closesChain(clause, index, at) || isCounty(wordsOf(passage, inner), wordsOf(passage, outer));
  if (known === false || (isComma && known === null && !isTold)) return [];
  return [{ relation: 'part_of', source: inner, target: outer }];
}

/** "Wayne County, Ohio", whatever stands around it. */
const isCounty = (inner: string, outer: string): boolean =>
  / County$/.test(inner) && [outer, ...expandState(outer)].flatMap(lookupWider).some(({ kind }) => kind === 'province');

/** "Huzhou (Zhejiang)": nothing but the wider place stands in the brackets. */
function readBracketed({ clause, index, passage }: RulePlace): Found[] {
  const aside = clause.asides.get(index) ?? [];
  const inner = placeOf(clause.units[index]);
  const outer = aside.length === 1 ? placeOf(aside[0]) : null;
  if (!inner || !outer) return [];
  const known = isWithin(wordsOf(passage, inner), wordsOf(passage, outer));
  // "Danzig (Gdansk)": two names of one town.
  const isWider = lookupWider(wordsOf(passage, outer)).some(({ kind }) => kind !== 'city' && kind !== 'district');
  if (known === false || (known === null && !isWider)) return [];
  return [{ relation: 'part_of', source: inner, target: outer }];
}

/** After "in Moline, Illinois" the clause goes on; a list would go on with a comma, a phrase and a coordinator. */
function closesChain(clause: Clause, index: number, outer: number): boolean {
  const { units } = clause;
  if (units[index - 1]?.kind !== 'prep' || conjuncts(clause, outer).length > 0) return false;
  const next = units[outer + 1];
  return next === undefined || (next.kind !== 'cc' && !(next.kind === 'comma' && units[outer + 2]?.kind === 'cc'));
}

function placeOf(unit: Unit | undefined): Mention | null {
  if (unit?.kind !== 'np') return null;
  const mention = mentionOf(unit, ['region']);
  return mention && mention.form !== 'pronoun' && unit.mentions.at(-1) === mention ? mention : null;
}

/** True or false where the gazetteer knows both places, null where it does not. */
function isWithin(inner: string, outer: string): boolean | null {
  const places = lookupPlace(inner);
  const wider = new Set([outer, ...expandState(outer)].flatMap(lookupWider).map(({ id }) => id));
  if (places.length === 0 || wider.size === 0) return null;
  if (places.some((place) => ancestors(place).some((ancestor) => wider.has(ancestor.id)))) return true;
  // Macro-regions have no agreed members.
  return lookupPlace(outer).some((place) => place.kind === 'macro-region') ? null : false;
}

/** "Hubei's Wuhan", "central China's Hubei Province", "Chengdu's Pidu district". */
function readPossessive({ clause, index, passage }: RulePlace): Found[] {
  const phrase = clause.units[index];
  if (phrase?.kind !== 'np' || !phrase.possessor) return [];
  const inner = mentionOf(phrase, ['region']);
  const outer = mentionOf(phrase.possessor, ['region']);
  if (!inner || !outer || inner.form === 'description') return [];
  if (isWithin(wordsOf(passage, inner), wordsOf(passage, outer)) === false) return [];
  return [{ relation: 'part_of', source: inner, target: outer }];
}

/**
 * A sentence that counts or ranks one place within another. That the two stand together says nothing yet; and which lies
 * in which, the gazetteer must confirm.
 */
function readCountedWithin({ clause, index, passage }: RulePlace): Found[] {
  const inner = placesAt(clause.units[index], passage);
  if (inner.length === 0) return [];
  if (!passage.sentence.tokens.some((token) => WITHIN_CUE.test(token.lemma) || WITHIN_CUE.test(token.norm))) return [];
  const all = clause.units.flatMap((unit) => placesAt(unit, passage));
  return inner.flatMap(({ mention, place }) => {
    const nearest = ancestors(place).find((wider) => all.some((other) => other.place.id === wider.id));
    if (!nearest || nearest.kind === 'country' || nearest.kind === 'world-region') return [];
    const outer = all.find((other) => other.place.id === nearest.id);
    if (!outer || outer.mention.entity === mention.entity) return [];
    return [{ relation: 'part_of', source: mention, target: outer.mention }];
  });
}

/** The places a phrase names, its possessor's included, as the gazetteer knows them. */
function placesAt(unit: Unit | undefined, { article }: RulePlace['passage']) {
  if (unit?.kind !== 'np') return [];
  return [...(unit.possessor?.mentions ?? []), ...unit.mentions].flatMap((mention) => {
    if (mention.type !== 'region' || mention.form === 'pronoun' || mention.kind === 'world-region') return [];
    const place = lookupPlace(article.entities.get(mention.entity)?.name ?? '')[0];
    return place ? [{ mention, place }] : [];
  });
}

/** "Nanchang, the provincial capital, leads with 79": of the province, named elsewhere, whose seat it is by the gazetteer. */
function readSeat({ clause, index, passage }: RulePlace): Found[] {
  const { article, sentence } = passage;
  return placesAt(clause.units[index], passage).flatMap(({ mention, place }): Found[] => {
    const before = article.text.slice(sentence.start, mention.start);
    const behind = article.text.slice(mention.end, sentence.end);
    if (!SEAT_BEFORE.test(before) && !SEAT_BEHIND.test(behind)) return [];
    const isWhole = ({ id }: { readonly id: string }) => ancestors(place).some((wider) => wider.id === id);
    const whole = [...article.firstMentions.values()].find(
      ({ entity, type }) =>
        type === 'region' &&
        lookupPlace(article.entities.get(entity)?.name ?? '').some(
          (wider) => isWhole(wider) && capitalOf(wider)?.id === place.id,
        ),
    );
    return whole && whole.kind !== 'country' ? [{ relation: 'part_of', source: mention, target: whole }] : [];
  });
}

const SEAT_BEFORE =
  /\b[Tt]he (?:provincial|regional|state|prefectural|cantonal) (?:capital|seat)(?: city)?(?: of|,)? $/;
const SEAT_BEHIND = /^, the (?:provincial|regional|state|prefectural|cantonal) (?:capital|seat)\b/;

/** "Has two plants in India and one in Hungary": the number stands for plants of the same firm; not behind another verb. */
function readOneEach({ clause: { units }, index, before }: RulePlace): Found[] {
  const count = units[index];
  const isCount = count?.kind === 'np' && count.mentions.length === 0 && count.tokens.every(({ pos }) => pos === 'NUM');
  const place = placeOf(units[index + 2]);
  if (!isCount || !place || !/^(?:cc|comma)$/.test(units[index - 1]?.kind ?? '')) return [];
  const preposition = units[index + 1];
  const verb = units.slice(0, index).findLast(({ kind }) => kind === 'vp')?.tokens[0]?.start ?? 0;
  const first = before.find(({ relation, target }) => relation === 'located_in' && target.start > verb);
  if (preposition?.kind !== 'prep' || preposition.norm !== 'in' || first?.source.type !== 'company') return [];
  return [{ relation: 'located_in', source: first.source, target: place }];
}
