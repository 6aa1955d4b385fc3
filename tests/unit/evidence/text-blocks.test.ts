// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Block, readAlerts, readBlocks, readProminent } from '../../../lib/evidence/text-blocks';

/** Reads a page block by block, without text that a person types. */

beforeEach(() => document.body.replaceChildren());

/** Returns the texts of a page's blocks; prominent ones begin with `!`. */
function blocks(html: string, read: (take: (block: Block) => void) => void): string[] {
  document.body.innerHTML = html;
  const found: string[] = [];
  read(({ text, prominent }) => found.push((prominent ? '!' : '') + text.trim()));
  return found;
}
const all = (html: string) => blocks(html, (take) => readBlocks(document.body, take));
const prominent = (html: string, leaveOut?: RegExp) =>
  blocks(html, (take) => readProminent(document.body, take, leaveOut));
const spoken = (html: string) => blocks(html, (take) => readAlerts(document.body, take));

describe('the blocks of a page', () => {
  it.each([
    ['<p>one</p><p>two</p>', ['one', 'two']],
    ['<p>one <b>bold</b> <span>and <i>more</i></span></p>', ['one bold and more']],
    ['<p>one<br>two</p>', ['one', 'two']],
    ['<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['<p> \n </p><p>x</p>', ['x']],
    ['<span class="x">one</span> two', ['one two']],
    ['<span role="note">one</span> two', ['one', 'two']],
    ['<br>one', ['one']],
    ['<ul><li>a</li><li>b</li></ul>', ['a', 'b']],
  ])('are what stands together: %s', (html, texts) => expect(all(html)).toEqual(texts));

  it.each([
    ['<h1>one</h1><h4>two</h4><h5>three</h5>', ['!one', '!two', 'three']],
    [
      '<div role="heading">one</div><div role="alert"><p>two</p></div><div role="note">x</div>',
      ['!one', '!two', 'x'],
    ],
    ['<h2>one <b>two</b></h2> three', ['!one two', 'three']],
  ])('are prominent in headings and alerts: %s', (html, texts) => expect(all(html)).toEqual(texts));

  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<noscript>x</noscript>',
    '<template>x</template>',
    '<textarea>x</textarea>',
    '<select><option>x</option></select>',
    '<object>x</object>',
    '<svg><text>x</text></svg>',
    '<p hidden>x</p>',
    '<p contenteditable>x</p>',
    '<p contenteditable="true">x</p>',
    '<p role="textbox">x</p>',
    '<div contenteditable="plaintext-only"><h1>x</h1></div>',
    '<!-- x -->',
  ])('have nothing that is typed, hidden or no text: %s', (html) =>
    expect(all(`<p>a</p>${html}`)).toEqual(['a']),
  );

  it('have what is said not to be edited', () =>
    expect(all('<p contenteditable="false">x</p>')).toEqual(['x']));

  it('end somewhere', () => {
    const many = all('<p>x</p>'.repeat(7_000));
    expect(many.length).toBeGreaterThan(2_000);
    expect(many.length).toBeLessThanOrEqual(3_000);
    const long = all(`<p>${'long '.repeat(2_000)}</p>`.repeat(30));
    expect(long[0]?.length).toBeLessThanOrEqual(4_000);
    expect(long.length).toBeGreaterThan(10);
    expect(long.length).toBeLessThan(20);
  });
});

describe('what a page says aloud', () => {
  const PAGE = `<h1>title</h1><p>text</p><div role="alert">alert</div>
    <div role="dialog" aria-labelledby="t x"><h2 id="t">dialog</h2><p>mail</p></div>`;

  it('is its headings, alerts and the titles of dialogs', () => {
    expect(prominent(PAGE)).toEqual(['!title', '!alert', '!dialog', '!dialog']);
    expect(spoken(PAGE)).toEqual(['!alert', '!dialog']);
    expect(prominent(PAGE, /^title|dialog/)).toEqual(['!alert', '!dialog']);
  });

  it('is the label of a dialog without a title in it', () => {
    expect(spoken('<div role="dialog" aria-label="label"><p>mail</p></div>')).toEqual(['!label']);
    expect(spoken('<p id="o">other</p><div role="dialog" aria-labelledby="o"><p>mail</p></div>')).toEqual([]);
    expect(spoken(`<div role="dialog" aria-label="${'x'.repeat(500)}"></div>`)).toEqual([
      `!${'x'.repeat(400)}`,
    ]);
    expect(spoken('<div role="dialog" aria-labelledby="gone"><p>mail</p></div>')).toEqual([]);
  });

  it('is nothing that somebody edits', () => {
    expect(
      prominent('<div contenteditable="true"><h1>x</h1></div><div role="textbox"><h1>y</h1></div>'),
    ).toEqual([]);
  });

  it('is read sixty times at most', () => expect(prominent('<h1>x</h1>'.repeat(100))).toHaveLength(60));
});
