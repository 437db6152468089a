/** Posts that no frame reads: unnamed posts, posts at the body in focus, ministers. */
import { demonym } from '../../gazetteer/places.ts';
import type { Mention } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Clause } from '../clause/clause.ts';
import { described } from '../clause/described.ts';
import { entitiesAt, mentionOf } from '../clause/fillers.ts';
import { focusBefore } from '../focus.ts';
import type { NounPhrase } from '../phrases/phrase.ts';
import { BODIES } from './bodies.ts';
import { readLeader } from './leaders.ts';
import { PEOPLE_EXAMPLES } from './people.examples.ts';
import { readPostBeside } from './postsBeside.ts';
import type { Found, Rule, RulePlace } from './rule.ts';

/** Posts that belong to one body, so that the body in focus is meant where none is named. */
const POST_OF_FOCUS =
  /^(chairman|chairwoman|chairperson|president|ceo|cfo|cto|manager|director|engineer|spokesman|spokeswoman|spokesperson|owner|chief|vice-president|foreman|executive|technologist)$/;
const POST_OF_PLACE = /^(mayor|vice-mayor|governor|vice-governor|magistrate)$/;
/** Characters of a ministry's name at most. */
const LONGEST_MINISTRY = 120;

export const PEOPLE_RULES: readonly Rule[] = [
  {
    id: 'post/beside',
    read: readPostBeside,
    examples: PEOPLE_EXAMPLES['post/beside'],
  },
  {
    id: 'post/of',
    read: readPersonOf,
    examples: PEOPLE_EXAMPLES['post/of'],
  },
  {
    id: 'post/minister',
    read: readMinister,
    examples: PEOPLE_EXAMPLES['post/minister'],
  },
  {
    id: 'post/leader',
    read: readLeader,
    examples: PEOPLE_EXAMPLES['post/leader'],
  },
  {
    id: 'post/focus',
    read: readPostAtFocus,
    examples: PEOPLE_EXAMPLES['post/focus'],
  },
];

/** "Ilse van Rooyen of the Executive Agency": a post whose name is not given. */
function readPersonOf({ clause, index }: RulePlace): Found[] {
  const { units } = clause;
  const phrase = units[index];
  const at = units[index + 1]?.kind === 'comma' ? index + 2 : index + 1;
  const mark = units[at];
  if (phrase?.kind !== 'np' || mark?.kind !== 'prep') return [];
  if (!(at === index + 1 ? /^(of|from|at|with)$/ : /^of$/).test(mark.norm)) return [];
  const person = mentionOf(phrase, ['person']);
  if (!person || person.form === 'pronoun') return [];
  const employer = entitiesAt(clause, at + 1, BODIES)[0];
  if (!employer) return [];
  return [{ relation: 'holds_post', source: person, target: employer }];
}

/** "Li Lecheng, minister of industry and information technology": of the ministry so named. */
function readMinister({ clause, index, passage: { article } }: RulePlace): Found[] {
  const phrase = clause.units[index] as NounPhrase;
  const noun = phrase.tokens.findLast((token) => /^(?:vice-|deputy-)?minister$/.test(token.norm));
  const mark = clause.units[index + 1];
  const next = clause.units[index + 2]?.tokens[0];
  // A shadow minister is the opposition's.
  if (phrase.tokens.some(({ norm }) => norm === 'shadow')) return [];
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
  return target ? [{ relation: 'holds_post', source: person, target }] : [];
}

/** "said chairman Pan Dehai", "Tuoheti Kadir, the chief engineer": of the body in focus. */
function readPostAtFocus({ clause, index, passage, before }: RulePlace): Found[] {
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
  // "Spanish President Luis Vera" presides over no firm.
  if (phrase.tokens.some(({ text, end }) => end <= noun.start && demonym(text) !== null)) return [];
  const person = holderOf(clause, index, noun.end);
  if (!person || before.some((m) => m.relation === 'holds_post' && m.source.entity === person.entity)) return [];
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
  return [{ relation: 'holds_post', source: person, target: body }];
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
