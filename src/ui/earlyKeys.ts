/**
 * Keys pressed before what they are for has come. They are kept in their order, and given out once: to the commands
 * those before the first that asks for the search, to the search field what was typed after that one.
 */
export interface EarlyKeys {
  /** Whether the search was asked for, so that what follows is its text. */
  readonly isSearching: () => boolean;
  /** A key by its name, as in `Command.keys`. */
  readonly keep: (name: string) => void;
  readonly takeCommands: () => readonly string[];
  /** What the search field is to hold; null where nobody asked for it. */
  readonly takeSearch: () => string | null;
}

const SEARCH: ReadonlySet<string> = new Set(['/', 'Ctrl+k']);

/** Whether a key asks for the search. */
export const isForSearch = (name: string): boolean => SEARCH.has(name);

export function createEarlyKeys(): EarlyKeys {
  let commands: string[] = [];
  let query: string | null = null;
  return {
    isSearching: () => query !== null,
    keep: (name) => {
      if (query !== null) query += name.length === 1 ? name : '';
      else if (isForSearch(name)) query = '';
      else commands.push(name);
    },
    takeCommands: () => {
      const taken = commands;
      commands = [];
      return taken;
    },
    takeSearch: () => {
      const taken = query;
      query = null;
      return taken;
    },
  };
}

/** Those of this page. */
export const EARLY_KEYS = createEarlyKeys();
