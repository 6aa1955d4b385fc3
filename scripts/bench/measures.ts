import { urlOf } from '../../lab/screens';
import { TURNS } from '../../lab/turns';
import { contentScriptSize } from '../size';
import { background } from './background';
import type { Measure, Role } from './browser';
import { ERROR_CAME, hintTime, PAGE_READY, turning } from './hint-time';
import { heapAfterAnHour, heapOn, LONG_PAGE, scriptOn } from './page-cost';
import { keystroke, paste, popup } from './popup-time';
import { lookUpInPopups } from './web-edition';

const WATCHERS: readonly Role[] = ['none', 'least', 'signpost', 'peer'];

const SIGN_IN = urlOf('healthy/microsoft-sign-in');

export const MEASURES: readonly Measure[] = [
  {
    name: 'script on a healthy sign-in page over no extension',
    unit: 'ms',
    over: 'none',
    take: scriptOn(SIGN_IN),
  },
  {
    name: 'JS heap of that page over an empty content script',
    unit: 'KiB',
    over: 'empty',
    take: heapOn(SIGN_IN),
  },
  ...['record', 'settings-busy'].map(
    (page): Measure => ({
      name: `busy ${page.split('-')[0]} page, 10 s of script over no extension`,
      unit: 'ms',
      who: WATCHERS,
      over: 'none',
      long: true,
      take: scriptOn(urlOf(`healthy/hubspot-${page}`), 10_000),
    }),
  ),
  {
    name: 'heap that an hour of a busy page leaves, over no extension',
    unit: 'KiB',
    who: WATCHERS,
    over: 'none',
    long: true,
    take: heapAfterAnHour,
  },
  {
    name: '5,000 elements, all read, script over no extension',
    unit: 'ms',
    who: WATCHERS,
    over: 'none',
    take: scriptOn(LONG_PAGE.url),
  },
  own('content script, brotli', 'kB', async ({ folder = '' }) => contentScriptSize(folder) / 1_000),
  ...[false, true].flatMap((cold) => {
    const background = `background ${cold ? 'cold' : 'warm'}`;
    return [
      own(`page ready to hint painted, ${background}`, 'ms', hintTime(cold, PAGE_READY)),
      own(`error’s element to hint painted, ${background}`, 'ms', hintTime(cold, ERROR_CAME)),
    ];
  }),
  ...TURNS.map((turn) => own(`turned bad to hint painted: ${turn.name}`, 'ms', turning(turn))),
  {
    name: 'popup from its document’s start over a popup of one word, background warm',
    unit: 'ms',
    who: ['empty', 'signpost'],
    over: 'empty',
    take: popup(false),
  },
  own('popup, background cold', 'ms', popup(true)),
  own('look-up page of the web edition until it takes a text', 'popups', lookUpInPopups),
  {
    name: 'background woken for a hint, processor time over the least',
    unit: 'ms',
    who: ['least', 'signpost'],
    over: 'least',
    take: background,
  },
  own('a keystroke in the look-up, script', 'ms', keystroke),
  own('60 kB pasted into the look-up, script', 'ms', paste),
];

/** What only Signpost has. */
function own(name: string, unit: Measure['unit'], take: Measure['take']): Measure {
  return { name, unit, who: ['signpost'], take };
}
