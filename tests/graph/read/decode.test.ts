import { describe, expect, it } from 'vitest';
import { decode, MAX_BYTES } from '../../../graph/read/decode.ts';
import { ReadError } from '../../../graph/read/readError.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function reasonOf(data: Uint8Array): string {
  try {
    decode(data, 'news.txt');
    return 'none';
  } catch (error) {
    return error instanceof ReadError ? `${error.reason}: ${error.message}` : String(error);
  }
}

describe('decode(bytes, file)', () => {
  it('keeps text to the letter, line ends and non-breaking spaces too', () => {
    expect(decode(bytes('“Little giants”\r\nof Bắc\u00a0Ninh '), 'news.txt')).toBe(
      '“Little giants”\r\nof Bắc\u00a0Ninh ',
    );
  });

  it('takes a byte order mark away', () => {
    expect(decode(bytes('\ufeffNews'), 'news.txt')).toBe('News');
  });

  it('refuses an empty file, by name', () => {
    expect(reasonOf(new Uint8Array())).toBe('empty: news.txt: the file is empty');
  });

  it('refuses a file of white space', () => {
    expect(reasonOf(bytes(' \n\u00a0\n'))).toBe('empty: news.txt: the file holds nothing but white space');
  });

  it('refuses a file with zero bytes', () => {
    expect(reasonOf(bytes('PK\u0003\u0004\u0000\u0000'))).toBe('binary: news.txt: the file is binary, not text');
  });

  it('refuses a file full of control characters', () => {
    expect(reasonOf(bytes('a\u0001b\u0002c\u0003'))).toBe('binary: news.txt: the file is binary, not text');
  });

  it('refuses Latin-1', () => {
    expect(reasonOf(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toBe('encoding: news.txt: the file is not UTF-8');
  });

  it('refuses UTF-16', () => {
    expect(reasonOf(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe(
      'encoding: news.txt: the file is UTF-16, not UTF-8',
    );
  });

  it('refuses more than 5 MB, with the size', () => {
    expect(reasonOf(new Uint8Array(MAX_BYTES + 1_000_000).fill(65))).toBe(
      'size: news.txt: the file has 6 MB, more than the 5 MB an article may have',
    );
  });
});
