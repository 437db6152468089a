import { describe, expect, it } from 'vitest';
import { keepLatest } from '../../../src/search/keepLatest.ts';

/** Answers when it is told to, and writes down what it was asked. */
function createOracle() {
  const asked: string[] = [];
  const answers: ((error?: Error) => void)[] = [];
  const ask = (question: string) =>
    new Promise<string>((resolve, reject) => {
      asked.push(question);
      answers.push((error) => (error ? reject(error) : resolve(question.toUpperCase())));
    });
  return { asked, ask, answer: (at: number, error?: Error) => answers[at]?.(error) };
}

describe('keepLatest(ask)(question)', () => {
  it('asks one at a time, and of those that wait only the latest', async () => {
    const { asked, ask, answer } = createOracle();
    const latest = keepLatest(ask);
    const answers = [latest('a'), latest('b'), latest('c')];
    expect(asked).toEqual(['a']);
    answer(0);
    expect(await answers[0]).toBe('A');
    expect(await answers[1]).toBeNull();
    expect(asked).toEqual(['a', 'c']);
    answer(1);
    expect(await answers[2]).toBe('C');
  });

  it('goes on after a failure', async () => {
    const { ask, answer } = createOracle();
    const latest = keepLatest(ask);
    const [first, second] = [latest('a'), latest('b')];
    answer(0, new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    answer(1);
    expect(await second).toBe('B');
    const third = latest('c');
    answer(2);
    expect(await third).toBe('C');
  });
});
