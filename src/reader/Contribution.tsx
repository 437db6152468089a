import { useMemo } from 'react';
import { ENTITIES, ENTITY_TYPES, RELATIONS } from '../../graph/ontology.ts';
import { measureContribution } from '../../graph/query/filter/contributions.ts';
import { indexFile } from '../../graph/query/graphIndex.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { EntityButton } from '../ui/EntityButton.tsx';
import styles from './Reader.module.css';

/** "What did this article contribute?": how many entities, relations and figures, and which. */
export function Contribution({ file, article }: { file: GraphFile; article: string }) {
  const { nodes, onlyHere, relations, edges, figures } = useMemo(
    () => measureContribution(file, article),
    [file, article],
  );
  const index = indexFile(file);
  const entities = nodes.flatMap(({ key }) => index.nodes.get(key) ?? []);
  return (
    <details className={styles.contribution}>
      <summary>
        What did this article contribute?
        <span>
          {countOf(nodes.length, 'entity', 'entities')}
          {onlyHere > 0 && ` (${onlyHere} found only here)`}, {countOf(edges, 'relation')}, {countOf(figures, 'figure')}
        </span>
      </summary>
      <p className={styles.relations}>
        {relations.map(({ relation, count }) => (
          <span key={relation}>
            {RELATIONS[relation].label} {count}
          </span>
        ))}
      </p>
      {ENTITY_TYPES.map((type) => {
        const ofType = entities.filter(({ attributes }) => attributes.entityType === type);
        if (ofType.length === 0) return null;
        return (
          <section key={type}>
            <h3>
              {ENTITIES[type].plural} <span>{ofType.length}</span>
            </h3>
            <ul>
              {ofType.map((node) => (
                <li key={node.key}>
                  <EntityButton node={node} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
