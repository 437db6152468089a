import type { BlockKind } from '../ontology.ts';
import type { Draft, Metadata } from './drafts.ts';

/** Puts a draft's text together, one paragraph a line with a blank line between. */
export class TextBuilder {
  #text = '';
  readonly #marked = new Map<number, BlockKind>();
  hasHeadline = false;

  /** Adds a paragraph; `kind` when the format marks it. White space is made plain: it means nothing in these formats. */
  add(paragraph: string, kind: BlockKind | null): void {
    const text = paragraph.replace(/[ \t\r\n\f\v\u0085\u2028\u2029]+/g, ' ').trim();
    if (text === '') return;
    if (this.#text !== '') this.#text += '\n\n';
    if (kind !== null) this.#marked.set(this.#text.length, kind);
    if (kind === 'headline') this.hasHeadline = true;
    this.#text += text;
  }

  /** True when the text already holds this. */
  holds(text: string): boolean {
    return this.#text.includes(text);
  }

  finish(metadata: Metadata): Draft {
    return { text: this.#text === '' ? '' : `${this.#text}\n`, marked: this.#marked, metadata };
  }
}
