/** Questions in the words in which they are read: without courtesies, and what stands in another order or says less than it means. */
import { type EntityType, RELATIONS } from '../../ontology.ts';
import { readTypeName } from '../search/typeNames.ts';
import { joinYears } from './years.ts';

const POLITE =
  /^(?:(?:please|hi|hello|ok|so|and)\b,? |(?:can|could|would|will) (?:you|i|we) (?:please )?(?:(?:help|let) me )?|i(?:'d| would) like (?:to |you to )?|i (?:want|need|wish) (?:to )?|do you know |do we know |(?:is|are) there (?:an? |any )?(?=\S+ \S)|(?:know|see|learn|get|have|find out|look at|look for|search for|list|name|show|find) (?=(?:which|what|who|how|where|when|all|the|an?) )|(?:show|give|tell|find) (?:me|us) (?!(?:more |something |everything |all )?about ))+/;

/** "Can you show me all firms, please" as "all firms". */
export const leaveCourtesies = (query: string): string =>
  query
    .replace(POLITE, '')
    .replace(/^what (?:is|was) the (?=(?:(?:total|combined) )?number of |average |median |total )/, '')
    .replace(/^(?:all (?:of )?)?the (?=\S)/, '')
    .replace(
      /^(?:which |what |all )?(\S+) (?:are )?(?:mentioned )?in (?:the |these |all )*(?:articles?|graph|texts?|news)$/,
      'list of $1',
    )
    .replace(
      /(?:,? (?:please|thanks|thank you)| over (?:time|the years)|(?: by| per| each)? year(?: by year)?| so far| today| right now| currently)$/,
      '',
    );

/** What is denied, compared or one of several by how it is also put: from this, conditions are read. */
const TURNS: readonly (readonly [words: RegExp, plain: string])[] = [
  [
    /(?: (in|at|from|about|by|on|mention))? neither (?:(in|at|from) )?(.+?) nor (?:(?:in|at|from) )?(.+)$/,
    ' not $1 $2 $3 or $4',
  ],
  [/\beither (?=.+ or )/, ''],
  [/^(?:which|what) (\S+) (?:do|does|did) (.+) not (\S+)$/, '$1 not $2 $3'],
  [
    /^(?:which|who)(?: \S+)? (?:has|have) (?:the )?(?:more|most|higher|highest) (.+), (.+) or (.+)$/,
    'compare $1 in $2 and $3',
  ],
  [/^(?:do|does|did) (.+) have (?:more|fewer|less) (.+) than (.+)$/, 'compare $2 in $1 and $3'],
  [/(?<=\S )(?:other|various|several) (?=\S+s$)/, ''],
];

/** "In neither Hull nor York" as "not in Hull or York". */
export const turnPlain = (query: string): string =>
  TURNS.reduce((words, [from, to]) => words.replace(from, to), query).replace(/ +/g, ' ');

/** "More then", which is no slip in any word. */
export const mendThan = (query: string): string =>
  query.replace(/(?<=\b(?:more|less|fewer|other|rather|higher|lower|larger|bigger) )then(?= )/g, 'than');

/** Questions by how they are also put. */
const REWORDINGS: readonly (readonly [words: RegExp, plain: string])[] = [
  [/^what happened in /, 'events in '],
  [/^(?:trends?|development|evolution|changes?) (?:of|in) /, ''],
  [/^how (?:much )?(?:did|do|does|has|have) (.+?) (?:change|develop|grow|evolve|rise|fall)(?:d|n)?\b/, '$1'],
  [/^how (?:old (?:is|are) (.+)|long has (.+) (?:existed|been around))$/, 'when was $1$2 founded'],
  [
    /^(?:how much|what|which) (?:money|rewards|subsidies|grants) (?:do|does|can|will) (.+?) (?:get|receive)$/,
    'rewards for $1',
  ],
  [/^(?:which |what )?(?:industries|sectors) (?:are )?(?:in|of) (.+)$/, '$1 active in'],
  [/(?:that |which |who )?employ(?:s|ing)? (most|least) (?:people|staff|workers|employees)/, 'with $1 employees'],
  [/\b(?:highest|largest|biggest) number of /, 'most '],
  [/\b(?:lowest|smallest) number of /, 'fewest '],
  [/ (?:ranked|sorted|ordered|grouped) (?=by )/, ' '],
  [/^(?:rank|sort|order|compare) (?=\S+ by )/, ''],
  [/^(?:which |what )?(\S+) (?:that )?(?:is |are )?rank(?:s|ed|ing)? (?:first|highest|top)$/, '$1 with highest rank'],
  [/(?<= sells?) (?:its|their) (?:products|goods)$/, ''],
  [/^(?:how many |(?:most )?number of |most )?(.+?) (?:per|(?:in|for|of) (?:each|every)) (.+)$/, '$2 by $1'],
  [/^(?:how many|number of) (.+?) (?:(?:does|do|has|have) )?(?:each|every) (.+?)(?: have| has)?$/, '$2 by $1'],
  [/^(?:compare )?(.+ (?:in|of) .+) (?:vs\.?|versus|compared (?:to|with)) (.+)$/, '$1 and $2'],
  [/^compare (.+ (?:in|of) .+ and .+)$/, '$1'],
  [/^(?:a )?list of /, 'all '],
];

/** @param query tidy, without its conditions */
export function putPlainly(query: string): string {
  const plain = REWORDINGS.reduce((words, [from, to]) => words.replace(from, to), joinYears(query));
  return plain
    .replace(SIZED, saySized)
    .replace(HOLDING, sayHolding)
    .replace(COUNTED, '$1 by $2')
    .replace(BY, sayCounted);
}

/** "Which is the biggest company in Hull", "largest firms by revenue", "oldest universities", "most profitable firm". */
const SIZED =
  /^(?:wh(?:at|ich|o) (?:is|are|was|were) )?(?:the )?(biggest|largest|smallest|oldest|newest|youngest|(?:most|least|fastest)[ -][a-z]+) (\S+)\b(.*?)(?: by (.+))?$/;

function saySized(asked: string, adjective: string, things: string, rest: string, by?: string): string {
  const type = readTypeName(things)?.type;
  if (type === undefined || !HAVING.has(type)) return asked;
  if (/^(?:old|new|young)est$/.test(adjective)) return `${things}${rest} that are ${adjective} founded`;
  const [, order, measure] = SIZES.find(([words]) => words.test(adjective)) ?? [];
  return order ? `${things}${rest} ${order} ${by ?? measure ?? (type === 'region' ? 'inhabitants' : 'size')}` : asked;
}

/** What such words go by; what is large goes by several measures. */
const SIZES: readonly (readonly [words: RegExp, order: string, measure?: string])[] = [
  [/^(?:bigg|larg)est$/, 'largest'],
  [/^smallest$/, 'smallest'],
  [/^most valuable$/, 'most', 'market value'],
  [/^least valuable$/, 'least', 'market value'],
  [/^most profitable$/, 'most', 'profit'],
  [/^least profitable$/, 'least', 'profit'],
  [/^(?:most|fastest)[ -]growing$/, 'highest', 'growth'],
  [/^most (?:innovative|inventive)$/, 'most', 'patents'],
];

/** What figures are mostly of. */
const HAVING: ReadonlySet<EntityType> = new Set(['company', 'organization', 'agency', 'region']);

/** "Which provinces have companies", "city with the most firms". */
const HOLDING =
  /^(?:which |what |all )?(\S+) (?:that )?(?:ha(?:s|ve)|with) (?:an? |any |the )?((?:most|fewest|least) )?(\S+)$/;
/** "Cities by number of firms". */
const COUNTED = /^(?:top |all )?(\S+) by (?:the )?number of (\S+)$/;
const BY = /^(?:top |all )?(\S+) by (\S+)$/;

function sayHolding(asked: string, where: string, order: string | undefined, what: string): string {
  const [type, held] = [where, what].map((words) => readTypeName(words)?.type);
  const relation = type === 'region' ? 'located_in' : type === 'industry' ? 'active_in' : null;
  if (!relation || !held || !RELATIONS[relation].source.includes(held)) return asked;
  return `${where} ${RELATIONS[relation].inverse.replace(/^is /, '')} ${order ?? ''}${what}`;
}

const sayCounted = (asked: string, where: string, what: string): string => sayHolding(asked, where, 'most ', what);
