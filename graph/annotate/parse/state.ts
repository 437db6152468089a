/**
 * The state of a transition-based parser, arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of words whose
 * heads are open, and the rest of the sentence, the buffer. Words are numbered by place; `length` stands for none.
 *
 * - shift: the first of the buffer goes onto the stack;
 * - left: the top of the stack gets the first of the buffer as head, and leaves;
 * - right: the top of the stack gets the one below it as head, and leaves.
 *
 * The last word on the stack is the root, so every sequence of permitted actions ends in one tree.
 */
import { LABELS } from './labels.ts';

/** Action 0 shifts; then come a left for each label, and a right for each label. */
export const SHIFT = 0;
export const FIRST_LEFT = 1;
export const FIRST_RIGHT = 1 + LABELS.length;
export const ACTIONS = 1 + 2 * LABELS.length;

const ROOT = 0;

export class ParserState {
  length = 0;
  /** How many words are on the stack, and which. */
  depth = 0;
  stack = new Int16Array(0);
  /** The first word of the buffer. */
  next = 0;
  heads = new Int16Array(0);
  labels = new Uint8Array(0);
  /** Outermost and second outermost children, left and right, with a place beyond the words for none. */
  left = new Int16Array(0);
  left2 = new Int16Array(0);
  right = new Int16Array(0);
  right2 = new Int16Array(0);
  /** Number of children, left and right. */
  leftCount = new Uint8Array(0);
  rightCount = new Uint8Array(0);
  /** The child that is a preposition or the like (case, mark), the nearest one on the left. */
  marker = new Int16Array(0);
  /** Which labels a word's children have: bit by bit, the label modulo 32. */
  childLabels = new Int32Array(0);

  /** Begins a sentence of so many words. */
  begin(length: number): void {
    const size = length + 1;
    if (this.stack.length < size) this.grow(Math.max(64, 2 * size));
    this.length = length;
    this.depth = 0;
    this.next = 0;
    this.heads.fill(-1, 0, size);
    this.labels.fill(ROOT, 0, size);
    for (const children of [this.left, this.left2, this.right, this.right2, this.marker])
      children.fill(length, 0, size);
    this.leftCount.fill(0, 0, size);
    this.rightCount.fill(0, 0, size);
    this.childLabels.fill(0, 0, size);
  }

  get isDone(): boolean {
    return this.next === this.length && this.depth <= 1;
  }

  get mayShift(): boolean {
    return this.next < this.length;
  }

  get mayLeft(): boolean {
    return this.depth > 0 && this.next < this.length;
  }

  get mayRight(): boolean {
    return this.depth > 1;
  }

  /** The word so many places below the top of the stack. */
  stackAt(below: number): number {
    return this.depth > below ? (this.stack[this.depth - 1 - below] as number) : this.length;
  }

  /** The word so many places into the buffer. */
  bufferAt(ahead: number): number {
    return Math.min(this.next + ahead, this.length);
  }

  apply(action: number): void {
    if (action === SHIFT) {
      this.stack[this.depth] = this.next;
      this.depth += 1;
      this.next += 1;
      return;
    }
    const child = this.stack[this.depth - 1] as number;
    this.depth -= 1;
    if (action < FIRST_RIGHT) this.attachLeft(child, this.next, action - FIRST_LEFT);
    else this.attachRight(child, this.stack[this.depth - 1] as number, action - FIRST_RIGHT);
  }

  private attachLeft(child: number, head: number, label: number): void {
    this.heads[child] = head;
    this.labels[child] = label;
    this.left2[head] = this.left[head] as number;
    this.left[head] = child;
    this.leftCount[head] = Math.min(255, (this.leftCount[head] as number) + 1);
    this.childLabels[head] = (this.childLabels[head] as number) | (1 << (label & 31));
    if (MARKERS[label] === 1 && this.marker[head] === this.length) this.marker[head] = child;
  }

  private attachRight(child: number, head: number, label: number): void {
    this.heads[child] = head;
    this.labels[child] = label;
    this.right2[head] = this.right[head] as number;
    this.right[head] = child;
    this.rightCount[head] = Math.min(255, (this.rightCount[head] as number) + 1);
    this.childLabels[head] = (this.childLabels[head] as number) | (1 << (label & 31));
  }

  private grow(size: number): void {
    this.stack = new Int16Array(size);
    this.heads = new Int16Array(size);
    this.labels = new Uint8Array(size);
    this.left = new Int16Array(size);
    this.left2 = new Int16Array(size);
    this.right = new Int16Array(size);
    this.right2 = new Int16Array(size);
    this.leftCount = new Uint8Array(size);
    this.rightCount = new Uint8Array(size);
    this.marker = new Int16Array(size);
    this.childLabels = new Int32Array(size);
  }
}

const MARKERS = Uint8Array.from(LABELS, (label) => (label === 'case' || label === 'mark' ? 1 : 0));
