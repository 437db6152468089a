import { readDate } from '../../graph/query/dates.ts';
import { quoteSentences } from '../../graph/query/evidence/evidence.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { formatChange, formatQuantity } from '../../graph/query/measures/figures.ts';
import { saySource } from '../../graph/query/questions/figureWords.ts';
import { EntityButton } from '../ui/EntityButton.tsx';
import { useActions } from '../ui/useStore.ts';
import type { ChartPoint } from './chartData.ts';
import styles from './FigureTable.module.css';
import { sayConflict } from './sayConflict.ts';

interface FigureTableProps {
  readonly index: GraphIndex;
  readonly title: string;
  readonly points: readonly ChartPoint[];
  readonly active: string | null;
  readonly onActive: (figure: string | null) => void;
}

/** What the chart shows, in words and numbers: one row for each figure. */
export function FigureTable({ index, title, points, active, onActive }: FigureTableProps) {
  const actions = useActions();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{title}, figure by figure</caption>
      <thead>
        <tr>
          <th scope="col">Whose</th>
          <th scope="col" className={styles.number}>
            Value
          </th>
          <th scope="col">Time</th>
          <th scope="col">Status</th>
          <th scope="col">Sentence</th>
        </tr>
      </thead>
      <tbody onPointerLeave={() => onActive(null)}>
        {points.flatMap(({ point, of, conflict }) =>
          point.figures.map((figure) => {
            if (!figure) return null;
            const node = index.nodes.get(figure.subject);
            const sentences = quoteSentences(figure, index);
            return (
              <tr
                key={figure.id}
                data-active={figure.id === active || undefined}
                onPointerEnter={() => onActive(point.figures[0].id)}
              >
                <th scope="row">
                  <span className={styles.whose}>
                    <span className={styles.swatch} style={{ background: of.colour }} />
                    {node ? <EntityButton node={node} /> : figure.subject}
                  </span>
                  {of.series.slice.length > 0 && (
                    <span className={`${styles.faint} ${styles.slice}`}>{of.series.slice.join(', ')}</span>
                  )}
                </th>
                <td className={styles.number}>
                  <span className={styles.amount}>{formatQuantity(figure.value, figure.unit, figure.comparator)}</span>
                  {figure.change !== null && <span className={styles.faint}>{formatChange(figure.change)}</span>}
                  {point.isStray && <span className={styles.faint}>far from the others</span>}
                  {conflict && <span className={styles.differs}>{sayConflict(conflict)}</span>}
                </td>
                <td className={styles.time}>
                  {point.time ? readDate(point.time.edtf) : 'no date'}
                  {point.time?.isArticleDate && <span className={styles.faint}>day of the article</span>}
                </td>
                <td>{figure.status}</td>
                <td>
                  {figure.evidence.map((evidence, at) => (
                    <button
                      key={`${evidence.article} ${evidence.start}`}
                      type="button"
                      className={styles.sentence}
                      onClick={() => actions.openArticle(evidence.article, evidence)}
                    >
                      <span className={styles.quote}>{sentences[at]}</span>
                      <span className={styles.faint}>{saySource({ ...figure, evidence: [evidence] }, index)}</span>
                    </button>
                  ))}
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </table>
  );
}
