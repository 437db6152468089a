/** Which entities a noun phrase stands for, with those listed beside it. */
import type { Mention } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { NounPhrase, Unit } from '../phrases/phrase.ts';
import type { Clause } from './clause.ts';
import { conjuncts } from './lists.ts';
import { antecedents, laterSubject } from './subjects.ts';

/** Nouns that merely say what kind of thing the mention before them is ("little giant" *firms*). */
const GENERIC_TAIL: Partial<Record<EntityType, RegExp>> = {
  policy:
    /^(firm|enterprise|company|sme|business|title|status|label|plaque|designation|list|honou?r|award|prize|medal|certificate|certification|batch|scheme|program|programme|plan|initiative|rank|roll|maker|manufacturer|recognition|accreditation|badge|tag)$/,
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
    if (!tail.every((token) => pattern?.test(token.lemma) || /^(ADJ|ADV)$/.test(token.pos))) return null;
    // "the Shenzhen Stock Exchange Growth Enterprise Market": the exchange, with the name of its board.
    return (mention.kind === 'exchange' && phrase.mentions.find((m) => m.kind === 'exchange')) || mention;
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

/** An unresolved "it" or "we" standing alone, or a description that coreference left open. */
function openPronoun(clause: Clause, phrase: NounPhrase, types: readonly EntityType[]): Mention | null {
  const token = phrase.tokens[0];
  if (!token) return null;
  if (phrase.tokens.length === 1 && phrase.mentions.length === 0)
    return /^(it|we)$/.test(token.norm) ? clause.focus(token.start, types) : null;
  const type = describedType(phrase);
  return type !== null && types.includes(type) ? clause.described(token.start, type, phrase.noun) : null;
}

/** "the firm", "the Albstadt company", "the Jeonju-based maker" where no name stands: the type of what is meant. */
export function describedType(phrase: NounPhrase): EntityType | null {
  const last = phrase.tokens.at(-1);
  if (phrase.determiner !== 'the' || phrase.possessor !== null || last?.norm !== phrase.noun) return null;
  const type = DESCRIBED_TYPE.get(phrase.noun) ?? null;
  if (type === null || phrase.mentions.some((m) => m.type === type || m.type === 'person')) return null;
  return phrase.tokens.some((token) => SINGLES_OUT.test(token.norm)) ? null : type;
}

/** Words that pick one of several, so that what is meant need not be in focus. */
const SINGLES_OUT =
  /^(first|second|third|last|next|other|only|same|latter|former|largest|biggest|leading|top|new|old|parent|rival|whole|entire|average|typical|ideal|best|\p{L}+est)$/u;

/** What a bare definite noun stands for: "the firm" for a company, "the bureau" for an agency. */
const DESCRIBED_TYPE: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      [
        'company',
        'company firm enterprise startup manufacturer maker business group outfit producer supplier builder brewer start-up',
      ],
      ['agency', 'ministry bureau department agency commission authority committee government'],
      ['organization', 'bank fund institute university association exchange alliance chamber foundation'],
      ['event', 'event fair expo forum conference congress seminar summit meeting ceremony exhibition'],
    ] as const
  ).flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type] as const)),
);

/** "a newly titled firm", "each newcomer", "the fourth national batch": those who hold the title in focus. */
function newHolder(clause: Clause, phrase: NounPhrase, types: readonly EntityType[]): Mention | null {
  const token = phrase.tokens[0];
  if (!token || !types.includes('policy') || phrase.mentions.length > 0) return null;
  const isNew = phrase.tokens.some((t) =>
    /^(newcomer|newly|titled|accredited|recognized|recognised|certified)$/.test(t.lemma),
  );
  const isBatch =
    phrase.noun === 'batch' && phrase.tokens.some((t) => /^(national|provincial|municipal)$/.test(t.norm));
  return isNew || isBatch || phrase.tokens.some((t) => t.norm === 'newcomers') ? clause.title(token.start) : null;
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
  const made = madeBehind(clause, index, types);
  if (made.length > 0) return made;
  // "firms identified as little giants", "firms that have been accredited as little giants"
  const verb = next?.kind === 'wh' ? index + 2 : index + 1;
  const participle = units[verb];
  const mark = units[verb + 1];
  if (types.includes('policy') && participle?.kind === 'vp' && (participle.form === 'ed' || participle.isPassive))
    if (mark?.kind === 'prep' && mark.norm === 'as') return entitiesAt(clause, verb + 2, ['policy']);
  const listed = listedBehind(clause, index, types);
  if (listed.length > 0) return listed;
  const example = findExamples(units, index + 1);
  if (example >= 0 && phrase.noun !== '') return entitiesAt(clause, example + 1, types);
  if (next?.kind === 'comma' && phrase.noun !== '' && /^(a|an|the|another|one)$/.test(phrase.determiner)) {
    const named = units[index + 2];
    if (named?.kind === 'np' && units[index + 3]?.kind !== 'cc') {
      const mention = mentionOf(named, types);
      if (mention && mention.form !== 'pronoun') return [mention];
    }
  }
  return [];
}

/** Where "including" stands in "countries, including", "countries and regions, including"; −1 where no examples follow. */
function findExamples(units: readonly Unit[], at: number): number {
  const other = units[at]?.kind === 'cc' ? units[at + 1] : undefined;
  const behind = other?.kind === 'np' && other.mentions.length === 0 ? at + 2 : at;
  const mark = units[behind]?.kind === 'comma' ? behind + 1 : behind;
  return units[mark]?.kind === 'such' ? mark : -1;
}

/** "the development, production and sale of pumps": what is worked on stands behind the last of the nouns. */
function madeBehind(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  const { units } = clause;
  const isWork = (unit: Unit | undefined) => unit?.kind === 'np' && unit.mentions.length === 0 && WORK.test(unit.noun);
  const made = types.filter((type) => type === 'product' || type === 'industry');
  if (made.length === 0 || !isWork(units[index])) return [];
  let at = index + 1;
  while (/^(comma|cc)$/.test(units[at]?.kind ?? '')) {
    while (/^(comma|cc)$/.test(units[at]?.kind ?? '')) at += 1;
    if (!isWork(units[at])) return [];
    at += 1;
  }
  const mark = units[at];
  return mark?.kind === 'prep' && mark.norm === 'of' ? entitiesAt(clause, at + 1, made) : [];
}

const WORK = /^(research|development|design|production|manufacture|manufacturing|making|assembly|sale|r&d)$/;

/** "415 manufacturers, Acme and Globex included", "31 drugmakers, Acme of Denmark among them" */
function listedBehind(clause: Clause, index: number, types: readonly EntityType[]): Mention[] {
  const { units } = clause;
  const phrase = units[index] as NounPhrase;
  if (phrase.mentions.length > 0 || phrase.noun === '' || units[index + 1]?.kind !== 'comma') return [];
  let at = index + 2;
  while (/^(np|cc|prep|comma)$/.test(units[at]?.kind ?? '')) at += 1;
  const end = units[at];
  const closes =
    (end?.kind === 'such' && end.norm.startsWith('among')) ||
    (end?.kind === 'vp' && end.tokens.at(-1)?.norm === 'included');
  return closes ? entitiesAt(clause, index + 2, types) : [];
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
  if (/^(its|our)$/.test(phrase.determiner) && phrase.mentions[0]?.form !== 'pronoun') {
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
