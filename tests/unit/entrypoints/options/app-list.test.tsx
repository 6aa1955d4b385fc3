import { render } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { OwnApp } from '../../../../entrypoints/options/app-list';
import { languageOf } from '../../../../lib/i18n/language';

vi.mock('webextension-polyfill', () => import('../background/polyfill'));

it('shows permissions of Microsoft Graph by their names, and those of any other API whole', () => {
  const app = {
    name: 'Contoso CRM',
    clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
    scopes: ['https://graph.microsoft.com/Mail.Send', 'https://other.example/Mail.Read', 'offline_access'],
  };
  const nothing = () => undefined;
  const entry = (
    <OwnApp language={languageOf('en')} app={app} shadowed={false} change={nothing} remove={nothing} />
  );
  expect(render(entry)).toContain('>Mail.Send, https://other.example/Mail.Read, offline_access<');
});
