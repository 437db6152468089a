import { join } from 'node:path';
import { createCorrector, type RemarkingCorrector } from '../correct/createCorrector.ts';
import { CorrectionsError, parseCorrections } from '../correct/parseCorrections.ts';
import type { BuildEffects } from './effects.ts';
import { CORRECTIONS } from './files.ts';
import { explain } from './skipped.ts';

/**
 * What `corrections.yaml` beside the articles says; null where there is none.
 * @throws CorrectionsError when it cannot be read or makes no sense
 */
export async function readCorrections(
  folder: string,
  { readOptional }: Pick<BuildEffects, 'readOptional'>,
): Promise<RemarkingCorrector | null> {
  let text: string;
  try {
    const bytes = await readOptional(join(folder, CORRECTIONS));
    if (bytes === null) return null;
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CorrectionsError(`${CORRECTIONS}: cannot be read: ${explain(cause)}. Correct or remove it.`, { cause });
  }
  return createCorrector(parseCorrections(text, CORRECTIONS), { file: CORRECTIONS, text });
}
