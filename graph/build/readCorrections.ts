import { createCorrector, type RemarkingCorrector } from '../correct/createCorrector.ts';
import { CorrectionsError, parseCorrections } from '../correct/parseCorrections.ts';
import { explain } from '../read/skipped.ts';
import { CORRECTIONS } from './fileKinds.ts';

/**
 * What `corrections.yaml` beside the articles says; null where there is none.
 * @param read gives its bytes, or null
 * @throws CorrectionsError when it cannot be read or makes no sense
 */
export async function readCorrections(read: () => Promise<Uint8Array | null>): Promise<RemarkingCorrector | null> {
  let text: string;
  try {
    const bytes = await read();
    if (bytes === null) return null;
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CorrectionsError(`${CORRECTIONS}: cannot be read: ${explain(cause)}. Correct or remove it.`, { cause });
  }
  return createCorrector(parseCorrections(text, CORRECTIONS), { file: CORRECTIONS, text });
}
