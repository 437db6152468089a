/** Nouns that end (or begin) the names of public bodies and organisations, with what they make of the name. */

export interface BodyHead {
  readonly type: 'agency' | 'organization';
  readonly kind: string | null;
  /** True where the name may begin with the head: "Ministry of …", "University of …". */
  readonly leads: boolean;
}

const heads = new Map<string, BodyHead>();

function add(type: BodyHead['type'], kind: string | null, leads: boolean, words: string): void {
  for (const word of words.split(',')) heads.set(word.trim(), { type, kind, leads });
}

add(
  'agency',
  'ministry',
  true,
  'ministry, ministério, ministerio, ministère, ministero, ministerium, bundesministerium',
);
add('agency', 'department', true, 'department, dept, dept., departments');
add('agency', 'bureau', true, 'bureau, bureaus');
add('agency', 'commission', true, 'commission, commissions');
add('agency', 'committee', true, 'committee');
add('agency', 'customs', false, 'customs');
add('agency', 'government', true, 'government');
add('agency', 'regulator', false, 'regulator, authority, inspectorate');
add(
  'agency',
  null,
  true,
  'administration, agency, agência, agencia, office, secretariat, treasury, parliament, senate, directorate, directorate-general, presidency, undersecretariat, board, ombudsman',
);
add('agency', null, false, 'navy, army, police, constabulary, chancellery, court, consulate, embassy, cabinet');
add(
  'organization',
  'association',
  true,
  'association, associations, associação, asociación, associazione, society, federation, confederation, federação, chamber, chambers, union, guild, verband, bund, syndicate, assembly, kammer, handelskammer, câmara, cámara, odası',
);
add('organization', 'exchange', false, 'exchange, bourse, börse, nasdaq, euronext');
add(
  'organization',
  'university',
  true,
  'university, college, universität, universidade, universidad, université, università, polytechnic, politecnico, politécnica, polytechnique, hochschule, conservatory',
);
add(
  'organization',
  'institute',
  true,
  'institute, institut, instituto, istituto, institution, academy, academia, laboratory, laboratories, centre, center, centro, zentrum, catapult, observatory',
);
add('organization', 'fund', true, 'fund, fundo, fondo, fonds, trust');
add('organization', 'bank', true, 'bank, banco, banca, banque, sparkasse, landesbank');
add('organization', null, true, 'branch');
add('organization', 'alliance', true, 'alliance, consortium, coalition, network');
add(
  'organization',
  'media',
  false,
  'newspaper, gazette, tribune, herald, courier, daily, broadcasting, news, times, journal',
);
add(
  'organization',
  null,
  true,
  'foundation, council, organisation, organization, fundação, fundación, stiftung, league, club, hospital, museum, museums, corps, red cross, forum institute',
);

export const BODY_HEADS: ReadonlyMap<string, BodyHead> = heads;

/** Two-word heads that say more than their last word. */
export const COMPOUND_HEADS: ReadonlyMap<string, BodyHead> = new Map<string, BodyHead>([
  ['think tank', { type: 'organization', kind: 'think-tank', leads: false }],
  ['stock exchange', { type: 'organization', kind: 'exchange', leads: false }],
  ['development corporation', { type: 'organization', kind: null, leads: false }],
  ['development bank', { type: 'organization', kind: 'bank', leads: false }],
  ['trade organization', { type: 'agency', kind: null, leads: false }],
  ['trade organisation', { type: 'agency', kind: null, leads: false }],
  ['state council', { type: 'agency', kind: 'government', leads: false }],
  ['city council', { type: 'agency', kind: 'government', leads: false }],
  ['county council', { type: 'agency', kind: 'government', leads: false }],
  ['borough council', { type: 'agency', kind: 'government', leads: false }],
  ['regional council', { type: 'agency', kind: 'government', leads: true }],
  ['provincial council', { type: 'agency', kind: 'government', leads: true }],
  ['district council', { type: 'agency', kind: 'government', leads: false }],
  ['town council', { type: 'agency', kind: 'government', leads: false }],
  ['municipal council', { type: 'agency', kind: 'government', leads: true }],
  ['cantonal council', { type: 'agency', kind: 'government', leads: false }],
  ['main board', { type: 'organization', kind: 'exchange', leads: false }],
  ['growth market', { type: 'organization', kind: 'exchange', leads: false }],
  ['central bank', { type: 'agency', kind: 'regulator', leads: false }],
  ['executive agency', { type: 'agency', kind: null, leads: false }],
  ['organizing committee', { type: 'organization', kind: null, leads: false }],
  ['organising committee', { type: 'organization', kind: null, leads: false }],
  ['zones authority', { type: 'agency', kind: 'bureau', leads: false }],
  ["people's congress", { type: 'agency', kind: 'committee', leads: false }],
]);

