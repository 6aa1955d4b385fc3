import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Advice } from '../../../../lib/advice/advice';
import * as pages from './pages';
import { pageVia, WAYS, type Way } from './read-pages';
import { startWorld, type World } from './start';
import { type AppName, CLIENTS, type Expected, Model } from './walks.model';

vi.mock('webextension-polyfill', () => import('./polyfill'));

/**
 * Plays random sign-ins: the real background on a fake browser must give the same hints as a simple model. WALKS is the
 * number of sign-ins; `SEED=…` repeats a run. A page that triage passes over must be remembered like one that is read whole.
 */

const WALKS = Number(process.env.WALKS) || 2_000;

interface Real {
  world: World;
  /** The source of the pages' evidence. */
  way: Way;
  tabs: number[];
  documents: number;
}

/** An event in one of the tabs. */
type Step = fc.AsyncCommand<Model, Real>;

class NamedStep implements Step {
  constructor(
    private name: string,
    private what: (model: Model, real: Real) => Promise<void>,
  ) {}
  check = () => true;
  run = (model: Model, real: Real) => this.what(model, real);
  toString = () => this.name;
}

/** Loads a page in a tab; its hint must match the model's. */
function loads(
  name: string,
  which: number,
  page: pages.Page,
  expect: (model: Model, tab: number, document: string) => Expected | undefined,
): NamedStep {
  return new NamedStep(`${name} in ${which}`, async (model, real) => {
    const tab = real.tabs[which % real.tabs.length] ?? 0;
    const document = String(++real.documents);
    const expected = expect(model, tab, document);
    compare(await real.world.load(tab, pageVia(real.way, page), document), expected);
  });
}

function compare(advice: Advice | undefined, expected: Expected | undefined): void {
  expect(advice?.rule).toBe(expected?.rule);
  if (!advice || !expected) return;
  const words = JSON.stringify([advice.title, advice.body, advice.why, advice.message, advice.details]);
  if (expected.names !== 'hubspot') expect(words).not.toContain('HubSpot');
  if (expected.names === 'meetergo') expect(words).toContain('meetergo');
  else expect(words).not.toContain('meetergo');
  if ('link' in expected) {
    const link = advice.link && new URL(advice.link.url);
    expect(link && { host: link.host, tenant: link.pathname.split('/')[1] }).toEqual(expected.link);
  }
  if (expected.stillAsks !== undefined)
    expect(advice.procedures[0]?.remedy === 'still-asks').toBe(expected.stillAsks);
}

const APPROVAL = 'microsoft/admin-approval-required';
const BLOCKED = 'microsoft/conditional-access';

const which = fc.nat(3);
const app = fc.constantFrom<AppName>('hubspot', 'hubspot', 'meetergo', 'stranger');
const tenant = fc.constantFrom(undefined, undefined, pages.TENANT_A, pages.TENANT_B);
const host = fc.constantFrom(pages.WORLD, pages.WORLD, pages.WORLD, pages.GOVERNMENT);

const asks = fc.tuple(which, app, tenant, host, fc.boolean()).map(([at, name, org, on, consent]) => {
  const facts = org ? { tenant: org } : {};
  const page = (consent ? pages.consentRequest : pages.request)(CLIENTS[name], facts, on);
  return loads(`${name} asks ${org ?? ''} ${on} ${consent}`, at, page, (model, tab) =>
    model.request(tab, name, org, on, consent),
  );
});

const steps: fc.Arbitrary<Step>[] = [
  asks,
  fc
    .tuple(which, host)
    .map(([at, on]) =>
      loads(`approval screen ${on}`, at, pages.approvalScreen(on), (model, tab) =>
        model.error(tab, on, APPROVAL),
      ),
    ),
  fc
    .tuple(which, host)
    .map(([at, on]) =>
      loads(`blocked ${on}`, at, pages.blocked(on), (model, tab) => model.error(tab, on, BLOCKED)),
    ),
  fc
    .tuple(which, host)
    .map(([at, on]) =>
      loads(`acceptable ${on}`, at, pages.acceptable(on), (model, tab) => model.acceptable(tab, on)),
    ),
  which.map((at) => loads('another program', at, pages.saml(), (model, tab) => model.saml(tab))),
  which.map((at) => loads('settings', at, pages.settings(), (model, ...on) => model.settings(...on))),
  which.map((at) => loads('record', at, pages.record(), (model, ...on) => model.record(...on))),
  which.map((at) => loads('declined', at, pages.declined(), (model, ...on) => model.declined(...on))),
  which.map((at) =>
    loads('consent required', at, pages.consentRequired(), (model, ...on) => model.consentRequired(...on)),
  ),
  which.map((at) => loads('connected', at, pages.connected(), (model, ...on) => model.connected(...on))),
  fc
    .tuple(which, tenant)
    .map(([at, org]) =>
      loads(`granted ${org}`, at, pages.granted(org), (model, tab, on) => model.granted(tab, org, on)),
    ),
  which.map(
    (at) =>
      new NamedStep(`window from ${at}`, async (model, { world, tabs }) => {
        if (tabs.length >= 4) return;
        const opener = tabs[at % tabs.length] ?? 0;
        const { id } = world.browser.openTab(1, { openerTabId: opener });
        tabs.push(id);
        model.open(id, opener);
      }),
  ),
  fc.constant(new NamedStep('the worker is stopped', (_, { world }) => world.restart())),
  fc.integer({ min: 1, max: 16 }).map(
    (minutes) =>
      new NamedStep(`${minutes} minutes`, async () => {
        vi.setSystemTime(Date.now() + minutes * 60_000);
      }),
  ),
];

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe.each(WAYS)('what is remembered of sign-ins, with pages as they are %s', (way) => {
  it('is told where it belongs and nowhere else, whatever people do', { timeout: 3_600_000 }, async () => {
    const walk = async (commands: Iterable<Step>) => {
      vi.setSystemTime(Date.parse('2026-11-23T09:00:00Z'));
      const world = await startWorld();
      const tab = world.browser.openTab(world.browser.openWindow()).id;
      const model = new Model(Date.now);
      model.open(tab, undefined);
      await fc.asyncModelRun(() => ({ model, real: { world, way, tabs: [tab], documents: 0 } }), commands);
    };
    await fc.assert(fc.asyncProperty(fc.commands(steps, { maxCommands: 25, size: 'max' }), walk), {
      numRuns: way === 'told' ? WALKS : Math.ceil(WALKS / 4),
    });
  });
});
