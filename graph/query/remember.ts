/** The same answers, of which so many are kept until there are more. */
export function remember<Question, Answer>(
  most: number,
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  const kept = new Map<Question, Answer>();
  return (question) => {
    const known = kept.get(question);
    if (known !== undefined) return known;
    const found = answer(question);
    if (kept.size >= most) kept.clear();
    kept.set(question, found);
    return found;
  };
}
