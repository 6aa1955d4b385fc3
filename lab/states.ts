import type { Page } from 'puppeteer';
import { type Place, reach, type Size, type Step } from './states/reach';
import DATA from './states/states.json' with { type: 'json' };

type Sizes = readonly [Size, ...Size[]];

/** Something of the product that can be looked at, and how one gets there. */
export interface State {
  /** `popup/look-up-answers`: the part of the sheet it belongs to, and what it is. */
  id: string;
  title: string;
  /** The windows it is seen in, the usual one first. */
  sizes: Sizes;
  /** What of the page to take, even where one would have to scroll; else the window. */
  whole?: string;
  /** Whether it is seen on paper. */
  printed?: boolean;
  /** What is stored beforehand by its key, besides the language. */
  stored?: { settings?: object; [key: string]: unknown };
  /** Whether it is worth a look in every language. */
  everywhere?: boolean;
  /** The hint that has to be there, `microsoft/other, likely`, or `no hint`; left out, none is compared. */
  expected?: string;
  /** Leads there, and gives the window to look at. The extension speaks the language already. */
  open(place: Place): Promise<Page>;
}

/** A state as `states.json` has it: the steps that lead there (states/reach.ts), and what differs from its like. */
interface Entry {
  id: string;
  title: string;
  /** One of the windows named there. */
  window?: Window;
  everywhere?: boolean;
  printed?: boolean;
  /** The settings `filled` are all filled in; the cases `open` are those of the file. */
  stored?: { settings?: object | 'filled'; cases?: object[] | 'open'; [key: string]: unknown };
  steps: Step[];
}

type Window = keyof typeof DATA.windows;
const WINDOWS = DATA.windows as unknown as Readonly<Record<Window, Sizes>>;
/** The usual window of a part, and what of it is taken; the other parts are pages. */
const PARTS: Readonly<Record<string, { window: Window; whole?: string }>> = {
  hint: { window: 'wide' },
  popup: { window: 'popup', whole: '#popup' },
};

/** Every state of the hint, of the toolbar window, of the extension's own pages and of the web edition. */
export const STATES: readonly State[] = (DATA.states as Entry[]).map(
  ({ steps, stored, window, ...entry }) => {
    const part = PARTS[entry.id.split('/')[0] ?? ''] ?? { window: 'page' as const, whole: 'html' };
    const sizes = WINDOWS[window ?? part.window];
    return {
      ...entry,
      sizes,
      ...(part.whole ? { whole: part.whole } : {}),
      ...(stored ? { stored: filledIn(stored) } : {}),
      open: (place) => reach(steps, place, part.whole ? undefined : sizes[0]),
    };
  },
);

/** What is stored, with what the file has in the place of its name. */
function filledIn({
  settings,
  cases,
  ...others
}: NonNullable<Entry['stored']>): NonNullable<State['stored']> {
  return {
    ...others,
    ...(settings ? { settings: settings === 'filled' ? DATA.filled : settings } : {}),
    ...(cases ? { cases: cases === 'open' ? DATA.cases : cases } : {}),
  };
}

/** The state of this id. */
export function stateOf(id: string): State {
  const state = STATES.find((one) => one.id === id);
  if (!state) throw new Error(`There is no state ${id}.`);
  return state;
}
