import { RELATION_TYPES } from '../graph/ontology.ts';
import type { NamedEntity, SearchSource } from '../graph/query/search/source.ts';
import { createRandom } from './random.ts';

const SYLLABLES =
  'an bai bao bei chang chen cheng chong da dong feng fu gang gao guang guo hai han hang he heng hong hua huang hui jia jian jiang jin jing kang kun lan li lian lin ling long lu mei ming nan ning ping qi qian qing rong rui shan shen shun su tai tang tian tong wan wei wen wu xi xia xian xiang xin xing xu yan yang yi yong yu yuan yue yun zhang zhao zhe zhong zhou zhu'.split(
    ' ',
  );
const CITIES = ['Shenzhen', 'Chongqing', 'Jiaxing', "Xi'an", 'Suzhou', 'Qingdao', 'Łódź', 'Düsseldorf', 'Quanzhou'];
const TRADES = ['Electronics', 'Precision Machinery', 'New Materials', 'Opto-Electronics', 'Biotechnology', 'Valve'];
const BODIES = ['Bureau of Industry and Information Technology', 'Chamber of Commerce', 'Customs', 'Stock Exchange'];
const EVENTS = ['Innovation Forum', 'Import Expo', 'Investment Fair'];

/** A search's source of so many entities, each with other names: firms, officials, places, bodies, wares, events. */
export function synthesizeNames(size: number, seed = 5): SearchSource {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const stem = (syllables: number) => {
    const letters = Array.from({ length: syllables }, () => pick(SYLLABLES)).join('');
    return `${letters[0]?.toUpperCase()}${letters.slice(1)}`;
  };
  const seen = new Set<string>();
  const entities: NamedEntity[] = [];
  while (entities.length < size) {
    const made = makeEntity(random(), stem, pick);
    if (seen.has(made.label)) continue;
    seen.add(made.label);
    const degree = Math.floor(1 / (random() + 0.002));
    entities.push({ ...made, key: `${made.entityType}/${entities.length}`, degree });
  }
  return { entities, relations: RELATION_TYPES, articles: [] };
}

type Made = Omit<NamedEntity, 'key' | 'degree'>;

function makeEntity(chance: number, stem: (syllables: number) => string, pick: <T>(list: readonly T[]) => T): Made {
  if (chance < 0.5) {
    const [city, trade, name] = [pick(CITIES), pick(TRADES), stem(pick([2, 2, 3]))];
    const label = `${name} ${trade}`;
    const full = `${city} ${label} Co., Ltd.`;
    return { entityType: 'company', label, name: full, aliases: [`${city} ${name}`, `${name} Group`] };
  }
  if (chance < 0.65) {
    const [family, given] = [stem(1), stem(2)];
    return {
      entityType: 'person',
      label: `${family} ${given}`,
      name: `${family} ${given}`,
      aliases: [`Mr ${family} ${given}`],
    };
  }
  if (chance < 0.8) {
    const name = stem(pick([2, 3]));
    const kind = pick(['County', 'District', 'City', 'Town']);
    return {
      entityType: 'region',
      label: `${name} ${kind}`,
      name: `${name} ${kind}`,
      aliases: [`${stem(2)} of ${name}`],
    };
  }
  if (chance < 0.9) {
    const name = `${stem(pick([2, 3]))} ${pick(BODIES)}`;
    return { entityType: 'agency', label: name, name: `Municipal ${name}`, aliases: [`the ${name}`] };
  }
  const name = `${stem(2)} ${pick(EVENTS)} ${2000 + (Math.floor(chance * 1000) % 40)}`;
  return { entityType: 'event', label: name, name, aliases: [name.slice(0, -5)] };
}
