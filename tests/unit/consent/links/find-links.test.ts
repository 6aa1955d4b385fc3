import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../../lib/consent/links/find-links';

/** Finds every link in a text, with what it shows if that differs from its target. */

/** Returns links as `target ← shown`, and the host names that are no links. */
function found(text: string) {
  const { links, hostNames } = findLinks(text);
  return { links: links.map(({ target, shown }) => [target, ...shown].join(' ← ')), hostNames };
}

describe('the links of a text', () => {
  it.each<[text: string, ...links: string[]]>([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['see https://a.example/x?y=1 now', 'https://a.example/x?y=1'],
    ['(https://a.example/x?y=1)', 'https://a.example/x?y=1'],
    ["'https://a.example/x?y=1',", 'https://a.example/x?y=1'],
    ['https://a.example/x?y=1...', 'https://a.example/x?y=1...'],
    ['https://a.example/x?y=1…', 'https://a.example/x?y=1…'],
    ['https://a.example/x?y=1\u200b', 'https://a.example/x?y=1'],
    ["https://a.example/x?y=1;:!)]'>*", 'https://a.example/x?y=1'],
    ['https://a.example/x?y=1ä and so on', 'https://a.example/x?y=1'],
    ['https://a.example/x?y=1&z=ä', 'https://a.example/x?y=1&z='],
    ['http://a.example/ä', 'http://a.example/'],
    ['https://ä.example/x', 'https://ä.example/x'],
    ['hxxps://a[.]example/x now', 'hxxps://a[.]example/x'],
    ['https//a.example/x now', 'https//a.example/x'],
    ['see https%3A%2F%2Fa.example%2Fx now', 'https%3A%2F%2Fa.example%2Fx'],
    ['see www.a.example/x now', 'www.a.example/x'],
    ['see www.a.example now', 'www.a.example'],
    ['see a.example/x now', 'a.example/x'],
    ['see file.txt/y now', 'file.txt/y'],
    ['see ftp://a.example/y now', 'ftp://a.example/y'],
    ['see vbscript:x now', 'vbscript:x'],
    ['see data:text/html,x now', 'data:text/html,x'],
    ['see ms-word:ofe|u|https://a.example/x now', 'https://a.example/x'],
    ['a.example <https://a.example/x?y=1>', 'https://a.example/x?y=1 ← a.example'],
    ['here <https://a.example/x?y=1>', 'https://a.example/x?y=1'],
    ['b.example <url:https://a.example/x?y=1>', 'https://a.example/x?y=1 ← b.example'],
    ['b.example/y <//a.example/x>', '//a.example/x ← b.example/y'],
    ['<https://a.example/x?y=1>', 'https://a.example/x?y=1'],
    ['<mailto:kim@a.example>', 'mailto:kim@a.example'],
    ['Kim <tel:123>', 'tel:123'],
    [
      'b.example<https://a.example/x?y=1> c.example <https://a.example/x?y=12>',
      'https://a.example/x?y=1 ← b.example',
      'https://a.example/x?y=12 ← c.example',
    ],
    ['> https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['>> > https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['  >https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['text > https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['https://a.example/x\n?y=1\n&z=2', 'https://a.example/x?y=1&z=2'],
    ['https://a.example/x\ny', 'https://a.example/x'],
    ['<https://a.example/\nx?y=1> end', 'https://a.example/x?y=1'],
    ['https://a.example/?client_id=<client>', 'https://a.example/?client_id={client}'],
    [
      'https://a.example/?scope=https://graph.microsoft.com/Mail.Read openid profile Mail.Send',
      'https://a.example/?scope=https://graph.microsoft.com/Mail.Read+openid+profile+Mail.Send',
    ],
    ['https://a.example/?scope=openid see below', 'https://a.example/?scope=openid'],
    ['quoted-printable https://a.example/?y=3D1=26z=3D2', 'https://a.example/?y=1&z=2'],
    ['https://a.example/?y=3D=\n1', 'https://a.example/?y=1'],
    ['https://a.example/?y=3D1', 'https://a.example/?y=3D1'],
    ['https://a.example/?y=1\\u0026z=2', 'https://a.example/?y=1&z=2'],
    ['https://a.example/?y=1&amp;z=2', 'https://a.example/?y=1&z=2'],
    ['\ufeff https://a.example/x?y=1 \u200b', 'https://a.example/x?y=1'],
    ['line\r\nhttps://a.example/x?y=1\r\nline', 'https://a.example/x?y=1'],
    ['[text](https://a.example/x?y=1)', 'https://a.example/x?y=1 ← text'],
    ['https://a.example/x?y=1 https://a.example/x?y=1', 'https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['xhttps://a.example/x', 'xhttps://a.example/x'],
    ['a_https://a.example/x', 'https://a.example/x'],
  ])('are found: %j', (text, ...links) => expect(found(text)).toEqual({ links, hostNames: [] }));

  it.each(['see kim@a.example now', 'see x/y now', 'see xjavascript:x now', 'foo:bar', 'C:\\\\x', ' ', ''])(
    'are none: %j',
    (text) => expect(found(text)).toEqual({ links: [], hostNames: [] }),
  );

  it.each<[text: string, links: string[], hostNames: string[]]>([
    ['see a.example now', [], ['a.example']],
    ['see a.example. Now', [], ['a.example']],
    ['https://a.example/ Mail.Read', ['https://a.example/'], ['Mail.Read']],
    ['a.example/x, b.example/y; c.example', ['a.example/x', 'b.example/y'], ['c.example']],
  ])('are told from names of hosts: %j', (text, links, hostNames) =>
    expect(found(text)).toEqual({ links, hostNames }),
  );
});

describe('a text', () => {
  it('is read up to 65,536 characters', () => {
    const text = (length: number) =>
      `${'word '.repeat(14_000).slice(0, length - 20)} https://a.example/x`.slice(0, length);
    expect(findLinks(text(65_536))).toMatchObject({ isTruncated: false });
    expect(findLinks(`${text(65_536)}y`)).toMatchObject({ isTruncated: true });
    expect(findLinks(`${'word '.repeat(14_000)} https://a.example/x`)).toMatchObject({
      isTruncated: true,
      links: [],
    });
  });

  it.each(['\u202e', '\u202d'])('turns the direction of letters: %j', (mark) =>
    expect(findLinks(`a${mark}b`).hasBidiOverride).toBe(true),
  );

  it.each(['a', '\u200f', '\u202c'])('does not turn it: %j', (mark) =>
    expect(findLinks(`a${mark}b`).hasBidiOverride).toBe(false),
  );

  it('runs a script only as HTML', () => {
    expect(findLinks('<p onclick="x()">text</p>').runsScript).toBe(true);
    expect(findLinks('on click: x()').runsScript).toBe(false);
  });
});
