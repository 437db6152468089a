import { readDate } from '../../graph/query/dates.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './FilterPanel.module.css';

/** What all this was read from. */
export function Corpus() {
  const data = useStore(getData);
  const actions = useActions();
  if (!data) return null;
  const { title, articles } = data.file.attributes;
  const count = countOf(articles.length, 'article');
  return (
    <section className={styles.corpus} aria-label="Articles">
      <h2>{title}</h2>
      <p>Who is connected with whom, and which sentence says so. Choose a name or a line to read it.</p>
      <details>
        <summary>
          {title.startsWith(count) ? 'Read them' : `${count}${yearsOf(articles.map((article) => article.published))}`}
        </summary>
        <ul>
          {articles.map((article) => (
            <li key={article.id}>
              <button type="button" onClick={() => actions.openArticle(article.id)}>
                <span>{article.title}</span>
                <small>
                  {[article.publisher, article.published && readDate(article.published)].filter(Boolean).join(', ')}
                </small>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** ", 2022–2025" for the years the articles appeared in, '' when none says. */
function yearsOf(dates: readonly (string | null)[]): string {
  const years = dates.flatMap((date) => /^\d{4}/.exec(date ?? '')?.[0] ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return '';
  return first === last ? `, ${first}` : `, ${first}–${last}`;
}
