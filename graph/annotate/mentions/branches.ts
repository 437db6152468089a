/** Parts of named bodies that go by what they are and where: "the Fujian branch of Sinotrust Export Insurance". */
import type { Found } from './found.ts';
import type { Line } from './lines.ts';
import { type PlaceFinder, sliceWords } from './places.ts';

const PARTS = /^(?:branch|arm|chapter|office)$/;

/** One find for each part; the body it is part of keeps its own. */
export function findBranches(
  found: readonly Found[],
  lines: readonly Line[],
  find: PlaceFinder,
  text: string,
): Found[] {
  return found.flatMap((owner): Found[] => {
    if (owner.type !== 'company' && owner.type !== 'organization') return [];
    const words = lines[owner.line]?.words ?? [];
    const of = words[owner.from - 1]?.norm === 'the' ? owner.from - 2 : owner.from - 1;
    const head = words[of - 1];
    if (words[of]?.norm !== 'of' || !head || !PARTS.test(head.norm) || head.isCapital) return [];
    for (let from = Math.max(0, of - 4); from < of - 1; from += 1) {
      if (!words[from]?.isCapital || find(sliceWords(words, from, of - 1, text)).length === 0) continue;
      const name = sliceWords(words, from, owner.to, text).replace(' of the ', ' of ');
      return [{ line: owner.line, from, to: of, type: owner.type, kind: owner.kind, name, weight: 65 }];
    }
    return [];
  });
}
