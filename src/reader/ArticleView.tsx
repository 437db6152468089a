import { ExternalLink } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { readDate } from '../../graph/query/dates.ts';
import { findPassages } from '../../graph/query/filter/contributions.ts';
import { indexFile } from '../../graph/query/graphIndex.ts';
import type { Block, GraphArticle, GraphFile } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import type { OpenArticle } from '../state/selection.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { ArticleText } from './ArticleText.tsx';
import { findActiveSpans } from './activeSpans.ts';
import { layOut } from './blocks.ts';
import { Contribution } from './Contribution.tsx';
import { findHeld, holdFocus } from './heldFocus.ts';
import { PassageEdges } from './PassageEdges.tsx';
import styles from './Reader.module.css';
import { scrollToMark } from './scrollToMark.ts';
import { useArticleGestures } from './useArticleGestures.ts';
import { useRovingMentions } from './useRovingMentions.ts';
import { useScrolledPast } from './useScrolledPast.ts';
import { readWebAddress } from './webAddress.ts';

interface ArticleViewProps {
  readonly file: GraphFile;
  readonly article: GraphArticle;
  readonly span: OpenArticle['span'];
  /** It was left and is come back to. */
  readonly isBack: boolean;
}

export function ArticleView({ file, article, span, isBack }: ArticleViewProps) {
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const selected = useStore((state) => state.selection.selected);
  const actions = useActions();
  const [openPassage, setOpenPassage] = useState<number | null>(null);
  const index = indexFile(file);
  const { headline, rest } = useMemo(() => layOut(article), [article]);
  const passages = useMemo(() => findPassages(file, article.id), [file, article.id]);
  const active = useMemo(() => {
    const edge = selected?.kind === 'edge' ? index.edges.get(selected.key) : undefined;
    const cited = edge?.attributes.evidence.filter((item) => item.article === article.id) ?? [];
    return findActiveSpans(span, cited);
  }, [index, selected, span, article.id]);
  const togglePassage = (passage: number) => setOpenPassage((open) => (open === passage ? null : passage));
  const gestures = useArticleGestures(actions, togglePassage);
  const hintId = useId();
  useRovingMentions(root);
  const isTitleGone = useScrolledPast(heading);

  // Whoever asks for a sentence reads, or tabs, on from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another span is another asking.
  useEffect(() => {
    if (!root.current) return;
    const key = `${article.id} ${span?.start}-${span?.end}`;
    const sentence = span && root.current.querySelector<HTMLElement>('[data-asked]');
    const name = isBack ? findHeld(root.current, key) : null;
    (name ?? sentence ?? heading.current)?.focus({ preventScroll: true });
    return holdFocus(root.current, key);
  }, [span]);
  useEffect(() => {
    if (active.length > 0) scrollToMark(root.current);
  }, [active]);

  const renderText = (block: Block) => (
    <ArticleText
      index={index}
      article={article}
      block={block}
      asked={span}
      active={active}
      passages={passages}
      openPassage={openPassage}
      selectedNode={selected?.kind === 'node' ? selected.key : null}
      onToggle={togglePassage}
    />
  );
  const renderBlock = (block: Block, dateline: Block | null = null) => {
    const Element = block.kind === 'headline' || block.kind === 'heading' ? 'h3' : 'p';
    const opened = openPassage === null ? undefined : passages[openPassage];
    const endsHere = opened && opened.end > (dateline ?? block).start && opened.end <= block.end;
    return (
      <div key={block.start} className={styles.block} data-kind={block.kind}>
        <Element>
          {dateline && <span className={styles.dateline}>{renderText(dateline)}</span>}
          {dateline && ' '}
          {renderText(block)}
        </Element>
        {opened && endsHere && (
          <PassageEdges
            key={openPassage}
            id={`passage-${openPassage}`}
            index={index}
            passage={opened}
            selected={selected?.key ?? null}
          />
        )}
      </div>
    );
  };

  const link = readWebAddress(article.url);
  const source = [
    article.publisher,
    article.published === null ? null : readDate(article.published),
    article.byline.length > 0 ? `by ${article.byline.join(', ')}` : null,
  ].filter((part) => part !== null);
  return (
    <article ref={root} className={styles.reader} {...gestures}>
      <div aria-hidden className={styles.bar}>
        {isTitleGone && <p title={article.title}>{article.title}</p>}
      </div>
      <header className={styles.header}>
        <p className={styles.source}>{source.length > 0 ? source.join(' · ') : 'Publisher and date unknown'}</p>
        <h2 ref={heading} tabIndex={-1}>
          {headline ? renderText(headline) : article.title}
        </h2>
        {link && (
          <a className={styles.link} href={link.href} target="_blank" rel="noreferrer noopener">
            Original at {link.host} <ExternalLink aria-hidden size={13} />
            <span className={styles.spoken}> (opens another site in a new tab)</span>
          </a>
        )}
      </header>
      <Contribution file={file} article={article.id} />
      <p id={hintId} className={styles.spoken}>
        Names in the text are one stop for the Tab key: arrow keys walk from name to name, Enter shows what it names.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, this is running text. */}
      <div role="group" aria-label="Text of the article" aria-describedby={hintId} className={styles.body}>
        {rest.map((item) =>
          item.kind === 'block' ? (
            renderBlock(item.block, item.dateline)
          ) : (
            <details key={item.blocks[0]?.start} className={styles.furniture}>
              <summary>{countOf(item.blocks.length, 'line')} of the page around the article, not read</summary>
              {item.blocks.map((block) => renderBlock(block))}
            </details>
          ),
        )}
      </div>
    </article>
  );
}
