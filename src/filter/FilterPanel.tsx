import { useEffect } from 'react';
import { createPart, Later } from '../ui/Later.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useActions } from '../ui/useStore.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { Corpus } from './Corpus.tsx';
import { DisplayOptions } from './DisplayOptions.tsx';
import styles from './FilterPanel.module.css';
import { FocusCard } from './FocusCard.tsx';
import { EntityLegend, RelationLegend } from './Legend.tsx';

const MORE = createPart(() => import('./MoreFilters.tsx').then(({ MoreFilters }) => MoreFilters));

/** The legend, which is also the filter: what each colour and line means, how many there are, and whether they show. */
export function FilterPanel() {
  const actions = useActions();
  // The panel may close under a mouse that rests on an entry.
  useEffect(() => () => actions.lightKind(null), [actions]);
  return (
    <Panel label="Filters and legend" side="left" onClose={() => actions.setPanel('filters', false)}>
      <div className={styles.sections}>
        <Corpus />
        <ActiveFilters />
        <FocusCard />
        <EntityLegend />
        <RelationLegend />
        <Later part={MORE} />
        <DisplayOptions />
      </div>
    </Panel>
  );
}
