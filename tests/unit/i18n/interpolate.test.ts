import { afterEach, describe, expect, it, vi } from 'vitest';
import { interpolate } from '../../../lib/i18n/interpolate';

afterEach(() => vi.restoreAllMocks());

describe('interpolate', () => {
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
    ['Ask {maker}.', 'Ask inc.'],
    ['Ask {maker}', 'Ask inc.'],
    ['Ask {app}.', 'Ask app.'],
  ])('ends a sentence with one full stop: %j', (sentence, filled) => {
    expect(interpolate(sentence, { maker: 'inc.', app: 'app' })).toBe(filled);
  });
});
