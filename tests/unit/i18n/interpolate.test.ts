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
});
