import { urlOf } from '../../lab/screens';
import { TURNS } from '../../lab/turns';
import { contentScriptSize } from '../size';
import { background } from './background';
import type { Role } from './browser';
import { hint, turning } from './hint-time';
import type { Measure } from './measure';
import { heapAfterAnHour, heapOn, LONG_PAGE, overTenSeconds, scriptOn } from './page-cost';
import { keystroke, paste, popup } from './popup-time';
import { lookUpInPopups } from './web-edition';

const SIGNPOST: readonly Role[] = ['signpost'];
const WATCHERS: readonly Role[] = ['none', 'least', 'signpost', 'peer'];

export const MEASURES: readonly Measure[] = [
  {
    name: 'script on a healthy sign-in page over no extension',
    unit: 'ms',
    over: 'none',
    target: 0.35,
    take: scriptOn(urlOf('healthy/microsoft-sign-in')),
  },
  {
    name: 'JS heap of that page over an empty content script',
    unit: 'KiB',
    over: 'empty',
    take: heapOn(urlOf('healthy/microsoft-sign-in')),
  },
  ...['record', 'settings'].map(
    (page): Measure => ({
      name: `busy ${page} page, 10 s of script over no extension`,
      unit: 'ms',
      who: WATCHERS,
      over: 'none',
      target: 0.35,
      long: true,
      take: overTenSeconds(urlOf(`healthy/hubspot-${page}`)),
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
    target: 0.5,
    take: scriptOn(LONG_PAGE.url),
  },
  {
    name: 'content script, brotli',
    unit: 'kB',
    who: SIGNPOST,
    take: async ({ folder = '' }) => contentScriptSize(folder) / 1_000,
  },
  ...hint(false),
  ...hint(true),
  ...TURNS.map(
    (turn): Measure => ({
      name: `turned bad to hint painted: ${turn.name}`,
      unit: 'ms',
      who: SIGNPOST,
      target: 1,
      take: turning(turn),
    }),
  ),
  {
    name: 'popup from its document’s start over a popup of one word, background warm',
    unit: 'ms',
    who: ['empty', 'signpost'],
    over: 'empty',
    target: 0.45,
    take: popup(false),
  },
  {
    name: 'popup, background cold',
    unit: 'ms',
    who: SIGNPOST,
    take: popup(true),
  },
  {
    name: 'look-up page of the web edition until it takes a text',
    unit: 'popups',
    who: SIGNPOST,
    take: lookUpInPopups,
  },
  {
    name: 'background woken for a hint, processor time over the least',
    unit: 'ms',
    who: ['least', 'signpost'],
    over: 'least',
    target: 0.5,
    take: background,
  },
  { name: 'a keystroke in the look-up, script', unit: 'ms', who: SIGNPOST, take: keystroke },
  { name: '60 kB pasted into the look-up, script', unit: 'ms', who: SIGNPOST, take: paste },
];
