/** Commands by name: those offered now whose label or keywords have the words typed. */
import { foldText } from '../../graph/query/search/fold.ts';
import { markRanges, type Range, readWanted } from '../../graph/query/search/matching.ts';
import { splitNames } from '../../graph/query/search/typeNames.ts';
import { allowTypos, countTypos } from '../../graph/query/search/typos.ts';
import type { Command } from '../state/commands/command.ts';
import { COMMANDS } from '../state/commands/listCommands.ts';
import type { ClewState } from '../state/store.ts';

export interface FoundCommand {
  readonly command: Command;
  /** Where the label says what was typed; nothing where a keyword does. */
  readonly ranges: readonly Range[];
  /** Best first: EXACT is what is called so, 1 the label begins so, 2 its words do, 3 words and keywords do, 4 with slips. */
  readonly tier: number;
}

/** The tier of a command whose label or keyword is the query. */
export const EXACT = 0;
/** The tier of commands found with slips. */
export const WITH_SLIPS = 4;

/**
 * Best first, else in the order of the commands; all that are offered for an empty query, none for a question mark alone.
 * @param last the last tier looked for
 */
export function findCommands(state: ClewState, query: string, last = WITH_SLIPS): readonly FoundCommand[] {
  const typed = foldText(query).trim();
  const wanted = readWanted(typed.replace(/\s+/g, ' ').replace(/ ?\?+$/, ''));
  if (wanted.text === '' && typed !== '') return [];
  return COMMANDS.flatMap((command): FoundCommand[] => {
    const tier = wanted.text === '' ? EXACT : rankCommand(readNames(command), wanted, last);
    if (tier === null || command.isOffered?.(state) === false) return [];
    return [{ command, tier, ranges: wanted.text === '' ? [] : markRanges({ text: command.label }, wanted, []) }];
  }).toSorted((a, b) => a.tier - b.tier);
}

/** Asks for all of what is there: "list of all companies", "how many companies are there". */
const ALL_OF =
  /^(?:(?:show|list|give|find|tell|only|all|the|me|us|of|any|which|what|how|many|number) )+|(?: are)?(?: there)?$/g;

/** Words of an order that no command has to have: "show the map", "dark mode", "export as CSV". */
const ORDERING = new Set(
  'show open switch turn set make go see the a an as to on off in of me please mode view'.split(' '),
);

function rankCommand(names: Names, { text, words }: ReturnType<typeof readWanted>, last: number): number | null {
  if (names.whole.includes(text) || (names.isOfThings && names.whole.includes(text.replace(ALL_OF, '')))) return EXACT;
  if (names.label.startsWith(text)) return 1;
  const isIn = (parts: readonly string[], word: string) => parts.some((one) => one.startsWith(word));
  if (words.every((word) => isIn(names.ofLabel, word))) return 2;
  const isInAny = (word: string) => isIn(names.ofAll, word);
  if (words.every(isInAny)) return 3;
  const telling = words.filter((word) => !ORDERING.has(word));
  if (telling.length > 0 && telling.length < words.length && telling.every(isInAny))
    return telling.every((word) => isIn(names.ofLabel, word)) ? 2 : 3;
  if (last < WITH_SLIPS) return null;
  const isNear = (word: string) => countTypos(names.all, word, allowTypos(word.length)) <= allowTypos(word.length);
  return words.every((word) => isInAny(word) || (word.length > 3 && isNear(word))) ? WITH_SLIPS : null;
}

/** What a command is called, folded. */
interface Names {
  readonly label: string;
  readonly all: string;
  /** What means it by itself; one of what is there may say several. */
  readonly whole: readonly string[];
  /** Whether it is for some of what is there, which can be asked for as a whole. */
  readonly isOfThings: boolean;
  /** Words. */
  readonly ofLabel: readonly string[];
  readonly ofAll: readonly string[];
}

/** The names of all commands, which never change: read once, not at each letter that is typed. */
const known = new Map<Command, Names>();

function readNames(command: Command): Names {
  const before = known.get(command);
  if (before) return before;
  const [label, keywords] = [foldText(command.label), foldText(command.keywords ?? '')];
  const all = `${label} ${keywords} ${foldText(command.group)}`;
  const isOfThings = command.does !== undefined;
  const whole = [label, keywords].flatMap((name) => (isOfThings ? [name, ...splitNames(name)] : [name]));
  const names = { label, all, whole, isOfThings, ofLabel: listWords(label), ofAll: listWords(all) };
  known.set(command, names);
  return names;
}

const listWords = (name: string): readonly string[] => name.split(/[^\p{L}\p{N}]+/u);
