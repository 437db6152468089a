/** "Borea-backed Acme", "Nasdaq-listed Acme", "Oslo Exchange Growth Board": what names say that stand right before others. */
import { mentionOf } from '../clause/fillers.ts';
import { COMPOUND_EXAMPLES } from './compounds.examples.ts';
import type { Found, Rule, RulePlace } from './rule.ts';

const PAST = /^(?:once|formerly|previously|then|ex)$/;
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
  // Only the name right before it: in "Borea-owned Acme rival Globex" that is Acme.
  const other = phrase.mentions.findLast(
    ({ type, end }) => end <= body.start && /^(?:company|organization|agency|person)$/.test(type),
  );
  if (!other) return [];
  const behind = sentence.tokens.filter(({ start }) => start >= other.end && start < body.start);
  const before = sentence.tokens.findLast(({ end }) => end <= other.start);
  if (behind[0]?.norm !== '-' || PAST.test(before?.norm ?? '')) return [];
  const participle = behind[1]?.norm ?? '';
  if (participle === 'listed' && other.type === 'organization')
    return [{ relation: 'listed_on', source: body, target: other }];
  return OWNED.test(participle) ? [{ relation: 'invests_in', source: other, target: body }] : [];
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
