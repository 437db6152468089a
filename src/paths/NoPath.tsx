/** No path, and why: nothing chosen yet, filters, what was left out, arrows, or that no article says so. */

import { labelOf } from '../../graph/query/evidence/statements.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Bar, BarredWay, PathAnswer } from '../../graph/query/paths/answer.ts';
import { summarizePath } from '../../graph/query/paths/text.ts';
import type { PathQuestion } from '../state/path.ts';
import { findHiding, type Hiding } from '../state/reveal.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useClewStore, useStore } from '../ui/useStore.ts';
import { countHidden, lift, listTargets } from './liftBars.ts';
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
          <Barred index={index} ways={answer.ways} from={from} to={to} />
        </section>
      );
  }
}

interface BarredProps {
  readonly index: GraphIndex;
  readonly ways: readonly BarredWay[];
  readonly from: string;
  readonly to: string;
}

function Barred({ index, ways, from, to }: BarredProps) {
  const state = useClewStore().getState();
  // As it was when the answer was found; another answer follows once it changes.
  const told = ways.map((way) => ({ way, hiding: findHiding(state.graph, state.filters, listTargets(state, way)) }));
  const [only, ...more] = told;
  return (
    <>
      <h2>{only && more.length === 0 ? titleOf(only.way, only.hiding, countHidden(state, only.way)) : SEVERAL}</h2>
      {told.map(({ way, hiding }) => (
        <BarredNote key={way.bars.join(' ')} index={index} way={way} hiding={hiding} from={from} to={to} />
      ))}
    </>
  );
}

/** Where more than one thing has to give way, or one of several. */
const SEVERAL = 'No path the way you ask';

function titleOf({ bars: [bar, ...more], path }: BarredWay, { focus, byOthers }: Hiding, hidden: number): string {
  if (more.length > 0) return SEVERAL;
  if (bar === 'without') return 'Only through what you left out';
  if (bar === 'arrows') return 'Only against the arrows';
  const what = hidden < path.steps.length ? 'part of the path' : 'the path';
  if (focus === null) return `Your filters hide ${what}`;
  return byOthers ? `Focus and filters hide ${what}` : `The focus hides ${what}`;
}

const REASONS: Readonly<Record<Exclude<Bar, 'filters'>, string>> = {
  without: 'what you left out',
  arrows: 'relations read against their arrows',
};

/** “parts that the focus on Shenzhen and your other filters hide” */
function reasonOf(bar: Bar, { focus, byOthers }: Hiding, index: GraphIndex): string {
  if (bar !== 'filters') return REASONS[bar];
  if (focus === null) return 'parts that your filters hide';
  const hider = `parts that the focus on ${labelOf(index, focus)}`;
  return byOthers ? `${hider} and your other filters hide` : `${hider} hides`;
}

function remedyOf([bar, ...more]: readonly Bar[], { needsEnd }: Hiding): string {
  if (bar === 'filters' && needsEnd) return 'End the focus and show it';
  if (more.length > 0) return 'Show it all the same';
  return bar === 'without' ? 'Allow it again' : bar === 'arrows' ? 'Follow both ways' : 'Show it';
}

interface BarredNoteProps extends Omit<BarredProps, 'ways'> {
  readonly way: BarredWay;
  readonly hiding: Hiding;
}

function BarredNote({ index, way, hiding, from, to }: BarredNoteProps) {
  const store = useClewStore();
  const { bars, path } = way;
  const { length, via } = summarizePath(index, path);
  return (
    <div className={styles.way}>
      <p>
        {from} and {to} are connected in {length}, {via}, but only through{' '}
        {bars.map((bar) => reasonOf(bar, hiding, index)).join(' and ')}.
      </p>
      <Button onClick={() => lift(store, way)}>{remedyOf(bars, hiding)}</Button>
    </div>
  );
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
