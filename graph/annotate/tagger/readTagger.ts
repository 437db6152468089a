/** The tagger with the weights that `scripts/learn/tagger.ts` fitted; unpacked when first asked for. */
import { Tagger } from './tagger.ts';
import data from './weights.data.json' with { type: 'json' };

let tagger: Tagger | null = null;

export function readTagger(): Tagger {
  tagger ??= new Tagger(data);
  return tagger;
}
