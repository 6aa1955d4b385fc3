import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInlineJson } from '../../../lib/evidence/inline-json';

describe('$Config', () => {
  const read = (text: string) => findInlineJson(text, '$Config=');

  it('is cut out whole, whatever follows', () => {
    expect(read('//<![CDATA[\n$Config={"a":"}\\"{","b":{"c":[1]}};more();var x={};\n//]]>')).toEqual({
      a: '}"{',
      b: { c: [1] },
    });
    expect(read('$Config={"a":1};')).toEqual({ a: 1 });
  });

  it('is nothing where it is missing, cut, huge or not JSON', () => {
    for (const text of [
      '',
      '$Config=',
      '$Config={"a":1',
      '$Config={a:1};',
      '$Config=[1];',
      '$Config=null;{"a":1}',
      `$Config={"a":"${'x'.repeat(2_000_000)}"};`,
    ]) {
      expect(read(text)).toBeUndefined();
    }
  });

  it('gives back every JSON object and survives any text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, rest) => {
        expect(read(`$Config=${JSON.stringify(value)};${rest}`)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.string(), fc.nat(60), (text, at) => {
        read(`${text.slice(0, at)}$Config=${text}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not reach into prototypes', () => {
    expect(read('$Config={"__proto__":{"polluted":1}};')).toBeDefined();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('JSON in a script', () => {
  it.each<[string, unknown]>([
    ['$Config={"a":1};', { a: 1 }],
    ['x(); $Config={"a":{"b":"}"}}; more({})', { a: { b: '}' } }],
    ['$Config={"a":"\\"}"};f({});', { a: '"}' }],
    ['$Config={"a":"\\\\"};f({});', { a: '\\' }],
    ['$Config={"a":1}', { a: 1 }],
    ['$Config={}', {}],
    ['$Config=null;{"a":1}', undefined],
    ['$Config=f({"a":1})', undefined],
    ['$Config={"a":1', undefined],
    ['$Config={a:1};f({});', undefined],
    ['$Config=', undefined],
    ['{"a":1}', undefined],
    ['', undefined],
  ])('%s', (script, value) => expect(findInlineJson(script, '$Config=')).toEqual(value));

  it('may have blanks before it, and may be a million characters long', () => {
    expect(findInlineJson('$Config= \n{"a":1};', '$Config=')).toEqual({ a: 1 });
    const long = (length: number) => `$Config={"a":"${'x'.repeat(length - 8)}"};f({});`;
    expect(findInlineJson(long(1_000_000), '$Config=')).toBeDefined();
    expect(findInlineJson(long(1_000_001), '$Config=')).toBeUndefined();
  });
});
