/** What the search worker does beside names: it reads the articles' texts, then finds sentences in them. */
import type { TextResults } from '../../graph/query/search/hits.ts';
import { createTextSearch } from '../../graph/query/texts/searchTexts.ts';
import type { SourceText } from '../../graph/query/texts/textSource.ts';
import { doInTurns } from './doInTurns.ts';

export interface TextService {
  readonly addTexts: (slice: readonly SourceText[]) => void;
  /** Lets other questions be answered meanwhile. */
  readonly findTexts: (query: string, most: number) => Promise<TextResults>;
}

/** So long at a stretch, in milliseconds: half of what a letter may take. */
const STRETCH = 8;

export function createTextService(): TextService {
  const texts = createTextSearch();
  return { addTexts: texts.add, findTexts: (query, most) => doInTurns(texts.find(query, most), STRETCH) };
}
