/** Relations that no predicate carries: possessives, places in apposition, prepositions on names, brackets. */

import { ancestors, lookupPlace } from '../gazetteer/places.ts';
import type { Mention } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import type { Clause } from './clause/clause.ts';
import { described } from './clause/described.ts';
import { entitiesAt, mentionOf, possessorsOf } from './clause/fillers.ts';
import type { Match } from './match.ts';
import type { NounPhrase, Unit } from './phrases/phrase.ts';

const BODIES: readonly EntityType[] = ['company', 'agency', 'organization'];

/** Nouns that may stand between a place and the body it is home to: "Belém cosmetics *firm* BioMata". */
const BODY_NOUN =
  /^(firm|company|maker|manufacturer|producer|supplier|group|start-up|startup|specialist|developer|provider|business|outfit|institute|university|bank|fund|association|agency|cooperative|investor|broker|hopeful|neighbour|neighbor|rival|giant|workshop|exporter|builder|brewer|subsidiary|unit|think|tank|arm)$/;

/** All structural relations of one clause; `text` is the article's. */
export function matchStructure(clause: Clause, text: string): Match[] {
  const nameOf = (mention: Mention) => text.slice(mention.start, mention.end);
  return clause.units.flatMap((unit, index) => {
    if (unit.kind !== 'np') return [];
    return [
      ...placeChain(clause, index, nameOf),
      ...placeWithin(unit, index, nameOf),
      ...bodyOfPlace(unit, index),
      ...bodyInPlace(clause, index),
      ...personOfBody(clause, index),
      ...ownProduct(clause, index),
      ...titleInApposition(clause, index),
      ...asides(clause, index),
    ];
  });
}

/** "Moline, Illinois"; "Mondragón in the Basque Country"; never where the gazetteer knows better. */
function placeChain(clause: Clause, index: number, nameOf: (mention: Mention) => string): Match[] {
  const { units } = clause;
  const inner = placeOf(units[index]);
  const mark = units[index + 1];
  if (!inner || !mark) return [];
  const second = units[index + 2];
  const isIn = mark.kind === 'prep' && /^(in|of)$/.test(mark.norm);
  const isCommaIn = mark.kind === 'comma' && second?.kind === 'prep' && second.norm === 'in';
  const isComma = mark.kind === 'comma' && !isCommaIn;
  if (!isIn && !isComma && !isCommaIn) return [];
  const at = index + (isCommaIn ? 3 : 2);
  const outer = placeOf(units[at]);
  if (!outer) return [];
  const known = isWithin(nameOf(inner), nameOf(outer));
  // A bare comma also parts the members of a list: then only knowledge or the sentence's shape tells.
  if (known === false || (isComma && known === null && !closesChain(units, index, at + 1))) return [];
  return [{ relation: 'part_of', source: inner, target: outer, frame: 'place/chain', unit: index }];
}

/** After "in Moline, Illinois" the clause goes on; a list would go on with a comma, a phrase and a coordinator. */
function closesChain(units: readonly Unit[], index: number, at: number): boolean {
  const before = units[index - 1];
  if (before?.kind !== 'prep') return false;
  const next = units[at];
  return next === undefined || (next.kind !== 'cc' && !(next.kind === 'comma' && units[at + 1]?.kind === 'cc'));
}

function placeOf(unit: Unit | undefined): Mention | null {
  if (unit?.kind !== 'np') return null;
  const mention = mentionOf(unit, ['region']);
  return mention && mention.form !== 'pronoun' && unit.mentions.at(-1) === mention ? mention : null;
}

/** True or false where the gazetteer knows both places, null where it does not. */
function isWithin(inner: string, outer: string): boolean | null {
  const places = lookupPlace(inner);
  const wider = new Set(lookupPlace(outer).map((place) => place.id));
  if (places.length === 0 || wider.size === 0) return null;
  if (places.some((place) => ancestors(place).some((ancestor) => wider.has(ancestor.id)))) return true;
  // Macro-regions have no agreed members.
  return lookupPlace(outer).some((place) => place.kind === 'macro-region') ? null : false;
}

/** "Hubei's Wuhan", "central China's Hubei Province", "Chengdu's Pidu district". */
function placeWithin(phrase: NounPhrase, index: number, nameOf: (mention: Mention) => string): Match[] {
  const inner = mentionOf(phrase, ['region']);
  const outer = phrase.possessor ? mentionOf(phrase.possessor, ['region']) : null;
  if (!inner || !outer || inner.form === 'description' || isWithin(nameOf(inner), nameOf(outer)) === false) return [];
  return [{ relation: 'part_of', source: inner, target: outer, frame: 'place/possessive', unit: index }];
}

