// @vitest-environment happy-dom
/** @jsxImportSource ../../../../components/dom */
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Outcome, Run } from '../../../../components/dom/action-button';
import { AdviceCard } from '../../../../components/dom/advice-card';
import { type Child, toNodes } from '../../../../components/dom/jsx-runtime';
import { Rich } from '../../../../components/dom/rich';
import { DomMount } from '../../../../components/preact/dom-mount';
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
  why: ['why', 'retry'],
  cautions: ['caution'],
  primary: { kind: 'copy', label: 'primary', value: 'the message' },
  secondary: [
    { kind: 'copy', label: 'second', value: 'the link' },
    { kind: 'mail', label: 'third', href: 'mailto:?subject=x' },
  ],
  more: [],
  link: {
    url: 'https://example.org/x',
    parts: [
      { text: 'https://example.org/', strong: false },
      { text: 'x', strong: true },
    ],
  },
  procedures: [
    {
      remedy: 'one',
      title: 'way one',
      who: 'm365-admin',
      steps: ['Choose **Accept**.'],
      check: 'check one',
    },
    { remedy: 'two', title: 'way two', who: 'm365-admin', steps: ['step two'], check: 'check two' },
  ],
  forReader: false,
  proceduresHeading: 'ways',
  maybe: [{ rule: 'microsoft/other', title: 'maybe', tell: 'tell' }],
  details: [{ label: 'Error', value: 'AADSTS1' }],
  detailsText: 'Error: AADSTS1',
  source: { label: 'Source: ', parts: [{ text: 'source text', href: 'https://example.org/source' }] },
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

function draw(advice: Partial<Advice> = {}, run: Run = async () => 'opened'): HTMLElement {
  mount(<AdviceCard advice={{ ...ADVICE, ...advice }} run={run} />);
  return root.querySelector('article') as HTMLElement;
}

function button(label: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** Waits until `run` has resolved and the card has been redrawn. */
const settle = () => vi.advanceTimersByTimeAsync(50);

describe('the order of a card', () => {
  test('who, what, the gravest caution, the action, the others; then why, the ways, maybe, the facts, the source', () => {
    const text = draw().textContent ?? '';
    const marks = ['chip', 'title', 'what', 'caution', 'primary', 'second', 'third', 'Why?', 'why', 'retry'];
    marks.push('ways', 'way one', 'way two', 'It could also be', 'maybe', 'AADSTS1', 'source text');
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
    expect(draw({ forReader: true }).querySelector<HTMLDetailsElement>('details.ways')?.open).toBe(true);
  });

  test('what an advice does not have leaves no empty box', () => {
    const { primary: _primary, link: _link, ...bare } = ADVICE;
    const nothing = { ...bare, secondary: [], why: [], procedures: [], maybe: [], details: [], cautions: [] };
    mount(<AdviceCard advice={nothing} run={async () => 'opened'} />);
    for (const part of [
      '.main',
      '.small-ways',
      '.link',
      '.ways',
      '.maybe',
      '.why',
      '.facts',
      '.caution',
      '.says',
    ]) {
      expect(root.querySelector(part), part).toBeNull();
    }
  });

  test('nothing but one sentence and one caution stands before the main button', () => {
    const card = draw();
    const body = [...card.querySelectorAll('.body > p')].map((one) => one.textContent);
    expect(body).toEqual(['what', 'caution']);
    expect(card.querySelector('.body + .main')?.textContent).toBe('primary');
    const folds = [...card.querySelectorAll<HTMLDetailsElement>('.card > details')];
    expect(folds.map((fold) => [fold.querySelector('summary')?.textContent, fold.open])).toEqual(
      ['Why?', 'ways', 'It could also be', 'Details for support'].map((name) => [name, false]),
    );
  });

  test('the steps come first where the reader carries them out, and the message after them', () => {
    const { primary, ...own } = ADVICE;
    mount(
      <AdviceCard
        advice={{ ...own, secondary: primary ? [primary] : [], forReader: true }}
        run={async () => 'opened'}
      />,
    );
    const drawn = [...(root.querySelector('.card')?.children ?? [])];
    const parts = drawn.slice(drawn.findIndex((one) => one.className === 'body') + 1).slice(0, 3);
    expect(parts.map((one) => one.className)).toEqual(['fold ways', 'small-ways', 'fold why']);
  });

  test('the small ways stand in sight, further ones with the message they are about', () => {
    const last = { kind: 'message', label: 'fourth', event: 'message' } as const;
    const card = draw({
      more: [last],
      message: { lang: 'de', dir: 'ltr', text: 'Hallo' },
    });
    expect([...card.querySelectorAll('.small-ways button')].map((one) => one.textContent)).toEqual([
      'second',
      'third',
    ]);
    expect(card.querySelector<HTMLElement>('.says pre')?.lang).toBe('de');
    expect(card.querySelector('.says button')?.textContent).toBe('fourth');
  });

  test('the link stands whole beside the steps that open it, and nowhere else', () => {
    expect(draw().querySelector('.link')).toBeNull();
    const procedures = ADVICE.procedures.map((way, at) =>
      at === 1 ? { ...way, byLink: true as const } : way,
    );
    const card = draw({ procedures });
    expect(card.querySelectorAll('.link')).toHaveLength(1);
    expect(card.querySelector('details.way .link code')?.textContent).toBe('https://example.org/x');
  });

  test('what is opened below the edge comes into sight', async () => {
    const card = draw();
    const why = card.querySelector('.why') as HTMLElement;
    const seen = vi.spyOn(why, 'scrollIntoView').mockImplementation(() => undefined);
    why.querySelector('summary')?.click();
    await settle();
    expect(seen).toHaveBeenCalledWith({ block: 'nearest' });
  });
});

describe('the question which app it is', () => {
  const choices: NonNullable<Advice['choices']> = {
    question: 'Which app were you connecting?',
    answers: [
      { kind: 'app', label: 'HubSpot', app: 'hubspot', event: 'choose-app' },
      { kind: 'app', label: 'Pipedrive', app: 'pipedrive', event: 'choose-app' },
      { kind: 'message', label: 'Another app', event: 'message' },
    ],
  };
  const { primary: _, ...asking } = { ...ADVICE, secondary: [], choices };

  test('stands in place of the main button, and no message without the app is offered beside it', () => {
    const message = { lang: 'en', dir: 'ltr', text: 'the message' } as const;
    mount(<AdviceCard advice={{ ...asking, message }} run={async () => 'opened'} />);
    const card = root;
    expect(card.querySelector('.choices h3')?.textContent).toBe(choices.question);
    const names = [...card.querySelectorAll('.choices button')].map((one) => one.textContent);
    expect(names).toEqual(['HubSpot', 'Pipedrive', 'Another app']);
    expect(card.querySelector('.main, .small-ways, .says')).toBeNull();
  });

  test('is answered by an app’s id; another app leads to the message page', async () => {
    const run = vi.fn<Run>(async () => 'opened');
    mount(<AdviceCard advice={asking} run={run} />);
    button('Pipedrive').click();
    button('Another app').click();
    await settle();
    expect(run.mock.calls.map(([action]) => action)).toEqual(choices.answers.slice(1));
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
    expect(root.querySelector('.small-ways + .whom')?.textContent).toBe('Who to askHelp deskHelp page');
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
