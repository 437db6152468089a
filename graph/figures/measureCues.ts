import type { MeasureCue } from './cue.ts';

const WORLD = '(?:global|world|worldwide|international|domestic|national|Chinese|European|local|overseas)';

export const MEASURE_CUES: readonly MeasureCue[] = [
  // Money
  {
    measure: 'r_and_d',
    units: ['money'],
    before:
      '\\b(?:R&D|research and development|research)(?:\\s+(?:spending|investment|expenditure|expenses?|costs?|budget|outlay))?\\b',
    after: '\\b(?:on|in|into|to|for|towards?)\\s+(?:\\w+\\s+)?(?:R&D|research and development|research)\\b',
    head: 40,
    positive: [
      'The company spent ⟦71 million yuan⟧ on research and development last year.',
      'R&D investment reached ⟦2 billion yuan⟧.',
      'These firms invested more than ⟦30 million yuan⟧ in research and development.',
    ],
    negative: ['The firm invested ⟦30 million yuan⟧ in a plant.'],
  },
  {
    measure: 'market_value',
    units: ['money'],
    before:
      '\\b(?:market (?:value|capitali[sz]ation|cap)|valuation|valued|(?:values|valuing)\\s+(?:the\\s+)?\\S+)(?!\\w)',
    after: '^\\s*(?:market (?:value|cap)|valuation)',
    head: 10,
    positive: [
      'It is now valued at about ⟦3.1 billion yuan⟧.',
      'with a total market value of ⟦4.044 billion yuan⟧',
      'The deal values the company at ⟦2.8 billion yuan⟧.',
    ],
  },
  {
    measure: 'profit',
    units: ['money'],
    before: '\\b(?:profits?|net income|earnings|EBITDA?|net loss|loss(?:es)?|lost|surplus|deficit)\\b',
    after: '^\\s+(?:in|of)\\s+(?:\\w+\\s+)?(?:profits?|net income|EBITDA?|loss(?:es)?)\\b',
    positive: [
      'Net profit rose 23 per cent to ⟦RMB152m⟧.',
      'with net profit of ⟦52 million yuan⟧',
      'It made ⟦5 million euros⟧ in profit.',
      'The firm lost ⟦87 million yuan⟧ in the first three quarters.',
      'It had revenue of 22.3 million euros and EBITDA of ⟦4.1 million euros⟧.',
    ],
  },
  {
    measure: 'profit',
    units: ['percent'],
    before: '\\b(?:(?:profit |net |gross |operating |median )*margins?|return on (?:sales|capital|equity))\\b',
    head: 30,
    positive: ['Margins have slipped to ⟦3 percent⟧.', 'Its net margin was ⟦12%⟧.'],
    negative: ['They account for ⟦46 per cent⟧ of sales.'],
  },
  {
    measure: 'exports',
    units: ['money'],
    before: '\\b(?:exports?|exported|exporting|export (?:value|volume|sales)|overseas sales|sales abroad)\\b',
    after: "^(?:'s worth)?\\s+(?:worth\\s+)?(?:of|in)\\s+(?:\\w+\\s+)?(?:exports?|overseas sales)\\b",
    head: 5,
    positive: [
      'Its exports grew 109% year on year to ⟦US$27.59 million⟧.',
      'The company exported ⟦640 million yuan⟧ worth in the first half.',
    ],
    negative: ['Imports and exports reached ⟦44 billion yuan⟧.'],
  },
  {
    measure: 'imports',
    units: ['money'],
    before: '\\b(?:imports?|imported)\\b(?!\\s+and\\s+exports?)',
    after: '^\\s+(?:of|in)\\s+imports\\b',
    head: 5,
    positive: ['It achieved growth in imports, which reached ⟦US$99.2 million⟧.'],
    negative: ['Imports and exports reached ⟦44 billion yuan⟧.'],
  },
  {
    measure: 'trade',
    units: ['money'],
    before: '\\b(?:foreign trade|trade (?:value|volume)|imports and exports|exports and imports|trade)\\b',
    after: '^\\s+(?:of|in)\\s+(?:foreign\\s+)?trade\\b',
    head: 12,
    positive: [
      'The total foreign trade value of the firms reached ⟦44.64 billion yuan⟧.',
      'Imports and exports reached ⟦44 billion yuan⟧.',
    ],
  },
  {
    measure: 'output',
    units: ['money'],
    before:
      '\\b(?:output(?: value)?|production value|GDP|gross domestic product|value[- ]added|economy|industry|industrial cluster|cluster worth)\\b|Ι+(?:,[^,№]*,)?\\s+(?:expanded|grew|reached|rose|is worth|was worth|worth)\\b',
    positive: [
      'achieved a total output value of ⟦15.268 billion yuan⟧',
      "The city's marine economy expanded to ⟦501.4 billion yuan⟧.",
      'GDP passed ⟦1 trillion yuan⟧.',
    ],
  },
  {
    measure: 'revenue',
    units: ['money'],
    before:
      '\\b(?:revenues?|sales|turnover|(?:operating|business|sales) income|income|turned over|took in|takes in|earn(?:s|ed)?|gross(?:ed)?|budgeting|booked|rang up)\\b',
    after: '^\\s+(?:\\w+\\s+)?(?:in|of)\\s+(?:\\w+\\s+)?(?:revenues?|sales|turnover|income|business|takings)\\b',
    positive: [
      'Sales hit ⟦612 million yuan⟧ in 2023.',
      'It turned over ⟦R$12.7 million⟧ last year.',
      'The firm reported ⟦5 million euros⟧ in revenue.',
      'realized an operating income of ⟦11.72 billion yuan⟧',
    ],
    negative: ['It spent ⟦5 million yuan⟧ on research and development out of its sales.'],
  },
  {
    measure: 'reward',
    units: ['money'],
    before:
      '\\b(?:rewards?|rewarded|award(?:s|ed|ing)?|subsid(?:y|ies|ise|ised|ize|ized)|grants?|granted|bonus(?:es)?|incentives?|prizes?|promises|pays?|paid|receives?|gets?|given|budget(?: of)?|outlay|expenditure|disbursements?|allocated|allocates?|allocating|earmark(?:ed|s)?|set(?:s|ting)? aside|hand(?:s|ed) out|shared?|offers?|offered|enjoy|sanctioned|disbursed|pledged|approved|obtained|title that came with|waived|reimburs\\w+|covers|co-?financ\\w+|Å+(?:,[^,;№]*,)? (?:will |has |have )?(?:spen[dt]s?|add(?:s|ed)?)|ℝ+(?:,[^,;№]*,)? (?:will |has |have )?(?:spen[dt]s?|add(?:s|ed)?))\\b',
    after:
      '^\\s*(?:[-\\s](?:\\w+[-\\s]){0,2}(?:reward|prize|bonus|subsid|grant|incentive|award)|\\s+(?:in|of|as)\\s+(?:non-repayable\\s+)?(?:grants?|subsid|rewards?|support funds|incentives?|public money|state aid)|\\s+(?:approved|paid out|disbursed|allocated|earmarked|set aside|granted|awarded)\\b|\\s*[–-]\\s*(?:planned expenditure|paid out))',
    positive: [
      'The city will reward ⟦500,000 yuan⟧ to companies on the list.',
      'Each of the three gets a one-off ⟦500,000 yuan⟧ from the city coffers.',
      'The plan promises ⟦300,000 yuan⟧ to each newcomer.',
      'So far 131 enterprises have shared ⟦87 million yuan⟧.',
      'It handed out ⟦£5 million⟧ in grants.',
      'The plan has an outlay of ⟦2.5 billion rupees⟧.',
      'Of the ⟦617 million euros⟧ approved in 2022 by the agency, little went to small firms.',
      'The budget sets aside ⟦300 million yuan⟧ for the programme.',
    ],
    negative: ['The bank granted loans of ⟦5 million yuan⟧.'],
  },
  {
    measure: 'financing',
    units: ['money'],
    before:
      '\\b(?:raised?|raises|raising|financing|funding|fund-?raising|loans?|credits?|credit (?:line|lines|agreements?)|lent|lends?|borrow(?:ed|s)?|guarantees?|proceeds|drawn|drew|secured|Series [A-F]\\+?|money from|fund of|(?:sub-)?fund with a scale of|proceeds of|first sum of|line of)\\b',
    after:
      '^\\s+(?:\\w+\\s+)?(?:Series [A-F]|(?:in|of)\\s+(?:\\w+\\s+)?(?:loans?|credits?|funding|financing|new capital|venture capital|guarantees?|bonds?|equity)|(?:funding )?round|loan|credit|put up|financing|(?:will be |was |were |is )?(?:financed|funded) by (?:a |an )?loan|that [^№;.]{3,60} put up)\\b',
    head: 4,
    positive: [
      'Tianfu raised ⟦120 million yuan⟧ last month.',
      'credit agreements totaling ⟦860 million yuan⟧ were signed',
      'The bank has lent ⟦2.3 billion yuan⟧ to small firms.',
      'It closed a ⟦320 million yuan⟧ Series C round.',
      'The bank will make ⟦2 billion yuan⟧ in credit available.',
      'It set up a sub-fund with a scale of ⟦500 million yuan⟧.',
      'Of the price, ⟦150 million kroner⟧ will be financed by a loan.',
    ],
  },
  {
    measure: 'investment',
    units: ['money'],
    before:
      '\\b(?:invest(?:s|ed|ing)?|investments?|put(?:ting)? (?:in|up)|put|poured|pours|acquired|acquires|bought|buys|purchased|takeover|plant worth|build an?|projects? (?:accounted for|worth)|(?:for|of) an? total investment of|stake (?:for|worth)|purchase price|acquisition price|consideration of|committed|commits|capital expenditure|capex)\\b|\\b(?:stake|shares?|control|majority)\\b[^№;]{0,60}\\bfor\\b',
    after:
      '^\\s+(?:(?:in|of)\\s+(?:foreign |direct |new |fixed-asset )*investments?|investment|into|plant|project|stake)\\b',
    positive: [
      'which put ⟦8 million euros⟧ into the firm in January',
      'The firm was bought in May by a rival for ⟦640 million yuan⟧.',
      'Parks attracted ⟦US$1.14 billion⟧ in foreign direct investment.',
      'The fund invested ⟦60 million yuan⟧ in it.',
      'It took a stake in the start-up for ⟦€6 million⟧.',
      'The purchase price amounts to ⟦EUR 31.5 million⟧.',
    ],
    negative: ['It raised ⟦5 million yuan⟧ from investors.'],
  },
  {
    measure: 'other',
    units: ['money'],
    before:
      '\\b(?:registered capital|orders? in hand|order book|orders|priced?|price|cost(?:s|ing)?|apiece at|shares at|fine[sd]?|fee)\\b',
    after: '^\\s+(?:apiece|each|per share|a share|a piece|per unit)\\b',
    positive: [
      'with a registered capital of only ⟦3 million yuan⟧',
      'Orders in hand stood at ⟦900 million yuan⟧.',
      'shares at ⟦RMB31.20⟧ apiece',
    ],
  },

  {
    measure: 'other',
    units: ['count'],
    before: '\\b(?:sold|sells|sale of|issued)(?:\\s+(?:only|over|about|nearly|some))?\\s*$',
    positive: ['It sold ⟦18,600⟧ autopilots last year.'],
  },

  // Percentages
  {
    measure: 'market_share',
    units: ['percent'],
    before:
      '\\b(?:market share|share of the (?:\\w+ ){0,3}market|shares? of the market|commands?|dominat\\w+)\\b|\\bof the [\\wℝ ]{0,30}market and (?:perhaps |about |some |roughly )?$',
    after: `^\\s+(?:market share|(?:share )?(?:of|in)\\s+(?:all )?(?:the\\s+|its\\s+)?(?:\\S+\\s+){0,3}(?:market|markets)\\b|(?:share )?of\\s+(?:the\\s+)?${WORLD}(?:'s)?\\s+(?:\\w+\\s+){0,4}(?:production|sales|supply|output|demand|capacity)|of the [\\w\\s]{0,30}sold (?:worldwide|anywhere|in|around)|of (?:all )?(?:the )?(?:world|globe)'s\\b|of (?:the |a )?(?:ℝ+|global|world|domestic|national) (?:one|market)|of a [\\w ]{0,20}market\\b)`,
    head: 60,
    positive: [
      'Our domestic market share is ⟦34%⟧.',
      'It holds ⟦62%⟧ of the world market for bearings.',
      'accounting for about ⟦30%⟧ of the global production and sales',
      'It commands roughly ⟦12%⟧ of the domestic market.',
      "The province makes ⟦80%⟧ of the world's diamonds.",
    ],
    negative: ['They account for ⟦46 per cent⟧ of sales.'],
  },
  {
    measure: 'r_and_d',
    units: ['percent'],
    before:
      '\\b(?:R&D|research and development|research)(?:\\s+(?:spending|investment|expenditure|intensity|expenses?|costs?|budget))?\\b(?:\\s+\\w+){0,3}',
    after:
      "^\\s+(?:of\\s+[\\w\\s'&℀-⅏]{1,40}?)?(?:\\s*(?:was|is|are|were|goes|went|taken out|spent|invested|reinvested|ploughed|plowed|flows?|back)\\s*)*\\s(?:on|to|in|into)\\s+(?:do\\s+)?(?:R&D|research)",
    head: 60,
    positive: [
      'R&D swallows ⟦11.8 per cent⟧ of sales.',
      'It spends ⟦7.9%⟧ of its revenue on research and development.',
    ],
    negative: ['They account for ⟦46 per cent⟧ of sales.'],
  },
  {
    measure: 'exports',
    units: ['percent'],
    before:
      '\\bexports?\\b(?:,? (?:which|that))?(?: \\w+ly)?,? (?:account(?:ed|s|ing)? for|ma(?:ke|de) up|represent(?:s|ed|ing)?|share)|\\bexport (?:share|ratio|quota|intensity)',
    after:
      '^\\s+of\\s+(?:\\S+\\s+){1,4}?(?:(?:is|are|was|were|being)\\s+)?(?:exported|earned abroad|sold (?:abroad|overseas|to foreign)|shipped (?:abroad|overseas)|goes? (?:abroad|overseas)|for export|earned overseas|overseas|from abroad|made abroad|abroad|shipped to)\\b|^ (?:is |are |was |were )?(?:exported|sold abroad|sold overseas|shipped abroad|for export)\\b',
    head: 60,
    positive: [
      'Exports account for ⟦40%⟧ of sales.',
      'About ⟦60 percent⟧ of its products are exported.',
      '⟦83%⟧ of turnover is earned abroad',
    ],
    negative: ['They account for ⟦46 per cent⟧ of sales.'],
  },
  {
    measure: 'share',
    units: ['percent'],
    before:
      '\\b(?:account(?:s|ed|ing)? for|mak(?:e|es|ing) up|made up|represent(?:s|ed|ing)?|compris\\w+|contribut\\w+|own(?:s|ed|ing)?|hold(?:s|ing)?|held|stake of|stake|takes?|took|taking|equal to|brought in|brings in|share of|proportion of|ratio of|reach)\\b',
    after: '^\\s+(?:of|stake|share|shareholding|owned|holding|were|are|was|is|have|had)\\b',
    positive: [
      'They account for ⟦46 per cent⟧ of sales.',
      'The fund owned ⟦8.3 per cent⟧.',
      'More than ⟦60 percent⟧ of these firms are rooted in industry.',
      'acquired a ⟦15%⟧ stake',
    ],
  },
  {
    measure: 'growth',
    units: ['percent'],
    before: '\\b(?:growth rate|growth|grow|grew|rise|rose|rising|increase|increased|expand(?:ed)?|climbed|jumped)\\b',
    positive: ['an annual growth rate of ⟦20 percent⟧'],
  },

  // Counts
  {
    measure: 'patents',
    units: ['count'],
    before: '\\b(?:patents?(?: held| granted| applications?)?(?: numbered| totaled| reached)?)\\b',
    after: '^\\s+(?:of\\s+(?:the\\s+)?\\S+\\s+№+\\s+|\\w+\\s+){0,4}?patents?\\b',
    head: 5,
    positive: ['Together they hold more than ⟦21,000⟧ patents.', 'It has ⟦118⟧ invention patents.'],
    negative: ['The ⟦118⟧ firms were founded long ago and hold no titles.'],
  },
  {
    measure: 'production',
    units: ['count', 'physical'],
    before:
      '\\b(?:capacity|annual production|production and sales|production|produces?|produced|turns? out|turned out|shipped|ships|makes|manufactured|output|deliver(?:s|ed))\\b(?! of the\\b)(?!\\s+(?:for|to)\\b)',
    after: '^\\s+(?:[\\wΞΙ\\s-]{1,40}?)(?:a year|per year|annually|a month|a day|per day|each year|every year)\\b',
    positive: [
      'lift annual capacity from ⟦22,000⟧ parts to 60,000',
      'It shipped ⟦9,400⟧ pumps last year.',
      'The annual production and sales of igniters are nearly ⟦10 million⟧.',
      'It makes ⟦300,000⟧ reducers a year.',
    ],
    negative: ['The city has ⟦443⟧ such enterprises.'],
  },
];
