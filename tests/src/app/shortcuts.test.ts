import { describe, expect, it } from 'vitest';
import { HEADER_COMMANDS } from '../../../src/app/headerCommands.ts';
import { listShortcuts } from '../../../src/app/shortcuts.ts';
import type { Command } from '../../../src/state/commands/command.ts';
import { COMMANDS } from '../../../src/state/commands/listCommands.ts';

const command = (id: string, group: Command['group'], keys?: readonly string[]): Command => ({
  id,
  label: `Do ${id}`,
  group,
  ...(keys ? { keys } : {}),
  perform: () => undefined,
});

describe('listShortcuts(commands)', () => {
  it('lists commands with keys by group, and leaves out those without', () => {
    const groups = listShortcuts([
      command('a', 'View', ['a']),
      command('b', 'Paths'),
      command('c', 'View', ['c', 'd']),
    ]);
    expect(groups.at(-1)).toEqual({
      name: 'View',
      shortcuts: [
        { label: 'Do a', keys: ['a'] },
        { label: 'Do c', keys: ['c', 'd'] },
      ],
    });
    expect(groups.map(({ name }) => name)).toEqual(['Everywhere', 'In the graph', 'In the outline', 'View']);
  });

  it('says a fixed key once where a command has it by now', () => {
    const groups = listShortcuts([command('fit', 'View', ['0'])]);
    const withZero = groups.flatMap(({ shortcuts }) => shortcuts).filter(({ keys }) => keys.includes('0'));
    expect(withZero).toEqual([{ label: 'Do fit', keys: ['0'] }]);
  });
});

describe('COMMANDS', () => {
  it('have each their own id', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('share no key with one that is always offered before them', () => {
    const taken = new Set<string>();
    for (const { keys = [], isOffered } of COMMANDS) {
      expect(keys.filter((key) => taken.has(key))).toEqual([]);
      if (!isOffered) for (const key of keys) taken.add(key);
    }
  });
});

describe('listShortcuts(COMMANDS)', () => {
  it('says each key once', () => {
    const keys = listShortcuts(COMMANDS).flatMap(({ shortcuts }) => shortcuts.flatMap((shortcut) => shortcut.keys));
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('HEADER_COMMANDS', () => {
  it('name commands there are', () => {
    const ids = new Set(COMMANDS.map(({ id }) => id));
    expect(HEADER_COMMANDS.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});
