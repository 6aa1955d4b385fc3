import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../lib/evidence/html-entities';

/** Decodes HTML character references, which people copy from mails and page sources. */

describe('a character reference', () => {
  it.each([
    ['a&amp;b', 'a&b'],
    ['&lt;b&gt;', '<b>'],
    ['&quot;x&quot; &apos;y&apos;', '"x" \'y\''],
    ['a&nbsp;b', 'a b'],
    ['it&rsquo;s &lsquo;so&rsquo;', 'it’s ‘so’'],
    ['ad&shy;min', 'admin'],
    ['https&colon;&sol;&sol;a&period;example&quest;x&equals;1&num;y', 'https://a.example?x=1#y'],
    ['kim&commat;a.example', 'kim@a.example'],
    ['&percnt;20', '%20'],
    ['a&Tab;b&NewLine;c', 'a\tb\nc'],
    ['&AMP;&Quot;', '&"'],
    ['&#65;&#066;&#67', 'ABC'],
    ['&#x41;&#X42;&#x43', 'ABC'],
    ['&#x1F600;', '😀'],
    ['&#1114111;', '\u{10ffff}'],
    ['&#55295;&#57344;', '\ud7ff\ue000'],
    ['&amp;amp;', '&amp;'],
  ])('is read: %j', (text, plain) => expect(decodeEntities(text)).toBe(plain));

  it.each([
    'nothing to read',
    'a & b',
    '&amp',
    '&unknown;',
    '&constructor;',
    '&;',
    '&#;',
    '&#x;',
    '&#0;',
    '&#1114112;',
    '&#x110000;',
    '&#55296;',
    '&#xdfff;',
    '&a;',
    '& amp;',
  ])('stays where it is none: %j', (text) => expect(decodeEntities(text)).toBe(text));
});
