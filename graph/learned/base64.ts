/** Bytes as text, for weights that are stored in JSON; no global of the browser or of Node is needed. */

/** Appends a whole number from 0 up, seven bits a byte, the low ones first; the high bit says that more follow. */
export function writeInteger(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

/** Appends a whole number of either sign: those near 0 stay short ("zigzag"). */
export function writeSigned(bytes: number[], value: number): void {
  writeInteger(bytes, value < 0 ? -2 * value - 1 : 2 * value);
}

/** Reads bytes from their beginning. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    const byte = this.bytes[this.at] as number;
    this.at += 1;
    return byte;
  }

  /** What `writeInteger` wrote. */
  integer(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** What `writeSigned` wrote. */
  signed(): number {
    const value = this.integer();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  }
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let digit = 0; digit < Math.min(left + 1, 4); digit += 1) text += DIGITS[(three >> (18 - 6 * digit)) & 63];
  }
  return text;
}

export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  const values = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit += 1) values[DIGITS.charCodeAt(digit)] = digit;
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let digit = 0; digit < text.length; digit += 1) {
    bits = (bits << 6) | (values[text.charCodeAt(digit)] as number);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at] = (bits >> count) & 255;
    at += 1;
  }
  return bytes;
}
