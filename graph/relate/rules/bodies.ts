/** Bodies and their places, owners and products, by how their names are put. */
import { exchangeOf } from '../../gazetteer/exchangeCodes.ts';
import type { Mention } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Clause } from '../clause/clause.ts';
import { describedType, entitiesAt, mentionOf, possessorsOf } from '../clause/fillers.ts';
import type { NounPhrase, Unit } from '../phrases/phrase.ts';
import { BODY_EXAMPLES } from './bodies.examples.ts';
import type { Found, Rule, RulePlace } from './rule.ts';

export const BODIES: readonly EntityType[] = ['company', 'agency', 'organization'];

/** Nouns that may stand between a place and the body it is home to: "Belém cosmetics *firm* BioMata". */
const BODY_NOUN =
  /^(firm|company|maker|manufacturer|producer|supplier|group|start-up|startup|specialist|developer|provider|business|outfit|institute|university|bank|fund|association|agency|cooperative|investor|broker|hopeful|neighbour|neighbor|rival|giant|workshop|exporter|builder|brewer|subsidiary|unit|think|tank|arm)$/;

export const BODY_RULES: readonly Rule[] = [
  {
    id: 'body/possessive',
    read: readOwner,
    examples: BODY_EXAMPLES['body/possessive'],
  },
  {
    id: 'body/after-place',
    read: readPlaceBefore,
    examples: BODY_EXAMPLES['body/after-place'],
  },
  {
    id: 'body/seat',
    read: readSeat,
    examples: BODY_EXAMPLES['body/seat'],
  },
  {
    id: 'body/described',
    read: readDescription,
    examples: BODY_EXAMPLES['body/described'],
  },
  {
    id: 'event/place',
    read: readEventPlace,
    examples: BODY_EXAMPLES['event/place'],
  },
  {
    id: 'product/possessive',
    read: readOwnProduct,
    examples: BODY_EXAMPLES['product/possessive'],
  },
  {
    id: 'body/ticker',
    read: readTickers,
    examples: BODY_EXAMPLES['body/ticker'],
  },
  {
    id: 'body/brackets',
    read: readBrackets,
    examples: BODY_EXAMPLES['body/brackets'],
  },
];

/** "Denmark's Halvorsen Robotics"; "the Ministry's Manufacturing Bureau". */
function readOwner({ clause, index }: RulePlace): Found[] {
  const body = namedBody(clause.units[index]);
  if (!body) return [];
  const owner = (clause.units[index] as NounPhrase).possessor;
  if (!owner) {
    // "its Manufacturing Bureau"
    const whole = body.type === 'company' ? undefined : possessorsOf(clause, index, [body.type])[0];
    return whole ? [{ relation: 'part_of', source: body, target: whole }] : [];
  }
  const place = mentionOf(owner, ['region']);
  if (place) return [{ relation: 'located_in', source: body, target: place }];
  const parent = body.type === 'company' ? null : mentionOf(owner, [body.type]);
  return parent ? [{ relation: 'part_of', source: body, target: parent }] : [];
}

/** "Tübingen-based Loch+Sohn", "Belém cosmetics firm BioMata". */
function readPlaceBefore({ clause, index }: RulePlace): Found[] {
  const body = namedBody(clause.units[index]);
  const phrase = clause.units[index] as NounPhrase;
  const place = body && phrase.mentions.find((m) => m.type === 'region' && m.end <= body.start);
  if (!body || !place) return [];
  const between = phrase.tokens.filter((token) => token.start >= place.end && token.end <= body.start);
  const isBased = between[0]?.norm === '-' && between[1]?.norm === 'based';
  if (!isBased && !between.some((token) => BODY_NOUN.test(token.lemma))) return [];
  return [{ relation: 'located_in', source: body, target: place }];
}

/** "the Jeonju-based maker of membranes": what the description of the firm in focus says of it. */
function readDescription({ clause, index }: RulePlace): Found[] {
  const { units } = clause;
  const phrase = units[index];
  if (phrase?.kind !== 'np' || describedType(phrase) !== 'company') return [];
  // "the valve maker, Acme, said": the name follows, frames read it.
  if (units[index + 1]?.kind === 'comma' && units[index + 2]?.kind === 'np') return [];
  const company = clause.described(phrase.tokens[0]?.start ?? 0, 'company', phrase.noun);
  if (!company) return [];
  const found: Found[] = phrase.mentions.flatMap((mention): Found[] => {
    if (mention.type === 'region') return [{ relation: 'located_in', source: company, target: mention }];
    return mention.type === 'product' ? [{ relation: 'produces', source: company, target: mention }] : [];
  });
  for (let at = index + 1; ; at += 2) {
    const mark = units[at];
    if (mark?.kind !== 'prep' || !/^(of|from)$/.test(mark.norm)) return found;
    for (const target of entitiesAt(clause, at + 1, ['product', 'region']))
      found.push({ relation: target.type === 'product' ? 'produces' : 'located_in', source: company, target });
  }
}

