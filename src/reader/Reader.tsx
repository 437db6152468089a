import { useEffect } from 'react';
import { getData } from '../state/derive.ts';
import { PHONE } from '../ui/useMediaQuery.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { ArticleView } from './ArticleView.tsx';

/** The open article: its text, what is mentioned in it, and which sentence backs which line of the graph. */
export function Reader() {
  const open = useStore((state) => state.selection.reader);
  const data = useStore(getData);
  const store = useClewStore();

  // On a phone the article and the inspector are sheets over each other: the one asked for last lies on top.
  useEffect(() => {
    if (!open || !window.matchMedia(PHONE).matches) return;
    store.actions.setPanel('inspector', false);
    return () => store.actions.setPanel('inspector', true);
  }, [store, open]);

  const article = open ? data?.articles.get(open.article) : undefined;
  if (!data || !open || !article) return null;
  return (
    <ArticleView key={article.id} file={data.file} article={article} span={open.span} isBack={open.isBack === true} />
  );
}
