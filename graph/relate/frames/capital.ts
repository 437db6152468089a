import { arg, type Frame } from '../frame.ts';

/** Who put money into whom, and where shares trade. */
export const CAPITAL_FRAMES: readonly Frame[] = [
  {
    id: 'invest/verb',
    relation: 'invests_in',
    verbs: ['invest', 'put', 'pour', 'inject', 'plough', 'pump'],
    source: arg('agent', ['company', 'organization', 'agency', 'person']),
    target: arg(['prep:in', 'prep:into'], ['company', 'region', 'organization']),
    near: ['million', 'billion', 'invest', 'stake', 'capital', '%', 'percent', 'fund', 'crore', 'm', 'bn'],
    examples: [
      { text: '[Blue Fund|organization] invested 8 million euros in [Acme|company].', edges: ['Blue Fund → Acme'] },
      {
        text: '[Blue Fund|organization], which put 8 million euros into [Acme|company] in January, agreed.',
        edges: ['Blue Fund → Acme'],
      },
      { text: '[Acme|company] expects to invest in [Turin|region].', edges: [] },
      { text: '[Acme|company] refused to invest in [Globex|company].', edges: [] },
    ],
  },
  {
    id: 'invest/acquire',
    relation: 'invests_in',
    verbs: ['acquire', 'buy', 'purchase', 'take over', 'own', 'back', 'snap up'],
    unless: ['wholly'],
    source: arg('agent', ['company', 'organization', 'agency', 'person']),
    target: arg('patient', ['company', 'organization']),
    examples: [
      { text: '[Globex|company] acquired [Acme|company] in May.', edges: ['Globex → Acme'] },
      { text: '[Acme|company] was bought in May by [Globex|company].', edges: ['Globex → Acme'] },
      { text: '[Globex|company] had hoped to buy [Acme|company].', edges: [] },
      { text: '[Globex|company] bought pumps from [Acme|company].', edges: [] },
    ],
  },
  {
    id: 'invest/stake',
    relation: 'invests_in',
    verbs: ['acquire', 'buy', 'purchase', 'take', 'hold', 'own', 'have', 'keep', 'retain'],
    near: ['stake', 'share', 'shareholding', 'interest', '%', 'percent', 'cent'],
    source: arg('agent', ['company', 'organization', 'agency', 'person']),
    target: arg(['prep:in/of', 'focus'], ['company']),
    examples: [
      { text: '[Globex|company] holds a 15% stake in [Acme|company].', edges: ['Globex → Acme'] },
      { text: '[Globex|company] wants to buy a stake in [Acme|company].', edges: [] },
    ],
  },
  {
    id: 'invest/sold-to',
    relation: 'invests_in',
    verbs: ['sell'],
    source: arg('prep:to', ['company', 'organization']),
    target: arg('patient', ['company']),
    examples: [
      { text: '[Acme|company] was sold to [Globex|company] in 2020.', edges: ['Globex → Acme'] },
      { text: '[Acme|company] was not sold to [Globex|company].', edges: [] },
    ],
  },
  {
    id: 'invest/round',
    relation: 'invests_in',
    verbs: ['lead', 'join', 'co-lead'],
    near: ['round', 'financing', 'funding'],
    source: arg('agent', ['company', 'organization', 'agency', 'person']),
    target: arg(['possessed', 'prep:in', 'prep:of', 'prep:for', 'patient'], ['company']),
    examples: [
      { text: "[Blue Fund|organization] led [Acme|company]'s funding round.", edges: ['Blue Fund → Acme'] },
      { text: '[Blue Fund|organization] led a delegation to [Acme|company].', edges: [] },
    ],
  },
  {
    id: 'invest/raise',
    relation: 'invests_in',
    verbs: ['raise', 'secure', 'draw', 'attract', 'receive', 'obtain', 'close'],
    near: ['million', 'billion', 'round', 'investment', 'financing', 'm', 'bn', 'crore'],
    unless: ['grant', 'subsidy', 'loan', 'reward', 'award'],
    source: arg(['prep:from', 'prep:by'], ['company', 'organization', 'person']),
    target: arg('agent', ['company']),
    examples: [
      {
        text: '[Acme|company] raised £7.5 million in February from [Blue Ventures|company] and [Jane Roe|person].',
        edges: ['Blue Ventures → Acme', 'Jane Roe → Acme'],
      },
      { text: '[Acme|company] received a £2 million grant from [Blue Fund|organization].', edges: [] },
    ],
  },
  {
    id: 'invest/investor',
    relation: 'invests_in',
    nouns: ['investor', 'shareholder', 'backer', 'stakeholder'],
    source: arg('holder', ['company', 'organization', 'agency', 'person']),
    target: arg(['prep:in/of', 'possessor', 'focus'], ['company', 'organization']),
    examples: [
      { text: '[Blue Fund|organization], an investor in [Acme|company], agreed.', edges: ['Blue Fund → Acme'] },
      { text: '[Acme|company] met investors from [Blue Fund|organization].', edges: [] },
    ],
  },
  {
    id: 'listed/verb',
    relation: 'listed_on',
    verbs: ['list', 'land', 'debut', 'float', 'trade', 'quote', 'go'],
    source: arg(['subject', 'patient'], ['company']),
    target: arg(['prep:on', 'prep:at', 'prep:in'], ['organization']),
    examples: [
      {
        text: '[Acme|company] landed on the [Shenzhen Stock Exchange|organization] in May.',
        edges: ['Acme → Shenzhen Stock Exchange'],
      },
      {
        text: '[Acme|company], listed on the [Oslo Exchange|organization] since June, grew.',
        edges: ['Acme → Oslo Exchange'],
      },
      {
        text: 'Shares of [Acme|company] began trading on the [Oslo Exchange|organization].',
        edges: ['Acme → Oslo Exchange'],
      },
      { text: '[Acme|company] plans to list on the [Oslo Exchange|organization].', edges: [] },
      { text: '[Acme|company] is not listed on the [Oslo Exchange|organization].', edges: [] },
    ],
  },
  {
    id: 'listed/noun',
    relation: 'listed_on',
    verbs: ['make', 'complete', 'begin', 'start', 'celebrate'],
    near: ['debut', 'trading', 'listing', 'ipo', 'flotation'],
    source: arg('subject', ['company']),
    target: arg(['prep:on', 'prep:at'], ['organization']),
    examples: [
      { text: '[Acme|company] made its debut on the [Oslo Exchange|organization].', edges: ['Acme → Oslo Exchange'] },
      { text: '[Acme|company] might make its debut on the [Oslo Exchange|organization].', edges: [] },
    ],
  },
];
