/** One path read from end to end: its entities as knots on a thread, between them what is said, and by whom. */
import { Map as MapIcon, Tag } from 'lucide-react';
import { useState } from 'react';
import { type Basis, RELATIONS } from '../../graph/ontology.ts';
import { putSurestFirst } from '../../graph/query/evidence/evidence.ts';
import { labelOf, summarizeAttributes } from '../../graph/query/evidence/statements.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Path, PathStep } from '../../graph/query/paths/paths.ts';
import { stateStep } from '../../graph/query/paths/text.ts';
import type { Evidence, GraphEdge } from '../../graph/schema.ts';
import { EntityButton } from '../ui/EntityButton.tsx';
import { useActions, useClewStore } from '../ui/useStore.ts';
import styles from './PathThread.module.css';
import { StepQuote } from './StepQuote.tsx';

interface PathThreadProps {
  readonly index: GraphIndex;
  readonly path: Path;
}

export function PathThread({ index, path }: PathThreadProps) {
  const [start = ''] = path.nodes;
  return (
    <ol className={styles.thread} aria-label={`${labelOf(index, start)} to ${labelOf(index, path.nodes.at(-1) ?? '')}`}>
      <li className={styles.knot}>
        <Knot index={index} node={start} />
      </li>
      {path.steps.map((step, at) => (
        <li key={step.to} className={styles.step} data-background={isBackground(step)}>
          <div className={styles.said}>
            {step.edges.map((edge, which) => (
              <Relation key={edge.key} index={index} edge={edge} from={step.from} isFirst={which === 0} />
            ))}
          </div>
          <div className={styles.knot}>
            <Knot index={index} node={step.to} isBetween={at < path.steps.length - 1} />
          </div>
        </li>
      ))}
    </ol>
  );
}

const isBackground = ({ edges }: PathStep): boolean =>
  edges.every(({ attributes }) => attributes.basis === 'gazetteer');

interface KnotProps {
  readonly index: GraphIndex;
  readonly node: string;
  readonly isBetween?: boolean;
}

function Knot({ index, node: key, isBetween = false }: KnotProps) {
  const store = useClewStore();
  const node = index.nodes.get(key);
  if (!node) return null;
  const leaveOut = () => {
    const { withoutNodes } = store.getState().path.question;
    store.actions.askPath({ withoutNodes: new Set([...withoutNodes, key]) });
  };
  return (
    <>
      <EntityButton node={node} />
      {isBetween && (
        <button type="button" className={styles.without} onClick={leaveOut}>
          Without this<span className="visually-hidden"> ({node.attributes.label})</span>
        </button>
      )}
    </>
  );
}

interface RelationProps {
  readonly index: GraphIndex;
  readonly edge: GraphEdge;
  readonly from: string;
  /** The best evidenced of the step's relations; the others stand behind it. */
  readonly isFirst: boolean;
}

function Relation({ index, edge, from, isFirst }: RelationProps) {
  const store = useClewStore();
  const actions = useActions();
  const [isWhole, setIsWhole] = useState(false);
  const { relation, basis, attrs } = edge.attributes;
  const evidence = putSurestFirst(edge.attributes.evidence);
  const { source, verb, target } = stateStep(index, edge, from);
  const details = summarizeAttributes(attrs);
  const pointed = { kind: 'edge', key: edge.key } as const;
  const first = pickVoices(evidence, isFirst ? 2 : 1);
  const leaveOut = () => {
    const { withoutRelations } = store.getState().path.question;
    actions.askPath({ withoutRelations: new Set([...withoutRelations, relation]) });
  };
  return (
    <div className={styles.relation}>
      <p className={styles.statement}>
        {!isFirst && <span className={styles.also}>Also: </span>}
        <button
          type="button"
          className={styles.sentence}
          title="Show this relation"
          onClick={() => actions.select(pointed)}
          onPointerEnter={() => actions.hover(pointed)}
          onPointerLeave={() => actions.hover(null)}
        >
          {source} <em>{verb}</em> {target}
        </button>
        {details !== '' && <span className={styles.details}>{details}</span>}
      </p>
      <BasisNote basis={basis} />
      {(isWhole ? evidence : first).map((item) => (
        <StepQuote key={`${item.article} ${item.start} ${item.end}`} index={index} edge={edge} evidence={item} />
      ))}
      <p className={styles.tools}>
        {evidence.length > first.length && (
          <button
            type="button"
            className={styles.textButton}
            aria-expanded={isWhole}
            onClick={() => setIsWhole(!isWhole)}
          >
            {isWhole ? 'Fewer sentences' : `All ${evidence.length} sentences`}
          </button>
        )}
        <button type="button" className={styles.without} onClick={leaveOut}>
          Without “{RELATIONS[relation].label}”
        </button>
      </p>
    </div>
  );
}

function BasisNote({ basis }: { readonly basis: Basis }) {
  if (basis === 'text') return null;
  return (
    <p className={styles.background}>
      {basis === 'gazetteer' ? <MapIcon aria-hidden size={14} /> : <Tag aria-hidden size={14} />}
      {basis === 'gazetteer'
        ? 'Background geography: no article says this.'
        : 'Read from a name: the place stands in what the body is called.'}
    </p>
  );
}

/** The first sentence of each of so many articles: another voice says more than the same one twice. */
function pickVoices(evidence: readonly Evidence[], most: number): readonly Evidence[] {
  const isFirst = ({ article }: Evidence, at: number) => evidence.findIndex((item) => item.article === article) === at;
  return evidence.filter(isFirst).slice(0, most);
}
