import { describe, expect, it } from 'vitest';
import {
  autodiscoverSignals,
  classifyMx,
  classifyNoMx,
  classifySignals,
  spfSignals,
} from '../../../lib/mailbox/verdict';

/** The conclusion about a mailbox, from the names of its servers, their providers and weak signals. */

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
      signals: [],
    });
  });

  it('names no provider where two houses take the mail, and no server where none takes any', () => {
    const google = { host: GOOGLE, provider: 'Google Workspace', kind: 'google' };
    expect(classifyMx(equal(MS, GOOGLE))).toEqual({
      verdict: 'mixed',
      hosts: [microsoft, google],
      signals: [],
    });
    expect(classifyMx(equal(''))).toEqual({ verdict: 'nullMx', hosts: [], signals: [] });
    expect(classifyNoMx('contoso.com', false)).toEqual({ verdict: 'noMx', hosts: [], signals: [] });
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

  it.each(['mx.cloudflare.net', 'mxa.mailgun.org', 'mx1.pphosted.com', 'mail.contoso.com'])(
    'says nothing by a server that only hides the mailbox: %s',
    (host) => {
      expect(classifyMx(equal(host))).toBeUndefined();
      expect(classifyMx(equal(host, MS))?.verdict).toBe('microsoft');
    },
  );

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
    const signals = [
      ...spf('v=spf1 include:spf.protection.outlook.com -all'),
      ...autodiscoverSignals('autodiscover.outlook.com'),
    ];
    expect(signals).toEqual([
      { from: 'spf', vendor: 'microsoft' },
      { from: 'autodiscover', vendor: 'microsoft' },
    ]);
    expect(classifySignals(equal('', 'mail.contoso.com', 'mx1.pphosted.com'), signals)).toEqual({
      verdict: 'probablyMicrosoft',
      provider: 'Proofpoint',
      hosts: [{ host: 'mail.contoso.com' }, proofpoint],
      signals,
    });
  });

  it('is nothing where they name both houses or none', () => {
    const both = spf('v=spf1 include:_spf.google.com include:spf.protection.outlook.com ~all');
    expect(both.map(({ vendor }) => vendor)).toEqual(['microsoft', 'google']);
    const own = equal('mail.contoso.com');
    expect(classifySignals(own, both)).toEqual({
      verdict: 'own',
      hosts: [{ host: own[0]?.host }],
      signals: both,
    });
    expect(classifySignals(equal('mx.cloudflare.net'), []).verdict).toBe('forwarder');
  });

  it.each([
    ['V=SPF1 Include:SPF.protection.outlook.com', ['microsoft']],
    ['v=spf1 +include:_spf.google.com', ['google']],
    ['v=spf1', []],
    ['see v=spf1 include:_spf.google.com', []],
    ['v=spf1 -include:_spf.google.com', []],
    ['v=spf1 redirect=_spf.google.com', []],
    ['v=spf1 include:my_spf.google.com', []],
    ['google-site-verification=x include:_spf.google.com', []],
    [`v=spf1 ${'ip4:192.0.2.7 '.repeat(400)} include:_spf.google.com`, []],
  ])('reads a list of permitted senders: %.60s', (text, names) => {
    expect(spf(text).map((signal) => signal.vendor)).toEqual(names);
  });

  it('reads every text of the domain', () => {
    expect(spf('x', 'v=spf1 include:_spf.google.com')).toEqual([{ from: 'spf', vendor: 'google' }]);
  });

  it('believes an alias of Outlook, and nobody else’s', () => {
    expect(autodiscoverSignals('outlook.com')).toHaveLength(1);
    expect(autodiscoverSignals('outlook.com.evil.example')).toEqual([]);
    expect(autodiscoverSignals(undefined)).toEqual([]);
  });
});

describe('the verdict', () => {
  it.each([
    [['aspmx.l.google.com'], 'google'],
    [['eu.mimecast.com', 'contoso-com.mail.protection.outlook.com'], 'microsoft'],
    [['mail.contoso.com', 'contoso-com.mail.protection.outlook.com'], 'microsoft'],
    [['aspmx.l.google.com', 'contoso-com.mail.protection.outlook.com'], 'mixed'],
    [['mx.zoho.eu', 'mx1.mail.ovh.net'], 'mixed'],
    [['mx.zoho.eu', 'mx2.zoho.com'], 'imap'],
    [['mx.zoho.eu', 'in1-smtp.messagingengine.com'], 'mixed'],
    [['contoso.psmtp.com'], 'probablyGoogle'],
    [['contoso.mail.eo.outlook.com'], 'probablyMicrosoft'],
    [['contoso-com.mail.protection.office365.us'], 'microsoftUs'],
    [[''], 'nullMx'],
    [['', 'aspmx.l.google.com'], 'google'],
  ])('%j: %s', (servers, verdict) => {
    expect(classifyMx(equal(...servers))?.verdict).toBe(verdict);
  });

  it.each([
    ['own server first', ['mail.contoso.com 10', `${MS} 50`], 'probablyMicrosoft', true],
    ['own server last', [`${MS} 10`, 'mail.contoso.com 50'], 'microsoft', undefined],
    ['own server beside it', ['mail.contoso.com 10', `${MS} 10`], 'microsoft', undefined],
    ['a filter first', ['eu.mimecast.com 10', `${MS} 50`], 'microsoft', undefined],
    ['own server before Google', ['mail.contoso.com 5', 'aspmx.l.google.com 10'], 'probablyGoogle', true],
    ['own server before another provider', ['mail.contoso.com 5', 'mx.zoho.eu 10'], 'imap', true],
  ])('goes by preference: %s', (_what, servers, verdict, doubt) => {
    const mx = servers.map((one) => ({
      host: one.split(' ')[0] ?? '',
      preference: Number(one.split(' ')[1]),
    }));
    expect(classifyMx(mx)?.verdict).toBe(verdict);
    expect(classifyMx(mx)?.doubt).toBe(doubt);
  });

  it('knows a domain without mail servers from one that takes mail at its address', () => {
    expect(classifyNoMx('contoso.com', false).verdict).toBe('noMx');
    expect(classifyNoMx('contoso.com', true).verdict).toBe('addressOnly');
    expect(classifyNoMx('co.uk', true).verdict).toBe('ending');
  });

  it('is left open by filters and strangers, and then rests on weak signs if they agree', () => {
    const filtered = equal('mx1.pphosted.com');
    expect(classifyMx(filtered)).toBeUndefined();
    const spf = (text: string) => spfSignals([text]);
    const both = spf('v=spf1 include:spf.protection.outlook.com include:_spf.google.com -all');
    expect(classifySignals(filtered, both).verdict).toBe('gateway');
    expect(classifySignals(filtered, spf('v=spf1 include:_spf.google.com')).verdict).toBe('probablyGoogle');
    expect(classifySignals(filtered, autodiscoverSignals('autodiscover.outlook.com')).verdict).toBe(
      'probablyMicrosoft',
    );
    expect(classifySignals(filtered, []).verdict).toBe('gateway');
    expect(classifySignals(equal('mail.contoso.com'), []).verdict).toBe('own');
    expect(spf('v=spf1 include:spf.protection.outlook.com.evil.example')).toEqual([]);
    expect(spf('v=spf10 include:_spf.google.com')).toEqual([]);
    expect(autodiscoverSignals('autodiscover.notoutlook.com')).toEqual([]);
  });
});
