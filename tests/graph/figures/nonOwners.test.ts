import { describe, expect, it } from 'vitest';
import { isRecipient } from '../../../graph/figures/nonOwners.ts';
import { readViews } from '../../../graph/figures/view.ts';
import { readingOf } from './readingOf.ts';

const NAMES = { Acme: 'company', Wales: 'region', 'Growth Fund': 'organization', Boram: 'company' };

/** Who gets the last sum of a sentence. */
function recipientsIn(text: string): string[] {
  const [view] = readViews(readingOf(text, NAMES));
  const sum = view?.quantities.at(-1);
  if (!view || !sum) throw new Error('no sum');
  return view.mentions.filter((mention) => isRecipient(view, mention, sum)).map(({ entity }) => entity);
}

describe('isRecipient(view, mention, quantity)', () => {
  it.each<[string, string[]]>([
    ['Wales received 2.1 million pounds.', ['Wales']],
    ['Acme, which makes seals, obtained a subsidy of 50,000 pounds.', ['Acme']],
    ['Acme has been awarded a grant of 380,000 pounds.', ['Acme']],
    ["Acme's award of 380,000 pounds arrived late.", ['Acme']],
    ['The Growth Fund said 2 million pounds went to Wales.', ['Wales']],
    ['A sum of 2 million pounds was paid to Acme.', ['Acme']],
    ['The Growth Fund granted 2 million pounds.', []],
    ['The Growth Fund, which received 400 letters, paid 2 million pounds.', []],
    ['The Growth Fund received the letter in May and approved 2 million pounds.', []],
    ["Acme's plant in Wales cost 2 million pounds.", []],
    ['Applications were received by the Growth Fund, which paid 2 million pounds.', []],
    ['Acme received a visit; the Growth Fund paid 2 million pounds.', []],
  ])('%s', (text, recipients) => {
    expect(recipientsIn(text)).toEqual(recipients);
  });
});
