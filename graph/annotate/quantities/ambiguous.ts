/** Currencies whose word or sign serves several countries: the article says which. */

/** Unit as read → codes with what an article that means them speaks of; the last where it speaks of none of it. */
const CURRENCIES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  '¥': [
    [/\b(?:yuan|RMB|renminbi)\b|Chin(?:a|ese)/, 'CNY'],
    [/\byen\b|Japan/, 'JPY'],
  ],
  shilling: [
    [/Tanzania|Dar es Salaam/, 'TZS'],
    [/Uganda|Kampala/, 'UGX'],
    [/Somali/, 'SOS'],
    [/Kenya|Nairobi|Mombasa|Nakuru/, 'KES'],
  ],
  peso: [
    [/Philippin|Manila/, 'PHP'],
    [/Argentin|Buenos Aires/, 'ARS'],
    [/Chile|Santiago/, 'CLP'],
    [/Colombia|Bogotá/, 'COP'],
    [/Mexic|Querétaro|Monterrey/, 'MXN'],
  ],
  rupee: [
    [/Pakistan|Lahore|Karachi|Sialkot/, 'PKR'],
    [/Sri Lanka|Colombo/, 'LKR'],
    [/Nepal|Kathmandu/, 'NPR'],
    [/India|Delhi|Mumbai|Chennai|Bengaluru/, 'INR'],
  ],
  krone: [
    [/Denmark|Danish|Copenhagen/, 'DKK'],
    [/Norw|Oslo/, 'NOK'],
  ],
  crown: [
    [/Swed|Stockholm/, 'SEK'],
    [/Denmark|Danish/, 'DKK'],
    [/Norw/, 'NOK'],
    [/Czech|Prague|Brno/, 'CZK'],
  ],
  franc: [
    [/Rwanda|Kigali/, 'RWF'],
    [/Senegal|Dakar|Ivoire|Abidjan|Mali\b|Burkina|Togo|Benin|Niger\b/, 'XOF'],
    [/Cameroon|Douala|Gabon|Chad\b/, 'XAF'],
    [/Swi(?:ss|tzerland)|Zurich|Geneva/, 'CHF'],
  ],
  dirham: [
    [/Morocc|Casablanca|Tangier|Rabat/, 'MAD'],
    [/Emirat|UAE|Dubai|Abu Dhabi/, 'AED'],
  ],
  dinar: [
    [/Serbia|Belgrade/, 'RSD'],
    [/Tunisia|Tunis/, 'TND'],
    [/Algeria/, 'DZD'],
    [/Jordan|Amman/, 'JOD'],
    [/Kuwait/, 'KWD'],
  ],
};

/** A bare sign is the dollar of the country a text is at home in: its places come again, and no sign tells it apart. */
const DOLLARS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:Canadian|Ontario|Quebec|Québec|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|British Columbia|Newfoundland|Toronto|Ottawa|Calgary|Edmonton|Winnipeg|Saskatoon|Halifax|Montreal|Vancouver)\b/,
    'CAD',
  ],
  [
    /\b(?:Australian|New South Wales|Queensland|Tasmania|South Australia|Western Australia|Adelaide|Brisbane|Perth|Sydney|Melbourne|Canberra)\b/,
    'AUD',
  ],
  [/\b(?:New Zealanders?|Auckland|Wellington|Christchurch|Waikato|Otago|Dunedin)\b/, 'NZD'],
];
const AMERICAN = /\b(?:C|CA|A|AU|NZ)\$|\((?:Reuters|Bloomberg|AP)\)/;

export function isAmbiguous(unit: string): boolean {
  return unit === '$' || unit in CURRENCIES;
}

/** The ISO 4217 code an article means by such a unit. */
export function readCurrency(unit: string, article: string): string {
  if (unit === '$') return readDollar(article);
  const codes = CURRENCIES[unit];
  if (codes === undefined) return unit;
  const spoken = codes
    .map(([speaksOf, code]) => ({ code, places: placesOf(speaksOf, article) }))
    .filter(({ places }) => places.length > 0);
  // As often as another: what is spoken of first, in the dateline or the lead.
  const [most] = spoken.sort((a, b) => b.places.length - a.places.length || (a.places[0] ?? 0) - (b.places[0] ?? 0));
  return most?.code ?? codes.at(-1)?.[1] ?? unit;
}

/** Where an article speaks of a country, but for sums that say whose money they are: "480 million Danish kroner". */
function placesOf(words: RegExp, article: string): number[] {
  return [
    ...article.matchAll(
      new RegExp(`(?:${words.source})(?!\\w*\\s+(?:kron|crown|franc|peso|rupee|shilling|dirham|dinar))`, 'g'),
    ),
  ].map(({ index }) => index);
}

function readDollar(article: string): string {
  if (AMERICAN.test(article)) return 'USD';
  return DOLLARS.find(([places]) => countOf(places, article) > 1)?.[1] ?? 'USD';
}

function countOf(words: RegExp, article: string): number {
  return article.match(new RegExp(words.source, 'g'))?.length ?? 0;
}
