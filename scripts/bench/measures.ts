import { LATE_ERRORS } from '../../lab/late-errors';
import { urlOf } from '../../lab/screens';
import { contentScriptSize } from '../size';
import { background } from './background';
import type { Measure } from './browser';
import { ERROR_CAME, hintTime, lateHintTime, PAGE_READY } from './hint-time';
import { heapAfterAnHour, heapOn, LONG_PAGE, scriptOn } from './page-cost';
import { keystroke, lookUpInPopups, paste, popup, preparation } from './popup-time';

const SIGN_IN = urlOf('healthy/microsoft-sign-in');

/** Compares all that watch a page with no extension. */
const OVER_NONE = { who: ['none', 'least', 'signpost', 'peer'], over: 'none' } as const;

export const MEASURES: readonly Measure[] = [
  measure('script on a healthy sign-in page over no extension', 'ms', scriptOn(SIGN_IN), { over: 'none' }),
  measure('JS heap of that page over an empty content script', 'KiB', heapOn(SIGN_IN), { over: 'empty' }),
  ...['record', 'settings-busy'].map((page) =>
    measure(
      `busy ${page.split('-')[0]} page, 10 s of script over no extension`,
      'ms',
      scriptOn(urlOf(`healthy/hubspot-${page}`), 10_000),
      { ...OVER_NONE, long: true },
    ),
  ),
  measure('heap that an hour of a busy page leaves, over no extension', 'KiB', heapAfterAnHour, {
    ...OVER_NONE,
    long: true,
  }),
  measure('5,000 elements, all read, script over no extension', 'ms', scriptOn(LONG_PAGE.url), OVER_NONE),
  signpostOnly('content script, brotli', 'kB', async ({ folder = '' }) => contentScriptSize(folder) / 1_000),
  ...[false, true].flatMap((cold) => {
    const background = `background ${cold ? 'cold' : 'warm'}`;
    return [
      signpostOnly(`page ready to hint painted, ${background}`, 'ms', hintTime(cold, PAGE_READY)),
      signpostOnly(`error’s element to hint painted, ${background}`, 'ms', hintTime(cold, ERROR_CAME)),
    ];
  }),
  ...LATE_ERRORS.map((error) =>
    signpostOnly(`turned bad to hint painted: ${error.name}`, 'ms', lateHintTime(error)),
  ),
  measure('popup from its document’s start over a popup of one word, background warm', 'ms', popup(false), {
    who: ['empty', 'signpost'],
    over: 'empty',
  }),
  signpostOnly('popup, background cold', 'ms', popup(true)),
  signpostOnly('look-up page of the web edition until it takes a text', 'popups', lookUpInPopups),
  measure('background woken for a hint, processor time over the least', 'ms', background, {
    who: ['least', 'signpost'],
    over: 'least',
  }),
  signpostOnly('look-up made ready in quiet moments, script', 'ms', preparation),
  signpostOnly('a keystroke in the look-up, script', 'ms', keystroke),
  signpostOnly('60 kB pasted into the look-up, script', 'ms', paste),
];

function measure(
  name: string,
  unit: Measure['unit'],
  take: Measure['take'],
  comparison: Pick<Measure, 'who' | 'over' | 'long'>,
): Measure {
  return { name, unit, take, ...comparison };
}

/** A measure that only Signpost takes part in. */
function signpostOnly(name: string, unit: Measure['unit'], take: Measure['take']): Measure {
  return { name, unit, take, who: ['signpost'] };
}
