/**
 * Argument structure read off a sequence of phrases: who does what to whom, with which prepositions, and what a noun
 * phrase describes. Every finder returns candidates, nearest first; the frame's entity types pick among them.
 */
import type { Mention } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import type { NounPhrase, Unit, VerbGroup } from './units.ts';

/** Nouns that merely say what kind of thing the mention before them is ("little giant" *firms*). */
const GENERIC_TAIL: Partial<Record<EntityType, RegExp>> = {
  policy:
    /^(firm|enterprise|company|sme|business|title|status|label|plaque|designation|list|honou?r|award|certificate|certification|batch|scheme|program|programme|plan|initiative|rank|roll|maker|manufacturer|recognition|accreditation|badge|tag)$/,
  company: /^(group|company|firm|brand|unit|corporation|chief|team|spokesman|spokeswoman|share|stock)$/,
  region: /^(market|city|province|municipality|district|area|region|county|zone|capital|state|customer|buyer|client)$/,
  industry: /^(industry|sector|field|business|trade|market|technology|segment|firm|company)$/,
  product: /^(product|business|line|series|range|system|device|unit|part|component)$/,
  organization: /^(group|board|main|growth|market|member|council|campus)$/,
  agency: /^(office|official|bureau|department)$/,
  event: /^(event|ceremony|session)$/,
};

/** Nouns that stand for the owner or whole behind their "of": "shares of X", "a group of X". */
const TRANSPARENT = new Set(
  'share stock unit group number member batch series majority half third quarter one some most many all part team board range kind type variety total stake lot dozen hundred thousand'.split(
    ' ',
  ),
);

/** A sentence without its brackets; what stood in brackets hangs on the phrase before it. */
export interface Clause {
  readonly units: readonly Unit[];
  /** Index of a unit → the units that stood in brackets after it. */
  readonly asides: ReadonlyMap<number, readonly Unit[]>;
  /** What "it" or "its" at an offset may stand for where coreference left it open; null when nothing fits. */
  readonly focus: Focus;
  /** The title in focus: what "a newly accredited firm" or "each newcomer" has got. */
  readonly title: (offset: number) => Mention | null;
}

export type Focus = (offset: number, types: readonly EntityType[]) => Mention | null;

/** Candidate fillers of one role: each a group of coordinated mentions. */
export type Fillers = readonly (readonly number[])[];

export function readClause(
  all: readonly Unit[],
  focus: Focus = () => null,
  title: Clause['title'] = () => null,
): Clause {
  const units: Unit[] = [];
  const asides = new Map<number, Unit[]>();
  let depth = 0;
  for (const unit of all) {
    if (unit.kind === 'open') {
      // A sentence that stands in brackets as a whole has no other clause.
      if (units.length > 0) depth += 1;
      continue;
    }
    if (unit.kind === 'close') {
      depth = Math.max(0, depth - 1);
      continue;
    }
    if (depth === 0) {
      units.push(unit);
      continue;
    }
    const at = Math.max(0, units.length - 1);
    asides.set(at, [...(asides.get(at) ?? []), unit]);
  }
  return { units, asides, focus, title };
}

/** The mention of one of `types` a noun phrase stands for, or null where another noun heads it. */
export function mentionOf(phrase: NounPhrase, types: readonly EntityType[]): Mention | null {
  for (let index = phrase.mentions.length - 1; index >= 0; index -= 1) {
    const mention = phrase.mentions[index] as Mention;
    if (!types.includes(mention.type)) {
      if (index === phrase.mentions.length - 1 && phrase.noun === '' && !isLoose(mention.type)) return null;
      continue;
    }
    const tail = phrase.tokens.filter((token) => token.start >= mention.end && /^\p{L}/u.test(token.text));
    const pattern = GENERIC_TAIL[mention.type];
    if (tail.every((token) => pattern?.test(token.lemma) || /^(ADJ|ADV)$/.test(token.pos))) return mention;
    return null;
  }
  return null;
}

