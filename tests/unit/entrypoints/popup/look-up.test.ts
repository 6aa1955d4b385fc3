import { describe, expect, it } from 'vitest';
import { findAnswers, findSuggestions } from '../../../../entrypoints/popup/look-up/model';
import { APPS } from '../../../../lib/catalog/packaged-apps';
import { languageOf } from '../../../../lib/i18n/language';

/** What is looked up in the popup, and on the web. */

const english = languageOf('en');
const context = { language: english, messageLanguage: english, apps: APPS };
/** What Enter opens. */
const best = (text: string) => [...findAnswers(text, context), ...findSuggestions(text, context)][0];

describe('the app that was typed', () => {
  it.each([
    'Access blocked: Pipedrive has not completed the Google verification process',
    'Need admin approval Pipedrive',
    'AADSTS90094 Pipedrive',
  ])('is what the answer and its message name: %s', (text) => {
    const answer = best(text);
    expect(answer?.advice.message?.text).toContain('Pipedrive');
    expect(answer?.advice.body.join() + answer?.advice.title).toContain('Pipedrive');
    expect(answer?.draft.said).toEqual({ id: 'pipedrive' });
    expect(answer?.needsApp).toBe(false);
  });

  it('brings the link of an app that has one', () => {
    const answer = best('Need admin approval HubSpot');
    expect(answer?.advice.link?.url).toContain('450987b3-a09a-4f14-9b2c-4f301d1e15f5');
  });

  it('is named by suggestions too', () => {
    const [answer] = findSuggestions('my administrator must approve Pipedrive first', context);
    expect(answer?.draft.said).toEqual({ id: 'pipedrive' });
  });

  it('is still wanted where the text names none', () => {
    const answer = best('AADSTS90094');
    expect(answer?.draft).not.toHaveProperty('said');
    expect(answer?.needsApp).toBe(true);
  });
});
