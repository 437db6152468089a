/** No path, and why: nothing chosen yet, filters, what was left out, arrows, or that no article says so. */

import { labelOf } from '../../graph/query/evidence/statements.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Bar, BarredWay, PathAnswer } from '../../graph/query/paths/answer.ts';
import { summarizePath } from '../../graph/query/paths/text.ts';
import type { PathQuestion } from '../state/path.ts';
import type { ClewStore } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useClewStore, useStore } from '../ui/useStore.ts';
import styles from './PathPanel.module.css';

type Null = Exclude<PathAnswer, { kind: 'found' }>;

export function NoPath({ index, answer }: { readonly index: GraphIndex; readonly answer: Null }) {
  const question = useStore((state) => state.path.question);
  const [from, to] = [labelOf(index, question.from ?? ''), labelOf(index, question.to ?? '')];
  switch (answer.kind) {
    case 'unasked':
      return (
        <p className={styles.hint}>
          {answer.missing === 'both'
            ? 'Choose two entities to see how they hang together: type their names, or pick them in the graph or in any list.'
            : `Choose the ${answer.missing === 'to' ? 'other end' : 'start'}: type its name, or pick it in the graph or in any list.`}
        </p>
      );
    case 'unknown':
      return <Unknown nodeKey={answer.key} question={question} />;
    case 'same':
      return <p className={styles.hint}>Both ends are {from}. Choose another one to see what lies between.</p>;
    case 'none':
      return (
        <section aria-label="No path" className={styles.nothing}>
          <h2>No path in these articles</h2>
          <p>
            {answer.alone.length > 0
              ? `The articles connect ${answer.alone.map((key) => labelOf(index, key)).join(' and ')} to nothing at all.`
              : `Nothing that the articles say leads from ${from} to ${to}, over however many steps.`}{' '}
            Your filters are not the reason: the whole graph was searched.
          </p>
        </section>
      );
    case 'barred':
      return (
        <section aria-label="No path" className={styles.nothing}>
          <h2>{answer.ways.length === 1 ? titleOf(answer.ways[0]) : 'No path the way you ask'}</h2>
          {answer.ways.map((way) => (
            <BarredNote key={way.bars.join(' ')} index={index} way={way} from={from} to={to} />
          ))}
        </section>
      );
  }
}

const TITLES: Readonly<Record<Bar, string>> = {
  filters: 'Your filters hide the path',
  without: 'Only through what you left out',
  arrows: 'Only against the arrows',
};

function titleOf(way: BarredWay | undefined): string {
  const [bar, ...more] = way?.bars ?? [];
  return bar && more.length === 0 ? TITLES[bar] : 'No path the way you ask';
}

const REASONS: Readonly<Record<Bar, string>> = {
  filters: 'parts that your filters hide',
  without: 'what you left out',
  arrows: 'relations read against their arrows',
};

const REMEDIES: Readonly<Record<Bar, string>> = {
  filters: 'Show it',
  without: 'Allow it again',
  arrows: 'Follow both ways',
};

interface BarredNoteProps {
  readonly index: GraphIndex;
  readonly way: BarredWay;
  readonly from: string;
  readonly to: string;
}

function BarredNote({ index, way: { bars, path }, from, to }: BarredNoteProps) {
  const store = useClewStore();
  const { length, via } = summarizePath(index, path);
  const [only, ...more] = bars;
  return (
    <div className={styles.way}>
      <p>
        {from} and {to} are connected in {length}, {via}, but only through{' '}
        {bars.map((bar) => REASONS[bar]).join(' and ')}.
      </p>
      <Button onClick={() => lift(store, { bars, path })}>
        {only && more.length === 0 ? REMEDIES[only] : 'Show it all the same'}
      </Button>
    </div>
  );
}

/** Loosens filters and question just enough for the path to be an answer. */
function lift({ actions, getState }: ClewStore, { bars, path }: BarredWay): void {
  const { withoutNodes, withoutRelations, isDirected } = getState().path.question;
  // Of a step's relations one is enough: best one that nothing stands in the way of.
  const walked = path.steps.flatMap(({ edges }) => {
    const shown = edges.filter(({ key }) => getState().view.visible.edges.has(key));
    const allowed = edges.filter(({ attributes }) => !withoutRelations.has(attributes.relation));
    return shown.find((edge) => allowed.includes(edge)) ?? shown[0] ?? allowed[0] ?? edges[0] ?? [];
  });
  if (bars.includes('filters')) {
    const edges = walked.map(({ key }) => ({ kind: 'edge', key }) as const);
    actions.reveal([...edges, ...path.nodes.map((key) => ({ kind: 'node', key }) as const)]);
  }
  const isLifted = bars.includes('without');
  const used = new Set<string>(walked.map(({ attributes }) => attributes.relation));
  actions.askPath({
    isDirected: isDirected && !bars.includes('arrows'),
    withoutNodes: isLifted ? new Set([...withoutNodes].filter((key) => !path.nodes.includes(key))) : withoutNodes,
    withoutRelations: isLifted ? new Set([...withoutRelations].filter((type) => !used.has(type))) : withoutRelations,
  });
}

function Unknown({ nodeKey, question }: { readonly nodeKey: string; readonly question: PathQuestion }) {
  const actions = useActions();
  const which = question.from === nodeKey ? 'from' : 'to';
  return (
    <section aria-label="Unknown entity" className={styles.nothing}>
      <h2>Not in this graph</h2>
      <p>The question names “{nodeKey}”, which this graph does not hold. It may come from a link to another graph.</p>
      <Button onClick={() => actions.askPath({ [which]: null })}>Choose another entity</Button>
    </section>
  );
}
