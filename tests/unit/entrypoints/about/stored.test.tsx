import { render } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { readStored } from '../../../../entrypoints/about/model';
import { Stored } from '../../../../entrypoints/about/stored';
import { noteRequest } from '../../../../entrypoints/shared/requests';
import { languageOf } from '../../../../lib/i18n/language';
import * as pages from '../background/pages';
import { startWorld } from '../background/start';

vi.mock('webextension-polyfill', () => import('../background/polyfill'));

const { about } = languageOf('en').texts;

it('says what is stored of a sign-in, of a message and of the mailbox check', async () => {
  const { browser, load } = await startWorld();
  const tab = browser.openTab(browser.openWindow()).id;
  const page = pages.approvalScreen();
  const described = async () => {
    const html = render(<Stored t={about} first={await readStored()} />);
    return [...html.matchAll(/<li>([^<]*)</g)].map(([, words]) => words);
  };
  await load(tab, page);
  expect(await described()).toEqual([about.storedFlow]);
  await browser.say({ type: 'message' }, tab, page.url);
  expect(await described()).toEqual([about.storedFlow]);
  await noteRequest('dns.example', 'contoso.com');
  await browser.say({ type: 'handed-over' }, tab, page.url);
  await browser.say({ type: 'hide-site' }, tab, page.url);
  const { storedCases, storedSettings, storedFlow, storedRequests } = about;
  expect((await described()).sort()).toEqual(
    [storedCases, storedSettings, storedFlow, storedRequests].sort(),
  );
});