/** "Officine Bellandi valves": a product or industry after a name does not take its headship away. */
function isLoose(type: EntityType): boolean {
  return type === 'industry' || type === 'policy';
}

/** Entities of `types` that the noun phrase at `index` stands for, with those coordinated to its right. */
export function entitiesAt(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  const { units } = clause;
  const phrase = units[index];
  if (phrase?.kind !== 'np' || isDenied(phrase)) return [];
  const found: Mention[] = [];
  const own = mentionOf(phrase, types) ?? openPronoun(clause, phrase, types) ?? newHolder(clause, phrase, types);
  if (own) {
    // "'single champions' 'little giants' and …": names of one type side by side are a list, too.
    found.push(...phrase.mentions.filter((m) => m.type === own.type && m.type === 'policy' && m !== own), own);
  } else {
    const inner = insideOf(clause, index, types);
    // "national, provincial and municipal little giants": adjectives lean on the last member.
    if (inner.length === 0 && !phrase.tokens.every((token) => token.pos === 'ADJ')) return [];
    found.push(...inner);
  }
  for (const next of conjuncts(clause, index)) {
    const member = units[next];
    if (member?.kind !== 'np' || isDenied(member)) continue;
    const mention = mentionOf(member, types);
    if (mention) found.push(mention);
  }
  return [...new Set(found)];
}

/** An unresolved "it" or "they" standing alone. */
function openPronoun(clause: Clause, phrase: NounPhrase, types: readonly EntityType[]): Mention | null {
  const token = phrase.tokens[0];
  if (!token || phrase.tokens.length > 1 || phrase.mentions.length > 0 || token.norm !== 'it') return null;
  return clause.focus(token.start, types);
}

/** "a newly titled firm", "each newcomer": those who hold the title in focus. */
function newHolder(clause: Clause, phrase: NounPhrase, types: readonly EntityType[]): Mention | null {
  const token = phrase.tokens[0];
  if (!token || !types.includes('policy') || phrase.mentions.length > 0) return null;
  const isNew = phrase.tokens.some((t) =>
    /^(newcomer|newly|titled|accredited|recognized|recognised|certified)$/.test(t.lemma),
  );
  return isNew || phrase.tokens.some((t) => t.norm === 'newcomers') ? clause.title(token.start) : null;
}

function isDenied(phrase: NounPhrase): boolean {
  return /^(no|neither|none)$/.test(phrase.determiner);
}

/** "shares of X", "a local firm, X", "customers such as X and Y": the phrase's entity stands just behind it. */
function insideOf(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  const { units } = clause;
  const phrase = units[index] as NounPhrase;
  const next = units[index + 1];
  if (
    next?.kind === 'prep' &&
    next.norm === 'of' &&
    (TRANSPARENT.has(phrase.noun) || TRANSPARENT.has(phrase.tokens.at(-1)?.norm ?? ''))
  )
    return entitiesAt(clause, index + 2, types);
  // "firms identified as little giants", "firms that have been accredited as little giants"
  const verb = next?.kind === 'wh' ? index + 2 : index + 1;
  const participle = units[verb];
  const mark = units[verb + 1];
  if (types.includes('policy') && participle?.kind === 'vp' && (participle.form === 'ed' || participle.isPassive))
    if (mark?.kind === 'prep' && mark.norm === 'as') return entitiesAt(clause, verb + 2, ['policy']);
  const example = next?.kind === 'comma' ? units[index + 2] : next;
  if (example?.kind === 'such' && phrase.noun !== '') return entitiesAt(clause, units.indexOf(example) + 1, types);
  if (next?.kind === 'comma' && phrase.noun !== '' && /^(a|an|the|another|one)$/.test(phrase.determiner)) {
    const named = units[index + 2];
    if (named?.kind === 'np' && units[index + 3]?.kind !== 'cc') {
      const mention = mentionOf(named, types);
      if (mention && mention.form !== 'pronoun') return [mention];
    }
  }
  return [];
}

