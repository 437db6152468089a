import { foldText } from './fold.ts';

/** A query folded, with single spaces; a question's mark is no part of a name. */
export const tidy = (query: string): string =>
  foldText(query)
    .replace(/[?\s]+$/, '')
    .trim()
    .replace(/\s+/g, ' ');
