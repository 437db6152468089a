import type { EntityType, Measure, RelationType } from '../ontology.ts';

/** Entities are written as a name (label, full name or alias) or as a key (`company/yuxin-electronics`). */
export type Correction = { readonly entry: number } & (
  | { readonly operation: 'merge'; readonly entities: readonly string[] }
  | {
      readonly operation: 'split';
      readonly entity: string;
      /** What is said in these articles, or only where they hold the quotes, is of another entity. */
      readonly articles?: readonly string[];
      readonly quotes?: readonly string[];
      readonly as?: string;
    }
  | { readonly operation: 'rename'; readonly entity: string; readonly to: string }
  | { readonly operation: 'retype'; readonly entity: string; readonly to: EntityType; readonly kind?: string }
  | { readonly operation: 'drop'; readonly entity: string }
  | {
      readonly operation: 'drop relation';
      readonly relation: RelationType;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly operation: 'drop figure';
      /** A figure's id, or its value with `of`, the entity it belongs to. */
      readonly figure: string | number;
      readonly of?: string;
      readonly measure?: Measure;
      readonly time?: string;
    }
  | {
      readonly operation: 'add';
      readonly entity: string;
      readonly type: EntityType;
      readonly kind?: string;
      readonly article: string;
      readonly quote: string;
    }
  | {
      readonly operation: 'add relation';
      readonly relation: RelationType;
      readonly from: string;
      readonly to: string;
      readonly article: string;
      readonly quote: string;
      readonly attrs?: Readonly<Record<string, string | number | boolean>>;
    }
);

export type Operation = Correction['operation'];
export type CorrectionOf<Name extends Operation> = Extract<Correction, { readonly operation: Name }>;

/** What a person should know of one entry. */
export interface CorrectionRemark {
  /** The entry's place in the file, from 1. */
  readonly entry: number;
  readonly operation: Operation;
  /** False where it did nothing: what it speaks of is no longer there, or it is right without it. */
  readonly isApplied: boolean;
  readonly problem: string;
}

/** Notes what a person should know of a correction; `isApplied` where it was carried out all the same. */
export type Remark = (correction: Correction, problem: string, isApplied?: boolean) => void;