/** Indices of the noun phrases listed after the one at `index`: "A, B of C and D". */
export function conjuncts(clause: Clause, index: number): number[] {
  const { units } = clause;
  const found: number[] = [];
  let pending: number[] = [];
  let at = index + 1;
  let isOpen = true;
  while (isOpen) {
    isOpen = false;
    // A member's own "of"/"in" phrase may stand between it and the next member.
    while (units[at]?.kind === 'prep' && units[at + 1]?.kind === 'np' && hasMoreAfter(units, at + 2)) at += 2;
    const mark = units[at];
    if (mark?.kind === 'cc' || (mark?.kind === 'comma' && units[at + 1]?.kind === 'cc')) {
      const member = mark.kind === 'cc' ? at + 1 : at + 2;
      if (units[member]?.kind === 'np' && !startsClause(units, member)) found.push(...pending, member);
      pending = [];
      at = member + 1;
      isOpen = mark.kind === 'cc' && /with|well as/.test(mark.norm) && units[at]?.kind === 'cc';
    } else if (mark?.kind === 'comma' && units[at + 1]?.kind === 'np') {
      pending.push(at + 1);
      at += 2;
      isOpen = true;
    }
  }
  return found;
}

function hasMoreAfter(units: readonly Unit[], at: number): boolean {
  const mark = units[at];
  return mark?.kind === 'cc' || (mark?.kind === 'comma' && units[at + 1]?.kind !== 'vp');
}

/** Whether the phrase at `at` is the subject of a clause of its own rather than one more member of a list. */
function startsClause(units: readonly Unit[], at: number): boolean {
  const hasVerbBefore = units.slice(0, at).some((unit) => unit.kind === 'vp' && unit.form !== 'ing');
  if (!hasVerbBefore) return false;
  const next = units[at + 1];
  return next?.kind === 'vp' && (next.form === 'finite' || (next.form === 'ed' && units[at + 2]?.kind === 'np'));
}

/** Members listed to the left of the phrase at `index`: from B in "A and B do". */
export function leftConjuncts(clause: Clause, index: number): number[] {
  const { units } = clause;
  const found: number[] = [];
  let at = index - 1;
  let hasCoordinator = false;
  while (at > 0) {
    let mark = units[at];
    if (mark?.kind === 'cc') {
      hasCoordinator = true;
      if (units[at - 1]?.kind === 'comma') at -= 1;
      mark = units[at];
    } else if (mark?.kind !== 'comma' || !hasCoordinator) break;
    const member = units[at - 1];
    if (member?.kind !== 'np') break;
    found.unshift(at - 1);
    at -= 2;
  }
  return found;
}

/** Noun phrases the one at `index` hangs on by prepositions, nearest first, itself included: "firms in the city of X". */
export function governors(clause: Clause, index: number): number[] {
  const { units } = clause;
  const chain = [index];
  let at = index;
  while (units[at - 1]?.kind === 'prep' && units[at - 2]?.kind === 'np') {
    at -= 2;
    chain.push(at);
  }
  return chain;
}

/** Candidates for the subject of the verb group at `index`, nearest first. */
export function subjects(clause: Clause, index: number, depth = 0): number[] {
  const { units } = clause;
  const verb = units[index];
  if (depth > 4 || index <= 0) return verb?.kind === 'vp' && verb.form !== 'finite' ? laterSubject(clause, index) : [];
  const before = units[index - 1];
  if (!before) return [];
  // '…," said X': speech verbs stand before their subject.
  if (verb?.kind === 'vp' && SPEECH.test(verb.lemma) && before.kind !== 'np' && units[index + 1]?.kind === 'np')
    return [index + 1];
  switch (before.kind) {
    case 'vp':
      return subjects(clause, index - 1, depth + 1);
    case 'wh':
      return antecedents(clause, index - 1);
    case 'np':
      return subjectFromPhrase(clause, index - 1, depth);
    case 'cc':
      return earlierVerbSubjects(clause, index - 1, depth);
    case 'comma': {
      if (index === 1) return laterSubject(clause, index);
      return [...acrossComma(clause, index - 1), ...earlierVerbSubjects(clause, index - 1, depth)];
    }
    case 'prep':
      // "after founding X", "for making Y": the subject is the main clause's.
      return [...earlierVerbSubjects(clause, index - 1, depth), ...laterSubject(clause, index)];
    case 'sub':
    case 'such':
      return earlierVerbSubjects(clause, index - 1, depth);
    default:
      return verb?.kind === 'vp' && verb.form !== 'finite' ? laterSubject(clause, index) : [];
  }
}

