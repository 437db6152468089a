/** "Borea-backed Acme", "Nasdaq-listed Acme", "Oslo Exchange Growth Board": what names say that stand right before others. */
import { mentionOf } from '../clause/fillers.ts';
import { COMPOUND_EXAMPLES } from './compounds.examples.ts';
import type { Found, Rule, RulePlace } from './rule.ts';

const OWNED = /^(?:backed|owned|controlled|funded)$/;

export const COMPOUND_RULES: readonly Rule[] = [
  {
    id: 'body/hyphen',
    read: readCompound,
    examples: COMPOUND_EXAMPLES['body/hyphen'],
  },
  {
    id: 'body/board',
    read: readBoard,
    examples: COMPOUND_EXAMPLES['body/board'],
  },
];

function readCompound({ clause, index, passage: { sentence } }: RulePlace): Found[] {
  const phrase = clause.units[index];
  const body = phrase?.kind === 'np' ? mentionOf(phrase, ['company']) : null;
  if (phrase?.kind !== 'np' || !body) return [];
  return phrase.mentions.flatMap((other): Found[] => {
    const behind = sentence.tokens.filter(({ start }) => start >= other.end && start < body.start);
    if (other.end > body.start || behind[0]?.norm !== '-') return [];
    const participle = behind[1]?.norm ?? '';
    if (participle === 'listed' && other.type === 'organization')
      return [{ relation: 'listed_on', source: body, target: other }];
    const isOwner = OWNED.test(participle) && /^(?:company|organization|agency|person)$/.test(other.type);
    return isOwner ? [{ relation: 'invests_in', source: other, target: body }] : [];
  });
}

/** "the Oslo Exchange Growth Board": a board named right behind its exchange. */
function readBoard({ clause, index, passage: { article } }: RulePlace): Found[] {
  const phrase = clause.units[index];
  if (phrase?.kind !== 'np') return [];
  const exchanges = phrase.mentions.filter(({ kind, form }) => kind === 'exchange' && form !== 'description');
  return exchanges.flatMap((board, at): Found[] => {
    const exchange = exchanges[at - 1];
    const isBehind =
      exchange && exchange.entity !== board.entity && article.text.slice(exchange.end, board.start) === ' ';
    return isBehind ? [{ relation: 'part_of', source: board, target: exchange }] : [];
  });
}
