import type { Page } from 'puppeteer';
import { reach, type Size, type Step, type StepContext } from './states/reach';
import DATA from './states/states.json' with { type: 'json' };

type Sizes = readonly [Size, ...Size[]];

/** A part of the product in a certain state, and how to open it. */
export interface State {
  /** Section of the contact sheet and name: `popup/look-up-answers`. */
  id: string;
  title: string;
  /** Window sizes, the usual one first. */
  sizes: Sizes;
  /** Selector of the element to show in full, even if it scrolls; the window if left out. */
  whole?: string;
  /** Whether it is shown as printed. */
  printed?: boolean;
  /** Items in storage besides the language. */
  stored?: { settings?: object; [key: string]: unknown };
  /** Whether it is worth a picture in every language. */
  everywhere?: boolean;
  /** Expected hint, such as `microsoft/other, likely`, or `no hint`; not checked if left out. */
  expected?: string;
  /** Opens the state and returns its page. The extension's language is set before. */
  open(place: StepContext): Promise<Page>;
}

/** A state in `states.json`, with the steps that lead to it (states/reach.ts). */
interface Entry {
  id: string;
  title: string;
  /** Name of one of the file's windows, if it is not the usual one of its section. */
  window?: Window;
  everywhere?: boolean;
  printed?: boolean;
  /** `filled` settings and `open` cases stand for those of the file. */
  stored?: { settings?: object | 'filled'; cases?: object[] | 'open'; [key: string]: unknown };
  steps: Step[];
}

type Window = keyof typeof DATA.windows;
const WINDOWS = DATA.windows as unknown as Readonly<Record<Window, Sizes>>;
/** Usual window of a section, and the element to show; other sections are pages. */
const PARTS: Readonly<Record<string, { window: Window; whole?: string }>> = {
  hint: { window: 'wide' },
  popup: { window: 'popup', whole: '#popup' },
};

/** All states of the hint, the popup, the extension's pages and the web edition. */
export const STATES: readonly State[] = (DATA.states as Entry[]).map(
  ({ steps, stored, window, ...entry }) => {
    const part = PARTS[entry.id.split('/')[0] ?? ''] ?? { window: 'page' as const, whole: 'html' };
    const sizes = WINDOWS[window ?? part.window];
    return {
      ...entry,
      sizes,
      ...(part.whole ? { whole: part.whole } : {}),
      ...(stored ? { stored: resolveStored(stored) } : {}),
      open: (place) => reach(steps, place, part.whole ? undefined : sizes[0]),
    };
  },
);

/** Replaces `filled` and `open` by the file's settings and cases. */
function resolveStored({
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

/** Returns the state with this id. */
export function stateOf(id: string): State {
  const state = STATES.find((one) => one.id === id);
  if (!state) throw new Error(`There is no state ${id}.`);
  return state;
}