/** "Set up in 2012 by X, the company spent": the subject follows the comma. */
function laterSubject(clause: Clause, index: number): number[] {
  const { units } = clause;
  const found: number[] = [];
  for (let at = index + 1; at < units.length - 1; at += 1) {
    const unit = units[at];
    if (unit?.kind === 'stop') break;
    if (unit?.kind === 'comma' && units[at + 1]?.kind === 'np' && leadsToVerb(units, at + 1)) found.push(at + 1);
  }
  return found;
}

function leadsToVerb(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < units.length; next += 1) {
    const unit = units[next];
    if (unit?.kind === 'vp') return true;
    if (unit?.kind === 'stop') return false;
  }
  return false;
}

function subjectFromPhrase(clause: Clause, index: number, depth: number): number[] {
  const { units } = clause;
  const verb = units[index + 1];
  const agrees = verb?.kind === 'vp' && verb.form === 'finite';
  const chain = governors(clause, index);
  const top = chain.at(-1) ?? index;
  // A finite verb agrees with the head of the chain; a participle may hang on its nearest phrase.
  const own = agrees ? [...chain].reverse() : chain;
  const before = units[top - 1];
  if (before?.kind === 'wh') return before.norm === 'where' ? [index] : own;
  // The phrase is another verb's object: "the firm founded by X makes", "X, which makes Y, sells".
  if (before?.kind === 'vp') {
    const outer = subjects(clause, top - 1, depth + 1);
    return agrees ? [...outer, ...own] : [...own, ...outer];
  }
  if (before?.kind === 'prep') {
    const governing = units[top - 2];
    const outer =
      governing?.kind === 'vp'
        ? subjects(clause, top - 2, depth + 1)
        : governing?.kind === 'comma'
          ? acrossComma(clause, top - 2)
          : [];
    return agrees && outer.length > 0 ? outer : [...own, ...outer];
  }
  return own;
}

/**
 * "X, a maker of Y based in Z, sells": the subject stands before a comma further left. Phrases that head their stretch
 * come first, then those inside descriptions and relative clauses.
 */
function acrossComma(clause: Clause, comma: number): number[] {
  const { units } = clause;
  const heads: number[] = [];
  const inner: number[] = [];
  for (let at = comma; at > 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'stop') break;
    if (unit?.kind !== 'comma' || units[at - 1]?.kind !== 'np') continue;
    const chain = governors(clause, at - 1);
    const top = chain.at(-1) ?? at - 1;
    const phrase = units[top] as NounPhrase;
    const isInner =
      units[top - 1]?.kind === 'vp' || units[top - 1]?.kind === 'prep' || /^(a|an|another)$/.test(phrase.determiner);
    if (isInner) inner.push(...chain);
    else {
      heads.push(top);
      inner.push(...chain.slice(0, -1));
    }
  }
  return [...new Set([...heads, ...inner])];
}

/** "X did A and makes B": the subject of the verb before. */
function earlierVerbSubjects(clause: Clause, index: number, depth: number): number[] {
  const { units } = clause;
  for (let at = index - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.kind === 'stop') return [];
    if (unit?.kind === 'vp') return subjects(clause, at, depth + 1);
  }
  return [];
}

