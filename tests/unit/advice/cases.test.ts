import { describe, expect, it } from 'vitest';
import {
  approveCases,
  type Case,
  type CaseStores,
  closeCase,
  findCase,
  loadCases,
  type ProblemSnapshot,
  readCases,
  recordApproval,
  rememberCase,
  restoreSnapshot,
  snapshotOf,
  snapshotOfCase,
  wasApprovedIn,
} from '../../../lib/advice/cases';
import { APPS } from '../../../lib/catalog/packaged-apps';
import type { StorageArea } from '../../../lib/settings/storage';

const TENANT = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c20';
const OTHER = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c99';

function memory(): StorageArea {
  const items: Record<string, unknown> = {};
  return {
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (more) => void Object.assign(items, structuredClone(more)),
  };
}

const stores = (): CaseStores => ({ kept: memory(), unsaved: memory() });

function draft(more: Partial<ProblemSnapshot> = {}): ProblemSnapshot {
  return {
    rule: 'microsoft/admin-approval-required',
    certainty: 'certain',
    codes: ['AADSTS90094'],
    host: 'login.microsoftonline.com',
    facts: { time: '2026-11-23T09:14:52Z' },
    app: 'hubspot',
    ...more,
  };
}

describe('an open case', () => {
  it('is kept only when it was handed over', async () => {
    const both = stores();
    const id = await rememberCase(both, draft(), false, 1);
    expect(await loadCases(both.kept)).toEqual([]);
    expect(await findCase(both, id), 'but its message can be read').toMatchObject(draft());
    expect(await rememberCase(both, draft(), true, 2), 'under the same id').toBe(id);
    expect(await loadCases(both.kept)).toHaveLength(1);
    expect(await loadCases(both.unsaved)).toEqual([]);
  });

  it('is brought up to date by the same app, problem and organization, and keeps its day', async () => {
    const both = stores();
    const id = await rememberCase(both, draft(), true, 1);
    const again = draft({ facts: { time: '2026-11-24T09:00:00Z' } });
    expect(await rememberCase(both, again, true, 5)).toBe(id);
    expect(await loadCases(both.kept)).toEqual([{ ...again, id, opened: 1 }]);
    await rememberCase(both, draft({ facts: { tenant: TENANT } }), true, 6);
    await rememberCase(both, draft({ app: 'outreach' }), true, 7);
    expect(await loadCases(both.kept)).toHaveLength(3);
  });

  it('makes place for newer ones after twenty', async () => {
    const both = stores();
    for (let at = 0; at < 25; at++) await rememberCase(both, draft({ app: `app-${at}` }), true, at);
    const open = await loadCases(both.kept);
    expect(open).toHaveLength(20);
    expect(open[0]?.app).toBe('app-24');
    expect(open.at(-1)?.app).toBe('app-5');
  });

  it('is gone when closed', async () => {
    const both = stores();
    const id = await rememberCase(both, draft(), true, 1);
    await closeCase(both, id);
    expect(await findCase(both, id)).toBeUndefined();
  });

  it('learns of an approval of its own app, not of another organization’s', async () => {
    const both = stores();
    await rememberCase(both, draft(), true, 1);
    await rememberCase(both, draft({ facts: { tenant: OTHER } }), true, 1);
    await rememberCase(both, draft({ app: 'outreach' }), true, 1);
    await recordApproval(both.kept, 'hubspot', TENANT, 9);
    const open = await loadCases(both.kept);
    expect(
      open.filter(({ approved }) => approved === 9).map(({ app, facts }) => [app, facts.tenant]),
    ).toEqual([['hubspot', undefined]]);
    await rememberCase(both, draft(), true, 10);
    expect((await loadCases(both.kept))[0]?.approved, 'still known after a second message').toBe(9);
  });

  it('holds nothing of a page but strict facts', () => {
    const made = snapshotOf(
      { rule: 'microsoft/other', certainty: 'likely', matchedTokens: ['text:…'], codes: [] },
      {
        host: 'login.microsoftonline.com',
        facts: { tenant: TENANT, redirectUri: 'https://app.hubspot.com/x' },
        app: { kind: 'none' },
      },
      Date.parse('2026-11-23T10:00:00Z'),
    );
    expect(made).toEqual({
      rule: 'microsoft/other',
      certainty: 'likely',
      codes: [],
      host: 'login.microsoftonline.com',
      facts: { tenant: TENANT, time: '2026-11-23T10:00:00Z' },
    });
  });

  it('is not read from what is no case', () => {
    for (const broken of [
      undefined,
      null,
      'x',
      {},
      [null],
      [{ id: 'x' }],
      [{ ...draft(), id: 'x', opened: 1 }],
    ])
      expect(readCases(broken)).toEqual([]);
    const good = { ...draft(), id: TENANT, opened: 1 };
    expect(readCases([{ ...good, facts: { clientId: '<b>' } }, good])).toEqual([good]);
  });
});

