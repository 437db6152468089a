import { describe, expect, it } from 'vitest';
import { isAcronym } from '../../../graph/text/acronyms.ts';

describe('isAcronym(name)', () => {
  it.each(['MIIT', 'R&D', 'U.S.', 'GEM'])('%s is one', (name) => expect(isAcronym(name)).toBe(true));
  it.each(['Jietai', 'KSC Bearings', 'ALBSTADT', '2022'])('%s is none', (name) => expect(isAcronym(name)).toBe(false));
});
