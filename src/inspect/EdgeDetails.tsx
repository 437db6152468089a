import { Map as MapIcon, Spline, Tag } from 'lucide-react';
import type { Basis } from '../../graph/ontology.ts';
import { groupByArticle } from '../../graph/query/evidence/evidence.ts';
import { isDatedByArticle, readAttributes, stateEdge } from '../../graph/query/evidence/statements.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { listParallels } from '../../graph/query/parallels.ts';
import type { GraphEdge } from '../../graph/schema.ts';
import { EntityButton } from '../ui/EntityButton.tsx';
import { ArticleEvidence } from './ArticleEvidence.tsx';
import { Corroboration } from './Corroboration.tsx';
import parts from './EdgeDetails.module.css';
import { EdgeList } from './EdgeList.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import styles from './Inspector.module.css';

/** A relation as a sentence of its own, and every sentence of the articles that says it. */
export function EdgeDetails({ index, edge }: { index: GraphIndex; edge: GraphEdge }) {
  const { basis, attrs, evidence } = edge.attributes;
  const { source, verb, target } = stateEdge(index, edge);
  const parallels = listParallels(index, edge);
  const details = [...readAttributes(attrs)];
  // Else the dates of articles below would be taken for its own.
  if (isDatedByArticle(index, edge)) details.push(['Date', 'not in the text: filters take the day of the article']);
  const [from, to] = [index.nodes.get(edge.source), index.nodes.get(edge.target)];
  return (
    <>
      <header className={styles.header}>
        <p className={styles.kicker}>
          <Spline aria-hidden size={16} />
          Relation
        </p>
        <h2 tabIndex={-1} className={styles.heading}>
          {source} <span className={styles.verb}>{verb}</span> {target}
        </h2>
        <p className={styles.ends}>
          {from && <EntityButton node={from} />}
          {to && <EntityButton node={to} />}
        </p>
        <Corroboration edge={edge} />
        <HiddenNotice target={{ kind: 'edge', key: edge.key }} />
      </header>
      {details.length > 0 && (
        <dl className={parts.attributes}>
          {details.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <BasisNote basis={basis} />
      {evidence.length > 0 && (
        <section>
          <h3>
            Who says so <span className={styles.count}>{evidence.length}</span>
          </h3>
          {groupByArticle(evidence).map((group) => (
            <ArticleEvidence key={group.article} index={index} edge={edge} group={group} />
          ))}
        </section>
      )}
      {parallels.length > 0 && (
        <section>
          <h3>
            Also between them <span className={styles.count}>{parallels.length}</span>
          </h3>
          <EdgeList index={index} edges={parallels} />
        </section>
      )}
    </>
  );
}

function BasisNote({ basis }: { basis: Basis }) {
  if (basis === 'text') return null;
  return (
    <p className={styles.notice}>
      {basis === 'gazetteer' ? (
        <>
          <MapIcon aria-hidden size={15} />
          Background geography: no article says this. It comes from Clew’s list of places, which is why its line is
          dashed.
        </>
      ) : (
        <>
          <Tag aria-hidden size={15} />
          Read from a name: the place stands in what the body is called.
        </>
      )}
    </p>
  );
}
