/** Closed classes of English that part phrases, as lower-case words. */

export const COORDINATORS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['together', 'with'],
  ['along', 'with'],
  ['jointly', 'with'],
  ['in', 'addition', 'to'],
  ['and'],
  ['or'],
  ['&'],
  ['plus'],
];
export const COMPARATORS: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['up', 'to'],
  ['over'],
  ['about'],
  ['around'],
  ['of', 'over'],
];
export const EXAMPLES: readonly (readonly string[])[] = [
  ['such', 'as'],
  ['among', 'them'],
  ['among', 'which'],
  ['including'],
  ['namely'],
  ['like'],
  ['notably'],
];
export const RELATIVES = new Set(['who', 'which', 'whom', 'where', 'that']);
export const POSSESSIVES = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);
export const CONDITIONS = new Set(['if', 'whether', 'unless']);
export const SUBORDINATORS = new Set([
  'that',
  'while',
  'because',
  'although',
  'though',
  'whereas',
  'when',
  'once',
  'so',
]);
export const PARTICLES = new Set(['up', 'out', 'off', 'down', 'over', 'away', 'together', 'on', 'in', 'forward']);
export const NEGATIONS = new Set(['not', "n't", 'never', 'nor', 'hardly', 'no']);
/** Before a phrase they take it out: "though not Acme". */
export const EXCLUSIONS = new Set(['not', 'nor', 'unlike', 'except', 'without']);
export const MODALS = new Set([
  'will',
  "'ll",
  'would',
  'may',
  'might',
  'could',
  'should',
  'can',
  'must',
  'shall',
  "'d",
]);
export const BE = new Set(['be', 'get', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'gets', 'got']);
export const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
export const QUOTES = new Set(['"', "'", "''", '``']);
export const IRREGULAR_PAST = new Set(
  'made built set held found led run ran known given bought sold won put drawn spun begun written grown chosen taken set begun brought sent lent spent met told said left lost kept paid cut hit sat stood rose fell came went became saw got had did wrote took gave drew grew chose began won flew broke'.split(
    ' ',
  ),
);
export const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM']);

export const FIXED_PARTICLES = new Set([
  'spin out',
  'put on',
  'take on',
  'carry on',
  'take over',
  'hand over',
  'chip in',
  'put in',
  'bring in',
  'log in',
]);

/** Participles that news uses as adjectives, also without an article. */
export const ADJECTIVAL =
  /^(leading|growing|emerging|developing|existing|remaining|operating|advanced|specialized|specialised|sophisticated|related|listed)$/;

/** They open a time expression: "last year". */
export const TIME_OPENERS = new Set(['last', 'next', 'this', 'each', 'every']);

/** Posts that a gerund may open: "managing director", "purchasing manager". */
export const LED_BY_GERUND = /^(director|manager|officer|partner|editor|head|engineer)$/;
