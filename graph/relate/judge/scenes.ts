import type { LocalRelation, Reading } from '../../model.ts';
import type { Passage } from '../passage.ts';
import { Hints } from './hints.ts';
import { Remembered } from './remembered.ts';
import { type Scene, setScene } from './scene.ts';

export interface HintedScene {
  readonly scene: Scene;
  readonly hints: Hints;
}

/** The sentences of an article that mention something, each with who else is in mind and what frames found in it. */
export function readScenes(
  reading: Reading,
  passages: readonly Passage[],
  found: readonly LocalRelation[],
): HintedScene[] {
  const kindOf = (passage: Passage): string => reading.article.blocks[passage.sentence.block]?.kind ?? 'body';
  const remembered = new Remembered(passages, kindOf);
  const bySentence = new Map<number, LocalRelation[]>();
  for (const relation of found) {
    const list = bySentence.get(relation.evidence.start);
    if (list) list.push(relation);
    else bySentence.set(relation.evidence.start, [relation]);
  }
  return passages.flatMap((passage) => {
    const scene = setScene(passage, kindOf(passage), remembered.recall(passage));
    remembered.add(passage, kindOf(passage));
    if (scene === null) return [];
    return [{ scene, hints: new Hints(bySentence.get(passage.sentence.start) ?? []) }];
  });
}
