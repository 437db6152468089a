import { MAX_QUERY } from '../../graph/query/search/maxQuery.ts';

/**
 * Keys pressed before what they are for has come. They are kept in their order, and given out once: to the commands
 * those before the first that asks for the search, to the search field what was typed after that one.
 */
export interface EarlyKeys {
  /** Whether the search waits for this key: it was asked for, and the key writes in its field or picks from its list. */
  readonly isTyped: (name: string) => boolean;
  /** A key by its name, as in `Command.keys`. */
  readonly keep: (name: string) => void;
  readonly takeCommands: () => readonly string[];
  /** What the search field is to hold and to do; null where nobody asked for it. */
  readonly takeSearch: () => EarlySearch | null;
}

export interface EarlySearch {
  readonly query: string;
  readonly wish: Wish | null;
}

/** Enter, pressed before there is a list: goes to the first hit, or adds it to what is picked. */
export type Wish = 'go' | 'add';

const SEARCH: ReadonlySet<string> = new Set(['/', 'Ctrl+k']);
const WISHES: ReadonlyMap<string, Wish> = new Map([
  ['Enter', 'go'],
  ['Shift+Enter', 'add'],
  ['Ctrl+Enter', 'add'],
]);

/** Whether a key asks for the search. */
export const isForSearch = (name: string): boolean => SEARCH.has(name);

export function createEarlyKeys(): EarlyKeys {
  let commands: string[] = [];
  let search: EarlySearch | null = null;
  return {
    isTyped: (name) => search !== null && type(search, name) !== search,
    keep: (name) => {
      if (search) search = type(search, name);
      else if (isForSearch(name)) search = { query: '', wish: null };
      else commands.push(name);
    },
    takeCommands: () => {
      const taken = commands;
      commands = [];
      return taken;
    },
    takeSearch: () => {
      const taken = search;
      search = null;
      return taken;
    },
  };
}

/** The field after one more key, the same where the key means nothing there; what is typed on takes Enter back. */
function type(search: EarlySearch, name: string): EarlySearch {
  const wish = WISHES.get(name);
  if (wish) return { ...search, wish };
  if (name === 'Backspace') return { query: search.query.slice(0, -1), wish: null };
  return name.length === 1 ? { query: (search.query + name).slice(0, MAX_QUERY), wish: null } : search;
}

/** Those of this page. */
export const EARLY_KEYS = createEarlyKeys();