/** Words of whole names that no head betrays. */
export const KNOWN_BODIES: ReadonlyMap<string, BodyHead> = new Map<string, BodyHead>([
  ['nasdaq', { type: 'organization', kind: 'exchange', leads: false }],
  ['euronext', { type: 'organization', kind: 'exchange', leads: false }],
  ['nyse', { type: 'organization', kind: 'exchange', leads: false }],
  ['growth enterprise market', { type: 'organization', kind: 'exchange', leads: false }],
  ['bndes', { type: 'organization', kind: 'bank', leads: false }],
  ['sebrae', { type: 'organization', kind: null, leads: false }],
  ['kfw', { type: 'organization', kind: 'bank', leads: false }],
  ['inmetro', { type: 'agency', kind: 'regulator', leads: false }],
  ['sidbi', { type: 'organization', kind: 'bank', leads: false }],
  ['new third board', { type: 'organization', kind: 'exchange', leads: false }],
  ['neeq', { type: 'organization', kind: 'exchange', leads: false }],
  ['star market', { type: 'organization', kind: 'exchange', leads: false }],
  ['chinext', { type: 'organization', kind: 'exchange', leads: false }],
  ['kosdaq', { type: 'organization', kind: 'exchange', leads: false }],
  ['kospi', { type: 'organization', kind: 'exchange', leads: false }],
  ['xinhua', { type: 'organization', kind: 'media', leads: false }],
  ['xinhua news agency', { type: 'organization', kind: 'media', leads: false }],
  ['china daily', { type: 'organization', kind: 'media', leads: false }],
  ['reuters', { type: 'organization', kind: 'media', leads: false }],
  ['bloomberg', { type: 'organization', kind: 'media', leads: false }],
  ['world bank', { type: 'organization', kind: 'bank', leads: false }],
  ['fraunhofer', { type: 'organization', kind: 'institute', leads: false }],
  ['lok sabha', { type: 'agency', kind: null, leads: false }],
  ['rajya sabha', { type: 'agency', kind: null, leads: false }],
  ['bundestag', { type: 'agency', kind: null, leads: false }],
  ['bundesrat', { type: 'agency', kind: null, leads: false }],
  ['european parliament', { type: 'agency', kind: null, leads: false }],
  ['eurostat', { type: 'agency', kind: null, leads: false }],
  ['destatis', { type: 'agency', kind: null, leads: false }],
  ['insee', { type: 'agency', kind: null, leads: false }],
  ['istat', { type: 'agency', kind: null, leads: false }],
  ['ofgem', { type: 'agency', kind: 'regulator', leads: false }],
  ['bafin', { type: 'agency', kind: 'regulator', leads: false }],
  ['innovate uk', { type: 'agency', kind: null, leads: false }],
  ['ncbr', { type: 'agency', kind: null, leads: false }],
  ['vinnova', { type: 'agency', kind: null, leads: false }],
  ['jetro', { type: 'agency', kind: null, leads: false }],
  ['kotra', { type: 'agency', kind: null, leads: false }],
  ['bpifrance', { type: 'organization', kind: 'bank', leads: false }],
  ['mofcom', { type: 'agency', kind: 'ministry', leads: false }],
  ['unido', { type: 'organization', kind: null, leads: false }],
  ['oecd', { type: 'organization', kind: null, leads: false }],
  ['wto', { type: 'organization', kind: null, leads: false }],
  ['imf', { type: 'organization', kind: null, leads: false }],
]);

