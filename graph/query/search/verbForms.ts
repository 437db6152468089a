/** The forms in which a verb stands in a question, made from its third person: "who does X supply", "firms making Y". */

const IRREGULAR: Readonly<Record<string, string>> = {
  makes: 'made',
  sells: 'sold',
  buys: 'bought',
  builds: 'built',
  leads: 'led',
  holds: 'held',
  runs: 'ran',
  sets: 'set',
  takes: 'took',
  speaks: 'spoke',
  goes: 'went',
  wins: 'won',
  chooses: 'chose',
  gives: 'gave',
};

const PARTICIPLES: Readonly<Record<string, string>> = {
  takes: 'taken',
  runs: 'run',
  chooses: 'chosen',
  gives: 'given',
};

/** Verbs that double their last letter before an ending. */
const DOUBLING = new Set(['run', 'set', 'ship', 'equip', 'control', 'win']);

/** "supplies" → "supply", "supplied", "supplying", with whatever follows; what is no third person stays alone. */
export function listVerbForms(phrase: string): readonly string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  if (!/[^s]s$/.test(verb)) return [phrase];
  const base = toBase(verb);
  const stem = DOUBLING.has(base) ? `${base}${base.at(-1)}` : base;
  const past = IRREGULAR[verb] ?? toPast(base, stem);
  const going = `${/[^e]e$/.test(base) ? base.slice(0, -1) : stem}ing`;
  return [verb, base, past, going].map((form) => [form, ...rest].join(' '));
}

/** "owns" → "owned by", "sets up" → "set up by"; none of verbs that go on with "to", "in" or the like, and of what is no verb. */
export function listPassives(phrase: string): readonly string[] {
  const [verb = '', particle, ...rest] = phrase.split(' ');
  const [, , past] = listVerbForms(verb);
  if (past === undefined || rest.length > 0 || !(particle === undefined || /^(?:up|over)$/.test(particle))) return [];
  return [[PARTICIPLES[verb] ?? past, particle, 'by'].filter((word) => word !== undefined).join(' ')];
}

function toBase(verb: string): string {
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return verb.replace(/(?<=ch|sh|x|go|cus)es$|s$/, '');
}

function toPast(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}
