import { describe, expect, it } from 'vitest';
import {
  type CaseStores,
  closeCase,
  findCase,
  loadCases,
  type ProblemSnapshot,
  readCases,
  recordApproval,
  rememberCase,
  snapshotOf,
} from '../../../lib/advice/cases';
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
