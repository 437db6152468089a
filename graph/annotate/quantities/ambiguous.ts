/** Currencies whose word or sign serves several countries: the article says which. */
import { findHomes, type Homes } from './homes.ts';

/** Unit as read → the places that use it, by their ids, with its code there; the first where the article names none. */
const CURRENCIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '¥': { japan: 'JPY', china: 'CNY' },
  shilling: { kenya: 'KES', tanzania: 'TZS', uganda: 'UGX', somalia: 'SOS' },
  peso: {
    mexico: 'MXN',
    philippines: 'PHP',
    argentina: 'ARS',
    chile: 'CLP',
    colombia: 'COP',
    uruguay: 'UYU',
    'dominican-republic': 'DOP',
    cuba: 'CUP',
  },
  rupee: { india: 'INR', pakistan: 'PKR', 'sri-lanka': 'LKR', nepal: 'NPR', mauritius: 'MUR' },
  krone: { norway: 'NOK', denmark: 'DKK' },
  crown: { czechia: 'CZK', sweden: 'SEK', denmark: 'DKK', norway: 'NOK' },
  franc: {
    switzerland: 'CHF',
    rwanda: 'RWF',
    senegal: 'XOF',
    'ivory-coast': 'XOF',
    mali: 'XOF',
    'burkina-faso': 'XOF',
    togo: 'XOF',
    benin: 'XOF',
    niger: 'XOF',
    cameroon: 'XAF',
    gabon: 'XAF',
    chad: 'XAF',
  },
  dirham: { 'united-arab-emirates': 'AED', morocco: 'MAD' },
  dinar: {
    kuwait: 'KWD',
    serbia: 'RSD',
    tunisia: 'TND',
    algeria: 'DZD',
    jordan: 'JOD',
    bahrain: 'BHD',
    iraq: 'IQD',
    libya: 'LYD',
  },
  riyal: { 'saudi-arabia': 'SAR', qatar: 'QAR', oman: 'OMR', iran: 'IRR', yemen: 'YER' },
  leu: { romania: 'RON', moldova: 'MDL' },
  P: { philippines: 'PHP', botswana: 'BWP' },
  K: { zambia: 'ZMW', 'papua-new-guinea': 'PGK' },
};

/** A bare sign is the dollar of the country a text is at home in; where it is mostly the American one, as in Jamaica, that stays. */
const DOLLARS: Readonly<Record<string, string>> = {
  'united-states': 'USD',
  canada: 'CAD',
  australia: 'AUD',
  'new-zealand': 'NZD',
  'china/hong-kong': 'HKD',
  singapore: 'SGD',
  'east-asia/taiwan': 'TWD',
  fiji: 'FJD',
  namibia: 'NAD',
};
const AMERICAN = /\b(?:C|CA|A|AU|NZ|HK|S|NT)\$|\((?:Reuters|Bloomberg|AP)\)/;

export function isAmbiguous(unit: string): boolean {
  return unit === '$' || unit in CURRENCIES;
}

/** The ISO 4217 code an article means by such a unit. */
export function readCurrency(unit: string, article: string): string {
  if (unit === '$') return AMERICAN.test(article) ? 'USD' : readDollar(findHomes(article));
  if (unit === '¥' && /\b(?:yuan|RMB|renminbi)\b/.test(article)) return 'CNY';
  const places = CURRENCIES[unit];
  if (places === undefined) return unit;
  const [most] = rank(places, findHomes(article));
  return most?.code ?? Object.values(places)[0] ?? unit;
}

/** Home is what is named again and again, and at least as often as any country without dollars of its own. */
function readDollar(homes: Homes): string {
  const [most] = rank(DOLLARS, homes);
  if (!most || most.count < 2) return 'USD';
  const isAbroad = ([id, count]: readonly [string, number]) =>
    !id.includes('/') && count - (most.id.startsWith(`${id}/`) ? most.count : 0) > most.count;
  return [...homes].some(isAbroad) ? 'USD' : most.code;
}

/** The places of a list that are named, most often named first; of equals the one of the list's head, or named before. */
function rank(places: Readonly<Record<string, string>>, homes: Homes): { id: string; code: string; count: number }[] {
  const order = [...homes.keys()];
  return Object.entries(places)
    .map(([id, code]) => ({ id, code, count: homes.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || order.indexOf(a.id) - order.indexOf(b.id));
}
