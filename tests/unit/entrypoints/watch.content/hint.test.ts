// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HintHandle, showHint } from '../../../../entrypoints/watch.content/hint';
import type { Advice } from '../../../../lib/advice/advice';
import { TEXTS } from '../../../../lib/i18n/texts';

const ADVICE: Advice = {
  rule: 'microsoft/some-problem',
  certainty: 'certain',
  tone: 'problem',
  lang: 'en',
  dir: 'ltr',
  chip: { who: 'm365-admin', text: 'chip' },
  title: 'title',
  body: ['what'],
  why: [],
  cautions: [],
  primary: { kind: 'copy', label: 'primary', value: 'the message' },
  secondary: [],
  more: [],
  procedures: [],
  forReader: false,
  proceduresHeading: 'ways',
  maybe: [],
  details: [],
  detailsText: '',
  source: { label: 'Source: ', parts: [{ text: 'source text', href: 'https://example.org/source' }] },
  labels: TEXTS.hint,
};

const WIDTH = 1100;
let end: AbortController;
let root: ShadowRoot;
const tell = vi.fn();

/** Shows a hint in a window 1100 pixels wide; the card measures 372 by 400, the line 480 by 60. */
function show(advice = ADVICE): HintHandle {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    const isBar = () => root.querySelector('.bar') !== null;
    this.getBoundingClientRect = () => {
      const [width, height] = isBar() ? [480, 60] : [372, 400];
      const css = root.querySelectorAll('style')[1]?.textContent ?? '';
      const top = css.includes('inset-block:16px auto') ? 16 : 760 - 16 - height;
      const left = css.includes('inset-inline:16px auto') ? 16 : WIDTH - 16 - width;
      return new DOMRect(left, top, width, height);
    };
    return root;
  });
  return showHint(advice, '', { hide() {}, tell, signal: end.signal });
}

const spot = () => root.querySelectorAll('style')[1]?.textContent ?? '';
const isFolded = () => root.querySelector('.bar') !== null;

function draw(tag: string, rect: DOMRect): void {
  const element = document.createElement(tag);
  element.textContent = 'Words';
  element.getBoundingClientRect = () => rect;
  document.body.append(element);
}

beforeEach(() => {
  document.body.replaceChildren();
  end = new AbortController();
  vi.stubGlobal('innerWidth', WIDTH);
  vi.stubGlobal('innerHeight', 760);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: Number(/min-width: (\d+)px/.exec(query)?.[1]) <= WIDTH,
  }));
  vi.stubGlobal(
    'IntersectionObserverEntry',
    class {
      isVisible = false;
    },
  );
});

afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('stands as a card where it covers nothing', () => {
  show();
  expect(isFolded()).toBe(false);
  expect(spot()).toContain('inset-block:16px auto');
});

it('is one line where the card would lie over the ends of a column’s lines', () => {
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(330, 20, 440, 700));
  draw('p', new DOMRect(0, 20, WIDTH, 700));
  show();
  expect(isFolded()).toBe(true);
});

it('goes elsewhere when a button comes under it, and stays where none does', () => {
  const hint = show();
  const before = spot();
  draw('button', new DOMRect(20, 20, 80, 30));
  hint.makeRoom();
  expect(spot()).toBe(before);
  draw('button', new DOMRect(900, 30, 80, 30));
  hint.makeRoom();
  expect(spot()).not.toBe(before);
  expect(spot()).toContain('inset-block:auto 16px');
});

describe('the question which app it is', () => {
  const { primary: _, ...asking } = {
    ...ADVICE,
    choices: {
      question: 'Which app?',
      answers: [
        { kind: 'app', label: 'HubSpot', app: 'hubspot', event: 'choose-app' },
        { kind: 'app', label: 'Pipedrive', app: 'pipedrive', event: 'choose-app' },
        { kind: 'message', label: 'Another app', event: 'message' },
      ],
    } satisfies Advice['choices'],
  };
  const pause = (time: number) => new Promise((done) => setTimeout(done, time));
  const button = (label: string) =>
    [...root.querySelectorAll('button')].find((one) => one.textContent === label) as HTMLButtonElement;

  /** Clicks a button as a person, or as a script if `isTrusted` is false. */
  function press(label: string, isTrusted = true): void {
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    Object.defineProperty(event, 'timeStamp', { value: performance.now() });
    button(label).focus();
    button(label).dispatchEvent(event);
  }

  beforeEach(() => {
    tell.mockClear();
    // An observer that always reports the hint as visible.
    class Observer {
      constructor(readonly seen: (entries: { isVisible: boolean }[]) => void) {}
      observe() {
        this.seen([{ isVisible: true }]);
      }
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', Observer);
  });

  it('is answered by a person’s press, and by nothing sooner and nobody else', async () => {
    show(asking);
    press('HubSpot');
    await pause(600);
    press('HubSpot', false);
    await pause(600);
    expect(tell).not.toHaveBeenCalled();
    press('Pipedrive');
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith({ type: 'choose-app', app: 'pipedrive' }));
    press('Another app');
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith({ type: 'message' }));
  });

  it('gives way in the same place to the main button, which takes no second press', async () => {
    const hint = show(asking);
    await pause(600);
    press('HubSpot');
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith({ type: 'choose-app', app: 'hubspot' }));
    tell.mockClear();
    const place = spot();
    hint.update({ ...ADVICE, primary: { kind: 'message', label: 'primary', event: 'message' } });
    expect(spot()).toBe(place);
    press('primary');
    await pause(700);
    expect(tell).not.toHaveBeenCalled();
    press('primary');
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith({ type: 'message' }));
  });
});
