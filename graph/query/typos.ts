/** How many slips of the keyboard lie between a query and a name. */

/** Slips forgiven in this many letters: none in a short word, where a slip makes another word. */
export function allowTypos(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/**
 * Fewest letters added, left out, changed or swapped with their neighbour (optimal string alignment) between a folded
 * query and a stretch of the text that begins where a word does and ends anywhere. Gives `most + 1` where it is more
 * than `most`. In words of up to five letters the first one counts as certain.
 */
export function countTypos(text: string, query: string, most: number): number {
  let fewest = most + 1;
  for (const { index: start } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (query.length <= 5 && text[start] !== query[0]) continue;
    fewest = Math.min(fewest, align(text.slice(start, start + query.length + most), query, most));
    if (fewest === 0) break;
  }
  return fewest;
}

/** The distance of the query from the nearest beginning of the text. */
function align(text: string, query: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: text.length + 1 }, (_, at) => at);
  for (let i = 1; i <= query.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= text.length; j += 1) {
      const isSame = query[i - 1] === text[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && query[i - 1] === text[j - 2] && query[i - 2] === text[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(most + 1, ...row);
}
