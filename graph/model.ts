/**
 * What the extractor passes from room to room, before anything becomes a graph file.
 * All offsets are UTF-16 code units into `Article.text`, `start` inclusive, `end` exclusive.
 */
import type { Basis, Comparator, EntityType, Measure, RelationType, Status } from './ontology.ts';
import type { Block, GraphArticle } from './schema.ts';
import type { Span } from './text/span.ts';

export type { Span };

/** read/: a file as an article, with what is known about it; mentions come later. */
export type Article = Omit<GraphArticle, 'mentions'>;
export type { Block };

/** annotate/: a word or punctuation mark. `pos` is a Universal POS tag. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly quotes and dashes made plain. */
  readonly norm: string;
  readonly lemma: string;
  readonly pos: string;
}

export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
}

/** annotate/dates: a time expression, resolved against the publication date, never the clock. */
export interface DateExpression extends Span {
  /** EDTF: `2022`, `2022-06`, `2022-11-22`, `2022-01/2022-10`, `XXXX-05-24`; null when it fixes no time ("now"). */
  readonly edtf: string | null;
  /** True for "by 2025", "before the end of the year": a time up to which something is due. */
  readonly isDeadline: boolean;
}

/** annotate/quantities: a number with its unit in base units; a range is two quantities, over and under. */
export interface Quantity extends Span {
  readonly value: number;
  /** ISO 4217 code, `%`, `count` for a bare number, `rank` for an ordinal position, `times`, or another unit's name. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** The span of the number itself without comparator, unit and currency. */
  readonly number: Span;
  /** A restatement of the quantity before it, e.g. the dollars in brackets. */
  readonly isRestatement: boolean;
  /** The comparison word's span ("more than"), when there is one. */
  readonly cue: Span | null;
}

export type MentionForm = 'name' | 'alias' | 'description' | 'pronoun';

/** annotate/mentions and resolve/: words that stand for an entity. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly kind: string | null;
  readonly form: MentionForm;
  /** `LocalEntity.id`. */
  readonly entity: string;
  /**
   * Set on a place named inside a longer name ("Shenzhen" in "Shenzhen Customs"): the id of the entity so named.
   * Only such mentions lie inside another mention.
   */
  readonly inside: string | null;
}

/** resolve/: one real thing within one article. */
export interface LocalEntity {
  /** Unique within the article, e.g. `company:yuxin electronics`. */
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string | null;
  /** The fullest name the article gives. */
  readonly name: string;
  /** What is shown: the short form where the full name is long. */
  readonly label: string;
  /** Other names to the letter as the article has them, sorted, without `name`. */
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** How sure the recognisers are that it is a thing of this type, in steps; 0 where that is not known. */
  readonly certainty: number;
}

/** annotate/ + resolve/: everything relate/ reads. Mentions are sorted by start, then longest first; none overlap but those `inside` a name. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly Quantity[];
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly Mention[];
}

export interface LocalRelation {
  readonly relation: RelationType;
  readonly source: string;
  readonly target: string;
  readonly basis: Exclude<Basis, 'gazetteer'>;
  readonly attrs: Readonly<Record<string, string | number | boolean | null>>;
  readonly evidence: Span;
  /** Id of the frame or rule that found it, `judged` where none did. */
  readonly frame: string;
  /** How likely it is right, from 0 to 1: of those at 0.9, about nine in ten are. */
  readonly confidence: number;
}

export interface LocalFigure {
  readonly subject: string;
  readonly about: string | null;
  readonly measure: Measure;
  readonly value: number;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly status: Status;
  readonly time: string | null;
  readonly level: string | null;
  readonly batch: number | null;
  readonly segment: string | null;
  readonly change: { readonly value: number; readonly unit: string; readonly basis: string | null } | null;
  readonly scope: string | null;
  readonly said_by: string | null;
  readonly evidence: Span;
}

/** What one article says, independent of every other article; assemble/ merges these. */
export interface ArticleResult {
  readonly article: Article;
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly Mention[];
  readonly relations: readonly LocalRelation[];
  readonly figures: readonly LocalFigure[];
}
