import { expect, it, vi } from 'vitest';
import { loadSentRequests, noteRequest } from '../../../../entrypoints/shared/requests';
import { newBrowser } from '../background/polyfill';

vi.mock('webextension-polyfill', () => import('../background/polyfill'));

it('what is asked in a private window is listed there alone, under a key that is forgotten with it', async () => {
  const browser = newBrowser();
  const domains = async () => (await loadSentRequests()).map(({ domain }) => domain);
  await noteRequest('dns.google', 'contoso.com');
  browser.toolbarWindow.inIncognitoContext = true;
  expect(await domains()).toEqual([]);
  await noteRequest('dns.google', 'secret.example');
  expect(await domains()).toEqual(['secret.example']);
  expect(Object.keys(browser.session.items)).toEqual(['requests', 'private:requests']);
  browser.toolbarWindow.inIncognitoContext = false;
  expect(await domains()).toEqual(['contoso.com']);
});
