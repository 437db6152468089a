import { describe, expect, it } from 'vitest';
import { readWebAddress } from '../../../src/reader/webAddress.ts';

describe('readWebAddress(url)', () => {
  it('takes addresses of the web', () => {
    expect(readWebAddress('https://www.example.org/a?b=c')).toEqual({
      href: 'https://www.example.org/a?b=c',
      host: 'example.org',
    });
    expect(readWebAddress('http://example.org')?.host).toBe('example.org');
  });

  it.each([null, '', 'example.org', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//example.org'])(
    'refuses %s',
    (url) => {
      expect(readWebAddress(url)).toBeNull();
    },
  );
});
