import { describe, expect, it } from 'vitest';
import { APPS } from '../../../lib/catalog/catalog';
import { allApps, type CustomApp } from '../../../lib/consent/custom-apps';

const HUBSPOT = APPS.get('hubspot')?.microsoft?.clientId ?? '';
const OWN: CustomApp = {
  name: 'Own CRM',
  clientId: '6f1e2d3c-4b5a-4968-8776-655443322110',
  scopes: ['https://graph.microsoft.com/Mail.Read'],
  redirectUri: 'https://crm.example/return',
};

describe('all apps together', () => {
  it('never let an added app stand under the id of a packaged one', () => {
    const impostor = { ...OWN, clientId: HUBSPOT };
    for (const apps of [allApps([impostor], []), allApps([], [impostor])]) {
      expect(apps.size).toBe(APPS.size);
      const named = [...apps.values()].filter(({ microsoft }) => microsoft?.clientId === HUBSPOT);
      expect(named).toEqual([APPS.get('hubspot')]);
    }
  });

  it('let the organization’s app win over a person’s with the same id', () => {
    const apps = allApps([OWN], [{ ...OWN, name: 'Official CRM' }]);
    expect(apps.size).toBe(APPS.size + 1);
    expect(apps.get(`org:${OWN.clientId}`)?.name).toBe('Official CRM');
  });
});
