/**
 * Asks one question at a time. While one is being answered only the latest of those that come meanwhile is kept: it is
 * asked next, and the others are answered with null, for nobody wants to know any more.
 */
export function keepLatest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer | null> {
  let isBusy = false;
  let waiting: { readonly question: Question; readonly settle: (answer: Promise<Answer> | null) => void } | null = null;
  const next = () => {
    const due = waiting;
    waiting = null;
    isBusy = due !== null;
    if (due) due.settle(run(due.question));
  };
  const run = (question: Question) => {
    isBusy = true;
    return ask(question).finally(next);
  };
  return (question) => {
    if (!isBusy) return run(question);
    waiting?.settle(null);
    return new Promise((resolve) => {
      waiting = { question, settle: resolve };
    });
  };
}
