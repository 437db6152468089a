import { useEffect, useState } from 'react';
import { answerPath, type PathAnswer } from '../../graph/query/paths/answer.ts';
import type { Path } from '../../graph/query/paths/paths.ts';
import type { GraphFile } from '../../graph/schema.ts';
import type { PathQuestion, Thread } from '../state/path.ts';
import { runSliced } from '../ui/runSliced.ts';
import { useActions, useStore } from '../ui/useStore.ts';

/** The answer to the present question, its threads laid out for the canvas; null while it is being looked for. */
export function usePathAnswer(file: GraphFile): PathAnswer | null {
  const actions = useActions();
  const question = useStore((state) => state.path.question);
  const visible = useStore((state) => state.view.visible);
  const [given, setGiven] = useState<{ question: PathQuestion; file: GraphFile; answer: PathAnswer } | null>(null);
  useEffect(
    () =>
      runSliced(answerPath(file, question, visible), (answer) => {
        setGiven({ question, file, answer });
        actions.setAnswers(answer.kind === 'found' ? answer.paths.map(layThread) : []);
      }),
    [file, question, visible, actions],
  );
  // What was true before a filter changed stays until the new answer is there; another question's answer does not.
  return given && given.question === question && given.file === file ? given.answer : null;
}

/** The canvas draws one edge for each step: the best evidenced. */
export function layThread({ nodes, steps }: Path): Thread {
  return { nodes, edges: steps.flatMap(({ edges }) => edges[0]?.key ?? []) };
}