/** What "which", "who" or "whose" at `index` refers to, nearest first. */
export function antecedents(clause: Clause, index: number): number[] {
  const { units } = clause;
  let at = index - 1;
  if (units[at]?.kind === 'prep') at -= 1;
  if (units[at]?.kind === 'cc') at -= 1;
  if (units[at]?.kind === 'comma') at -= 1;
  if (units[at]?.kind === 'vp') at -= 1;
  if (units[at]?.kind !== 'np') return [];
  const chain = governors(clause, at);
  // "Acme of Redruth, in Cornwall, whose pumps": further left, past commas.
  return [...new Set([...chain, ...acrossComma(clause, (chain.at(-1) ?? at) - 1)])];
}

/** Candidates for the direct object of the verb group at `index`. */
export function objects(clause: Clause, index: number): number[] {
  const { units } = clause;
  const next = units[index + 1];
  if (next?.kind === 'np') return [index + 1];
  // "making and selling pumps"
  if (next?.kind === 'cc' && units[index + 2]?.kind === 'vp') return objects(clause, index + 2);
  // "which X bought", "a list that X brought out"
  const before = units[index - 1];
  if (before?.kind === 'np') {
    const top = governors(clause, index - 1).at(-1) ?? index - 1;
    const mark = units[top - 1];
    if (mark?.kind === 'wh' && mark.norm !== 'where') return antecedents(clause, top - 1);
  }
  return [];
}

export interface Oblique {
  readonly preposition: string;
  readonly index: number;
  readonly isFronted: boolean;
}

/** Prepositional phrases that may belong to the verb group at `index`, in order, then those fronted before its subject. */
export function obliques(clause: Clause, index: number): Oblique[] {
  const { units } = clause;
  const found: Oblique[] = [];
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.kind === 'vp' || unit.kind === 'stop' || unit.kind === 'wh' || unit.kind === 'sub' || unit.kind === 'if')
      break;
    if (unit.kind === 'prep' && units[at + 1]?.kind === 'np')
      found.push({ preposition: unit.norm, index: at + 1, isFronted: false });
    if (unit.kind === 'cc' && /with/.test(unit.norm) && units[at + 1]?.kind === 'np')
      found.push({ preposition: 'with', index: at + 1, isFronted: false });
  }
  for (const front of fronted(clause, index)) found.push(front);
  return found;
}

/** "In June 2019, X was selected": prepositional phrases that open the clause. */
function fronted(clause: Clause, index: number): Oblique[] {
  const { units } = clause;
  let start = index;
  while (start > 0 && units[start - 1]?.kind !== 'stop') start -= 1;
  const found: Oblique[] = [];
  let at = start;
  while (units[at]?.kind === 'prep' && units[at + 1]?.kind === 'np' && at < index) {
    found.push({ preposition: (units[at] as { norm: string }).norm, index: at + 1, isFronted: true });
    at += 2;
  }
  return found;
}

/** Indices of the phrases that the noun phrase at `index` describes: its apposition, copular subject, "as"-governor. */
export function described(clause: Clause, index: number, depth = 0): number[] {
  const { units } = clause;
  if (depth > 2) return [];
  const before = units[index - 1];
  const found: number[] = [];
  if (before?.kind === 'comma' && opensClause(clause, index)) {
    // "…, the company spent": no apposition but a subject of its own.
  } else if (before?.kind === 'comma' && units[index - 2]?.kind === 'np') {
    const chain = governors(clause, index - 2);
    found.push(...chain);
    // "X, born in Y, president of Z": further left, past what stands between commas.
    for (const candidate of acrossComma(clause, (chain.at(-1) ?? index) - 1))
      if (!found.includes(candidate)) found.push(candidate);
  } else if (before?.kind === 'comma') {
    found.push(...acrossComma(clause, index - 1));
  }
  if (before?.kind === 'vp' && isCopular(before)) found.push(...subjects(clause, index - 1));
  const governing = units[index - 2];
  if (before?.kind === 'prep' && before.norm === 'to' && governing?.kind === 'vp' && governing.lemma === 'refer')
    found.push(...subjects(clause, index - 2));
  if (before?.kind === 'prep' && before.norm === 'as') {
    for (let at = index - 2; at >= 0; at -= 1) {
      const verb = units[at];
      if (verb?.kind === 'stop') break;
      if (verb?.kind !== 'vp') continue;
      found.push(
        ...(verb.isPassive || verb.form === 'ed'
          ? subjects(clause, at)
          : [...objects(clause, at), ...subjects(clause, at)]),
      );
      break;
    }
    if (index === 1) found.push(...laterSubject(clause, 0));
  }
  // "Its hosts are A and B", "the deputy head of the department, X": the name follows.
  let after = index + 1;
  while (units[after]?.kind === 'prep' && units[after + 1]?.kind === 'np') after += 2;
  if (units[after]?.kind === 'comma' && units[after + 1]?.kind === 'np') found.push(after + 1);
  const verb = units[after];
  if (verb?.kind === 'vp' && verb.lemma === 'be' && units[after + 1]?.kind === 'np') found.push(after + 1);
  // "a gearbox maker and member of Z"
  if (before?.kind === 'cc' && units[index - 2]?.kind === 'np') found.push(...described(clause, index - 2, depth + 1));
  if (before?.kind === 'cc' && units[index - 2]?.kind === 'np' && units[index - 3]?.kind === 'prep')
    found.push(...described(clause, governors(clause, index - 2).at(-1) ?? index, depth + 1));
  return [...new Set(found)].filter((at) => at !== index);
}

