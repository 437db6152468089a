/** Relations that a sentence implies together with what stands around it. */

import { ancestors, lookupPlace } from '../gazetteer/places.ts';
import type { Mention } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import type { Clause } from './clause/clause.ts';
import { described } from './clause/described.ts';
import { entitiesAt, mentionOf } from './clause/fillers.ts';
import { focusBefore } from './focus.ts';
import type { Match } from './match.ts';
import type { Passage } from './passage.ts';
import type { NounPhrase } from './phrases/phrase.ts';

/** Posts that belong to one body, so that the body in focus is meant where none is named. */
const POST_OF_FOCUS =
  /^(chairman|chairwoman|chairperson|president|ceo|cfo|cto|manager|director|engineer|spokesman|spokeswoman|spokesperson|owner|chief|vice-president|foreman|executive|technologist)$/;
/** Words by which one place is counted or ranked within another. */
const WITHIN_CUE =
  /^(total|rank|ranking|tally|which|whom|%|percent|cent|capital|including|include|among|account|share|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th)|rest|other|lead|trail|half|third|quarter)$/;
/** Characters of a ministry's name at most. */
const LONGEST_MINISTRY = 120;
const POST_OF_PLACE = /^(mayor|vice-mayor|governor|vice-governor|magistrate)$/;
const COUNTED = /^(firm|company|enterprise|sme|maker|business|start-up|startup|manufacturer|other|one)$/;
const PARTITIVES = /^(most|many|some|several|others|another|majority|half|dozens|hundreds)$/;

export function matchImplied(clause: Clause, passage: Passage, explicit: readonly Match[]): Match[] {
  return [
    ...placesTogether(clause, passage),
    ...givenTitles(explicit),
    ...clause.units.flatMap((unit, index) =>
      unit.kind === 'np'
        ? [
            ...ministers(clause, index, passage),
            ...countedInIndustry(clause, index, passage),
            ...postAtFocus(clause, index, passage, explicit),
          ]
        : [],
    ),
  ];
}

/**
 * A sentence that counts or ranks one place within another: "Suzhou and Wuxi hosted 56% of the Jiangsu total". That the
 * two stand together says nothing yet ("a flight from Nanjing to the Jiangsu coast"); which lies in which, the gazetteer
 * must confirm.
 */
function placesTogether(clause: Clause, passage: Passage): Match[] {
  if (!passage.sentence.tokens.some((token) => WITHIN_CUE.test(token.lemma) || WITHIN_CUE.test(token.norm))) return [];
  const nameOf = (m: Mention) => passage.article.entities.get(m.entity)?.name ?? '';
  const places = clause.units.flatMap((unit, index) =>
    unit.kind === 'np'
      ? [...(unit.possessor?.mentions ?? []), ...unit.mentions]
          .filter((m) => m.type === 'region' && m.form !== 'pronoun' && m.kind !== 'world-region')
          .map((mention) => ({ mention, index, place: lookupPlace(nameOf(mention))[0] }))
      : [],
  );
  return places.flatMap(({ mention, index, place }) => {
    if (!place) return [];
    const wider = ancestors(place);
    const nearest = wider.find((ancestor) => places.some((other) => other.place?.id === ancestor.id));
    if (!nearest || nearest.kind === 'country' || nearest.kind === 'world-region') return [];
    const outer = places.find((other) => other.place?.id === nearest.id);
    if (!outer || outer.mention.entity === mention.entity) return [];
    return [{ relation: 'part_of', source: mention, target: outer.mention, frame: 'place/known', unit: index }];
  });
}

/** Who gives a firm a title runs that title: "was selected by the Ministry as a little giant". */
function givenTitles(explicit: readonly Match[]): Match[] {
  return explicit.flatMap((title) => {
    if (title.relation !== 'designated_as' || title.target.kind !== 'designation') return [];
    return explicit
      .filter(
        (given) => given.relation === 'recognized_by' && given.unit === title.unit && given.target.type === 'agency',
      )
      .map((given) => ({
        relation: 'administers' as const,
        source: given.target,
        target: title.target,
        frame: 'title/given',
        unit: title.unit,
      }));
  });
}

/** "Of the city's firms, 39 are in electronics, 21 in aerospace": the place whose firms are counted is active there. */
function countedInIndustry(clause: Clause, index: number, passage: Passage): Match[] {
  const { units } = clause;
  const phrase = units[index] as NounPhrase;
  if (!isCount(phrase)) return [];
  let at = index + 1;
  if (units[at]?.kind === 'prep' && (units[at] as { norm: string }).norm === 'of') at += 2;
  if (units[at]?.kind === 'wh') at += 1;
  const verb = units[at];
  if (verb?.kind === 'vp') {
    if (
      verb.isNegated ||
      !/^(be|engage|operate|work|specialize|specialise|concentrate|expand|focus|belong|come|cluster)$/.test(verb.lemma)
    )
      return [];
    at += 1;
  }
  const mark = units[at];
  if (mark?.kind !== 'prep' || !/^(in|into|from|to|on)$/.test(mark.norm)) return [];
  const industries = entitiesAt(clause, at + 1, ['industry']);
  if (industries.length === 0) return [];
  const start = phrase.tokens[0]?.start ?? passage.sentence.start;
  const place = focusBefore(passage, start, ['region']) ?? focusBefore(passage, start, ['policy']);
  if (!place) return [];
  return industries.map((industry) => ({
    relation: 'active_in',
    source: place,
    target: industry,
    frame: 'industry/counted',
    unit: index,
  }));
}

