/**
 * Countries behind their adjectives: "Chinese" is of China. The gazetteer knows them all, and is many times too large for
 * the search's worker.
 */

/** What those may be called whose adjectives are made in no common way, or are used for more than their names say. */
const OWN: Readonly<Record<string, string>> = {
  american: 'united states,us,usa,america',
  argentine: 'argentina',
  belgian: 'belgium',
  british: 'united kingdom,uk,britain,great britain',
  czech: 'czech republic',
  danish: 'denmark',
  dutch: 'netherlands',
  emirati: 'united arab emirates,uae',
  english: 'england',
  filipino: 'philippines',
  finnish: 'finland',
  french: 'france',
  greek: 'greece',
  icelandic: 'iceland',
  irish: 'ireland',
  korean: 'south korea,korea',
  lebanese: 'lebanon',
  nigerian: 'nigeria',
  norwegian: 'norway',
  peruvian: 'peru',
  portuguese: 'portugal',
  saudi: 'saudi arabia',
  scottish: 'scotland',
  spanish: 'spain',
  swiss: 'switzerland',
  thai: 'thailand',
  turkish: 'turkey',
  welsh: 'wales',
};

/** How the others end, and what stands there in the name: "Korean", "Chinese", "Italian", "Mexican", "German". */
const ENDINGS = [
  ...['n:', 'ese:', 'ese:a', 'ian:', 'ian:a', 'ian:e', 'ian:y', 'an:', 'an:o'],
  ...['i:', 'ish:en', 'ish:and', ':y', ':ia'],
].map((ending) => ending.split(':') as [string, string]);

/** What a country may be called, folded, that a folded adjective is of; many are no names at all. */
export function listCountriesOf(adjective: string): readonly string[] {
  const own = OWN[adjective];
  // "Nigerian" is not of Niger.
  if (own !== undefined) return own.split(',');
  return ENDINGS.filter(([end]) => adjective.endsWith(end)).map(
    ([end, rest]) => adjective.slice(0, adjective.length - end.length) + rest,
  );
}
