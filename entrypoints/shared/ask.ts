import browser from 'webextension-polyfill';
import type { AnswerTo, PageRequest } from './protocol';

/** Sends a request to the background; resolves to undefined where it refuses the request. */
export function ask<T extends PageRequest>(request: T): Promise<AnswerTo[T['type']] | undefined> {
  const incognito = browser.extension.inIncognitoContext;
  return browser.runtime.sendMessage(incognito ? { ...request, incognito } : request);
}
