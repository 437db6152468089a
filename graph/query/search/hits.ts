/** What a search answers: plain data, so that it may come out of a worker. */
import type { Measure, RelationType } from '../../ontology.ts';
import type { MatchReason, SearchTarget } from './entries.ts';
import type { Range } from './matching.ts';
import type { UnreadRelation } from './relationWords.ts';
import type { TypeName } from './typeNames.ts';

export interface Hit {
  readonly target: SearchTarget;
  /** What the hit is called: an entity's label, a relation's label, an article's title. */
  readonly label: string;
  /** The text that matched, and where; `reason` says which of the target's names it is. */
  readonly matched: string;
  readonly ranges: readonly Range[];
  readonly reason: MatchReason;
}

/** An entity that some of a query's words name. */
export interface PartialHit {
  readonly key: string;
  readonly words: readonly string[];
  readonly hit: Hit;
}

export interface NameResults {
  readonly entities: readonly Hit[];
  readonly relations: readonly Hit[];
  readonly articles: readonly Hit[];
  /** The groups that have hits, the one with the best hit first. */
  readonly order: readonly SearchTarget['kind'][];
  /** Whether the best hit has the query's words, without a slip. */
  readonly isNamed: boolean;
  /** For a query whose words no entity or relation has all: the entities that have some. */
  readonly partial: readonly PartialHit[];
  /** What a query asks for that has words for a relation or a measure, whenever it names nothing outright. */
  readonly wishes: readonly Wish[];
  /** The query with the words that were probably meant where words that ask have slips. */
  readonly mended: string | null;
  /** What nothing is called that it asks of. */
  readonly unknown: UnknownName | null;
  /** Whether something is called so: it sets no conditions. */
  readonly isCalled: boolean;
  /** The two entities of a query such as "Shenzhen to Yuxin", best hits of its two sides. */
  readonly ends: PathEnds | null;
}

export type Wish = RelationWish | FigureWish;

export interface UnknownName {
  readonly name: string;
  /** Whether a region is asked for. */
  readonly isOfRegion: boolean;
  /** The key of what it was taken for, being like it. */
  readonly meant: string | null;
}

/** The relation of a query such as "yuxin listed on", and the keys of what may be meant before and behind its words. */
export interface RelationWish {
  readonly kind: 'relation';
  readonly relation: RelationType | UnreadRelation;
  /** Whether what stands before is meant as the source. */
  readonly isAlong: boolean;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** What must stand there where a type is named: "companies in Shenzhen". */
  readonly typeBefore: TypeName | null;
  readonly typeBehind: TypeName | null;
  readonly post: PostWish | null;
  /** What is asked for first where no name stands: "companies in Jiaxing" in "who leads the companies in Jiaxing". */
  readonly groupBefore: readonly RelationWish[];
  readonly groupBehind: readonly RelationWish[];
  /** In four digits, or several as an interval of EDTF. */
  readonly year: string | null;
  /** Those with most or fewest of these, or the first or last of them by date. */
  readonly order: Order | null;
  /** How many at least or at most where a number is named: "over 3". */
  readonly limit: string | null;
  /** Whether those are asked for of which nothing says it: "without". */
  readonly isDenied: boolean;
  /** Whether its words are still being typed. */
  readonly isBegun: boolean;
}

export type Order = 'most' | 'least' | 'first' | 'last';

/** Whether it says nothing of whose a relation is. */
export const isOfNobody = (wish: RelationWish): boolean =>
  wish.year === null &&
  wish.order === null &&
  !wish.isDenied &&
  wish.post === null &&
  !(wish.typeBefore && wish.typeBehind) &&
  [wish.before, wish.behind, wish.groupBefore, wish.groupBehind].every((side) => side.length === 0);

/** Whether it asks for what is of a type. */
export const isListing = (wish: Wish): boolean =>
  wish.kind === 'relation' && (wish.typeBefore !== null || wish.typeBehind !== null);

/** The keys of all that a wish names. */
export const listMeant = (wish: Wish): readonly string[] =>
  wish.kind === 'relation'
    ? [...wish.before, ...wish.behind, ...[...wish.groupBefore, ...wish.groupBehind].flatMap(listMeant)]
    : wish.keys;

/** "Deputy director": what a post may be called, and the words that must stand before. */
export interface PostWish {
  readonly names: readonly string[];
  readonly prefixes: readonly string[];
}

/** The figures of a query such as "yuxin revenue 2023". */
export interface FigureWish {
  readonly kind: 'figure';
  readonly measure: Measure;
  /** What is counted may be called any of these; null where the measure says it all. */
  readonly counted: readonly string[] | null;
  /** What it is of, where something is called so: the title that is counted. */
  readonly about: readonly string[];
  /** Whose, best first; none where those are asked for that have most. */
  readonly keys: readonly string[];
  /** Where all are asked for that have such a figure: "which city has the most little giants". */
  readonly most: MostWish | null;
  /** In four digits, or several as an interval of EDTF. */
  readonly year: string | null;
  /** What it must come to where a number is named: "over 1 billion yuan". */
  readonly limit: string | null;
  /** Whether those are asked for of which nothing gives it. */
  readonly isDenied: boolean;
  /** Whether its words are still being typed, or nobody asked for it outright: that there is none is not said. */
  readonly isBegun: boolean;
}

export interface MostWish {
  /** Of what type whoever has it must be, and of which group: "companies in Wuhan". */
  readonly type: TypeName | null;
  readonly group: readonly RelationWish[];
  /** Which are asked for; null where all are. */
  readonly order: 'most' | 'least' | null;
}

export interface PathEnds {
  readonly from: Hit;
  readonly to: Hit;
}

export interface SearchResults extends Omit<NameResults, 'partial' | 'wishes' | 'mended' | 'unknown' | 'isCalled'> {
  /** The keys of all that its words may mean, also of what is not among the hits. */
  readonly meant: readonly string[];
  /** Relations between two entities that the query names, when no one thing has all of its words. */
  readonly edges: readonly Hit[];
  /** Where more relations or entities answer the query than are given: all that they say it of, or all of these. */
  readonly whole: readonly string[];
  /** Figures that the query asks for, one hit for each chart. */
  readonly figures: readonly Hit[];
  /** The query with the words that were probably meant, where that was answered. */
  readonly readAs: string | null;
  /** What the query asks for and nothing here says, in sentences. */
  readonly unsaid: string | null;
}

export const NO_NAMES: NameResults = {
  entities: [],
  relations: [],
  articles: [],
  order: [],
  isNamed: false,
  partial: [],
  wishes: [],
  mended: null,
  unknown: null,
  isCalled: false,
  ends: null,
};

/** One sentence that has all words of a query, or the fewest in a row of one paragraph that have them together. */
export interface TextHit {
  readonly article: string;
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** Where the words stand in the article's text. */
  readonly ranges: readonly Range[];
}

export interface TextResults {
  /** Best first. */
  readonly hits: readonly TextHit[];
  /** How many there are, given or not. */
  readonly count: number;
  /** Whether the first says what it is that the query asks the meaning of. */
  readonly isDefined: boolean;
  /** Where no article has one of the words: what was looked for instead. */
  readonly mended: Mended | null;
}

/** A query with words that no article has. */
export interface Mended {
  /** Those words. */
  readonly unsaid: readonly string[];
  /** The query with the words that were probably meant, which it was answered for. */
  readonly query: string;
}

export const NO_TEXTS: TextResults = { hits: [], count: 0, isDefined: false, mended: null };

/** How many hits a group has where nobody asks for another number. */
export const LIMIT = 8;
