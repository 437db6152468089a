import { BASES, type Basis } from '../../graph/ontology.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { setFilter, showOnlyBasis, toggleBasis } from '../state/filters.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { countFor, FilterRow } from './FilterRow.tsx';
import { Fold } from './Fold.tsx';
import styles from './Legend.module.css';
import { RadioRows } from './RadioRows.tsx';

const BASIS_NAMES: Readonly<Record<Basis, string>> = {
  text: 'Said in a sentence',
  name: 'Read from a name',
  gazetteer: 'Background geography',
};

const LEAST = ['Any number', 'At least 1', 'At least 2', 'At least 3'];

/** Who vouches for a relation: in how many articles it is said, and on what ground. */
export function EvidenceFilter() {
  const least = useStore((state) => state.filters.leastSources);
  const hidden = useStore((state) => state.filters.hiddenBases);
  const tallies = useStore((state) => state.view.visible.bases);
  const actions = useActions();
  const bases = BASES.filter((basis) => tallies[basis].total > 0);
  const shown = bases.filter((basis) => !hidden.has(basis)).length;
  const states = [
    ...(least > 0 ? [`at least ${countOf(least, 'article')}`] : []),
    ...(shown < bases.length ? [`${shown} of ${bases.length} grounds`] : []),
  ];
  return (
    <Fold title="Evidence" state={states.length > 0 ? states.join(', ') : null}>
      <SourceCounts least={least} />
      {bases.length > 1 && (
        <fieldset className={styles.plain}>
          <legend>Ground it stands on</legend>
          <ul>
            {bases.map((basis) => (
              <li key={basis}>
                <FilterRow
                  label={BASIS_NAMES[basis]}
                  isOn={!hidden.has(basis)}
                  count={countFor(tallies[basis], !hidden.has(basis))}
                  onToggle={() => actions.changeFilters(toggleBasis(basis))}
                  onOnly={() => actions.changeFilters(showOnlyBasis(basis))}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </Fold>
  );
}

function SourceCounts({ least }: { readonly least: number }) {
  const counts = useStore((state) => state.view.visible.sources);
  const actions = useActions();
  return (
    <RadioRows
      label="Articles a relation is said in"
      options={LEAST.map((label, value) => ({ value, label, count: counts[value] ?? 0 }))}
      value={least}
      onChange={(leastSources) => actions.changeFilters(setFilter({ leastSources }))}
    />
  );
}
