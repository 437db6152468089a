/** "1 article", "2 articles", "0 entities": a number with its noun. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "38 of 96 entities", "96 entities" where that is all of them: a part with its whole. */
export function shareOf(shown: number, total: number, ...nouns: [one: string, many?: string]): string {
  const all = countOf(total, ...nouns);
  return shown === total ? all : `${shown} of ${all}`;
}
