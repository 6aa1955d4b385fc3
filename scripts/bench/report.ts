import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from './measure';
import { NOTES } from './notes';
import { number, type Stat, show, table } from './stats';

/** One run as it is kept and shown. */
export interface Run {
  date: string;
  machine: string;
  rounds: string;
  targets: Row[];
  tables: { title: string; head: string[]; rows: string[][] }[];
}

interface Row {
  what: string;
  target: string;
  measured: string;
  met: boolean;
}

const FILE = 'docs/performance.json';
const PAGE = 'docs/performance.md';

/** The measurements as tables, with a verdict for each target. */
export function makeRun(measured: Measured, about: Pick<Run, 'date' | 'machine' | 'rounds'>): Run {
  return { ...about, targets: targets(measured), tables: tables(measured) };
}

/** A run as text for the screen. */
export function showRun(run: Run): string {
  const { date, machine, rounds } = run;
  const verdicts = run.targets.map((row) => [
    row.what,
    row.target,
    row.measured,
    row.met ? 'met' : '**missed**',
  ]);
  return [
    `${date}, ${machine}; ${rounds}.`,
    table(['measure', 'target', 'measured', 'verdict'], verdicts),
    ...run.tables.flatMap(({ title, head, rows }) => [`### ${title}`, table(head, rows)]),
  ].join('\n\n');
}

