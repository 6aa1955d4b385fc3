import { describe, expect, it } from 'vitest';
import {
  autodiscoverSignals,
  classifyMx,
  classifyNoMx,
  classifySignals,
  spfSignals,
} from '../../../lib/mailbox/verdict';

/** What the answer about a mailbox is drawn from: the servers by name, whose they are, and what the signs say. */

const MS = 'contoso-com.mail.protection.outlook.com';
const GOOGLE = 'aspmx.l.google.com';
const equal = (...servers: string[]) => servers.map((host) => ({ host, preference: 10 }));
const microsoft = { host: MS, provider: 'Microsoft 365', kind: 'microsoft' };
const proofpoint = { host: 'mx1.pphosted.com', provider: 'Proofpoint', kind: 'gateway' };

describe('what the servers tell', () => {
  it('names each server, and whose it is where we know', () => {
    expect(classifyMx(equal(MS, 'mail.contoso.com', 'mx1.pphosted.com'))).toEqual({
      verdict: 'microsoft',
      provider: 'Microsoft 365',
      hosts: [microsoft, { host: 'mail.contoso.com' }, proofpoint],
      hints: [],
    });
  });

  it('names no provider where two houses take the mail, and no server where none takes any', () => {
    const google = { host: GOOGLE, provider: 'Google Workspace', kind: 'google' };
    expect(classifyMx(equal(MS, GOOGLE))).toEqual({
      verdict: 'mixed',
      hosts: [microsoft, google],
      hints: [],
    });
    expect(classifyMx(equal(''))).toEqual({ verdict: 'nullMx', hosts: [], hints: [] });
    expect(classifyNoMx('contoso.com', false)).toEqual({ verdict: 'noMx', hosts: [], hints: [] });
  });

  it('takes Gmail for Google’s house, and Outlook.com for Microsoft’s', () => {
    expect(classifyMx(equal('gmail-smtp-in.l.google.com', GOOGLE))?.verdict).toBe('gmail');
    expect(classifyMx(equal('hotmail-com.olc.protection.outlook.com', MS))?.verdict).toBe('outlookCom');
    expect(classifyMx(equal('contoso-com.mail.protection.office365.us', MS))?.verdict).toBe('mixed');
  });

  it('rests on a server that is sure rather than on a guess', () => {
    expect(classifyMx(equal('contoso.psmtp.com', GOOGLE))).toMatchObject({
      verdict: 'google',
      provider: 'Google Workspace',
    });
  });

  it('shows twelve of many servers', () => {
    const many = Array.from({ length: 20 }, (_, at) => `mx${at}.zoho.com`);
    expect(classifyMx(equal(...many))?.hosts.map(({ host }) => host)).toEqual(many.slice(0, 12));
  });

  it('doubts only where the preferred server is a stranger’s, not a filter’s', () => {
    const [stranger, filter] = ['mail.contoso.com', 'eu.mimecast.com'];
    const mx = (...hosts: string[]) => hosts.map((host, at) => ({ host, preference: at }));
    expect(classifyMx(mx(filter, stranger, MS))).toMatchObject({ verdict: 'probablyMicrosoft', doubt: true });
    expect(classifyMx(mx(filter, MS, stranger))).not.toHaveProperty('doubt');
  });
});

describe('what weak signs tell', () => {
  const spf = (...texts: string[]) => spfSignals(texts);

  it('is said with the filter that stands in front, and with the signs themselves', () => {
    const hints = [
      ...spf('v=spf1 include:spf.protection.outlook.com -all'),
      ...autodiscoverSignals('autodiscover.outlook.com'),
    ];
    expect(hints).toEqual([
      { from: 'spf', names: 'microsoft' },
      { from: 'autodiscover', names: 'microsoft' },
    ]);
    expect(classifySignals(equal('', 'mail.contoso.com', 'mx1.pphosted.com'), hints)).toEqual({
      verdict: 'probablyMicrosoft',
      provider: 'Proofpoint',
      hosts: [{ host: 'mail.contoso.com' }, proofpoint],
      hints,
    });
  });

  it('is nothing where they name both houses or none', () => {
    const both = spf('v=spf1 include:_spf.google.com include:spf.protection.outlook.com ~all');
    expect(both.map(({ names }) => names)).toEqual(['microsoft', 'google']);
    const own = equal('mail.contoso.com');
    expect(classifySignals(own, both)).toEqual({
      verdict: 'own',
      hosts: [{ host: own[0]?.host }],
      hints: both,
    });
    expect(classifySignals(equal('mx.cloudflare.net'), []).verdict).toBe('forwarder');
  });

  it.each([
    ['V=SPF1 Include:SPF.protection.outlook.com', ['microsoft']],
    ['v=spf1 +include:_spf.google.com', ['google']],
    ['v=spf1', []],
    ['v=spf1 -include:_spf.google.com', []],
    ['v=spf1 redirect=_spf.google.com', []],
    ['v=spf1 include:my_spf.google.com', []],
    ['google-site-verification=x include:_spf.google.com', []],
    [`v=spf1 ${'ip4:192.0.2.7 '.repeat(400)} include:_spf.google.com`, []],
  ])('reads a list of permitted senders: %.60s', (text, names) => {
    expect(spf(text).map((hint) => hint.names)).toEqual(names);
  });

  it('reads every text of the domain', () => {
    expect(spf('x', 'v=spf1 include:_spf.google.com')).toEqual([{ from: 'spf', names: 'google' }]);
  });

  it('believes an alias of Outlook, and nobody else’s', () => {
    expect(autodiscoverSignals('outlook.com')).toHaveLength(1);
    expect(autodiscoverSignals('outlook.com.evil.example')).toEqual([]);
    expect(autodiscoverSignals(undefined)).toEqual([]);
  });
});
