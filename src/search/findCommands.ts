/** Commands by name: those offered now whose label or keywords have the words typed. */
import { foldText } from '../../graph/query/fold.ts';
import { markRanges, type Range, readWanted } from '../../graph/query/matching.ts';
import { splitNames } from '../../graph/query/typeNames.ts';
import { allowTypos, countTypos } from '../../graph/query/typos.ts';
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

/** Best first, else in the order of the commands; all that are offered for an empty query. */
export function findCommands(state: ClewState, query: string): readonly FoundCommand[] {
  const wanted = readWanted(foldText(query).trim().replace(/\s+/g, ' '));
  return COMMANDS.filter(({ isOffered }) => isOffered?.(state) ?? true)
    .flatMap((command): FoundCommand[] => {
      const label = foldText(command.label);
      if (wanted.text === '') return [{ command, ranges: [], tier: 0 }];
      const keywords = foldText(command.keywords ?? '');
      const isExact = [label, keywords].some((name) => isCalled(name, wanted.text, command.does !== undefined));
      const tier = isExact ? EXACT : rankCommand(label, `${keywords} ${foldText(command.group)}`, wanted);
      if (tier === null) return [];
      return [{ command, tier, ranges: markRanges({ text: command.label }, wanted, []) }];
    })
    .toSorted((a, b) => a.tier - b.tier);
}

/** Whether a name is the query; one of what is there may say several. */
const isCalled = (name: string, query: string, isOfThings: boolean): boolean =>
  name === query || (isOfThings && splitNames(name).includes(query));

function rankCommand(label: string, keywords: string, { text, words }: ReturnType<typeof readWanted>): number | null {
  if (label.startsWith(text)) return 1;
  const isIn = (name: string, word: string) => listWords(name).some((one) => one.startsWith(word));
  if (words.every((word) => isIn(label, word))) return 2;
  const isInAny = (word: string) => isIn(label, word) || isIn(keywords, word);
  if (words.every(isInAny)) return 3;
  const all = `${label} ${keywords}`;
  const isNear = (word: string) => countTypos(all, word, allowTypos(word.length)) <= allowTypos(word.length);
  return words.every((word) => isInAny(word) || (word.length > 3 && isNear(word))) ? WITH_SLIPS : null;
}

/** The words of all commands, which never change: cut apart once, not at each letter that is typed. */
const known = new Map<string, readonly string[]>();

function listWords(name: string): readonly string[] {
  const words = known.get(name) ?? name.split(/[^\p{L}\p{N}]+/u);
  known.set(name, words);
  return words;
}
