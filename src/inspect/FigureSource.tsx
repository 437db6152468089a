import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Figure } from '../../graph/schema.ts';
import { useActions } from '../ui/useStore.ts';
import styles from './Inspector.module.css';

/** Who gives a figure: each article by its publisher, with the way to the sentence. */
export function FigureSource({ index, figure }: { readonly index: GraphIndex; readonly figure: Figure }) {
  const actions = useActions();
  return figure.evidence.map((evidence) => {
    const article = index.articles.get(evidence.article);
    const title = article?.title ?? evidence.article;
    const publisher = article?.publisher ?? title;
    return (
      <button
        key={`${evidence.article} ${evidence.start}`}
        type="button"
        className={styles.sourceButton}
        aria-label={`${publisher}: read the sentence in ${title}`}
        onClick={() => actions.openArticle(evidence.article, evidence)}
      >
        {publisher}
      </button>
    );
  });
}
