/** How pages label what is known about an article, and how their bylines are written. */

export type Label = 'publisher' | 'author' | 'published' | 'other';

/** Words before a colon (or alone before a date), lower case. */
export const LABELS: ReadonlyMap<string, Label> = new Map(
  Object.entries<Label>({
    source: 'publisher',
    from: 'publisher',
    publisher: 'publisher',
    'published by': 'publisher',
    writer: 'author',
    author: 'author',
    authors: 'author',
    by: 'author',
    reporter: 'author',
    reporters: 'author',
    journalist: 'author',
    correspondent: 'author',
    text: 'author',
    words: 'author',
    updated: 'published',
    update: 'published',
    'last updated': 'published',
    'update time': 'published',
    published: 'published',
    'published on': 'published',
    'publish date': 'published',
    'publish time': 'published',
    'publication date': 'published',
    'release date': 'published',
    'release time': 'published',
    released: 'published',
    posted: 'published',
    'posted on': 'published',
    'for immediate release': 'published',
    'for release': 'published',
    date: 'published',
    time: 'published',
    'pub date': 'published',
    editor: 'other',
    editors: 'other',
    'editor in charge': 'other',
    photographer: 'other',
    photo: 'other',
    translator: 'other',
    views: 'other',
    hits: 'other',
    'page views': 'other',
    'font size': 'other',
    'reading time': 'other',
  }),
);

/** Last (or only) words by which a name is a publication's. */
export const PUBLICATION_WORD =
  /\b(?:agency|alert|almanac|bulletin|chronicle|courier|daily|digest|dispatch|economist|examiner|express|finance|gazette|globe|guardian|herald|independent|insider|journal|ledger|magazine|mail|media|mercury|mirror|monitor|monthly|network|news|newswire|observer|online|post|press|quarterly|radio|record|register|release|report|reporter|review|sentinel|standard|star|sun|telegraph|telegram|television|times|today|tribune|voice|watch|weekly|wire|world|weekend|weekender|week|insight|view|views|trends|business|administration|authority|department|agency|xinhua|reuters|bloomberg|afp|fm|tv|net|asia|europe|africa|americas?|international|institute|committee|government|commission|ministry|office|bureau|university|foundation|association|council|centre|center|ltd|inc|gmbh|blog|newsletter|outlook|perspective|portal)\b/i;

/** "Hebei Provincial Department of Industry": the name of a body alone on its line. */
export const INSTITUTION =
  /^(?=.*\b(?:department|bureau|ministry|commission|committee|government|administration|authority|office|institute|association|federation|council|agency|university|centre|center|foundation)\b)(?:\p{Lu}[\p{L}'’.-]*|of|the|and|for|&|on|in)(?:\s(?:\p{Lu}[\p{L}'’.-]*|of|the|and|for|&|on|in)){1,14}$/iu;

/** A line that is a byline from its first word on. */
export const BYLINE =
  /^(?:by|posted by|written by|words by|text by|story by|reported by|photographs? by|photos by|pictures by|from our correspondent|(?:[\p{L}]+ )?report by|interview by|compiled by|translated by)\s+\p{Lu}|^\((?:reporting|writing|edited|editing|additional reporting|compiled|by)\b.{3,200}\)$|^\(.{2,80}\b(?:contributed to this (?:report|story|article)|intern)\b.{0,60}\)$|^(?:photographs?|words|text|story|pictures) by \p{Lu}/iu;

/** What follows one of these words is a person's name. */
export const AUTHOR = (() => {
  const word = String.raw`(?!Updated|Published|Posted|Words|Photos|Editing)(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*)`;
  const name = String.raw`${word}(?:\s${word}){0,4}`;
  const by = 'by|By|BY';
  return new RegExp(String.raw`(?:^|[\s|·(])(?:${by})\s+(${name}(?:(?:,| and| &)\s${name})*)`, 'gu');
})();

/** Parts of a byline that are neither name, date nor publication. */
export const NOISE =
  /^(?:\d+\s*(?:min(?:ute)?s?(?: read)?|comments?|views?|shares?|likes?)|(?:issue|vol(?:ume)?|no)\.?\s?\d+.*|updated?|published|posted|[\d:]+\s*(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?|exclusive|opinion|our (?:bureau|correspondent|reporter|special correspondent|web desk)\b.*|staff (?:correspondent|reporter)|(?:research|policy) brief \d+)$/i;
