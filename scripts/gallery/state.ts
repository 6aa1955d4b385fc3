import type { Page } from 'puppeteer';
import type { Harness } from '../../lab/driver/harness';
import { reach, type Step } from './reach';
import DATA from './states.json' with { type: 'json' };
import type { Size } from './window';

/** Something of the product that can be looked at, and how one gets there. */
export interface State {
  /** `popup/look-up-answers`: the part of the sheet it belongs to, and what it is. */
  id: string;
  title: string;
  /** The windows it is seen in, the usual one first. */
  sizes: readonly Size[];
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
  open(stage: Harness, language?: string): Promise<Page>;
}

/** A state as `states.json` has it: the steps that lead there (reach.ts), and what differs from its like. */
interface Entry {
  id: string;
  title: string;
  /** One of the windows named there. */
  window?: string;
  everywhere?: boolean;
  printed?: boolean;
  /** The settings `filled` are all filled in; the cases `open` are those of the file. */
  stored?: { settings?: object | 'filled'; cases?: object[] | 'open'; [key: string]: unknown };
  steps: Step[];
}

const WINDOWS = DATA.windows as unknown as Readonly<Record<string, readonly Size[]>>;
/** The usual window of a part, and what of it is taken; the other parts are pages. */
const PARTS: Readonly<Record<string, { window: string; whole?: string }>> = {
  hint: { window: 'wide' },
  popup: { window: 'popup', whole: '#popup' },
};

/** Every state of the hint, of the toolbar window, of the extension's own pages and of the web edition. */
export const STATES: readonly State[] = (DATA.states as Entry[]).map(
  ({ steps, stored, window, ...entry }) => {
    const part = PARTS[entry.id.split('/')[0] ?? ''] ?? { window: 'page', whole: 'html' };
    const sizes = WINDOWS[window ?? part.window] ?? [];
    return {
      ...entry,
      sizes,
      ...(part.whole ? { whole: part.whole } : {}),
      ...(stored ? { stored: filledIn(stored) } : {}),
      open: (stage, language = 'en') =>
        reach(steps, { stage, language, size: part.whole ? undefined : sizes[0] }),
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
