import { arg, type Frame } from '../frame.ts';
import { CAPITAL_EXAMPLES } from './capital.examples.ts';

/** What one may hold of a firm, and the firm itself. */
const STAKE = (
  'stake stakes share shares shareholding shareholdings interest interests holding % percent cent stock equity capital ' +
  'company firm business half third quarter'
).split(' ');

/** Who put money into whom, and where shares trade. */
export const CAPITAL_FRAMES: readonly Frame[] = [
  {
    id: 'invest/verb',
    relation: 'invests_in',
    verbs: ['invest', 'put', 'pour', 'inject', 'plough', 'pump'],
    source: arg('agent', ['company', 'organization', 'agency', 'person']),
    target: arg(['prep:in', 'prep:into'], ['company', 'region', 'organization']),
    near: ['million', 'billion', 'invest', 'stake', 'capital', '%', 'percent', 'fund', 'crore', 'm', 'bn'],
    examples: CAPITAL_EXAMPLES['invest/verb'],
  },
  {
    id: 'invest/acquire',
    relation: 'invests_in',
    verbs: ['acquire', 'buy', 'purchase', 'take over', 'own', 'back', 'snap up'],
    unless: ['wholly'],
    source: arg('agent', ['company', 'organization', 'agency', 'person']),
    target: arg('patient', ['company', 'organization']),
    examples: CAPITAL_EXAMPLES['invest/acquire'],
  },
  {
    id: 'invest/takeover',
    relation: 'invests_in',
    nouns: ['acquisition', 'takeover', 'take-over', 'purchase', 'buyout', 'buy-out'],
    unless: ['plan', 'propose', 'fail', 'attempt', 'hostile', 'possible', 'potential'],
    source: arg(['possessor', 'prep:by'], ['company', 'organization', 'person']),
    target: arg('prep:of', ['company']),
    examples: CAPITAL_EXAMPLES['invest/takeover'],
  },
  {
    id: 'invest/stake',
    relation: 'invests_in',
    verbs: ['acquire', 'buy', 'purchase', 'take', 'hold', 'own', 'have', 'keep', 'retain'],
    near: ['stake', 'share', 'shareholding', 'interest', '%', 'percent', 'cent'],
    object: STAKE,
    unless: ['market'],
    source: arg('agent', ['company', 'organization', 'agency', 'person']),
    target: arg(['prep:in/of', 'focus'], ['company']),
    examples: CAPITAL_EXAMPLES['invest/stake'],
  },
  {
    id: 'invest/sold-to',
    relation: 'invests_in',
    verbs: ['sell'],
    source: arg('prep:to', ['company', 'organization']),
    target: arg('patient', ['company']),
    examples: CAPITAL_EXAMPLES['invest/sold-to'],
  },
  {
    id: 'invest/round',
    relation: 'invests_in',
    verbs: ['lead', 'join', 'co-lead'],
    near: ['round', 'financing', 'funding'],
    source: arg('agent', ['company', 'organization', 'agency', 'person']),
    target: arg(['possessed', 'prep:in', 'prep:of', 'prep:for', 'patient', 'user'], ['company']),
    examples: CAPITAL_EXAMPLES['invest/round'],
  },
  {
    id: 'invest/raise',
    relation: 'invests_in',
    verbs: ['raise', 'secure', 'draw', 'attract', 'receive', 'obtain', 'close'],
    near: ['million', 'billion', 'round', 'investment', 'financing', 'm', 'bn', 'crore'],
    unless: ['grant', 'subsidy', 'loan', 'reward', 'award'],
    source: arg(['prep:from', 'prep:by'], ['company', 'organization', 'person']),
    target: arg('agent', ['company']),
    examples: CAPITAL_EXAMPLES['invest/raise'],
  },
  {
    id: 'invest/investor',
    relation: 'invests_in',
    nouns: ['investor', 'shareholder', 'backer', 'stakeholder'],
    source: arg('holder', ['company', 'organization', 'agency', 'person']),
    target: arg(['prep:in/of', 'possessor', 'focus'], ['company', 'organization']),
    examples: CAPITAL_EXAMPLES['invest/investor'],
  },
  {
    id: 'listed/verb',
    relation: 'listed_on',
    verbs: ['list', 'land', 'debut', 'float', 'trade', 'quote', 'go'],
    source: arg(['subject', 'patient'], ['company']),
    target: arg(['prep:on', 'prep:at', 'prep:in'], ['organization']),
    examples: CAPITAL_EXAMPLES['listed/verb'],
  },
  {
    id: 'listed/noun',
    relation: 'listed_on',
    verbs: ['make', 'complete', 'begin', 'start', 'celebrate'],
    near: ['debut', 'trading', 'listing', 'ipo', 'flotation'],
    source: arg('subject', ['company']),
    target: arg(['prep:on', 'prep:at'], ['organization']),
    examples: CAPITAL_EXAMPLES['listed/noun'],
  },
];
