import { useLayoutEffect, useRef } from 'react';
import { ENTITIES } from '../../graph/ontology.ts';
import { type ConnectionGroup, groupConnections } from '../../graph/query/connections.ts';
import { putSurestFirst } from '../../graph/query/evidence/evidence.ts';
import { listSources, quoteOf } from '../../graph/query/evidence/passages.ts';
import { stateEdge } from '../../graph/query/evidence/statements.ts';
import { type GraphIndex, indexFile } from '../../graph/query/graphIndex.ts';
import type { GraphEdge, GraphNode } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useStore } from '../ui/useStore.ts';
import type { Rest } from './controllers/rest.ts';
import { placeCard } from './drawing/placeCard.ts';
import styles from './HoverCard.module.css';

/** Relations named, and neighbours named in each. */
const MOST = { relations: 4, neighbours: 3 };

/** What the pointer rests on, in short. The selection panel says all of it, so that readers aloud lose nothing. */
export function HoverCard({ rest }: { readonly rest: Rest }) {
  const data = useStore(getData);
  const card = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, top } = placeCard(size, rest.around, rest.bounds, rest.lit);
    element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }, [rest]);

  const index = data ? indexFile(data.file) : null;
  const node = rest.target.kind === 'node' ? index?.nodes.get(rest.target.key) : undefined;
  const edge = rest.target.kind === 'edge' ? index?.edges.get(rest.target.key) : undefined;
  if (!index || !(node || edge)) return null;
  return (
    <div ref={card} className={styles.card} aria-hidden="true">
      {node && <NodeCard index={index} node={node} />}
      {edge && <EdgeCard index={index} edge={edge} />}
    </div>
  );
}

function NodeCard({ index, node }: { index: GraphIndex; node: GraphNode }) {
  const { entityType, kind, label, description } = node.attributes;
  const groups = groupConnections(index, node.key);
  const count = groups.reduce((sum, { connections }) => sum + connections.length, 0);
  const articles = index.mentionsOf.get(node.key)?.size ?? 0;
  const top = groups.toSorted((a, b) => b.connections.length - a.connections.length).slice(0, MOST.relations);
  return (
    <>
      <p className={styles.kicker}>
        <TypeIcon type={entityType} />
        {ENTITIES[entityType].label}
        {kind !== null && ` · ${kind.replaceAll('-', ' ')}`}
      </p>
      <p className={styles.label}>{label}</p>
      {description !== null && <p className={styles.description}>{description}</p>}
      <p className={styles.counts}>
        {countOf(count, 'connection')}
        {articles > 0 && ` in ${countOf(articles, 'article')}`}
      </p>
      {top.length > 0 && (
        <ul className={styles.relations}>
          {top.map((group) => (
            <Relation key={`${group.relation} ${group.direction}`} group={group} />
          ))}
        </ul>
      )}
    </>
  );
}

function Relation({ group: { label, connections } }: { group: ConnectionGroup }) {
  const named = connections.slice(0, MOST.neighbours).map(({ other }) => other.attributes.label);
  const others = connections.length - named.length;
  return (
    <li>
      <span className={styles.verb}>{label}</span> {named.join(', ')}
      {others > 0 && <span className={styles.faint}> and {others} more</span>}
    </li>
  );
}

function EdgeCard({ index, edge }: { index: GraphIndex; edge: GraphEdge }) {
  const { source, verb, target } = stateEdge(index, edge);
  const { evidence, basis } = edge.attributes;
  const [first] = putSurestFirst(evidence);
  const article = first && index.articles.get(first.article);
  const sources = listSources(evidence).length;
  return (
    <>
      <p className={styles.label}>
        {source} <span className={styles.verb}>{verb}</span> {target}
      </p>
      {first && article && (
        <figure className={styles.quote}>
          <blockquote>{quoteOf(article, first).trim()}</blockquote>
          <figcaption className={styles.faint}>
            {[article.publisher, article.title].filter(Boolean).join(', ')}
            {sources > 1 && ` and ${countOf(sources - 1, 'more article')}`}
          </figcaption>
        </figure>
      )}
      {basis === 'gazetteer' && (
        <p className={styles.faint}>Background geography: known from a gazetteer, said by no article.</p>
      )}
    </>
  );
}
