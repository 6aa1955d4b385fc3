import { describe, expect, it } from 'vitest';
import { aboutApp, findAnswers, findSuggestions } from '../../../../../entrypoints/popup/look-up/model';
import { APPS } from '../../../../../lib/catalog/packaged-apps';
import { languageOf } from '../../../../../lib/i18n/language';

/** Tests the look-up, which popup and web edition share. */

const english = languageOf('en');
const context = { language: english, messageLanguage: english, apps: APPS };
/** Returns the answer that Enter opens. */
const best = (text: string) => [...findAnswers(text, context), ...findSuggestions(text, context)][0];

describe('the app that was typed', () => {
  it.each([
    'Access blocked: Pipedrive has not completed the Google verification process',
    'Need admin approval Pipedrive',
    'AADSTS90094 Pipedrive',
  ])('is what the answer and its message name: %s', (text) => {
    const answer = best(text);
    expect(answer?.advice.message?.text).toContain('Pipedrive');
    expect(`${answer?.advice.title} ${answer?.advice.body}`).toContain('Pipedrive');
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

describe('where the text names no app', () => {
  const [answer] = findAnswers('AADSTS90094', { ...context, asksApp: true });

  it('the card asks which one it was before there is a message to copy', () => {
    expect(answer?.advice.choices?.question).toMatch(/^Which app were you connecting\? Press it/);
    expect(answer?.advice.choices?.answers).toContainEqual(
      expect.objectContaining({ kind: 'app', app: 'pipedrive' }),
    );
    expect(answer?.advice.primary).toBeUndefined();
  });

  it('a card that cannot ask has a message, and the page asks beside it', () => {
    const [plain] = findAnswers('AADSTS90094', context);
    if (!plain) throw new Error('no answer');
    expect(plain).toMatchObject({ unnamed: true, advice: { primary: { kind: 'copy' } } });
    const named = aboutApp(plain, { name: 'Acme CRM' }, context);
    expect(named.advice.message?.text).toContain('Acme CRM');
    expect(named).toMatchObject({ unnamed: true, needsApp: false, draft: { said: { name: 'Acme CRM' } } });
  });

  it('nothing is asked about an app’s own screens, or where nobody else is asked', () => {
    for (const text of ['AADSTS90094 HubSpot', 'AADSTS50058'])
      expect(findAnswers(text, context)[0]?.unnamed, text).toBe(false);
  });
});

it('suggests letter by letter what it suggests for the whole', () => {
  const text = 'my admin must approve the app Pipedrive before outlook connects';
  const advised = (typed: string, own: typeof context) =>
    findSuggestions(typed, own).map(({ advice, draft }) => [advice, draft.said]);
  for (let end = 4; end <= text.length; end++) {
    const typed = text.slice(0, end);
    // A new context object has no suggestions to reuse.
    expect(advised(typed, context), typed).toEqual(advised(typed, { ...context }));
    findSuggestions(typed, context);
  }
});
