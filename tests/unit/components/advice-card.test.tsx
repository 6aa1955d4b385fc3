// @vitest-environment happy-dom
/** @jsxImportSource ../../../components/dom */
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome, Run } from '../../../components/dom/action-button';
import { AdviceCard } from '../../../components/dom/advice-card';
import { type Child, toNodes } from '../../../components/dom/jsx-runtime';
import { Rich } from '../../../components/dom/rich';
import { DomMount } from '../../../components/preact/dom-mount';
import type { Advice } from '../../../lib/advice/advice';
import { TEXTS } from '../../../lib/i18n/texts';

const ADVICE: Advice = {
  rule: 'microsoft/some-problem',
  certainty: 'certain',
  tone: 'problem',
  lang: 'en',
  dir: 'ltr',
  chip: { who: 'm365-admin', text: 'chip' },
  title: 'title',
  body: ['what', 'why', 'retry'],
  cautions: ['caution'],
  primary: { kind: 'copy', label: 'primary', value: 'the message' },
  secondary: [
    { kind: 'copy', label: 'second', value: 'the link' },
    { kind: 'mail', label: 'third', href: 'mailto:?subject=x' },
  ],
  link: {
    url: 'https://example.org/x',
    parts: [
      { text: 'https://example.org/', strong: false },
      { text: 'x', strong: true },
    ],
  },
  ways: [
    { remedy: 'one', title: 'way one', who: 'm365-admin', steps: ['Choose **Accept**.'], check: 'check one' },
    { remedy: 'two', title: 'way two', who: 'm365-admin', steps: ['step two'], check: 'check two' },
  ],
  waysAreYours: false,
  waysHeading: 'ways',
  maybe: [{ rule: 'microsoft/other', title: 'maybe', tell: 'tell' }],
  details: [{ label: 'Error', value: 'AADSTS1' }],
  detailsText: 'Error: AADSTS1',
  source: { text: 'source text', url: 'https://example.org/source' },
  labels: TEXTS.hint,
};

let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  root.remove();
  vi.useRealTimers();
});

function mount(child: Child): void {
  root.replaceChildren(...toNodes(child));
}

function draw(advice: Partial<Advice> = {}, run: Run = async () => 'opened', compact = false): HTMLElement {
  mount(<AdviceCard advice={{ ...ADVICE, ...advice }} run={run} compact={compact} />);
  return root.querySelector('article') as HTMLElement;
}

