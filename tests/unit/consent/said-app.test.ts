import { describe, expect, it } from 'vitest';
import { languages } from '../../../build/derived-data';
import { leaves, readLocale } from '../../../build/translations';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { offeredApps, parseSaidApp } from '../../../lib/consent/said-app';
import { TEXTS } from '../../../lib/i18n/texts';

describe('an app as a person says it', () => {
  it.each([
    ['HubSpot', 'hubspot'],
    ['  hubspot ', 'hubspot'],
    ['HubSpot CRM', 'hubspot'],
    ['Zoho', 'zoho-crm'],
    ['close', 'close'],
    ['Close CRM', 'close'],
  ])('is one we know, however short the name: %j', (typed, id) =>
    expect(parseSaidApp(typed, APPS)).toEqual({ id }),
  );

  it('is else its name', () => expect(parseSaidApp('Acme  CRM', APPS)).toEqual({ name: 'Acme CRM' }));
});

describe('the apps to choose from', () => {
  /** The words that buttons begin with: `Close this hint`. */
  const starts = [TEXTS, ...languages().map((language) => readLocale(language).texts)].flatMap((texts) =>
    leaves(texts).map(([, text]) => text.split(/[\s:.,]/, 1)[0] ?? ''),
  );

  it.each(['microsoft', 'google'] as const)('are not called like something a button does (%s)', (vendor) => {
    const names = offeredApps(vendor, APPS).map(({ name }) => name);
    expect(names).toHaveLength(6);
    // Sentences about HubSpot begin with its name, which is no word besides.
    expect(names.filter((name) => name !== 'HubSpot' && starts.includes(name))).toEqual([]);
  });
});