describe('a problem that is remembered', () => {
  const seen = {
    host: 'app.hubspot.com',
    signInHost: 'login.microsoftonline.us',
    facts: { tenant: TENANT },
    app: { kind: 'none' as const },
    reportedApp: { name: 'Acme' },
  };
  const diagnosis = {
    rule: 'microsoft/other',
    certainty: 'certain' as const,
    matchedTokens: ['code:AADSTS99999'],
    codes: ['AADSTS99999'],
  };

  it('comes back as it was seen', () => {
    const { diagnosis: again, context } = restoreSnapshot(snapshotOf(diagnosis, seen, 0), APPS);
    expect(again).toEqual({ ...diagnosis, matchedTokens: [] });
    expect(context).toEqual({
      ...seen,
      facts: { tenant: TENANT, time: '1970-01-01T00:00:00Z' },
      apps: APPS,
    });
  });

  it('keeps the page’s own time, and the sign-in’s host where it is another', () => {
    const time = '2026-11-23T09:14:52Z';
    expect(snapshotOf(diagnosis, { ...seen, facts: { time } }, 0).facts).toEqual({ time });
    const { context } = restoreSnapshot(snapshotOf(diagnosis, { ...seen, signInHost: seen.host }, 0), APPS);
    expect(context).not.toHaveProperty('signInHost');
  });

  it('is about an app we know rather than about what somebody said', () => {
    const app = APPS.get('hubspot');
    if (!app) throw new Error('HubSpot is gone.');
    const known = { kind: 'known' as const, id: 'hubspot', app };
    const draft = snapshotOf(diagnosis, { ...seen, app: known }, 0);
    expect(draft).toMatchObject({ app: 'hubspot' });
    expect(draft).not.toHaveProperty('said');
    expect(restoreSnapshot(draft, APPS).context.app).toMatchObject({ kind: 'known', id: 'hubspot' });
  });

  it('has twenty codes at most', () => {
    const codes = Array.from({ length: 25 }, (_, at) => `AADSTS${90_000 + at}`);
    expect(snapshotOf({ ...diagnosis, codes }, seen, 0).codes).toEqual(codes.slice(0, 20));
  });

  it('is told apart by the id on the page where the app is not known', async () => {
    const both = stores();
    const { app: _, ...unknown } = draft();
    const by = (clientId: string) => ({ ...unknown, facts: { clientId } });
    const first = await rememberCase(both, by(TENANT), true, 1);
    expect(await rememberCase(both, by(OTHER), true, 2)).not.toBe(first);
    expect(await rememberCase(both, by(TENANT), true, 3)).toBe(first);
    expect(await rememberCase(both, { ...by(TENANT), rule: 'microsoft/other' }, true, 4)).not.toBe(first);
  });
});

describe('an approval', () => {
  const DAY = 24 * 60 * 60_000;
  const open: Case = { ...draft(), id: TENANT, opened: 1 };
  const approved = (app: string, tenant?: string) => approveCases([open], app, tenant, 10 * DAY);

  it('is noted with its organization, and is no part of the problem', () => {
    expect(approved('hubspot', TENANT)).toEqual([{ ...open, approved: 10 * DAY, approvedIn: TENANT }]);
    expect(approved('hubspot')).toEqual([{ ...open, approved: 10 * DAY }]);
    expect(approved('outreach', TENANT)).toEqual([open]);
    expect(approved('hubspot', TENANT).map(snapshotOfCase)).toEqual([draft()]);
  });

  it('stays noted, with its organization, when the problem is met again', async () => {
    const both = stores();
    await rememberCase(both, draft(), true, 1);
    await recordApproval(both.kept, 'hubspot', TENANT, 9);
    await rememberCase(both, draft(), true, 10);
    expect(await loadCases(both.kept)).toMatchObject([{ opened: 1, approved: 9, approvedIn: TENANT }]);
  });

  it('counts for a week, for its own app and organization', () => {
    const cases = approved('hubspot', TENANT);
    const counts = (tenant: string | undefined, day: number, app = 'hubspot') =>
      wasApprovedIn(cases, app, tenant, day * DAY);
    expect(counts(TENANT, 10)).toBe(true);
    expect(counts(TENANT, 16.9)).toBe(true);
    expect(counts(TENANT, 3.1), 'the clock was set back').toBe(true);
    for (const day of [17, 3]) expect(counts(TENANT, day), `${day}`).toBe(false);
    expect(counts(OTHER, 10)).toBe(false);
    expect(counts(TENANT, 10, 'outreach')).toBe(false);
    expect(wasApprovedIn([open], 'hubspot', TENANT, 10 * DAY), 'none was seen').toBe(false);
  });

  it('of which no organization is known counts for the case’s own', () => {
    const own: Case = { ...open, facts: { ...open.facts, tenant: TENANT }, approved: DAY };
    expect(wasApprovedIn([own], 'hubspot', TENANT, DAY)).toBe(true);
    expect(wasApprovedIn([own], 'hubspot', OTHER, DAY)).toBe(false);
  });

  it('changes nothing on disk where no case is about that app', async () => {
    const both = stores();
    await rememberCase(both, draft(), true, 1);
    let written = 0;
    const kept: StorageArea = {
      ...both.kept,
      set: async (more) => {
        written++;
        await both.kept.set(more);
      },
    };
    await recordApproval(kept, 'outreach', TENANT, 9);
    expect(written).toBe(0);
    await recordApproval(kept, 'hubspot', TENANT, 9);
    expect(written).toBe(1);
  });
});

it('of two cases with one id, what was read last counts', async () => {
  const both = stores();
  const id = await rememberCase(both, draft(), true, 1);
  await rememberCase(both, draft({ codes: ['AADSTS65001'] }), false, 2);
  expect(await findCase(both, id)).toMatchObject({ codes: ['AADSTS65001'] });
  await closeCase(both, id);
  expect(await loadCases(both.unsaved)).toEqual([]);
});
