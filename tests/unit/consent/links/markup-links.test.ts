import { describe, expect, it } from 'vitest';
import { takeMarkup } from '../../../../lib/consent/links/markup-links';

/** Targets and shown texts of links, in every syntax that people paste. */

const TARGET = 'https://login.example/a?b=1';
const OTHER = 'https://elsewhere.example/c';

const found = (text: string) => takeMarkup(text).links.map(({ target, shown }) => [target, ...shown]);
const rest = (text: string) => takeMarkup(text).rest;

describe('a link with words of its own', () => {
  it.each([
    // Forums
    [`before [url=${TARGET}]Approve[/url] after`, [[TARGET, 'Approve']]],
    [`[URL="${TARGET}"]Approve now[/URL]`, [[TARGET, 'Approve now']]],
    [`[url='${TARGET}'][/url]`, [[TARGET, '']]],
    [
      `[url=${TARGET}]two[/url] and [url=${OTHER}]more[/url]`,
      [
        [TARGET, 'two'],
        [OTHER, 'more'],
      ],
    ],
    // Chats
    [
      `<${TARGET}|Approve> or <mailto:a@b.example|mail>`,
      [
        [TARGET, 'Approve'],
        ['mailto:a@b.example', 'mail'],
      ],
    ],
    // Wikis
    [`see [Approve the app|${TARGET}].`, [[TARGET, 'Approve the app']]],
    // Word processors
    [`HYPERLINK "${TARGET}" Approve now`, [[TARGET, 'Approve']]],
    [`HYPERLINK  \t"${TARGET}"Approve`, [[TARGET, 'Approve']]],
    [`HYPERLINK "${TARGET}" \t Approve`, [[TARGET, 'Approve']]],
    // Markdown
    [`[Approve](${TARGET})`, [[TARGET, 'Approve']]],
    [`[Approve]( ${TARGET} )`, [[TARGET, 'Approve']]],
    [`[Approve](<${TARGET}>)`, [[TARGET, 'Approve', '']]],
    [`[Approve](<${TARGET}`, []],
    [`[Approve](${TARGET} "opens Microsoft")`, [[TARGET, 'Approve', '"opens Microsoft"']]],
    [`[Approve](<https://a.example/b c> "tip")`, [['https://a.example/b c', 'Approve', ' "tip"']]],
    [`[Approve](https://a.example/b(c)<d)`, [['https://a.example/b(c)<d', 'Approve']]],
    [`[]()`, [['', '']]],
    [
      `[one](${TARGET})[two](${OTHER})`,
      [
        [TARGET, 'one'],
        [OTHER, 'two'],
      ],
    ],
    // Markdown by reference
    [`[Approve][1] it\n[1]: ${TARGET}`, [[TARGET, 'Approve']]],
    [`[Approve][] it\n[approve]: \t <${TARGET}> "tip"`, [[TARGET, 'Approve']]],
    [`[One][x], [Two][X]\n[x]: ${TARGET}`, [[TARGET, 'One', 'Two']]],
    [`nobody speaks of it\n[x]: ${TARGET}`, [[TARGET]]],
  ])('leads where it leads: %j', (text, links) => expect(found(text)).toEqual(links));

  it.each([
    [`a [url=${TARGET}]b[/url] c`, 'a \n c'],
    [`a <${TARGET}|b> c`, 'a \n c'],
    [`a [b|${TARGET}] c`, 'a \n c'],
    [`a HYPERLINK "${TARGET}" b c`, 'a \n c'],
    [`a [b](${TARGET}) c [d](${OTHER}) e`, 'a \n c \n e'],
    [`a [b][1] c\n[1]: ${TARGET}\nd`, 'a \n c\nd'],
  ])('is taken out of the text, and nothing else: %j', (text, left) => expect(rest(text)).toBe(left));

  it.each([
    'an [open bracket, (and a closed one)',
    '[a list]\n(of things)',
    'closed] (without being opened)',
    '[over\ntwo](lines)',
    '[never](closed',
    '[closed in](the next\nline)',
    `two [words][unknown]`,
    `  [x]: ${TARGET}`,
    `[x]:${TARGET}`,
    '[x]: ',
    `HYPERLINK${TARGET}`,
    'a | b | c',
  ])('is none in %j', (text) => expect(takeMarkup(text)).toEqual({ links: [], rest: text }));

  it('is still found after some that were never finished, and without end not looked for', () => {
    const behind = (broken: number) => found(`${'[a](b\n'.repeat(broken)}[Approve](${TARGET})`);
    expect(behind(49)).toEqual([[TARGET, 'Approve']]);
    expect(behind(50)).toEqual([]);
    const unclosed = `${'[a]b\n'.repeat(60)}[Approve](${TARGET})`;
    expect(found(unclosed), 'what is no link at all is not counted').toEqual([[TARGET, 'Approve']]);
    const finished = `${`[a](${OTHER})`.repeat(60)}[Approve](${TARGET})`;
    expect(found(finished)).toHaveLength(61);
  });
});
