import { describe, expect, it } from 'vitest';
import { findCommands } from '../../../../src/search/findCommands.ts';
import { createClewStore } from '../../../../src/state/store.ts';
import { FILE } from '../twoCities.ts';

describe('LAYOUT_COMMANDS', () => {
  it.each([
    ['circle', 'layout-circular'],
    ['ring', 'layout-circular'],
    ['rings', 'layout-radial'],
    ['map', 'layout-map'],
    ['force', 'layout-force'],
    ['groups', 'layout-grouped'],
    ['clusters', 'layout-grouped'],
  ])('are found first by the word %s', (word, id) => {
    const [first] = findCommands(createClewStore(FILE).getState(), word);
    expect(first?.command.id).toBe(id);
  });
});
