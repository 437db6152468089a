import { describe, expect, it } from 'vitest';
import { extract } from '../../../graph/extract.ts';
import { readText } from '../../../graph/read/readArticle.ts';

/** The statuses of a text's figures; it was published on 1 May 2024. */
const statusesOf = (text: string) =>
  extract({ ...readText(text, 'x.txt'), published: '2024-05-01' }).figures.map(({ status }) => status);

describe('statusOf(view, quantity, measure): what a deadline tells', () => {
  it.each([
    ['In Suzhou, 401 companies had been named little giants by July 2023.', ['actual']],
    ['Chongqing had 310 little giants by the end of 2022.', ['actual']],
    ['Chongqing planned to have 310 little giants by the end of 2022.', ['target']],
    ['Chongqing is to have 500 little giants by 2027.', ['target']],
    ['Chongqing: 500 little giants by 2027.', ['target']],
  ])('%s', (text, statuses) => expect(statusesOf(text)).toEqual(statuses));
});
