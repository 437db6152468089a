import { useState } from 'react';
import { addRecent, readRecent, writeRecent } from './recentSearches.ts';

export interface Recent {
  readonly searches: readonly string[];
  readonly remember: (text: string) => void;
  readonly forget: () => void;
}

/** The recent searches, read once and written whenever they change. */
export function useRecent(): Recent {
  const [searches, setSearches] = useState(() => readRecent(window));
  const keep = (next: readonly string[]) => {
    setSearches(next);
    writeRecent(window, next);
  };
  return { searches, remember: (text) => keep(addRecent(searches, text)), forget: () => keep([]) };
}
