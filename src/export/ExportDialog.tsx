import { type ReactNode, useId, useMemo, useState } from 'react';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { DEPTHS } from '../state/filters.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { cleanFileName, suggestFileName } from '../ui/fileName.ts';
import { runUntil } from '../ui/runSliced.ts';
import { saveFile } from '../ui/saveFile.ts';
import { useActions, useClewStore, useStore } from '../ui/useStore.ts';
import styles from './ExportDialog.module.css';
import { FileName } from './FileName.tsx';
import { Foot } from './Foot.tsx';
import { explainEmpty, findPart, listScopes, nameScope, type Scope, suggestKind, titleScope } from './scopes.ts';
import { useWork } from './useWork.ts';

const VISIBLE: Scope = { kind: 'visible' };

/** Saves a part of the graph as GEXF, after saying how much that is. */
export function ExportDialog() {
  const actions = useActions();
  const isOpen = useStore((state) => state.selection.panels.export);
  const close = () => actions.setPanel('export', false);
  if (!isOpen) return null;
  const turnToPicture = () => {
    close();
    actions.setPanel('picture', true);
  };
  return (
    <Dialog title="Export as GEXF" closeLabel="Close export" width="narrow" focus="input:checked" onClose={close}>
      <div className={styles.content}>
        <p className={styles.lead}>
          For Gephi, networkx and other tools, with names, colours, positions, and every sentence with its source.
          <br />
          <button type="button" className={styles.turn} onClick={turnToPicture}>
            For a slide or a paper: a picture instead
          </button>
        </p>
        <ExportForm onDone={close} />
      </div>
    </Dialog>
  );
}

function ExportForm({ onDone }: { onDone: () => void }) {
  const store = useClewStore();
  const state = useStore((now) => now);
  const data = getData(state);
  const [kind, setKind] = useState<Scope['kind']>(() => suggestKind(state));
  const [depth, setDepth] = useState<number>(1);
  const hasFilters = state.view.chips.length > 0;
  const [wantsFiltered, setWantsFiltered] = useState(false);
  const isFiltered = hasFilters && wantsFiltered;
  const [typedName, setTypedName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const work = useWork();
  const reasonId = useId();

  // Writing a name changes none of this: in a large graph finding the parts takes a while.
  const offers = useMemo(
    () => listScopes(state, depth, isFiltered).map((scope) => ({ scope, part: findPart(state, scope) })),
    [state, depth, isFiltered],
  );
  // What was chosen may be gone, as a path is after a filter: then what is visible stands in.
  const { scope, part } = offers.find((offer) => offer.scope.kind === kind) ??
    offers[0] ?? { scope: VISIBLE, part: findPart(state, VISIBLE) };
  const canBeFiltered = scope.kind === 'neighbourhood' || scope.kind === 'picked';
  const fileName = typedName ?? suggestFileName(nameScope(state, scope), 'gexf');
  const reason = data === null ? 'There is no graph yet.' : part.nodes.size === 0 ? explainEmpty(state, scope) : null;

  const save = async (signal: AbortSignal) => {
    if (!data || reason !== null) return;
    const { writeGexf } = await import('../../graph/formats/gexf.ts');
    const name = cleanFileName(fileName, 'gexf');
    const text = await runUntil(signal, writeGexf(data.file, part));
    saveFile(name, text, 'application/gexf+xml');
    store.actions.notify(`Saved ${name} with ${countPart(part.nodes.size, part.edges.size)}.`);
    onDone();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(null);
        work.start(save, (fault) => setProblem(`The file could not be made: ${fault}`));
      }}
    >
      <fieldset className={styles.options} disabled={work.isBusy}>
        <fieldset className={styles.scopes}>
          <legend>What to write</legend>
          {offers.map((offer) => (
            <ScopeChoice
              key={offer.scope.kind}
              kind={offer.scope.kind}
              chosen={scope.kind}
              onChoose={setKind}
              part={offer.part}
            >
              {titleScope(state, offer.scope)}
            </ScopeChoice>
          ))}
          {offers.length === 1 && (
            <p className={styles.hint}>
              Select an entity first to write its neighbourhood alone, or a relation to write just that; pick several
              entities, or find a path.
            </p>
          )}
          {scope.kind === 'neighbourhood' && (
            <div className={styles.depths} role="radiogroup" aria-label="How many steps around it">
              {DEPTHS.map((steps) => (
                <label key={steps}>
                  <input type="radio" name="depth" checked={depth === steps} onChange={() => setDepth(steps)} />
                  <span>{countOf(steps, 'step')}</span>
                </label>
              ))}
            </div>
          )}
          {canBeFiltered && hasFilters && (
            <div className={styles.depths} role="radiogroup" aria-label="How much of it">
              {[false, true].map((wanted) => (
                <label key={String(wanted)}>
                  <input
                    type="radio"
                    name="filtered"
                    checked={isFiltered === wanted}
                    onChange={() => setWantsFiltered(wanted)}
                  />
                  <span>{wanted ? 'As filtered' : 'All of it'}</span>
                </label>
              ))}
            </div>
          )}
        </fieldset>
        <FileName name={fileName} onChange={setTypedName} />
      </fieldset>
      <Foot
        id={reasonId}
        says={reason ?? `Writes ${countPart(part.nodes.size, part.edges.size)}.`}
        isReady={reason === null}
        problem={problem}
        work={work}
        doing="Writing the file"
      />
    </form>
  );
}

function countPart(nodes: number, edges: number): string {
  return `${countOf(nodes, 'entity', 'entities')} and ${countOf(edges, 'relation')}`;
}

interface ScopeChoiceProps {
  readonly kind: Scope['kind'];
  readonly chosen: Scope['kind'];
  readonly onChoose: (kind: Scope['kind']) => void;
  readonly part: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  readonly children: ReactNode;
}

function ScopeChoice({ kind, chosen, onChoose, part, children }: ScopeChoiceProps) {
  return (
    <label className={styles.scope}>
      <input type="radio" name="scope" checked={chosen === kind} onChange={() => onChoose(kind)} />
      <span>
        {children}
        <span className={styles.counts}>{countPart(part.nodes.size, part.edges.size)}</span>
      </span>
    </label>
  );
}
