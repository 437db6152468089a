import { getData } from '../state/store.ts';
import { useStore } from '../ui/useStore.ts';
import { ArticleView } from './ArticleView.tsx';

/** The open article: its text, what is mentioned in it, and which sentence backs which line of the graph. */
export function Reader() {
  const open = useStore((state) => state.selection.reader);
  const data = useStore(getData);
  const article = open ? data?.articles.get(open.article) : undefined;
  if (!data || !open || !article) return null;
  return <ArticleView key={article.id} file={data.file} article={article} span={open.span} />;
}
