import { useEffect, useId, useRef } from 'react';
import type { Component } from '../../graph/query/filter/graphFilter.ts';
import { getData } from '../state/derive.ts';
import { setFilter } from '../state/filters.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { Fold } from './Fold.tsx';
import { RadioRows } from './RadioRows.tsx';
import styles from './StructureFilter.module.css';

/** Where in the graph an entity stands: how many relations it has, which piece it belongs to, what lies around it. */
export function StructureFilter() {
  const data = useStore(getData);
  const component = useStore((state) => state.filters.component);
  const least = useStore((state) => state.filters.leastDegree);
  const most = useStore((state) => state.filters.mostDegree);
  const selected = useStore(({ selection }) => (selection.selected?.kind === 'node' ? selection.selected.key : null));
  const focus = useStore((state) => state.filters.ego?.node ?? null);
  const actions = useActions();
  if (!data) return null;
  const labelOf = (node: string) => (data.graph.hasNode(node) ? data.graph.getNodeAttribute(node, 'label') : node);
  // The one in force, and the one that could be instead.
  const pieces = new Set([component?.kind === 'of' ? component.node : null, selected]);
  const states = [component && 'one component', (least > 0 || most !== null) && 'by connections'].filter(Boolean);
  return (
    <Fold title="Connections" state={states.length > 0 ? states.join(', ') : null}>
      {selected !== null && selected !== focus && (
        <Button onClick={() => actions.focusOn(selected)}>Focus on {labelOf(selected)}</Button>
      )}
      <DegreeFields
        least={least}
        most={most}
        onChange={(leastDegree, mostDegree) => actions.changeFilters(setFilter({ leastDegree, mostDegree }))}
      />
      <RadioRows<string>
        label="Component: what hangs together"
        options={[
          { value: 'all', label: 'All components' },
          { value: 'largest', label: 'Only the largest' },
          ...[...pieces].flatMap((node) =>
            node === null ? [] : [{ value: `of ${node}`, label: `Only that of ${labelOf(node)}` }],
          ),
        ]}
        value={component === null ? 'all' : component.kind === 'of' ? `of ${component.node}` : component.kind}
        onChange={(choice) => actions.changeFilters(setFilter({ component: toComponent(choice) }))}
      />
    </Fold>
  );
}

function toComponent(choice: string): Component | null {
  if (choice === 'largest') return { kind: 'largest' };
  return choice.startsWith('of ') ? { kind: 'of', node: choice.slice('of '.length) } : null;
}

interface DegreeFieldsProps {
  readonly least: number;
  readonly most: number | null;
  readonly onChange: (least: number, most: number | null) => void;
}

/** From … to … connections; an empty field is no bound. Taken over on Enter and on leaving the field. */
function DegreeFields({ least, most, onChange }: DegreeFieldsProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What changed elsewhere, as by undo, stands in the fields too; they keep the focus.
    const write = (name: string, text: string) => {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = text;
    };
    write('least', least > 0 ? `${least}` : '');
    write('most', most === null ? '' : `${most}`);
  }, [least, most]);
  const read = (filled: HTMLFormElement) => {
    const fields = new FormData(filled);
    const numberIn = (name: string) => {
      const text = String(fields.get(name) ?? '');
      return /^\d{1,6}$/.test(text) ? Number(text) : null;
    };
    const [from, to] = [numberIn('least') ?? 0, numberIn('most')];
    // The wrong way round is meant the right way round.
    const range = to !== null && to < from ? ([to, from] as const) : ([from, to] as const);
    if (range[0] !== least || range[1] !== most) onChange(...range);
  };
  return (
    <form
      ref={form}
      className={styles.degree}
      onSubmit={(event) => {
        event.preventDefault();
        read(event.currentTarget);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) read(event.currentTarget);
      }}
    >
      <fieldset>
        <legend>Connections of an entity</legend>
        <label htmlFor={`${id}-least`}>from</label>
        <input id={`${id}-least`} name="least" type="number" min={0} max={999_999} placeholder="0" />
        <label htmlFor={`${id}-most`}>to</label>
        <input id={`${id}-most`} name="most" type="number" min={0} max={999_999} placeholder="any" />
      </fieldset>
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        Apply
      </button>
    </form>
  );
}