function isCount(phrase: NounPhrase): boolean {
  if (phrase.mentions.some((m) => m.type !== 'policy')) return false;
  const words = phrase.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  return (
    words.some((token) => token.pos === 'NUM' || PARTITIVES.test(token.norm)) &&
    words.every(
      (token) =>
        token.pos === 'NUM' ||
        token.pos === 'DET' ||
        token.pos === 'ADJ' ||
        PARTITIVES.test(token.norm) ||
        COUNTED.test(token.lemma) ||
        phrase.mentions.length > 0,
    )
  );
}

/** "said chairman Pan Dehai", "Tuoheti Kadir, the chief engineer": of the body in focus. */
function postAtFocus(clause: Clause, index: number, passage: Passage, explicit: readonly Match[]): Match[] {
  const phrase = clause.units[index] as NounPhrase;
  const noun = phrase.tokens.find(
    (token) =>
      (POST_OF_FOCUS.test(token.lemma) || POST_OF_PLACE.test(token.lemma)) &&
      !phrase.mentions.some((m) => token.start >= m.start && token.end <= m.end),
  );
  if (
    !noun ||
    phrase.possessor ||
    phrase.determiner === 'a' ||
    phrase.determiner === 'an' ||
    phrase.determiner === 'no'
  )
    return [];
  const person = holderOf(clause, index, noun.end);
  if (!person || explicit.some((m) => m.relation === 'holds_post' && m.source.entity === person.entity)) return [];
  const next = clause.units[index + 1];
  if (next?.kind === 'prep' && /^(of|at|in|for)$/.test(next.norm) && phrase.mentions.length === 0) return [];
  const isLocal = POST_OF_PLACE.test(noun.lemma);
  const inFocus = (types: readonly EntityType[]) => focusBefore(passage, passage.sentence.start, types);
  const isOfficial = /^(director|spokesman|spokeswoman|spokesperson|chief)$/.test(noun.lemma);
  const body = isLocal
    ? inFocus(['region'])
    : isOfficial
      ? inFocus(['agency', 'company', 'organization'])
      : (inFocus(['company']) ?? inFocus(['organization']));
  if (!body) return [];
  return [{ relation: 'holds_post', source: person, target: body, frame: 'post/noun', unit: index }];
}

/** "Li Lecheng, minister of industry and information technology": of the ministry so named. */
function ministers(clause: Clause, index: number, { article }: Passage): Match[] {
  const phrase = clause.units[index] as NounPhrase;
  const noun = phrase.tokens.find((token) => token.norm === 'minister');
  const mark = clause.units[index + 1];
  const next = clause.units[index + 2]?.tokens[0];
  if (!noun || mark?.kind !== 'prep' || !/^(of|for)$/.test(mark.norm) || !next) return [];
  const person = holderOf(clause, index, noun.end);
  if (!person) return [];
  const rest = article.text.slice(next.start, next.start + LONGEST_MINISTRY).toLowerCase();
  const named = [...article.entities.values()].flatMap((entity) => {
    const field = entity.name.toLowerCase().replace(/^ministry of /, '');
    const isSo = entity.kind === 'ministry' && rest.startsWith(field) && !/\p{L}/u.test(rest.charAt(field.length));
    return isSo ? [{ entity, length: field.length }] : [];
  });
  // "minister of industry and trade" is not at the Ministry of Industry: what the words go on to decides.
  const longest = named.sort((a, b) => b.length - a.length)[0];
  const goesOn = longest !== undefined && /^\s+and\s+\p{Ll}/u.test(rest.slice(longest.length));
  const ministry = goesOn ? undefined : longest?.entity;
  const target = ministry && article.firstMentions.get(ministry.id);
  return target ? [{ relation: 'holds_post', source: person, target, frame: 'post/noun', unit: index }] : [];
}

function holderOf(clause: Clause, index: number, after: number): Mention | null {
  const phrase = clause.units[index] as NounPhrase;
  const named = phrase.mentions.find((m) => m.type === 'person' && m.start >= after);
  if (named) return named;
  if (phrase.mentions.length > 0) return null;
  for (const at of described(clause, index)) {
    const other = clause.units[at];
    const person = other?.kind === 'np' ? mentionOf(other, ['person']) : null;
    if (person) return person;
  }
  return null;
}