/** Keeps the last two runs and writes the page about them. */
export function keepRun(run: Run): void {
  const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Run[]) : [];
  const runs = [run, ...before].slice(0, 2);
  mkdirSync('docs', { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(runs, null, 1)}\n`);
  writeFileSync(PAGE, performancePage(runs));
}

/** docs/performance.md of the runs that are kept. */
function performancePage(runs: readonly Run[]): string {
  const [last, before] = runs;
  return [
    '# Speed',
    '`npm run bench` measures this and writes this page: the last run, and the one before it.',
    ...NOTES,
    ...(last ? ['## The last run', showRun(last)] : []),
    ...(before ? ['## The run before', showRun(before)] : []),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function targets({ pages, hint, popup, growth, rules, weights }: Measured): Row[] {
  const over = (page: number, id: string, base: string, name: 'script' | 'heap') =>
    (pages[page]?.costs.get(id)?.[name].median ?? Number.NaN) -
    (pages[page]?.costs.get(base)?.[name].median ?? Number.NaN);
  const added = over(0, 'signpost', 'none', 'script');
  const peer = over(0, 'autoconsent', 'none', 'script');
  const busy = over(2, 'signpost', 'none', 'script');
  const busyRead = over(3, 'signpost', 'none', 'script');
  const heap = over(0, 'signpost', 'bare', 'heap');
  const longest = Math.max(...pages.map(({ costs }) => costs.get('signpost')?.longest.high ?? 0));
  const script = weights.find(({ of, file }) => of === 'Signpost' && /content-scripts/.test(file));
  const own = growth.signpost.hour - growth.signpost.minute - (growth.none.hour - growth.none.minute);
  const keystroke = rules.keystrokes.find(({ what }) => what.includes('10,000'))?.time;
  const few = rules.diagnosis[0]?.time.median ?? Number.NaN;
  const many = (rules.diagnosis.at(-1)?.time.median ?? Number.NaN) / few;
  return [
    row('script on a healthy page over no extension', added, 1.5, 'ms'),
    row('the same as a share of what autoconsent adds', (added / peer) * 100, 12.5, '%'),
    row('script on a busy record page, 10 s', busy, 2, 'ms'),
    row('script on a busy settings page, 10 s', busyRead, 2, 'ms'),
    row('heap an hour of a busy page leaves behind', own, 32, 'KiB'),
    row('listeners it leaves behind', growth.signpost.listeners - growth.none.listeners, 0, ''),
    row('heap over an empty content script', heap, 120, 'KiB'),
    row('longest task with our script in it', longest, 50, 'ms'),
    row('content script, brotli', (script?.brotli ?? Number.NaN) / 1_000, 12, 'kB'),
    timed('hint painted after the error came, warm', hint.nodeWarm, 60),
    timed('hint painted after the error came, cold', hint.nodeCold, 150),
    timed('hint painted after the page was ready, warm', hint.pageWarm, 60),
    timed('hint painted after the page was ready, cold', hint.pageCold, 150),
    timed('popup ready, from its document’s start', popup.warm.document, 100),
    row(
      'popup ready, over a popup of one word',
      popup.warm.click.median - popup.bare.click.median,
      100,
      'ms',
    ),
    timed('a keystroke with 10,000 entries', keystroke, 8),
    row('a diagnosis with 10,000 rules against 10', many, 1.2, '×', 2),
  ];
}

function row(what: string, value: number, limit: number, unit: string, digits = 1): Row {
  const text = (amount: number, places: number) => `${number(amount, places)} ${unit}`.trim();
  const whole = Number.isInteger(limit) ? 0 : 1;
  return { what, target: `≤ ${text(limit, whole)}`, measured: text(value, digits), met: value <= limit };
}

function timed(what: string, time: Stat | undefined, limit: number): Row {
  return time
    ? { what, target: `≤ ${limit} ms`, measured: `${show(time)} ms`, met: time.median <= limit }
    : { what, target: `≤ ${limit} ms`, measured: '–', met: false };
}

function tables({ variants, pages, hint, popup, growth, rules, weights }: Measured): Run['tables'] {
  const cost = pages.map(({ page, costs }) => ({
    title: page.charAt(0).toUpperCase() + page.slice(1),
    head: ['', 'script ms', 'task ms', 'heap KiB', 'own script ms (traced)', 'longest own task ms'],
    rows: variants.map(({ id, name }) => {
      const one = costs.get(id);
      return [
        name,
        ...(one
          ? [show(one.script, 2), show(one.task), show(one.heap, 0), show(one.own, 2), show(one.longest)]
          : []),
      ];
    }),
  }));
  return [
    ...cost,
    {
      title: 'From the error to the painted hint',
      head: ['from', 'background warm, ms', 'background cold, ms'],
      rows: [
        ['the error’s element', show(hint.nodeWarm), show(hint.nodeCold)],
        ['the document being ready', show(hint.pageWarm), show(hint.pageCold)],
        ['a question, to its answer', show(hint.answerWarm), show(hint.answerCold)],
        ['the same, a background of one line', show(hint.bareWarm), show(hint.bareCold)],
      ],
    },
    {
      title: 'The popup, to its painted answer',
      head: ['', 'from its document’s start, ms', 'from the click, ms'],
      rows: [
        ['Signpost, background warm', show(popup.warm.document), show(popup.warm.click)],
        ['Signpost, background cold', show(popup.cold.document), show(popup.cold.click)],
        ['a popup of one word', show(popup.bare.document), show(popup.bare.click)],
      ],
    },
    {
      title: 'An hour of a busy settings page',
      head: ['', 'heap after a minute, KiB', 'heap after the hour, KiB', 'listeners more', 'nodes more'],
      rows: (['none', 'signpost'] as const).map((id) => {
        const { minute, hour, listeners, nodes } = growth[id];
        const name = variants.find((one) => one.id === id)?.name ?? id;
        return [name, number(minute, 0), number(hour, 0), String(listeners), String(nodes)];
      }),
    },
    {
      title: 'A diagnosis against the number of rules',
      head: ['rules', 'µs a diagnosis', 'against 10 rules'],
      rows: rules.diagnosis.map(({ rules: count, time }) => [
        count.toLocaleString('en'),
        show(time, 2),
        number(time.median / (rules.diagnosis[0]?.time.median ?? Number.NaN), 2),
      ]),
    },
    {
      title: 'A keystroke in the look-up',
      head: ['what', 'ms a keystroke'],
      rows: rules.keystrokes.map(({ what, time }) => [what, show(time, 2)]),
    },
    {
      title: 'Bytes of each script',
      head: ['extension', 'script', 'raw', 'brotli'],
      rows: weights.map(({ of, file, raw, brotli }) => [
        of,
        file.replace(/-[\w-]{8}\.js$/, '.js'),
        raw.toLocaleString('en'),
        brotli.toLocaleString('en'),
      ]),
    },
  ];
}
