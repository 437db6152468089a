import type { BlockKind } from '../ontology.ts';

/** What is known of an article beside its text; null where nothing says. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  readonly byline: readonly string[];
}

export const NO_METADATA: Metadata = { title: null, publisher: null, published: null, url: null, byline: [] };

/** A file's text, with what its format knows of the lines and of the whole. */
export interface Draft {
  readonly text: string;
  /** Kinds the format itself marks, by the offset of the line's first character. */
  readonly marked: ReadonlyMap<number, BlockKind>;
  readonly metadata: Metadata;
}
