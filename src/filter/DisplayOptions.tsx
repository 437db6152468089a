import { readPresent } from '../../graph/query/filter/visible.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import type { FilterMode } from '../state/filters.ts';
import { Switch } from '../ui/Switch.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { Choices } from './Choices.tsx';
import styles from './FilterPanel.module.css';

const MODES: readonly { readonly value: FilterMode; readonly label: string }[] = [
  { value: 'hide', label: 'Hide' },
  { value: 'dim', label: 'Dim' },
];

/** What happens to what is filtered out, and two filters that are no types. */
export function DisplayOptions() {
  const mode = useStore((state) => state.filters.mode);
  const hideUnconnected = useStore((state) => state.filters.hideUnconnected);
  const unconnected = useStore((state) => state.view.visible.unconnected);
  const hideBackground = useStore((state) => state.filters.hiddenBases.has('gazetteer'));
  const data = useStore(getData);
  const hasBackground = data !== null && readPresent(data.file).bases.includes('gazetteer');
  const actions = useActions();
  return (
    <section className={styles.options} aria-label="Display">
      <Choices label="Filtered out" options={MODES} value={mode} onChange={actions.setMode} />
      <Switch
        isOn={hideUnconnected}
        onChange={actions.setHideUnconnected}
        {...(unconnected > 0
          ? { hint: `${countOf(unconnected, 'entity has', 'entities have')} no visible relation` }
          : {})}
      >
        Hide unconnected entities
      </Switch>
      {hasBackground && (
        <Switch
          isOn={!hideBackground}
          onChange={(isOn) => actions.setHideBackground(!isOn)}
          hint="Dashed: no article says it, an atlas does"
        >
          Background geography
        </Switch>
      )}
    </section>
  );
}
