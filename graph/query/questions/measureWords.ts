/** Words by which people ask for figures. */
import { MEASURES, type Measure } from '../../ontology.ts';
import { bothNumbers } from '../../text/pluralOf.ts';
import { foldText } from '../search/fold.ts';

/** Beside the measures' labels, in the singular. */
const OTHER_WORDS: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  output: ['output value', 'GDP'],
  revenue: ['sales', 'turnover', 'income', 'operating income', 'takings'],
  profit: ['earnings', 'loss'],
  trade: ['trade', 'trade volume', 'imports and exports'],
  imports: ['import'],
  exports: ['export', 'export value'],
  financing: ['funding', 'loan', 'raised'],
  reward: ['reward', 'subsidy', 'grant', 'bonus'],
  r_and_d: ['R&D', 'R&D spending', 'research spending'],
  market_value: ['market capitalization', 'market capitalisation', 'market cap', 'valuation', 'worth'],
  production: ['production volume'],
  patents: ['patent'],
  rank: ['ranking'],
  growth: ['growth rate'],
};

/** All that a measure may be called, folded, its label first. */
export const listMeasureWords = (measure: Measure): readonly string[] =>
  [MEASURES[measure], ...(OTHER_WORDS[measure] ?? [])].flatMap(bothNumbers).map(foldText);

/** Measures that no word asks for by itself: "number of" needs something counted, "share" is said of all kinds of things. */
export const UNASKED: ReadonlySet<Measure> = new Set<Measure>(['count', 'share', 'other']);

/** What "biggest" goes by, the first that anybody has. */
export const SIZES = ['revenue', 'count', 'market_value', 'output'] as const satisfies readonly Measure[];

/** What stands before the thing counted. */
export const COUNTING = ['how many', 'number of', 'most', 'fewest', 'least'];

/** What is often counted, in the plural, those that mean the same together. */
export const COUNTED: readonly (readonly string[])[] = [
  ['employees', 'staff', 'workers', 'workforce', 'headcount', 'people employed', 'people work', 'employ'],
  ['factories', 'plants'],
  ['stores', 'shops'],
  ['customers', 'clients'],
  ['engineers'],
  ['users'],
  ['inhabitants', 'residents', 'population'],
];
