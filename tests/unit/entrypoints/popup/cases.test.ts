import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeCase, keepCase, openMessageAbout } from '../../../../entrypoints/popup/background-client';
import { type Case, viewCase, watchCases } from '../../../../entrypoints/popup/cases/model';
import { advise } from '../../../../lib/advice/advise';
import { restoreSnapshot, snapshotSchema } from '../../../../lib/advice/cases';
import { languageOf } from '../../../../lib/i18n/language';
import { loadEffectiveSettings } from '../../../../lib/settings/effective';
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

describe('the heading of a case', () => {
  const english = languageOf('en');
  const open: Case = { ...PROBLEM, id: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f', opened: 0 };
  const settings = () => loadEffectiveSettings(world.browser.local, world.browser.local);
  const headingOf = async (one: Case) => viewCase(one, english, await settings()).heading;
  const { app: _, ...withoutApp } = open;

  it.each<[string, Case, string]>([
    ['of a CRM by its product', { ...open, rule: 'crm/access-expired' }, 'HubSpot'],
    [
      'with several registrations by its product',
      { ...open, app: 'salesforce-eac' },
      'Salesforce Einstein Activity Capture',
    ],
    ['whose own screen it was', { ...withoutApp, rule: 'hubspot/admin-consent' }, 'HubSpot Sales'],
    ['that the person named', { ...withoutApp, said: { id: 'hubspot' } }, 'HubSpot Sales'],
    ['that only the person knows', { ...withoutApp, said: { name: 'Contoso CRM' } }, 'Contoso CRM'],
  ])('names an app as its card does: one %s', async (_what, one, name) => {
    const { diagnosis, context } = restoreSnapshot(one, (await settings()).apps);
    expect(JSON.stringify(advise(diagnosis, { ...context, language: english }))).toContain(name);
    expect(await headingOf(one)).toBe(`Waiting for your admin: ${name}`);
  });

  it('does not name the CRM as the app that calls it', async () => {
    expect(await headingOf({ ...open, rule: 'hubspot/app-consent' })).toBe(
      'Waiting for the app’s maker: an app',
    );
  });

  it('names the app although the rule is no more', async () => {
    expect(await headingOf({ ...open, rule: 'microsoft/no-such-rule' })).toBe(
      'Waiting for your admin: HubSpot Sales',
    );
  });
});
