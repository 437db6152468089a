/** What a sentence itself says about whose its number is: features of those it names. */
import type { Mention, Quantity } from '../../model.ts';
import { governors } from '../../relate/clause/subjects.ts';
import { isAttribution, isModifier, isSameBracket } from '../nonOwners.ts';
import type { View } from '../view.ts';
import { type Word, wordAt, wordsOf } from '../words.ts';
import type { Give, Question } from './candidates.ts';
import { readRoles, unitAt, verbBefore } from './roles.ts';
import { OWNING_TYPES } from './types.ts';

/** What a mention is; a description or pronoun may have been taken for the wrong one, so these are told apart. */
function classOf({ type, form }: Mention): string {
  const what = type === 'region' ? 'place' : type === 'person' ? 'person' : 'body';
  return form === 'pronoun' || form === 'description' ? `${form} ${what}` : what;
}

export function giveSentence({ view, quantity }: Question, give: Give): void {
  const { masked, mentions, text } = view;
  const roles = readRoles(view.clause, { ...quantity, number: shifted(quantity, view) });
  const verb = verbOf(view, quantity);
  const owners = mentions.filter(({ type }) => OWNING_TYPES.includes(type));
  const lefts = owners.filter(({ end }) => end <= quantity.start);
  const rights = owners.filter(({ start }) => start >= quantity.end);
  const words = wordsOf(view);
  const clauseStart = Math.max(0, masked.slice(0, quantity.start).search(/[^;]*$/));
  for (const mention of owners) {
    const kind = classOf(mention);
    const features = ['in sentence', `${kind} as ${mention.form}`];
    for (const role of roles.get(mention.entity) ?? []) {
      features.push(`${kind} is ${role}`);
      if (verb !== '') features.push(`${kind} is ${role} of ${verb}`);
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
    features.push(...wordsBetween(words, mention, quantity).map((name) => `${kind} ${name}`));
    const rivals = owners.filter(
      (other) => other !== mention && other.type === mention.type && liesBetween(other, mention, quantity),
    ).length;
    features.push(`${kind} with ${Math.min(rivals, 2)} rivals between`);
    give(mention.entity, ...features);
    // What names a place owns for it: "Guangdong government".
    const place = view.places.get(mention.entity);
    give(place, 'names a body here');
    for (const role of roles.get(mention.entity) ?? [])
      if (/^subject$|^own (?:of|in|by|from|to)$/.test(role)) give(place, `names a body that is ${role}`);
  }
}

/** Lemma of the verb a number hangs on. */
function verbOf({ clause, sentence }: View, quantity: Quantity): string {
  const own = unitAt(clause, quantity.number.start + sentence.start);
  const verb = clause.units[verbBefore(clause, governors(clause, Math.max(0, own)).at(-1) ?? own)];
  return verb?.kind === 'vp' ? verb.lemma : '';
}

function liesBetween({ start }: Mention, mention: Mention, quantity: Quantity): boolean {
  return mention.start < quantity.start
    ? start > mention.start && start < quantity.start
    : start > quantity.start && start < mention.start;
}

/** The words beside a mention and, where there are few, all those between it and the number. */
function wordsBetween(words: readonly Word[], mention: Mention, quantity: Quantity): string[] {
  const at = (index: number) => words[index]?.text ?? '#';
  const first = wordAt(words, mention.start);
  const behind = wordAt(words, mention.end);
  const names = [`behind ${at(first - 1)}`, `before ${at(behind)}`, `before ${at(behind)} ${at(behind + 1)}`];
  const isLeft = mention.start < quantity.start;
  const between = isLeft
    ? words.slice(behind, wordAt(words, quantity.start))
    : words.slice(wordAt(words, quantity.end), first);
  if (between.length <= 4) names.push(`${isLeft ? 'left' : 'right'} by ${between.map(({ text }) => text).join(' ')}`);
  return names;
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
