import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../graph/assemble/nameKeys.ts';
import type { EntityType } from '../../../graph/ontology.ts';

describe('nameKey(type, name)', () => {
  it.each<[EntityType, string, string]>([
    ['company', 'Bright Valves Co., Ltd.', 'bright valves'],
    ['company', 'The Bright Valves Company Limited', 'bright valves'],
    ['company', 'Loch+Sohn GmbH', 'loch sohn'],
    ['company', 'Limited Inc.', 'limited'],
    ['agency', 'Huishan District People’s Government', 'huishan district peoples government'],
    ['region', 'Guangdong Province', 'guangdong'],
    ['region', 'Bắc Ninh', 'bac ninh'],
    ['policy', 'state-level “little giant” enterprises', 'little giant'],
    ['policy', 'Little Giants', 'little giant'],
    ['policy', 'key little giants', 'key little giant'],
    ['industry', 'equipment manufacturing industry', 'equipment manufacturing'],
    ['industry', 'new energy batteries', 'new energy battery'],
    ['industry', 'optics', 'optics'],
    ['product', 'picosecond lasers', 'picosecond laser'],
    ['organization', '深圳证券交易所', '深圳证券交易所'],
    ['company', '???', '???'],
  ])('%s %j → %j', (type, name, key) => {
    expect(nameKey(type, name)).toBe(key);
  });
});
