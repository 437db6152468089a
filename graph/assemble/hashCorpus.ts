import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256, in hexadecimal, over the articles' files and texts in the order given. Pure code: workers have it too. */
export function hashCorpus(articles: readonly { readonly file: string; readonly text: string }[]): string {
  const hash = sha256.create();
  for (const { file, text } of articles) {
    const bytes = utf8ToBytes(text);
    hash.update(utf8ToBytes(`${file}\n${bytes.length}\n`)).update(bytes);
  }
  return bytesToHex(hash.digest());
}