/** Fields that ministries and bureaus are named after: what may follow "Ministry of … and". */
export const TOPIC_WORDS: ReadonlySet<string> = new Set(
  `economy economic economics information ict industry industrial industries technology technologies science sciences scientific
  commerce commercial finance financial trade labour labor employment tourism health education agriculture rural affairs environment
  environmental ecology innovation innovative small medium medium-sized micro enterprises enterprise sme smes msme energy digital
  data human resources social security transport transportation culture cultural sports housing urban construction
  planning development reform investment business businesses export exports import imports foreign external intellectual property
  market markets regulation supervision standards quality research engineering manufacturing electronic electronics
  communications telecommunications petrochemical chemical water natural land forestry fisheries food drug drugs justice
  public civil veterans emergency management taxation revenue statistics audit cooperation relations promotion protection climate
  action consumer competition skills training higher infrastructure mines minerals steel textiles heavy space atomic defence
  defense electric power petroleum gas shipping ports aviation railways roads mobility startups startup entrepreneurship
  technological services service works welfare interior home homeland security women youth family informatization big
  automation robotics aviation physics biology medicine optics electronics administrative accounting strategic private regional local modern materials consultancy safety mechanics chemistry mathematics astronomy geology geography metallurgy
  acoustics nanotechnology oceanology oceanography botany zoology genetics ceramics software computing cybernetics semiconductors
  forests mining manganese tungsten fintech sports archaeology philosophy law hydrology meteorology seismology textiles polymers
  highways waterways fertilizers fertilisers`
    .trim()
    .split(/\s+/),
);

/** Adjectives that make a field of a noun: "Advanced Technology", "Artificial Intelligence", "Renewable Energy". */
export const FIELD_ADJECTIVES: ReadonlySet<string> = new Set(
  'advanced new green coastal solar sustainable renewable smart intelligent fine applied modern creative circular blue rare precision maritime marine nuclear solid soft hard molecular theoretical computational international artificial clean digital big industrial social human'.split(
    ' ',
  ),
);

/** Words between a place and a head that only public bodies have: "Hubei *Provincial* Department". */
export const LEVEL_WORDS: ReadonlySet<string> = new Set(
  'provincial municipal city district county state national federal central regional prefectural township general royal autonomous local metropolitan'.split(
    ' ',
  ),
);

/** Bodies whose names every reader of business news completes, with cut names and acronyms. */
export const STANDING_BODIES: readonly {
  readonly name: string;
  readonly kind: string | null;
  readonly aliases: readonly string[];
}[] = [
  {
    name: 'Ministry of Industry and Information Technology',
    kind: 'ministry',
    aliases: ['MIIT', 'Ministry of Industry and Information'],
  },
  { name: 'Ministry of Finance', kind: 'ministry', aliases: ['MOF'] },
  { name: 'Ministry of Commerce', kind: 'ministry', aliases: ['MOFCOM'] },
  { name: 'Ministry of Science and Technology', kind: 'ministry', aliases: ['MOST'] },
  { name: 'Ministry of Ecology and Environment', kind: 'ministry', aliases: ['Ministry of Ecology'] },
  {
    name: 'Ministry of Human Resources and Social Security',
    kind: 'ministry',
    aliases: ['Ministry of Human Resources'],
  },
  { name: 'Ministry of Agriculture and Rural Affairs', kind: 'ministry', aliases: ['Ministry of Agriculture'] },
  {
    name: 'Ministry of Economy, Trade and Industry',
    kind: 'ministry',
    aliases: ['METI', 'Ministry of Economy, Trade'],
  },
  { name: 'Ministry of SMEs and Startups', kind: 'ministry', aliases: ['MSS', 'Ministry of SMEs'] },
  {
    name: 'Ministry of Trade, Industry and Energy',
    kind: 'ministry',
    aliases: ['MOTIE', 'Ministry of Trade, Industry'],
  },
  { name: 'Ministry of Micro, Small and Medium Enterprises', kind: 'ministry', aliases: ['Ministry of MSME'] },
  {
    name: 'National Development and Reform Commission',
    kind: 'commission',
    aliases: ['NDRC', 'National Development Commission'],
  },
  { name: 'China Securities Regulatory Commission', kind: 'regulator', aliases: ['CSRC'] },
  { name: 'General Administration of Customs', kind: 'customs', aliases: ['GAC', 'GACC'] },
  { name: 'State Administration for Market Regulation', kind: 'regulator', aliases: ['SAMR'] },
];
