import { expect, it, vi } from 'vitest';
import { mailto, messageText } from '../../../lib/advice/admin-message';
import { writeMessage } from '../../../lib/advice/write-message';
import { languageOf } from '../../../lib/i18n/language';

const project = vi.hoisted(() => ({ version: '1', site: undefined as string | undefined }));
vi.mock('virtual:project', () => ({ default: project }));

const message = () =>
  writeMessage({
    language: languageOf('pl', {}),
    placeholders: { app: 'Pipedrive', maker: 'Pipedrive', org: 'our organization' },
    procedure: { steps: ['Open it.'], check: 'It works.' },
    occasion: 'approval',
    details: [],
    reference: { lines: [] },
  });

it('the message names the page that explains it, where the build knows the site', () => {
  const without = messageText(message());
  expect(without).not.toContain('https://');
  project.site = 'https://example.org/signpost/';
  const page = 'https://example.org/signpost/pl/admins.html';
  expect(messageText(message())).toContain(`\n${page}\n`);
  expect(decodeURIComponent(mailto(message()))).toContain(page);
  expect(messageText(message()).replace(/What this message is.*\n.*\n\n/, '')).toBe(without);
});
