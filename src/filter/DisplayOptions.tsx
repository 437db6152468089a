import type { FilterMode } from '../state/filters.ts';
import { Switch } from '../ui/Switch.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './FilterPanel.module.css';

const MODES: readonly { readonly mode: FilterMode; readonly label: string }[] = [
  { mode: 'hide', label: 'Hide' },
  { mode: 'dim', label: 'Dim' },
];

/** What happens to what is filtered out, and two filters that are no types. */
export function DisplayOptions() {
  const mode = useStore((state) => state.filters.mode);
  const hideUnconnected = useStore((state) => state.filters.hideUnconnected);
  const hideBackground = useStore((state) => state.filters.hiddenBases.has('gazetteer'));
  const background = useStore((state) => state.view.visible.bases.gazetteer.total);
  const actions = useActions();
  return (
    <section className={styles.options} aria-label="Display">
      <fieldset className={styles.modes}>
        <legend>Filtered out</legend>
        <div>
          {MODES.map((option) => (
            <label key={option.mode}>
              <input
                type="radio"
                name="filter-mode"
                checked={mode === option.mode}
                onChange={() => actions.setMode(option.mode)}
              />
              {option.label}
            </label>
          ))}
        </div>
      </fieldset>
      <Switch isOn={hideUnconnected} onChange={actions.setHideUnconnected}>
        Hide unconnected entities
      </Switch>
      {background > 0 && (
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
