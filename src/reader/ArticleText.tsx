import { Waypoints } from 'lucide-react';
import { type ArticleMention, cutRuns, quoteOf, type Run } from '../../graph/query/evidence/passages.ts';
import { labelOf } from '../../graph/query/evidence/statements.ts';
import type { Passage } from '../../graph/query/filter/contributions.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Block, GraphArticle } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import type { OpenArticle } from '../state/selection.ts';
import styles from './ArticleText.module.css';
import type { ActiveSpan } from './activeSpans.ts';

interface ArticleTextProps {
  readonly index: GraphIndex;
  readonly article: GraphArticle;
  readonly block: Block;
  /** The sentence that was asked for. */
  readonly asked: OpenArticle['span'];
  /** Spans to mark: the sentences behind what is selected. */
  readonly active: readonly ActiveSpan[];
  readonly passages: readonly Passage[];
  readonly openPassage: number | null;
  readonly selectedNode: string | null;
  readonly onToggle: (passage: number) => void;
}

/**
 * A block's words as text nodes: mentions underlined, the selected sentences marked, each backing sentence with its
 * count. The sentence asked for can take the focus, and is read out then.
 */
export function ArticleText(props: ArticleTextProps) {
  const { article, block, asked, active, passages } = props;
  const named = new Set<ArticleMention>();
  const isAsked = ({ start, end }: Run) => asked !== null && start >= asked.start && end <= asked.end;
  const runs = cutRuns(article, block, [...active, ...passages, ...(asked ? [asked] : [])]);
  const [from, to] = [runs.findIndex(isAsked), runs.findLastIndex(isAsked) + 1];
  const all = runs.map((run) => {
    const [mention] = run.mentions;
    const isFirst = mention !== undefined && !named.has(mention);
    if (mention) named.add(mention);
    const marks = run.marks.flatMap((mark) => active[mark] ?? []);
    const strength = marks.some(({ isStrong }) => isStrong) ? 'strong' : marks.length > 0 ? 'pale' : undefined;
    const which = run.marks.map((mark) => mark - active.length).find((at) => passages[at] !== undefined) ?? null;
    const ending = which === null ? undefined : passages[which];
    return (
      <span
        key={run.start}
        className={styles.run}
        data-active={strength}
        data-passage={which ?? undefined}
        data-open={(which !== null && which === props.openPassage) || undefined}
      >
        {mention ? <Mention {...props} run={run} mention={mention} isFirst={isFirst} /> : run.text}
        {which !== null && ending && run.end === Math.min(ending.end, block.end) && (
          <button
            type="button"
            className={styles.backs}
            aria-expanded={which === props.openPassage}
            aria-controls={which === props.openPassage ? `passage-${which}` : undefined}
            aria-label={`What this sentence says: ${countBacked(ending)}`}
            title="What this sentence says"
            onClick={() => props.onToggle(which)}
          >
            <Waypoints aria-hidden size={12} />
            {ending.edges.length + ending.figures.length}
          </button>
        )}
      </span>
    );
  });
  if (asked === null || to === 0) return all;
  return (
    <>
      {all.slice(0, from)}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, this is a part of running text. */}
      <span role="group" tabIndex={-1} className={styles.asked} aria-label={quoteOf(article, asked)} data-asked>
        {all.slice(from, to)}
      </span>
      {all.slice(to)}
    </>
  );
}

/** "3: 2 relations and 1 figure"; the sum is what is seen. */
function countBacked({ edges, figures }: Passage): string {
  const counts = [
    edges.length > 0 ? countOf(edges.length, 'relation') : null,
    figures.length > 0 ? countOf(figures.length, 'figure') : null,
  ];
  const words = counts.filter((part) => part !== null);
  return words.length > 1 ? `${edges.length + figures.length}: ${words.join(' and ')}` : words.join('');
}

interface MentionProps extends ArticleTextProps {
  readonly run: Run;
  readonly mention: ArticleMention;
  /** Whether this is the mention's first run: only that one is a stop for keys and screen readers. */
  readonly isFirst: boolean;
}

function Mention({ index, article, run, mention, isFirst, selectedNode }: MentionProps) {
  const words = article.text.slice(mention.start, mention.end);
  const label = labelOf(index, mention.node);
  const attributes = {
    className: styles.mention,
    'data-node': mention.node,
    'data-entity': index.nodes.get(mention.node)?.attributes.entityType,
    'data-selected': mention.node === selectedNode || undefined,
    title: label,
  };
  if (!isFirst) return <span {...attributes}>{run.text}</span>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element cannot break across lines as running text must.
    <span {...attributes} role="button" tabIndex={-1} aria-label={words === label ? words : `${words}: ${label}`}>
      {run.text}
    </span>
  );
}