/** Whether the definite phrase at `index` is followed by its own verb, so that it describes nothing before it. */
function opensClause(clause: Clause, index: number): boolean {
  const { units } = clause;
  const phrase = units[index];
  if (phrase?.kind !== 'np' || /^(a|an)$/.test(phrase.determiner)) return false;
  let after = index + 1;
  while (units[after]?.kind === 'prep' && units[after + 1]?.kind === 'np') after += 2;
  return (
    units[after]?.kind === 'vp' &&
    (units[after] as VerbGroup).form !== 'ing' &&
    (units[after] as VerbGroup).form !== 'infinitive'
  );
}

/** Verbs of saying, after which the speaker may follow. */
export const SPEECH =
  /^(say|tell|add|note|explain|announce|remark|state|recall|argue|stress|warn|claim|declare|comment|reckon|admit|concede|report|point|introduce|write|quip|insist|observe|reveal|confirm|conclude)$/;

const COPULAS = new Set(['be', 'become', 'remain']);
const HEDGED = /^(would|'d|may|might|could|should|can|must)$/;

export function isCopular(verb: VerbGroup): boolean {
  return COPULAS.has(verb.lemma) && !verb.isNegated && !HEDGED.test(verb.modal);
}

/** Entities of `types` behind the possessor of the phrase at `index`: "X's", "its", "whose". */
export function possessorsOf(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  const phrase = clause.units[index];
  if (phrase?.kind !== 'np') return [];
  if (phrase.possessor) {
    const own = mentionOf(phrase.possessor, types);
    if (own) return [own];
    const outer = phrase.possessor.possessor ? mentionOf(phrase.possessor.possessor, types) : null;
    return outer ? [outer] : [];
  }
  if (phrase.determiner === 'whose') {
    for (const at of antecedents(clause, index)) {
      const found = entitiesAt(clause, at, types);
      if (found.length > 0) return found.slice(0, 1);
    }
    return [];
  }
  if (phrase.determiner === 'its' && phrase.mentions[0]?.form !== 'pronoun') {
    // "Under its Cluster Programme, the Ministry …": the owner follows.
    if (index === 1 && clause.units[0]?.kind === 'prep') {
      for (const at of laterSubject(clause, index)) {
        const later = entitiesAt(clause, at, types);
        if (later.length > 0) return later.slice(0, 1);
      }
    }
    const owner = clause.focus(phrase.tokens[0]?.start ?? 0, types);
    return owner ? [owner] : [];
  }
  const pronoun = phrase.mentions[0];
  if (pronoun && pronoun.form === 'pronoun' && phrase.mentions.length + (phrase.noun === '' ? 0 : 1) > 1)
    return types.includes(pronoun.type) ? [pronoun] : [];
  return [];
}
