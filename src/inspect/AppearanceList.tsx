import { readDate } from '../../graph/query/dates.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { GraphNode } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { useActions } from '../ui/useStore.ts';
import rows from './Connections.module.css';
import styles from './Inspector.module.css';

/** The articles a node appears in, the one that mentions it most first. */
export function AppearanceList({ index, node }: { index: GraphIndex; node: GraphNode }) {
  const actions = useActions();
  const counts = [...(index.mentionsOf.get(node.key) ?? [])].toSorted((a, b) => b[1] - a[1]);
  if (counts.length === 0) return null;
  return (
    <section>
      <h3>
        Articles <span className={styles.count}>{counts.length}</span>
      </h3>
      <ul>
        {counts.map(([id, count]) => {
          const article = index.articles.get(id);
          const first = article?.mentions.find((mention) => mention.node === node.key);
          const source = [article?.publisher, article?.published ? readDate(article.published) : null];
          return (
            <li key={id} className={rows.row}>
              <button
                type="button"
                className={rows.articleButton}
                onClick={() => actions.openArticle(id, first ? { start: first.start, end: first.end } : null)}
              >
                <span className={rows.articleTitle}>{article?.title ?? id}</span>
                <span className={styles.faint}>{source.filter((part) => part).join(', ')}</span>
              </button>
              <span className={rows.rowNote}>{countOf(count, 'mention')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
