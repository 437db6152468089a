/** The question of how two entities hang together, and the thread that answers it. */
import type { RelationType } from '../../graph/ontology.ts';

export interface PathQuestion {
  /** Keys of nodes; null while it is still to be chosen. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether edges are followed only the way they point. */
  readonly isDirected: boolean;
  readonly withoutNodes: ReadonlySet<string>;
  readonly withoutRelations: ReadonlySet<RelationType>;
}

/** A path as the canvas draws it: keys in walking order, one node more than edges. */
export interface Thread {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export interface PathState {
  readonly question: PathQuestion;
  /** The answers, best first; empty while there is none. */
  readonly answers: readonly Thread[];
  /** Which of them is shown, counted from 0. A link sets it before the answers are there. */
  readonly chosen: number;
  /** What is drawn: the chosen answer; null while there is none. */
  readonly thread: Thread | null;
  /** Whether the question was answered, and with no path. */
  readonly isWithout: boolean;
}

export const createEmptyQuestion = (): PathQuestion => ({
  from: null,
  to: null,
  isDirected: false,
  withoutNodes: new Set(),
  withoutRelations: new Set(),
});

export const createEmptyPath = (): PathState => ({
  question: createEmptyQuestion(),
  answers: [],
  chosen: 0,
  thread: null,
  isWithout: false,
});

/** A new question waits for its answers; the ends themselves cannot be left out. */
export function askPath(question: PathQuestion, chosen = 0): PathState {
  const { from, to } = question;
  const withoutNodes = new Set([...question.withoutNodes].filter((key) => key !== from && key !== to));
  const hasNone = withoutNodes.size === question.withoutNodes.size;
  return { ...createEmptyPath(), question: hasNone ? question : { ...question, withoutNodes }, chosen };
}

/** The path of a link: what is asked already keeps its answers, so that nothing is drawn twice. */
export function restorePath(path: PathState, question: PathQuestion, chosen: number): PathState {
  if (!isSameQuestion(path.question, question)) return askPath(question, chosen);
  return path.answers.length === 0 ? { ...path, chosen } : choosePath(path, chosen < path.answers.length ? chosen : 0);
}

/** Takes in the answers. Who looks at one of them keeps looking at it, though its place may be another now. */
export function answerPath(path: PathState, answers: readonly Thread[]): PathState {
  const { thread } = path;
  const kept = thread ? answers.findIndex((answer) => isSameThread(answer, thread)) : -1;
  const chosen = kept >= 0 ? kept : path.chosen < answers.length || answers.length === 0 ? path.chosen : 0;
  const isWithout = answers.length === 0;
  return { ...path, answers, chosen, thread: kept >= 0 ? thread : (answers[chosen] ?? null), isWithout };
}

/** The nodes that the answer is about: those of the path shown, or the ends between which there is none. */
export function listAnswered({ thread, isWithout, question: { from, to } }: PathState): readonly string[] {
  if (thread) return thread.nodes;
  return isWithout && from !== null && to !== null ? [from, to] : [];
}

/** Chooses an answer; one behind the last is the first again. */
export function choosePath(path: PathState, at: number): PathState {
  const { answers } = path;
  if (answers.length === 0) return path;
  const chosen = (at + answers.length) % answers.length;
  return { ...path, chosen, thread: answers[chosen] ?? null };
}

/** Puts a picked node where the question still lacks an end, the start first; the same question where it lacks none. */
export function fillEnd(question: PathQuestion, node: string): PathQuestion {
  const { from, to } = question;
  if (from === null) return node === to ? question : { ...question, from: node };
  if (to === null) return node === from ? question : { ...question, to: node };
  return question;
}

const isSameThread = (a: Thread, b: Thread): boolean =>
  a.nodes.join('\n') === b.nodes.join('\n') && a.edges.join('\n') === b.edges.join('\n');

function isSameQuestion(a: PathQuestion, b: PathQuestion): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.isDirected === b.isDirected &&
    holdSame(a.withoutNodes, b.withoutNodes) &&
    holdSame(a.withoutRelations, b.withoutRelations)
  );
}

const holdSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));
