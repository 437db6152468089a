import { describe, expect, it } from 'vitest';
import {
  type Check,
  exactly,
  list,
  nullable,
  number,
  object,
  offset,
  oneOf,
  optional,
  record,
  scalar,
  text,
} from '../../graph/shape.ts';

const person = object({ name: text, age: nullable(offset), nick: optional(text), born: object({ in: text }) });
const ADA = { name: 'Ada', age: 36, born: { in: 'London' } };

describe('check(value)', () => {
  it.each<[string, Check<unknown>, unknown]>([
    ['text', text, ''],
    ['a number', number, -0.5],
    ['an offset', offset, 0],
    ['a scalar', scalar, null],
    ['the one value', exactly('clew/1'), 'clew/1'],
    ['one of several words', oneOf(['yes', 'no']), 'no'],
    ['nothing where that is allowed', nullable(text), null],
    ['an empty list', list(text), []],
    ['values by name', record(scalar), { since: 2019, is: true }],
    ['an object', person, ADA],
    ['an object that holds more besides', person, { ...ADA, title: 'Countess' }],
  ])('finds no fault with %s', (_, check, value) => {
    expect(check(value)).toBeNull();
  });

  it.each<[string, Check<unknown>, unknown, (string | number)[], string]>([
    ['of another type', text, 7, [], 'Invalid input: expected string, received number'],
    ['missing', person, { ...ADA, name: undefined }, ['name'], 'Invalid input: expected string, received undefined'],
    ['null', number, null, [], 'Invalid input: expected number, received null'],
    [
      'too large to be a number',
      number,
      Number.POSITIVE_INFINITY,
      [],
      'Invalid input: expected number, received Infinity',
    ],
    ['not whole', offset, 1.5, [], 'Invalid input: expected int, received number'],
    ['below 0', offset, -1, [], 'Too small: expected number to be >=0'],
    ['another value', exactly(true), false, [], 'Invalid input: expected true'],
    ['none of the words', oneOf(['yes', 'no']), 'perhaps', [], 'Invalid option: expected one of "yes"|"no"'],
    ['a list for one value', scalar, [1], [], 'Invalid input'],
    ['an object for a list', list(text), {}, [], 'Invalid input: expected array, received object'],
    ['a list for an object', person, [], [], 'Invalid input: expected object, received array'],
    ['too short a list', list(text, 1), [], [], 'Too small: expected array to have >=1 items'],
    [
      'wrong by some name',
      record(number),
      { a: 1, b: 'two' },
      ['b'],
      'Invalid input: expected number, received string',
    ],
    [
      'wrong deep within',
      object({ people: list(person) }),
      { people: [ADA, { ...ADA, born: { in: null } }] },
      ['people', 1, 'born', 'in'],
      'Invalid input: expected string, received null',
    ],
    [
      'wrong twice, by the first',
      person,
      { ...ADA, name: 1, age: 'old' },
      ['name'],
      'Invalid input: expected string, received number',
    ],
  ])('says what is %s', (_, check, value, path, problem) => {
    expect(check(value)).toEqual({ path, problem });
  });
});
