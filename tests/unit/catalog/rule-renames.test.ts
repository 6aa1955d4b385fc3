import { describe, expect, it, vi } from 'vitest';
import { readCases, snapshotSchema } from '../../../lib/advice/cases';
import { RULES } from '../../../lib/catalog/catalog';
import { readFlow } from '../../../lib/diagnosis/flow';
import { parsePolicy } from '../../../lib/settings/policy';

vi.mock('../../../lib/catalog/rule-renames', () => ({
  RULE_RENAMES: { 'made-up/not-there-2': 'microsoft/user-not-assigned' },
}));

/** A renamed rule is still found by its old id in stored data. */

/** A vendor may have a hyphen. */
const OLD = 'made-up/not-there-2';
const NEW = 'microsoft/user-not-assigned';
const GUID = '0a1b2c3d-1111-4222-8333-444455556666';
const snapshot = { rule: OLD, certainty: 'certain', codes: [], host: '', facts: {} };

describe('an old id of a rule', () => {
  it('is known in a policy', () => {
    const notes = [{ rule: OLD, text: 'Call the help desk.' }];
    const { policy, problems } = parsePolicy({ notes });
    expect(problems).toEqual([]);
    expect(policy.notes).toEqual([{ rule: NEW, text: 'Call the help desk.' }]);
  });

  it('is known in an open case, and in a problem that is handed over', () => {
    expect(readCases([{ ...snapshot, id: GUID, opened: 1 }])).toMatchObject([{ rule: NEW, id: GUID }]);
    expect(snapshotSchema.parse(snapshot).rule).toBe(NEW);
  });

  it('is known in what is remembered of a sign-in', () => {
    const request = {
      owner: 'hubspot',
      site: 'microsoft',
      host: 'login.microsoftonline.com',
      facts: {},
      at: 1,
    };
    const stored = { request: { ...request, stopped: { rule: OLD, codes: [] } }, at: 1 };
    expect(readFlow(stored, 2)?.request?.stopped?.rule).toBe(NEW);
  });
});

describe('the list of renamed rules', () => {
  it('leads from ids that no rule has to ids that one has', async () => {
    const { RULE_RENAMES } = await vi.importActual<typeof import('../../../lib/catalog/rule-renames')>(
      '../../../lib/catalog/rule-renames',
    );
    for (const [old, now] of Object.entries(RULE_RENAMES)) {
      expect(RULES.has(old), old).toBe(false);
      expect(RULES.has(now), now).toBe(true);
    }
  });
});
