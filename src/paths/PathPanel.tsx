/** How two entities hang together: the question, and its answers as cited sentences. */

import { indexFile } from '../../graph/query/graphIndex.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { useStore } from '../ui/useStore.ts';
import { NoPath } from './NoPath.tsx';
import { PathAnswers } from './PathAnswers.tsx';
import { PathForm } from './PathForm.tsx';
import styles from './PathPanel.module.css';
import { usePathAnswer } from './usePathAnswer.ts';

export function PathPanel() {
  const data = useStore(getData);
  if (!data) return null;
  return (
    <div className={styles.panel}>
      <PathForm file={data.file} />
      <Answer file={data.file} />
    </div>
  );
}

function Answer({ file }: { readonly file: GraphFile }) {
  const answer = usePathAnswer(file);
  const index = indexFile(file);
  return (
    <>
      <p role="status" className="visually-hidden">
        {answer?.kind === 'found' ? `${countOf(answer.paths.length, 'path')} found` : ''}
      </p>
      {answer === null ? (
        <p role="status" className={styles.looking}>
          Looking for paths …
        </p>
      ) : answer.kind === 'found' ? (
        <PathAnswers index={index} paths={answer.paths} />
      ) : (
        <NoPath index={index} answer={answer} />
      )}
    </>
  );
}
