import { ReadError } from './readError.ts';

/** Bytes; longer files are no articles. */
export const MAX_BYTES = 5_000_000;

/** Control characters other than tab, line ends and form feed, as a share of all: more than this is no text. */
const MAX_CONTROL_SHARE = 0.02;

/**
 * Bytes as text, without a byte order mark, otherwise to the letter.
 * @throws ReadError when the file is empty, binary, not UTF-8 or over 5 MB.
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new ReadError(file, 'empty', 'the file is empty');
  if (bytes.length > MAX_BYTES) throw refuseSize(file, bytes.length);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new ReadError(file, 'encoding', 'the file is UTF-16, not UTF-8');
  if (bytes.includes(0)) throw new ReadError(file, 'binary', 'the file is binary, not text');
  const text = decodeUtf8(bytes, file);
  if (countControls(text) > MAX_CONTROL_SHARE * text.length)
    throw new ReadError(file, 'binary', 'the file is binary, not text');
  if (text.trim() === '') throw new ReadError(file, 'empty', 'the file holds nothing but white space');
  return text;
}

/** The error for a file of so many bytes, more than an article may have. */
export function refuseSize(file: string, size: number): ReadError {
  const problem = `the file has ${formatMegabytes(size)} MB, more than the ${formatMegabytes(MAX_BYTES)} MB an article may have`;
  return new ReadError(file, 'size', problem);
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ReadError(file, 'encoding', 'the file is not UTF-8', { cause });
  }
}

function countControls(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.match(/[\u0001-\u0008\u000b\u000e-\u001f\u007f]/g)?.length ?? 0;
}

function formatMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes % 1_000_000 === 0 ? 0 : 2);
}
