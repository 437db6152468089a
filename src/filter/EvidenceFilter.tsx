import type { Basis } from '../../graph/ontology.ts';
import { readPresent } from '../../graph/query/filter/visible.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
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
  const data = useStore(getData);
  const bases = data ? readPresent(data.file).bases : [];
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
              <BasisRow key={basis} basis={basis} />
            ))}
          </ul>
        </fieldset>
      )}
    </Fold>
  );
}

function BasisRow({ basis }: { readonly basis: Basis }) {
  const isOn = useStore((state) => !state.filters.hiddenBases.has(basis));
  const count = useStore((state) => countFor(state.view.visible.bases[basis], isOn));
  const actions = useActions();
  return (
    <li>
      <FilterRow
        label={BASIS_NAMES[basis]}
        isOn={isOn}
        count={count}
        onToggle={() => actions.changeFilters(toggleBasis(basis))}
        onOnly={() => actions.changeFilters(showOnlyBasis(basis))}
      />
    </li>
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
