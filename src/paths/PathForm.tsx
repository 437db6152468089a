/** The question: two ends, whether arrows count, and what is left out. */
import { ArrowDownUp, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { RELATIONS } from '../../graph/ontology.ts';
import { labelOf } from '../../graph/query/evidence/statements.ts';
import { type GraphIndex, indexFile } from '../../graph/query/graphIndex.ts';
import type { GraphFile } from '../../graph/schema.ts';
import type { PathQuestion } from '../state/path.ts';
import { IconButton } from '../ui/Button.tsx';
import { findGraph } from '../ui/findGraph.ts';
import { Switch } from '../ui/Switch.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { EntityField } from './EntityField.tsx';
import styles from './PathForm.module.css';

export function PathForm({ file }: { readonly file: GraphFile }) {
  const actions = useActions();
  const question = useStore((state) => state.path.question);
  const { from, to, isDirected } = question;
  const index = indexFile(file);
  const fromField = useRef<HTMLInputElement>(null);
  const toField = useRef<HTMLInputElement>(null);
  const nodeOf = (key: string | null) => (key === null ? null : (index.nodes.get(key) ?? null));

  // Whoever starts a question goes on with the end it lacks; a finger is not asked to write.
  useEffect(() => {
    if (!window.matchMedia('(hover: hover)').matches) return;
    if (from === null) fromField.current?.focus();
    else if (to === null) toField.current?.focus();
    // Once asked, the keys walk through the answers.
    else if (document.activeElement === fromField.current || document.activeElement === toField.current)
      findGraph()?.focus();
  }, [from, to]);

  return (
    <section aria-label="Question" className={styles.form}>
      <div className={styles.ends}>
        <EntityField
          label="From"
          file={file}
          field={fromField}
          node={nodeOf(from)}
          placeholder="Type a name or pick an entity"
          onChoose={(key) => actions.askPath({ from: key })}
        />
        <EntityField
          label="To"
          file={file}
          field={toField}
          node={nodeOf(to)}
          placeholder="Type a name or pick an entity"
          onChoose={(key) => actions.askPath({ to: key })}
        />
        <div className={styles.swap}>
          <IconButton
            label="Swap the ends"
            disabled={from === null && to === null}
            onClick={() => actions.askPath({ from: to, to: from })}
          >
            <ArrowDownUp aria-hidden="true" />
          </IconButton>
        </div>
      </div>
      <Switch
        isOn={isDirected}
        onChange={(isOn) => actions.askPath({ isDirected: isOn })}
        hint="Each relation only the way it points"
      >
        Only along the arrows
      </Switch>
      <LeftOut index={index} question={question} />
    </section>
  );
}

/** What the paths must do without, each with a way to take that back. */
function LeftOut({ index, question }: { readonly index: GraphIndex; readonly question: PathQuestion }) {
  const actions = useActions();
  const { withoutNodes, withoutRelations } = question;
  if (withoutNodes.size + withoutRelations.size === 0) return null;
  return (
    <ul aria-label="Left out" className={styles.chips}>
      {[...withoutNodes].map((key) => (
        <LeftOutChip key={key} onAllow={() => actions.askPath({ withoutNodes: lessOne(withoutNodes, key) })}>
          {labelOf(index, key)}
        </LeftOutChip>
      ))}
      {[...withoutRelations].map((relation) => (
        <LeftOutChip
          key={relation}
          onAllow={() => actions.askPath({ withoutRelations: lessOne(withoutRelations, relation) })}
        >
          “{RELATIONS[relation].label}”
        </LeftOutChip>
      ))}
    </ul>
  );
}

function LeftOutChip({ onAllow, children }: { readonly onAllow: () => void; readonly children: ReactNode }) {
  return (
    <li>
      <button type="button" className={styles.chip} onClick={onAllow} title="Allow it again">
        <span>
          <span className={styles.without}>without</span> {children}
        </span>
        <X aria-hidden size={14} />
        <span className="visually-hidden"> (allow it again)</span>
      </button>
    </li>
  );
}

function lessOne<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const rest = new Set(items);
  rest.delete(item);
  return rest;
}
