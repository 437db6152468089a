import { describe, expect, it } from 'vitest';
import { isPost } from '../../../../graph/query/questions/postWords.ts';

describe('isPost(said, names, prefixes)', () => {
  it.each([
    ['CEO', ['CEO', 'chief executive'], [], true],
    ['chief executive officer', ['CEO', 'chief executive', 'chief executive officer'], [], true],
    ['president and CEO', ['CEO'], [], true],
    ['minister of industry', ['minister'], [], true],
    ['managing director', ['director'], [], true],
    ['deputy director', ['director'], ['deputy'], true],
    ['deputy director', ['director'], [], false],
    ['vice-president', ['president'], [], false],
    ['former mayor', ['mayor'], [], false],
    ['director', ['director'], ['deputy'], false],
    ['assistant to the president', ['president'], [], false],
    ['spokesman for the mayor', ['mayor'], [], false],
    ['member of the board and CEO', ['CEO'], [], true],
    ['secretary-general', ['secretary'], [], false],
    ['secretary-general', ['secretary-general', 'secretary general'], [], true],
    ['chief executive', ['chief'], [], false],
    ['headmaster', ['head'], [], false],
    ['', ['head'], [], false],
  ])('of "%s", asked for as %j with %j before, is %s', (said, names, prefixes, answer) => {
    expect(isPost(said, names, prefixes)).toBe(answer);
  });
});
