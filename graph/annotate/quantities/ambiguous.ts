/** Currencies whose word or sign serves several countries: the article says which. */

/** Unit as read → codes with what an article that means them speaks of, the likeliest last. */
const CURRENCIES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  '¥': [
    [/\byen\b|Japan/, 'JPY'],
    [/\b(?:yuan|RMB|renminbi)\b|Chin(?:a|ese)/, 'CNY'],
    [/(?:)/, 'JPY'],
  ],
  shilling: [
    [/Tanzania|Dar es Salaam/, 'TZS'],
    [/Uganda|Kampala/, 'UGX'],
    [/Somali/, 'SOS'],
    [/(?:)/, 'KES'],
  ],
  peso: [
    [/Mexic|Querétaro|Monterrey/, 'MXN'],
    [/Philippin|Manila/, 'PHP'],
    [/Argentin|Buenos Aires/, 'ARS'],
    [/Chile|Santiago/, 'CLP'],
    [/Colombia|Bogotá/, 'COP'],
    [/(?:)/, 'MXN'],
  ],
  rupee: [
    [/Pakistan|Lahore|Karachi|Sialkot/, 'PKR'],
    [/Sri Lanka|Colombo/, 'LKR'],
    [/Nepal|Kathmandu/, 'NPR'],
    [/(?:)/, 'INR'],
  ],
  krone: [
    [/Denmark|Danish|Copenhagen/, 'DKK'],
    [/(?:)/, 'NOK'],
  ],
  crown: [
    [/Swed|Stockholm/, 'SEK'],
    [/Denmark|Danish/, 'DKK'],
    [/Norw/, 'NOK'],
    [/(?:)/, 'CZK'],
  ],
  franc: [
    [/Rwanda|Kigali/, 'RWF'],
    [/Senegal|Dakar|Ivoire|Abidjan|Mali\b|Burkina|Togo|Benin|Niger\b/, 'XOF'],
    [/Cameroon|Douala|Gabon|Chad\b/, 'XAF'],
    [/(?:)/, 'CHF'],
  ],
  dirham: [
    [/Morocc|Casablanca|Tangier|Rabat/, 'MAD'],
    [/(?:)/, 'AED'],
  ],
  dinar: [
    [/Serbia|Belgrade/, 'RSD'],
    [/Tunisia|Tunis/, 'TND'],
    [/Algeria/, 'DZD'],
    [/Jordan|Amman/, 'JOD'],
    [/(?:)/, 'KWD'],
  ],
};

export function isAmbiguous(unit: string): boolean {
  return unit in CURRENCIES;
}

/** The ISO 4217 code an article means by such a unit. */
export function readCurrency(unit: string, article: string): string {
  return CURRENCIES[unit]?.find(([speaksOf]) => speaksOf.test(article))?.[1] ?? unit;
}
