/** Breaks a name into at most `maxLines` lines of at most `maxWidth`; what does not fit ends in an ellipsis. */
export function wrapName(
  name: string,
  maxWidth: number,
  maxLines: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  const words = name.split(/\s+/);
  let line = words.shift() ?? '';
  while (words.length > 0) {
    const longer = `${line} ${words[0]}`;
    if (measure(longer) <= maxWidth) {
      line = longer;
      words.shift();
    } else if (lines.length < maxLines - 1) {
      lines.push(line);
      line = words.shift() ?? '';
    } else {
      return [...lines, `${line.replace(/[,;:]$/, '')}…`];
    }
  }
  return [...lines, line];
}