/** "a seminar with representatives of firms, on 19 September in Guangzhou" */
function readEventPlace({ clause, index }: RulePlace): Found[] {
  const { units } = clause;
  const phrase = units[index];
  const event = phrase?.kind === 'np' ? mentionOf(phrase, ['event']) : null;
  if (!event) return [];
  for (let at = index + 1; units[at + 1]?.kind === 'np'; at += 2) {
    const mark = units[at];
    if (mark?.kind !== 'prep' && mark?.kind !== 'cc') return [];
    const place =
      mark.kind === 'prep' && /^(in|at)$/.test(mark.norm) ? entitiesAt(clause, at + 1, ['region'])[0] : null;
    if (place) return [{ relation: 'located_in', source: event, target: place }];
  }
  return [];
}

function namedBody(unit: Unit | undefined): Mention | null {
  const body = unit?.kind === 'np' ? mentionOf(unit, BODIES) : null;
  return body?.form === 'name' || body?.form === 'alias' ? body : null;
}

/** "Minghe Soft, in Chengdu"; "Penhallow Cryogenics of Redruth"; "the Institute in Bonn". */
function readSeat({ clause, index }: RulePlace): Found[] {
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
  return [{ relation: 'located_in', source: body, target: place }];
}

/** "signed with Acme in Turin" says where they signed; "at the Institute in Bonn" where the institute is. */
function isSeat(units: readonly Unit[], index: number, preposition: string, isComma: boolean): boolean {
  if (preposition === 'of') return true;
  const before = units[index - 1];
  if (before === undefined || before.kind === 'comma' || before.kind === 'stop') return true;
  if (before.kind === 'prep') return /^(at|of|by|from)$/.test(before.norm);
  return before.kind === 'cc' || (before.kind === 'vp' && isComma);
}

/** "its picosecond lasers", "Acme, whose pumps …": a firm's own product. */
function readOwnProduct({ clause, index }: RulePlace): Found[] {
  const company = possessorsOf(clause, index, ['company'])[0];
  if (!company) return [];
  return entitiesAt(clause, index, ['product']).map((product) => ({
    relation: 'produces',
    source: company,
    target: product,
  }));
}

/** "Skyhook Avionics (drone autopilots)", "Skywheel (Xi'an)". */
function readBrackets({ clause, index }: RulePlace): Found[] {
  const aside = clause.asides.get(index);
  const phrase = clause.units[index];
  if (!aside || phrase?.kind !== 'np') return [];
  const company = mentionOf(phrase, ['company']);
  const first = aside[0];
  if (!company || first?.kind !== 'np') return [];
  const inner: Clause = { ...clause, units: aside, asides: new Map() };
  const find = (types: readonly EntityType[]) => entitiesAt(inner, 0, types);
  const match = (relation: Found['relation'], targets: readonly Mention[]): Found[] =>
    targets.map((target) => ({ relation, source: company, target }));
  if (first.noun === '') {
    // In brackets a bare comma is enough of a list: "(pumps, valves)".
    const isList = aside.every((unit) => unit.kind === 'np' || unit.kind === 'comma' || unit.kind === 'cc');
    const products = aside.flatMap((unit) =>
      unit.kind === 'np' && unit.determiner !== 'no' ? (mentionOf(unit, ['product']) ?? []) : [],
    );
    const isTicker = aside[1]?.kind === 'stop' && aside[1].norm === ':';
    return [
      ...match('produces', isList ? products : find(['product'])),
      // "(Frankfurt: LZO)": shares are traded there.
      ...match('located_in', isTicker ? [] : find(['region'])),
      ...match('listed_on', find(['organization']).slice(0, 1)),
    ];
  }
  return [];
}

/** "Prairie Holdings (NASDAQ: TGMH)", "Quill Inc. (“Quill”) (Nasdaq | TSX: QLL)", "Acme (ACME.DE)": exchanges with the code of the shares. */
function readTickers({ clause, index, passage }: RulePlace): Found[] {
  const company = mentionOf(clause.units[index] as NounPhrase, ['company']);
  if (!company) return [];
  const behind = passage.article.text.slice(company.end, passage.sentence.end);
  const brackets = /^\S{0,2}(?:\s?\([^()]*\),?)+/.exec(behind)?.[0] ?? '';
  return passage.mentions
    .filter(({ kind, end }) => kind === 'exchange' && end > company.end && end <= company.end + brackets.length)
    .filter(
      ({ start, end }) =>
        /^[^():]*:\s?[A-Z\d]/.test(passage.article.text.slice(end, company.end + brackets.length)) ||
        exchangeOf(passage.article.text.slice(start, end)) !== undefined,
    )
    .map((exchange) => ({ relation: 'listed_on', source: company, target: exchange }));
}
