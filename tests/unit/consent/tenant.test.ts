import { describe, expect, it } from 'vitest';
import { tenantProblem } from '../../../entrypoints/shared/tenant-problem';
import { parseTenant } from '../../../lib/consent/tenant';
import { languageOf } from '../../../lib/i18n/language';

describe('an organization as a person types it', () => {
  it.each(['gmail.com', 'Outlook.com', 'kim@hotmail.co.uk', 'kim@GMX.de', 'icloud.com.'])(
    'is none behind a personal mailbox: %s',
    (typed) => {
      const found = parseTenant(typed);
      expect(found).toMatchObject({ ok: false, reason: 'consumerMail' });
      if (!found.ok) expect(tenantProblem(found, languageOf('en'))).toMatch(/is for personal mailboxes/);
    },
  );

  it.each(['contoso.com', 'gmail.com.contoso.com', 'mygmail.com', 'contoso.onmicrosoft.com'])(
    'may be behind any other domain: %s',
    (typed) => {
      expect(parseTenant(typed)).toEqual({ ok: true, tenant: typed });
    },
  );
});
