import { beforeEach, expect, it, vi } from 'vitest';
import { closeCase, keepCase, openMessageAbout } from '../../../../entrypoints/popup/background-client';
import { type Case, watchCases } from '../../../../entrypoints/popup/cases/model';
import { snapshotSchema } from '../../../../lib/advice/cases';
import { startWorld, type World } from '../background/start';

vi.mock('webextension-polyfill', () => import('../background/polyfill'));

/** Tests the open cases of the toolbar window against the real background. */

const PROBLEM = snapshotSchema.parse({
  rule: 'microsoft/admin-approval-required',
  certainty: 'certain',
  codes: ['AADSTS90094'],
  host: 'login.microsoftonline.com',
  facts: {},
  app: 'hubspot',
});
const OTHER = { ...PROBLEM, app: 'salesloft' };

let world: World;
beforeEach(async () => {
  world = await startWorld();
});

/** Watches the cases of a window and records the apps of each list that it shows. */
function list(isPrivate: boolean) {
  world.browser.toolbarWindow.inIncognitoContext = isPrivate;
  const shown: (string | undefined)[][] = [];
  const stop = watchCases((cases: Case[]) => shown.push(cases.map(({ app }) => app)));
  return { shown, stop };
}

it('shows a case from the moment it is kept until it is closed', async () => {
  const { shown, stop } = list(false);
  await vi.waitFor(() => expect(shown).toEqual([[]]));
  await keepCase(PROBLEM);
  await vi.waitFor(() => expect(shown.at(-1)).toEqual(['hubspot']));
  const [kept] = world.browser.local.items.cases as Case[];
  await closeCase(kept?.id ?? '');
  await vi.waitFor(() => expect(shown.at(-1)).toEqual([]));
  stop();
});

it('shows a private window its own cases only, and an ordinary one none of them', async () => {
  await keepCase(PROBLEM);
  const { shown, stop } = list(true);
  await vi.waitFor(() => expect(shown).toEqual([[]]));
  await keepCase(OTHER);
  await vi.waitFor(() => expect(shown.at(-1)).toEqual(['salesloft']));
  stop();
  const ordinary = list(false);
  await vi.waitFor(() => expect(ordinary.shown).toEqual([['hubspot']]));
  ordinary.stop();
});

it('says that a problem could not be taken over, instead of opening an empty message', async () => {
  const refused = { ...PROBLEM, codes: ['a code with blanks'] };
  await expect(openMessageAbout(refused)).rejects.toThrow('did not take this problem over');
  await expect(keepCase(refused)).rejects.toThrow('did not take this problem over');
  expect(world.browser.opened).toEqual([]);
});
