/** Where a text stops being JSON. Browsers word their own message each in another way, and often leave the place out. */

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end';

/** The offset in UTF-16 code units of the first character that cannot stand there; the length where the text breaks off. */
export function findJsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (;;) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(text);
    const at = skipSpace(text, end);
    if (!match) return at;
    end = TOKEN.lastIndex;
    const mark = match[1];
    const isString = match[2] !== undefined;
    if (mark === undefined) {
      if (expected === 'value' || expected === 'value or ]') expected = ', or end';
      else if (isString && (expected === 'name' || expected === 'name or }')) expected = ':';
      else return at;
    } else if (mark === '{' || mark === '[') {
      if (expected !== 'value' && expected !== 'value or ]') return at;
      open.push(mark);
      expected = mark === '{' ? 'name or }' : 'value or ]';
    } else if (mark === '}' || mark === ']') {
      const isEmpty = expected === (mark === '}' ? 'name or }' : 'value or ]');
      if (!isEmpty && expected !== ', or end') return at;
      if (open.pop() !== (mark === '}' ? '{' : '[')) return at;
      expected = ', or end';
    } else if (mark === ':') {
      if (expected !== ':') return at;
      expected = 'value';
    } else {
      if (expected !== ', or end' || open.length === 0) return at;
      expected = open.at(-1) === '{' ? 'name' : 'value';
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}
