import { afterEach, describe, expect, it, vi } from 'vitest';
import { interpolate } from '../../../lib/i18n/interpolate';

afterEach(() => vi.restoreAllMocks());

describe('interpolate', () => {
  it('says again what somebody typed, whatever signs it has', () => {
    expect(interpolate('No permission: {scope}', { scope: '<b>' })).toBe('No permission: <b>');
  });

  it('fills the placeholders, and leaves those it has no value for', () => {
    expect(interpolate('Ask {maker} about {app}.', { maker: 'HubSpot, Inc.' })).toBe(
      'Ask HubSpot, Inc. about {app}.',
    );
    expect(interpolate('Made by {maker}.', { maker: 'HubSpot, Inc.' })).toBe('Made by HubSpot, Inc.');
  });

  it('begins a sentence with a capital letter, but leaves an identifier as it is', () => {
    expect(interpolate('{app} asks. {org} decides.', { app: 'the app', org: 'contoso.com' })).toBe(
      'The app asks. contoso.com decides.',
    );
  });

  it('writes the same in a Turkish browser', () => {
    const { toLocaleUpperCase } = String.prototype;
    vi.spyOn(String.prototype, 'toLocaleUpperCase').mockImplementation(function (this: string) {
      return toLocaleUpperCase.call(this, 'tr');
    });
    expect(interpolate('{app} asks for it.', { app: 'insightly' })).toBe('Insightly asks for it.');
  });

  it.each([
    ['{app} asks.', 'App asks.'],
    ['It asks. {app} answers.', 'It asks. App answers.'],
    ['Does it ask?  {app} does!\n{app} does.', 'Does it ask?  App does!\nApp does.'],
    ['Ask {app}, e.g.{app}.', 'Ask app, e.g.app.'],
    ['It is v1. In {app} it is, too. Ask {app}', 'It is v1. In app it is, too. Ask app'],
    ['Well: {app}', 'Well: app'],
  ])('begins a sentence with a capital letter, and no other word: %j', (sentence, filled) => {
    expect(interpolate(sentence, { app: 'app' })).toBe(filled);
  });

  it.each([
    ['Have {the person|me} ask {app}.', 'signpost', 'Have the person ask Acme.'],
    ['Have {the person|me} ask {app}.', 'sender', 'Have me ask Acme.'],
    ['{The person|I} can. {app} asks.', 'sender', 'I can. Acme asks.'],
    ['Give {the person|{app}} it', 'sender', 'Give {the person|Acme} it'],
  ] as const)('has a person speak of themselves in their own message: %j, %s', (sentence, speaker, said) => {
    expect(interpolate(sentence, { app: 'Acme' }, speaker)).toBe(said);
  });

  it('leaves no gap where a language needs no word', () => {
    const blanks = { app: ' ' };
    expect(interpolate('Zatwierdź aplikację {app}.', blanks)).toBe('Zatwierdź aplikację.');
    expect(interpolate('Aplikacja {app}: nie działa', blanks)).toBe('Aplikacja: nie działa');
  });

  it.each([
    ['Poproś firmę {maker} o pomoc.', 'Poproś twórcę aplikacji o pomoc.'],
    ['Dla firmy {maker}: {title}', 'Dla twórcy aplikacji: tytuł'],
    ['Firma {maker} wie.', 'Twórca aplikacji wie.'],
    ['Napisz do: {maker}', 'Napisz do: twórca aplikacji'],
    ['Od kogoś {maker}', 'Od kogoś twórca aplikacji'],
  ])('takes the form that goes with the word before it: %j', (sentence, filled) => {
    const maker = '<firma>twórca aplikacji<firmę>twórcę aplikacji<firmy>twórcy aplikacji';
    expect(interpolate(sentence, { maker, title: 'tytuł' })).toBe(filled);
  });

  it.each([
    ['Ask {maker}.', 'Ask inc.'],
    ['Ask {maker}', 'Ask inc.'],
    ['Ask {app}.', 'Ask app.'],
  ])('ends a sentence with one full stop: %j', (sentence, filled) => {
    expect(interpolate(sentence, { maker: 'inc.', app: 'app' })).toBe(filled);
  });
});