function button(label: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** Lets the answer of `run` arrive and the drawing that follows it happen. */
const settle = () => vi.advanceTimersByTimeAsync(50);

describe('the order of a card', () => {
  test('who, what, why, the action, the others, the link, the ways, maybe, the facts, the source', () => {
    const text = draw().textContent ?? '';
    const marks = ['chip', 'title', 'what', 'why', 'retry', 'caution', 'primary', 'second', 'third'];
    marks.push('https://example.org/x', 'ways', 'way one', 'way two', 'maybe', 'AADSTS1', 'source text');
    const places = marks.map((mark) => text.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('the article names the rule, the certainty and the language', () => {
    const card = draw({ certainty: 'likely', lang: 'he', dir: 'rtl' });
    expect(card.dataset).toMatchObject({ rule: 'microsoft/some-problem', certainty: 'likely' });
    expect([card.lang, card.dir]).toEqual(['he', 'rtl']);
  });

  test('the ways stand open only where the reader carries them out', () => {
    expect(draw().querySelector<HTMLDetailsElement>('details.ways')?.open).toBe(false);
    expect(draw({ waysAreYours: true }).querySelector<HTMLDetailsElement>('details.ways')?.open).toBe(true);
  });

  test('what an advice does not have leaves no empty box', () => {
    const { primary: _primary, link: _link, ...bare } = ADVICE;
    const nothing = { ...bare, secondary: [], ways: [], maybe: [], details: [], cautions: [] };
    mount(<AdviceCard advice={nothing} run={async () => 'opened'} />);
    for (const part of ['.actions', '.link', '.ways', '.maybe', '.facts', '.caution']) {
      expect(root.querySelector(part), part).toBeNull();
    }
  });

  test('a compact card leaves the title to the fold around it', () => {
    expect(draw({}, undefined, true).querySelector('h2')).toBeNull();
  });
});

describe('what a person or an organization wrote', () => {
  const note = { label: 'From your organization', parts: [{ text: '<b>Ask</b> **us**' }] };
  const contact = {
    label: 'Who to ask',
    parts: [{ text: 'Help desk' }, { text: 'Help page', href: 'https://help.contoso.com/' }],
  };

  test('stands where it belongs, as text, and its links open beside the page', () => {
    const card = AdviceCard({ advice: { ...ADVICE, note, contact }, run: async () => 'opened' });
    root.replaceChildren(...toNodes(card));
    expect(root.querySelector('.body > .note')?.textContent).toBe('From your organization<b>Ask</b> **us**');
    expect(root.querySelector('.actions + .whom')?.textContent).toBe('Who to askHelp deskHelp page');
    const link = root.querySelector('.whom a');
    expect(link?.getAttribute('href')).toBe('https://help.contoso.com/');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('is not there where nobody wrote anything', () => {
    root.replaceChildren(...toNodes(AdviceCard({ advice: ADVICE, run: async () => 'opened' })));
    expect(root.querySelector('.note, .whom')).toBeNull();
  });
});

describe('bold menu names', () => {
  const rich = (text: string) => {
    mount(<Rich text={text} />);
    return root;
  };

  test('stand in <b>, the rest is text', () => {
    const bold = [...rich('Open **Users and groups**, then **Add**.').querySelectorAll('b')];
    expect(bold.map((one) => one.textContent)).toEqual(['Users and groups', 'Add']);
    expect(root.textContent).toBe('Open Users and groups, then Add.');
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '**<script>alert(1)</script>**',
    '**bold <b onclick=x>** &lt;i&gt;',
    'a ** b',
    '****',
    '** **',
  ])('never become other markup: %s', (text) => {
    const elements = [...rich(text).querySelectorAll('*')];
    expect(elements.filter((one) => one.localName !== 'b' || one.attributes.length !== 1)).toEqual([]);
    expect(root.textContent?.replaceAll('*', '')).toBe(text.replaceAll('*', ''));
  });
});

describe('an action', () => {
  test('hands the action and its button over', async () => {
    const run = vi.fn<Run>(async () => 'copied');
    draw({}, run);
    const second = button('second');
    second.click();
    await settle();
    expect(run).toHaveBeenCalledWith(ADVICE.secondary[0], second);
  });

  test('says "Copied" on the button and politely, for two seconds', async () => {
    draw({}, async () => 'copied');
    const main = button('primary');
    main.click();
    await settle();
    expect(main.textContent).toBe('Copied');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Copied');
    await vi.advanceTimersByTimeAsync(2100);
    expect(main.textContent).toBe('primary');
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
  });

  test('that could not copy shows the text to select', async () => {
    draw({}, async () => 'failed');
    button('primary').click();
    await settle();
    const area = root.querySelector('textarea');
    expect(area?.value).toBe('the message');
    expect(area?.readOnly).toBe(true);
    expect(root.querySelector('[role=alert]')?.textContent).toBe(TEXTS.hint.copyFailed);
  });

  test.each<Outcome>(['opened', 'failed'])(
    'that opens something shows no text when it %s',
    async (outcome) => {
      draw({}, async () => outcome);
      button('third').click();
      await settle();
      expect(root.querySelector('textarea')).toBeNull();
    },
  );

  test('copies the details as one text', async () => {
    const run = vi.fn<Run>(async () => 'copied');
    draw({}, run);
    button(TEXTS.hint.copyDetails).click();
    await settle();
    expect(run.mock.calls[0]?.[0]).toMatchObject({ kind: 'copy', value: 'Error: AADSTS1' });
  });
});

describe('the pieces drawn', () => {
  test('are real elements, with what is missing left out', () => {
    const listener = vi.fn();
    mount(
      <>
        {['a', null, [1, false], undefined]}
        <button type="button" class="x" data-on aria-label="y" disabled={false} onClick={listener}>
          {0}
        </button>
        <svg viewBox="0 0 1 1" aria-hidden="true">
          <path d="M0 0" />
        </svg>
      </>,
    );
    const [piece, picture] = root.children;
    expect(root.textContent).toBe('a10');
    expect(piece?.getAttributeNames().sort()).toEqual(['aria-label', 'class', 'data-on', 'type']);
    expect([piece?.getAttribute('class'), piece?.getAttribute('aria-label')]).toEqual(['x', 'y']);
    expect([picture, picture?.firstChild].map((one) => (one as Element).namespaceURI)).toEqual(
      Array(2).fill('http://www.w3.org/2000/svg'),
    );
    expect(picture?.getAttribute('viewBox')).toBe('0 0 1 1');
    button('0').click();
    expect(listener).toHaveBeenCalledOnce();
  });

  test('stand in a Preact view, and are drawn anew only for something else', () => {
    const show = (advice: Advice) => {
      const card = () => AdviceCard({ advice, run: async () => 'opened' });
      render(h(DomMount, { draw: card, of: [advice] }), root);
      return root.querySelector('article');
    };
    const first = show(ADVICE);
    expect(first?.dataset.rule).toBe(ADVICE.rule);
    expect(show(ADVICE)).toBe(first);
    expect(show({ ...ADVICE, rule: 'microsoft/other' })?.dataset.rule).toBe('microsoft/other');
    expect(root.querySelectorAll('article')).toHaveLength(1);
    render(null, root);
    expect(root.childElementCount).toBe(0);
  });
});
