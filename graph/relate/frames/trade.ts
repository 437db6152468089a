import { arg, type Frame } from '../frame.ts';

/** Where firms sell, whom they supply and with whom they work. */
export const TRADE_FRAMES: readonly Frame[] = [
  {
    id: 'sells/verb',
    relation: 'sells_to',
    verbs: ['sell', 'export', 'ship', 'deliver', 'supply', 'market', 'distribute', 'go', 'install'],
    source: arg(['agent', 'possessor'], ['company']),
    target: arg(['prep:to', 'prep:in', 'prep:across', 'prep:into', 'prep:throughout', 'prep:among'], ['region']),
    examples: [
      {
        text: '[Acme|company] exports to [Chile|region], [Peru|region] and [Brazil|region].',
        edges: ['Acme → Chile', 'Acme → Peru', 'Acme → Brazil'],
      },
      {
        text: '[Acme|company], with products sold across [Asia|region] and [Africa|region], grew.',
        edges: ['Acme → Asia', 'Acme → Africa'],
      },
      { text: '[Acme|company] sells pumps to mines in [Chile|region].', edges: ['Acme → Chile'] },
      { text: '[Acme|company] may export to [Chile|region].', edges: [] },
      { text: '[Acme|company] was sold in [Chile|region].', edges: [] },
    ],
  },
  {
    id: 'sells/make-for',
    relation: 'sells_to',
    verbs: ['make', 'build', 'produce', 'manufacture', 'supply', 'design', 'install', 'provide'],
    source: arg(['agent', 'possessor'], ['company']),
    target: arg(['prep:for', 'prep:to'], ['region']),
    examples: [
      {
        text: '[Acme|company] builds welding cells for shipyards in [Dalian|region] and [Busan|region].',
        edges: ['Acme → Dalian', 'Acme → Busan'],
      },
      { text: '[Acme|company] builds welding cells in [Dalian|region].', edges: [] },
    ],
  },
  {
    id: 'sells/exports-go',
    relation: 'sells_to',
    verbs: ['go', 'head', 'reach', 'ship'],
    near: ['export', 'sale', 'shipment', 'output', 'production', 'turnover', 'revenue'],
    source: arg(['possessor', 'focus'], ['company']),
    target: arg('prep:to/into', ['region']),
    examples: [
      {
        text: '[Acme|company] is small. Exports go chiefly to [Germany|region] and [Japan|region].',
        edges: ['Acme → Germany', 'Acme → Japan'],
      },
      { text: '[Acme|company] is small. Visitors go to [Germany|region].', edges: [] },
    ],
  },
  {
    id: 'sells/in-use',
    relation: 'sells_to',
    verbs: ['be', 'use', 'install', 'find', 'have'],
    near: ['use', 'customer', 'client', 'buyer', 'operation'],
    source: arg('possessor', ['company']),
    target: arg(['prep:in', 'prep:among', 'prep:across'], ['region']),
    examples: [
      {
        text: "[Acme|company]'s pumps are in use in [Brazil|region] and [Chile|region].",
        edges: ['Acme → Brazil', 'Acme → Chile'],
      },
      { text: '[Acme|company], whose pumps have found buyers in [Brazil|region], grew.', edges: ['Acme → Brazil'] },
      { text: "[Acme|company]'s pumps are in short supply.", edges: [] },
    ],
  },
  {
    id: 'sells/customer',
    relation: 'sells_to',
    nouns: ['customer', 'client', 'buyer'],
    source: arg(['possessor', 'prep:of', 'subject', 'focus'], ['company']),
    target: arg(['prep:in/from/across'], ['region']),
    examples: [
      {
        text: "[Acme|company]'s customers in [Italy|region] and [Spain|region] pay well.",
        edges: ['Acme → Italy', 'Acme → Spain'],
      },
      { text: "[Acme|company]'s factory in [Italy|region] closed.", edges: [] },
    ],
  },
  {
    id: 'sells/export',
    relation: 'sells_to',
    nouns: ['export', 'sale', 'shipment', 'delivery'],
    source: arg(['possessor', 'prep:of', 'focus'], ['company']),
    target: arg('prep:in/to/into', ['region']),
    examples: [
      { text: "[Acme|company]'s exports to [Italy|region] grew.", edges: ['Acme → Italy'] },
      { text: '[Acme|company] is small. Sales to [Italy|region] grew.', edges: ['Acme → Italy'] },
      { text: "[France|region]'s exports to [Italy|region] hurt [Acme|company].", edges: [] },
    ],
  },
  {
    id: 'sells/market',
    relation: 'sells_to',
    nouns: ['market'],
    source: arg(['possessor', 'prep:of'], ['company']),
    target: arg(['prep:in', 'holder'], ['region']),
    examples: [
      { text: "[Acme|company]'s largest market, [Italy|region], shrank.", edges: ['Acme → Italy'] },
      { text: '[Acme|company] watched the market in [Italy|region].', edges: [] },
    ],
  },
  {
    id: 'supplies/verb',
    relation: 'supplies',
    verbs: ['supply', 'sell', 'deliver', 'ship', 'provide', 'furnish', 'serve', 'equip'],
    source: arg('agent', ['company']),
    target: arg(['prep:to', 'patient', 'prep:with', 'prep:for'], ['company']),
    examples: [
      { text: '[Acme|company] sells pumps to [Globex|company].', edges: ['Acme → Globex'] },
      { text: '[Acme|company] supplies [Globex|company] with pumps.', edges: ['Acme → Globex'] },
      { text: '[Globex|company] is supplied by [Acme|company].', edges: ['Acme → Globex'] },
      { text: '[Acme|company] never sold pumps to [Globex|company].', edges: [] },
    ],
  },
  {
    id: 'supplies/buy',
    relation: 'supplies',
    verbs: ['buy', 'order', 'purchase', 'source', 'procure', 'import'],
    source: arg('prep:from', ['company']),
    target: arg('agent', ['company', 'organization']),
    examples: [
      { text: '[Globex|company] buys pumps from [Acme|company].', edges: ['Acme → Globex'] },
      { text: '[Globex|company] never ordered from [Acme|company].', edges: [] },
    ],
  },
  {
    id: 'supplies/noun',
    relation: 'supplies',
    nouns: ['supplier', 'vendor', 'contractor', 'subcontractor'],
    source: arg('holder', ['company']),
    target: arg(['prep:to', 'prep:of', 'prep:for', 'possessor', 'compound'], ['company']),
    examples: [
      { text: '[Acme|company], a supplier to [Globex|company], grew.', edges: ['Acme → Globex'] },
      { text: '[Acme|company] is looking for a supplier.', edges: [] },
    ],
  },
  {
    id: 'supplies/customer',
    relation: 'supplies',
    nouns: ['customer', 'client', 'buyer'],
    source: arg(['possessor', 'prep:of', 'focus'], ['company']),
    target: arg(['holder', 'prep:include'], ['company']),
    examples: [
      { text: "[Globex|company], [Acme|company]'s largest customer, agreed.", edges: ['Acme → Globex'] },
      {
        text: "[Acme|company]'s customers are [Globex|company] and [Initech|company].",
        edges: ['Acme → Globex', 'Acme → Initech'],
      },
      { text: "[Acme|company]'s customers complained.", edges: [] },
    ],
  },
  {
    id: 'supplies/counts',
    relation: 'supplies',
    verbs: ['count', 'number', 'include', 'list', 'have'],
    near: ['customer', 'client', 'buyer'],
    source: arg(['agent', 'possessor'], ['company']),
    target: arg('patient', ['company']),
    examples: [
      {
        text: '[Acme|company] counts [Globex|company] and [Initech|company] among its customers.',
        edges: ['Acme → Globex', 'Acme → Initech'],
      },
      { text: '[Acme|company] counts [Globex|company] among its rivals.', edges: [] },
    ],
  },
  {
    id: 'partners/verb',
    relation: 'partners_with',
    verbs: [
      'cooperate',
      'collaborate',
      'partner',
      'work',
      'team up',
      'team',
      'develop',
      'ally',
      'deliver',
      'open',
      'run',
      'join',
    ],
    source: arg(['agent', 'subject'], ['company', 'organization', 'agency', 'region']),
    target: arg('prep:with', ['company', 'organization', 'agency', 'region']),
    examples: [
      { text: '[Acme|company] cooperates with [Globex|company] on pumps.', edges: ['Acme → Globex'] },
      {
        text: '[Acme|company] opened a joint laboratory with [Delft University|organization].',
        edges: ['Acme → Delft University'],
      },
      { text: '[Acme|company] refused to work with [Globex|company].', edges: [] },
    ],
  },
  {
    id: 'partners/sign',
    relation: 'partners_with',
    verbs: ['sign', 'ink', 'conclude', 'reach', 'enter', 'strike', 'seal', 'form', 'set up', 'establish', 'have'],
    near: [
      'agreement',
      'partnership',
      'memorandum',
      'contract',
      'deal',
      'alliance',
      'pact',
      'cooperation',
      'venture',
      'laboratory',
    ],
    source: arg('agent', ['company', 'organization', 'agency', 'region']),
    target: arg('prep:with', ['company', 'organization', 'agency', 'region']),
    isMutual: true,
    examples: [
      {
        text: '[Acme|company] and the [Delft Institute|organization] signed an agreement.',
        edges: ['Acme → Delft Institute'],
      },
      { text: '[Acme|company] signed a cooperation agreement with [Globex|company].', edges: ['Acme → Globex'] },
      { text: '[Acme|company] did not sign an agreement with [Globex|company].', edges: [] },
    ],
  },
  {
    id: 'partners/noun',
    relation: 'partners_with',
    nouns: ['partner', 'partnership', 'collaboration', 'cooperation', 'ally'],
    source: arg(['holder', 'possessor', 'prep:between'], ['company', 'organization', 'agency', 'region']),
    target: arg(['prep:of', 'prep:with', 'possessor'], ['company', 'organization', 'agency', 'region']),
    examples: [
      { text: '[Acme|company], a partner of [Globex|company], grew.', edges: ['Acme → Globex'] },
      { text: '[Acme|company] needs a partner.', edges: [] },
    ],
  },
];