/** "Denmark's Halvorsen Robotics", "Tübingen-based Loch+Sohn", "Milanese valve group Officine Bellandi". */
function bodyOfPlace(phrase: NounPhrase, index: number): Match[] {
  const body = mentionOf(phrase, BODIES);
  if (body?.form !== 'name' && body?.form !== 'alias') return [];
  const found: Match[] = [];
  // "the Ministry's Manufacturing Bureau"
  const parent = phrase.possessor ? mentionOf(phrase.possessor, [body.type]) : null;
  if (parent && body.type !== 'company')
    found.push({ relation: 'part_of', source: body, target: parent, frame: 'body/possessive', unit: index });
  const owner = phrase.possessor ? mentionOf(phrase.possessor, ['region']) : null;
  if (owner)
    found.push({ relation: 'located_in', source: body, target: owner, frame: 'place/possessive', unit: index });
  const place = phrase.mentions.find((m) => m.type === 'region' && m.end <= body.start);
  if (place) {
    const between = phrase.tokens.filter((token) => token.start >= place.end && token.end <= body.start);
    const isBased = between[0]?.norm === '-' && between[1]?.norm === 'based';
    if (isBased || between.some((token) => BODY_NOUN.test(token.lemma)))
      found.push({ relation: 'located_in', source: body, target: place, frame: 'place/before-name', unit: index });
  }
  return found;
}

/** "Minghe Soft, in Chengdu"; "Penhallow Cryogenics of Redruth"; "the Institute in Bonn". */
function bodyInPlace(clause: Clause, index: number): Match[] {
  const { units } = clause;
  const phrase = units[index];
  if (phrase?.kind !== 'np') return [];
  const body = mentionOf(phrase, BODIES);
  if (body?.form !== 'name' && body?.form !== 'alias') return [];
  const mark = units[index + 1];
  const isComma = mark?.kind === 'comma';
  const preposition = units[isComma ? index + 2 : index + 1];
  if (preposition?.kind !== 'prep' || !/^(in|of|from|at|near)$/.test(preposition.norm)) return [];
  const at = index + (isComma ? 3 : 2);
  const place = entitiesAt(clause, at, ['region'])[0];
  if (!place || !isSeat(units, index, preposition.norm, isComma)) return [];
  return [{ relation: 'located_in', source: body, target: place, frame: 'place/preposition', unit: index }];
}

/** "signed with Acme in Turin" says where they signed; "at the Institute in Bonn" where the institute is. */
function isSeat(units: readonly Unit[], index: number, preposition: string, isComma: boolean): boolean {
  if (preposition === 'of') return true;
  const before = units[index - 1];
  if (before === undefined || before.kind === 'comma' || before.kind === 'stop') return true;
  if (before.kind === 'prep') return /^(at|of|by|from)$/.test(before.norm);
  return before.kind === 'cc' || (before.kind === 'vp' && isComma);
}

/** "CellHarbor, a single champion whose tanks …"; "one of the first batch of little giants, Acme". */
function titleInApposition(clause: Clause, index: number): Match[] {
  const phrase = clause.units[index];
  if (phrase?.kind !== 'np' || !/^(a|an|the)$/.test(phrase.determiner)) return [];
  const title = mentionOf(phrase, ['policy']);
  if (title?.kind !== 'designation') return [];
  const company = described(clause, index)
    .filter((at) => at < index)
    .map((at) => entitiesAt(clause, at, ['company'])[0])
    .find((mention) => mention !== undefined);
  if (!company) return [];
  return [{ relation: 'designated_as', source: company, target: title, frame: 'title/apposition', unit: index }];
}

/** "its picosecond lasers", "Acme, whose pumps …": a firm's own product. */
function ownProduct(clause: Clause, index: number): Match[] {
  const company = possessorsOf(clause, index, ['company'])[0];
  if (!company) return [];
  return entitiesAt(clause, index, ['product']).map((product) => ({
    relation: 'produces',
    source: company,
    target: product,
    frame: 'product/possessive',
    unit: index,
  }));
}

/** "Ilse van Rooyen of the Executive Agency": a post whose name is not given. */
function personOfBody(clause: Clause, index: number): Match[] {
  const { units } = clause;
  const phrase = units[index];
  const mark = units[index + 1];
  if (phrase?.kind !== 'np' || mark?.kind !== 'prep' || !/^(of|from|at|with)$/.test(mark.norm)) return [];
  const person = mentionOf(phrase, ['person']);
  if (!person || person.form === 'pronoun') return [];
  const employer = entitiesAt(clause, index + 2, BODIES)[0];
  if (!employer) return [];
  return [{ relation: 'holds_post', source: person, target: employer, frame: 'post/of', unit: index }];
}

/** "Skyhook Avionics (drone autopilots)", "Prairie Holdings (NASDAQ: TGMH)", "Skywheel (Xi'an)". */
function asides(clause: Clause, index: number): Match[] {
  const aside = clause.asides.get(index);
  const phrase = clause.units[index];
  if (!aside || phrase?.kind !== 'np') return [];
  const company = mentionOf(phrase, ['company']);
  const first = aside[0];
  if (!company || first?.kind !== 'np') return [];
  const inner: Clause = { ...clause, units: aside, asides: new Map() };
  const find = (types: readonly EntityType[]) => entitiesAt(inner, 0, types);
  const match = (relation: Match['relation'], targets: readonly Mention[]): Match[] =>
    targets.map((target) => ({ relation, source: company, target, frame: 'aside', unit: index }));
  if (first.noun === '') {
    return [
      ...match('produces', find(['product'])),
      ...match('located_in', find(['region'])),
      ...match('listed_on', find(['organization']).slice(0, 1)),
    ];
  }
  return [];
}
