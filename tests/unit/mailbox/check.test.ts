import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeAnswer } from '../../../entrypoints/popup/mailbox/model';
import { sourceSchema } from '../../../lib/catalog/rules/schema';
import { languageOf } from '../../../lib/i18n/language';
import { TEXTS } from '../../../lib/i18n/texts';
import { checkMailbox, type MailboxAnswer } from '../../../lib/mailbox/check';
import { decodeAnswer, encodeQuestion } from '../../../lib/mailbox/dns-message';
import { RECORD_TYPES, type RecordType } from '../../../lib/mailbox/dns-wire';
import { looksLikePublicSuffix, parseMailDomain } from '../../../lib/mailbox/parse-mail-domain';
import { providerOf } from '../../../lib/mailbox/providers';
import { CHECK_ORIGINS, RESOLVER_IDS, RESOLVERS } from '../../../lib/mailbox/resolvers';
import { type Answer, encode, type Packet } from './wire';

const MX = { name: 'contoso.com', type: 'MX' } as const;
const CODES = { noerror: 0, servfail: 2, nxdomain: 3, refused: 5 };

function packet(answers: Answer[], over: Partial<Packet> & { code?: number } = {}): Uint8Array {
  const { code = CODES.noerror, ...rest } = over;
  return encode({ isAnswer: true, id: 0, flags: code, questions: [MX], ...rest }, answers);
}
const packetOf = (question: Packet['questions'][number], answers: Answer[]) =>
  packet(answers, { questions: [question] });
const mx = (exchange: string, preference = 10, name = 'contoso.com'): Answer => ({
  type: 'MX',
  name,
  data: { preference, exchange },
});

describe('the domain of a mailbox', () => {
  it.each([
    ['contoso.com', 'contoso.com'],
    ['  CONTOSO.com. ', 'contoso.com'],
    ['kim@contoso.com', 'contoso.com'],
    ['Kim Park <kim@contoso.com>', 'contoso.com'],
    ['mailto:kim@contoso.com', 'contoso.com'],
    ['MAILTO:contoso.com', 'contoso.com'],
    ['<kim@contoso.com>;', 'contoso.com'],
    ['((contoso.com))', 'contoso.com'],
    ['“Kim” kim@ contoso.com', 'contoso.com'],
    ['mailto: contoso.com', 'contoso.com'],
    ['@contoso.com', 'contoso.com'],
    ['local.contoso.com', 'local.contoso.com'],
    ['home.arpa.contoso.com', 'home.arpa.contoso.com'],
    ['1.2.contoso.com', '1.2.contoso.com'],
    ['"odd@name"@mail.contoso.com', 'mail.contoso.com'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
  ])('%s', (typed, domain) => {
    expect(parseMailDomain(typed)).toMatchObject({ ok: true, domain });
  });

  it.each([
    ['', 'empty'],
    ['192.0.2.7', 'ip'],
    ['192.0.2.77', 'ip'],
    ['10.1', 'ip'],
    ['host.1.2', 'form'],
    ['contoso.com:25', 'form'],
    ['abc:contoso.com', 'form'],
    ['con"toso.com', 'form'],
    ['cont[192.0.2.7', 'form'],
    ['kim@[192.0.2.7]', 'ip'],
    ['[IPv6:2001:db8::1]', 'ip'],
    ['::1', 'ip'],
    ['3221225985', 'single'],
    ['contoso', 'single'],
    ['https://contoso.com', 'url'],
    ['contoso.com/mail', 'url'],
    ['dc.contoso.local', 'internal'],
    ['localhost', 'internal'],
    ...['onion', 'test', 'invalid', 'alt', 'local', 'internal', 'localhost', 'example'].map((name) => [
      `mail.${name}`,
      'internal',
    ]),
    ['kim@Contoso.ONION.', 'internal'],
    ['contoso..com', 'form'],
    ['-contoso.com', 'form'],
    ['con toso.com', 'form'],
    [`${'a'.repeat(64)}.com`, 'form'],
    ['contoso.c', 'form'],
    ['kim@', 'form'],
  ])('none in "%s"', (typed, reason) => {
    expect(parseMailDomain(typed)).toMatchObject({ ok: false, reason });
  });

  it('says what of an address is left out and what is written anew', () => {
    expect(parseMailDomain('kim@contoso.com')).toMatchObject({ hadLocalPart: true, wasIdn: false });
    expect(parseMailDomain('@contoso.com')).toMatchObject({ hadLocalPart: true });
    expect(parseMailDomain('bücher.de')).toMatchObject({ hadLocalPart: false, wasIdn: true });
  });

  const typedText = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'a1-.@:[]/xn ü。') }),
    fc.domain(),
    fc.tuple(fc.string(), fc.domain()).map((parts) => parts.join('@')),
  );

  it('never lets anything else through, whatever is typed', () => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const reading = parseMailDomain(typed);
        if (!reading.ok) return;
        expect(reading.domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
        expect(reading.domain).not.toMatch(/@|^\d+(\.\d+)*$/);
      }),
      { numRuns: 800 },
    );
  });

  it('knows the shape of a shared ending', () => {
    expect(['co.uk', 'com.pl', 'gov.au'].every(looksLikePublicSuffix)).toBe(true);
    expect(['contoso.com', 'mail.co.uk', 'co.example'].some(looksLikePublicSuffix)).toBe(false);
  });
});

describe('a DNS message', () => {
  it('asks in the form of RFC 8484', () => {
    // The example of RFC 8484, section 4.1.1, with type MX instead of A.
    expect(encodeQuestion({ name: 'www.example.com', type: 'MX' })).toBe(
      'AAABAAABAAAAAAAAA3d3dwdleGFtcGxlA2NvbQAADwAB',
    );
  });

  it('asks in letters that an address may hold, whatever the domain', () => {
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom('MX', 'TXT', 'AAAA'), (name, type) => {
        const question = encodeQuestion({ name, type });
        expect(question).toMatch(/^[\w-]+$/);
        const bytes = Buffer.from(question, 'base64url');
        expect(bytes.toString('latin1')).toContain(name.split('.')[0]);
        expect(bytes.toString('base64url')).toBe(question);
      }),
    );
    // An invalid name whose bytes need both letters in which base64url differs from base64.
    expect(encodeQuestion({ name: '>>>???.com', type: 'MX' })).toContain('Bj4-Pj8_');
  });

  it('gives the mail servers by preference', () => {
    const answer = decodeAnswer(packet([mx('B.example.', 20), mx('a.example', 10)]), MX);
    expect(answer).toEqual({
      state: 'answered',
      mx: [
        { host: 'a.example', preference: 10 },
        { host: 'b.example', preference: 20 },
      ],
      txt: [],
      hasAddress: false,
    });
  });

  it('follows an alias within the answer, and no further', () => {
    const alias: Answer = { type: 'CNAME', name: 'contoso.com', data: 'fabrikam.com' };
    expect(decodeAnswer(packet([alias, mx('a.example', 10, 'fabrikam.com')]), MX)).toMatchObject({
      mx: [{ host: 'a.example' }],
      cname: 'fabrikam.com',
    });
    const circle: Answer = { type: 'CNAME', name: 'fabrikam.com', data: 'contoso.com' };
    expect(decodeAnswer(packet([alias, circle]), MX)).toMatchObject({ mx: [] });
  });

  it('takes the name as it was asked, capitals and final dot included', () => {
    const asked = { name: 'Contoso.COM.', type: 'MX' } as const;
    expect(decodeAnswer(packet([mx('a.example')]), asked)).toMatchObject({ mx: [{ host: 'a.example' }] });
  });

  it('names a server once, and none where the domain takes no mail', () => {
    const twice = decodeAnswer(packet([mx('a.example', 20), mx('b.example', 30), mx('A.example', 10)]), MX);
    expect(twice).toMatchObject({
      mx: [
        { host: 'a.example', preference: 10 },
        { host: 'b.example', preference: 30 },
      ],
    });
    expect(decodeAnswer(packet([mx('', 0)]), MX)).toMatchObject({ mx: [{ host: '', preference: 0 }] });
  });

  it('believes no alias that is no name of a host', () => {
    const alias: Answer = { type: 'CNAME', name: 'contoso.com', data: '<b>.example' };
    expect(decodeAnswer(packet([alias]), MX)).not.toHaveProperty('cname');
  });

  it('believes no record of another name', () => {
    expect(decodeAnswer(packet([mx('a.example', 10, 'evil.example')]), MX)).toMatchObject({ mx: [] });
  });

  it('puts the pieces of a text together', () => {
    const txt = { name: 'contoso.com', type: 'TXT' } as const;
    const data = ['v=spf1 inc', 'lude:x'];
    const bytes = packetOf(txt, [{ ...txt, data }]);
    expect(decodeAnswer(bytes, txt)).toMatchObject({ txt: ['v=spf1 include:x'] });
  });

  it.each([
    ['no such domain', packet([], { code: CODES.nxdomain }), 'noDomain'],
    ['a failed server', packet([], { code: CODES.servfail }), 'servfail'],
    ['a refusal', packet([], { code: CODES.refused }), 'refused'],
    ['a question', packet([], { isAnswer: false }), 'unreadable'],
    ['another id', packet([], { id: 7 }), 'unreadable'],
    ['another name', packet([], { questions: [{ ...MX, name: 'evil.example' }] }), 'unreadable'],
    ['another type', packet([], { questions: [{ ...MX, type: 'TXT' }] }), 'unreadable'],
    ['no question', packet([], { questions: [] }), 'unreadable'],
    ['two questions', packet([], { questions: [MX, MX] }), 'unreadable'],
    ['a cut message', packet([mx('a.example')]).slice(0, 40), 'unreadable'],
    ['a message that says it is cut', packet([], { flags: 512 }), 'unreadable'],
    ['markup for a host', packet([mx('<b>.example')]), 'unreadable'],
    ['nothing', new Uint8Array(), 'unreadable'],
  ])('%s', (_what, bytes, state) => {
    expect(decodeAnswer(bytes, MX)).toEqual({ state });
  });

  it('as real resolvers send it is read', () => {
    const read = (hex: string, type: 'MX' | 'TXT' | 'CNAME' | 'A', name: string) =>
      decodeAnswer(
        Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
        { name, type },
      );
    // Two mail servers with names compressed by pointers to the question, followed by an OPT record (RFC 6891).
    const question = '07636f6e746f736f03636f6d00000f0001';
    const record = 'c00c000f00010000012c';
    const header = '000081800001000200000001';
    const servers = `${record}0009000a046d61696cc00c${record}00090014046d783231c00c`;
    const option = '0000291000000000000000';
    expect(read(header + question + servers + option, 'MX', 'contoso.com')).toMatchObject({
      mx: [
        { host: 'mail.contoso.com', preference: 10 },
        { host: 'mx21.contoso.com', preference: 20 },
      ],
    });
    const address =
      '00008180000100010000000007636f6e746f736f03636f6d0000010001c00c00010001000000000004c0000207';
    expect(read(address, 'A', 'contoso.com')).toMatchObject({ hasAddress: true, mx: [] });
  });

  it.each([
    ['a name that points to itself', '000081800001000000000000c00c000f0001'],
    ['names that point to each other', '000081800001000000000000c00ec00c000f0001'],
    ['a label of a reserved kind', '00008180000100000000000080000f0001'],
    ['a count without records', '00008180000100ff0000000007636f6e746f736f03636f6d00000f0001'],
    [
      'a record past the end',
      '00008180000100010000000007636f6e746f736f03636f6d00000f0001c00c000f00010000012cffff',
    ],
    [
      'a record longer than its data',
      '00008180000100010000000007636f6e746f736f03636f6d00000f0001c00c000f00010000012c000b000a046d61696cc00c0000',
    ],
  ])('%s is unreadable', (_what, hex) => {
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    expect(decodeAnswer(bytes, MX)).toEqual({ state: 'unreadable' });
  });

  it('gives back whatever servers were written into it', () => {
    const host = fc.domain().filter((name) => name.length < 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(host, fc.nat(65_535)), { minLength: 1, maxLength: 20 }), (servers) => {
        const answer = decodeAnswer(packet(servers.map(([name, preference]) => mx(name, preference))), MX);
        if (answer.state !== 'answered') throw new Error(answer.state);
        expect(new Set(answer.mx.map((one) => one.host))).toEqual(
          new Set(servers.map(([name]) => name.toLowerCase())),
        );
        expect(answer.mx.map(({ preference }) => preference)).toEqual(
          answer.mx.map(({ preference }) => preference).sort((one, other) => one - other),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is read without an exception, whatever the bytes', () => {
    const good = packet([mx('a.example'), { type: 'CNAME', name: 'contoso.com', data: 'x.example' }]);
    const changed = fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map((changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 600 }), changed), (bytes) => {
        const answer = decodeAnswer(bytes, MX);
        if (answer.state === 'answered')
          for (const { host } of answer.mx) expect(host).toMatch(/^[a-z0-9_.-]*$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the provider of a mail server', () => {
  it.each([
    ['aspmx.l.google.com', 'google'],
    ['ALT3.aspmx.l.google.com.', 'google'],
    ['smtp.google.com', 'google'],
    ['alt1.gmail-smtp-in.l.google.com', 'gmail'],
    ['contoso-com.mail.protection.outlook.com', 'microsoft'],
    ['contoso-com.l-v1.mx.microsoft', 'microsoft'],
    ['hotmail-com.olc.protection.outlook.com', 'outlookCom'],
    ['eu-smtp-inbound-1.mimecast.com', 'gateway'],
    ['mx1-us1.gpphosted.com', 'gateway'],
    ['contoso.in.tmes-anz.trendmicro.com', 'gateway'],
    ['inbound-smtp.eu-west-1.amazonaws.com', 'imapOrExchange'],
    ['route1.mx.cloudflare.net', 'forwarder'],
    ['google.com.evil.example', undefined],
    ['aspmx.l.google.com.evil.example', undefined],
    ['notmimecast.com', undefined],
    ['xaspmx.l.google.com', undefined],
    ['a.smtp.google.com', undefined],
    ['inbound-smtp.amazonaws.com', undefined],
    ['protection.outlook.com', undefined],
    ['com', undefined],
    ['', undefined],
  ])('%s: %s', (host, kind) => {
    expect(providerOf(host)?.kind).toBe(kind);
  });
});

describe('the check', () => {
  afterEach(() => vi.unstubAllGlobals());

  const never = new AbortController().signal;
  const question = { domain: 'contoso.com', resolver: 'cloudflare', microsoft: false } as const;
  function answering(dns: () => Response | Promise<Response>, discovery?: () => Response) {
    const asked: { url: string; init: RequestInit | undefined }[] = [];
    vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
      asked.push({ url, init });
      return url.includes('/dns-query?') ? dns() : (discovery?.() ?? Response.error());
    });
    return asked;
  }
  const message = (bytes: Uint8Array, type = 'application/dns-message', status = 200) =>
    new Response(bytes.slice().buffer, { status, headers: { 'content-type': type } });
  const GOOGLE = packet([mx('aspmx.l.google.com')]);
  const google = () => message(GOOGLE);
  const json = (body: unknown, status = 200) => Response.json(body, { status });
  const ID = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';
  const issuer = (id = ID, host = 'login.microsoftonline.com') => `https://${host}/${id}/v2.0`;

  it('sends the domain and nothing of the browser’s own', async () => {
    const asked = answering(google, () => json({ issuer: issuer() }));
    await checkMailbox({ ...question, microsoft: true }, never);
    expect(asked.map(({ url }) => url).sort()).toEqual([
      'https://cloudflare-dns.com/dns-query?dns=AAABAAABAAAAAAAAB2NvbnRvc28DY29tAAAPAAE',
      'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration',
    ]);
    for (const { url, init } of asked) {
      expect(CHECK_ORIGINS).toContain(new URL(url).origin);
      expect(init).toMatchObject({
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        mode: 'cors',
        headers: {
          accept: url.includes('dns-query') ? 'application/dns-message' : 'application/json',
        },
      });
      expect(init).not.toHaveProperty('body');
    }
  });

  it.each([
    ['a network that is not there', () => Promise.reject(new TypeError('failed')), 'unreachable'],
    ['a busy resolver', () => message(new Uint8Array(), 'text/plain', 429), 'refused'],
    ['a resolver that says nothing', () => new Response(null, { status: 503 }), 'refused'],
    ['a web page', () => message(new Uint8Array(20), 'text/html'), 'unreadable'],
    ['an answer that is called a web page', () => message(GOOGLE, 'text/html'), 'unreadable'],
    ['an answer of no kind', () => new Response(GOOGLE.slice().buffer), 'unreadable'],
    ['a kind with a blank behind it', () => message(GOOGLE, 'application/dns-message ; v=1'), 'google'],
    ['a domain without mail', () => message(packet([mx('', 0)])), 'nullMx'],
    ['bytes of nothing', () => message(new Uint8Array(20)), 'unreadable'],
    ['an endless answer', () => message(new Uint8Array(70_000)), 'unreadable'],
    ['a failed server', () => message(packet([], { code: CODES.servfail })), 'servfail'],
    ['no such domain', () => message(packet([], { code: CODES.nxdomain })), 'noDomain'],
  ])('says so of %s', async (_what, dns, verdict) => {
    answering(dns);
    expect((await checkMailbox(question, never)).mail.verdict).toBe(verdict);
  });

  it('has no servers and no signs to show where there is no such domain', async () => {
    answering(() => message(packet([], { code: CODES.nxdomain })));
    expect((await checkMailbox(question, never)).mail).toEqual({
      verdict: 'noDomain',
      hosts: [],
      signals: [],
    });
  });

  it('gives a slow resolver six seconds', async () => {
    vi.useFakeTimers();
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => {
      const limit = new AbortController();
      setTimeout(() => limit.abort(new DOMException('late', 'TimeoutError')), time);
      return limit.signal;
    });
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      return new Promise((_done, failed) => {
        init.signal?.addEventListener('abort', () => failed(init.signal?.reason));
      });
    });
    const answer = checkMailbox(question, never);
    await vi.advanceTimersByTimeAsync(5_900);
    await vi.advanceTimersByTimeAsync(200);
    expect((await answer).mail.verdict).toBe('timeout');
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('ends without an answer where nobody waits any more', async () => {
    answering(google);
    await expect(checkMailbox(question, AbortSignal.abort())).rejects.toThrow();
  });

  it.each([
    [
      'the tenant of the issuer',
      () => json({ issuer: issuer() }),
      { state: 'found', id: ID, cloud: 'global' },
    ],
    [
      'a tenant of the US Government cloud',
      () => json({ issuer: issuer(), tenant_region_sub_scope: 'DOD' }),
      { state: 'found', id: ID, cloud: 'us' },
    ],
    [
      'a tenant whose issuer is the US Government cloud',
      () => json({ issuer: issuer(ID, 'login.microsoftonline.us') }),
      { state: 'found', id: ID, cloud: 'us' },
    ],
    [
      'a tenant whose issuer is the cloud in China',
      () => json({ issuer: issuer(ID, 'login.partner.microsoftonline.cn') }),
      { state: 'found', id: ID, cloud: 'china' },
    ],
    [
      'the issuer’s own cloud before a region of the worldwide one',
      () => json({ issuer: issuer(ID, 'login.partner.microsoftonline.cn'), tenant_region_sub_scope: 'DOD' }),
      { state: 'found', id: ID, cloud: 'china' },
    ],
    [
      'a tenant beside it',
      () => json({ issuer: issuer(), tenant_region_sub_scope: 'GCC' }),
      { state: 'found', id: ID, cloud: 'global' },
    ],
    [
      'the directory of personal accounts',
      () => json({ issuer: issuer('9188040d-6c67-4c5b-b112-36a304b66dad') }),
      { state: 'personal' },
    ],
    ['no tenant', () => json({ error: 'invalid_tenant' }, 400), { state: 'none' }],
    ['no tenant, not found', () => json({ error: 'invalid_tenant' }, 404), { state: 'none' }],
    [
      'nobody there',
      () => {
        throw new TypeError('failed');
      },
      { state: 'unreachable' },
    ],
    ['words before the issuer', () => json({ issuer: `see ${issuer()}` }), { state: 'unreadable' }],
    ['more behind the issuer', () => json({ issuer: `${issuer()}/x` }), { state: 'unreadable' }],
    ['another refusal', () => json({ error: 'temporarily_unavailable' }, 400), { state: 'refused' }],
    ['a busy server', () => json({}, 503), { state: 'refused' }],
    ['an issuer elsewhere', () => json({ issuer: issuer(ID, 'evil.example') }), { state: 'unreadable' }],
    ['an issuer for anybody', () => json({ issuer: issuer('{tenantid}') }), { state: 'unreadable' }],
    ['no JSON', () => new Response('<html>'), { state: 'unreadable' }],
  ])('reads of Microsoft’s answer: %s', async (_what, discovery, tenant) => {
    answering(google, discovery);
    expect((await checkMailbox({ ...question, microsoft: true }, never)).tenant).toEqual(tenant);
  });
});

describe('the questions of the check', () => {
  afterEach(() => vi.unstubAllGlobals());

  const never = new AbortController().signal;
  type Records = Partial<Record<string, Answer[]>>;

  /** Stubs a resolver with these records, which fails for one type. Returns the list of the questions it receives. */
  function knowing(records: Records, failing?: string): string[] {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      const text = new URL(address).searchParams.get('dns') ?? '';
      const bytes = Buffer.from(text, 'base64url');
      const type =
        (Object.keys(RECORD_TYPES) as RecordType[]).find((one) => RECORD_TYPES[one] === bytes.at(-3)) ?? 'A';
      const labels: string[] = [];
      for (let at = 12; (bytes[at] ?? 0) > 0; at += (bytes[at] ?? 0) + 1)
        labels.push(bytes.toString('latin1', at + 1, at + 1 + (bytes[at] ?? 0)));
      const question = { name: labels.join('.'), type };
      asked.push(`${type} ${question.name}`);
      if (type === failing) return new Response(null, { status: 503 });
      const found = records[type] ?? [];
      const body = packet(found, { questions: [question] }).slice().buffer;
      return new Response(body, { headers: { 'content-type': 'Application/DNS-Message; v=1' } });
    });
    return asked;
  }
  const check = async (domain = 'contoso.com') =>
    (await checkMailbox({ domain, resolver: 'google', microsoft: false }, never)).mail;
  const address: Answer = { type: 'A', name: 'contoso.com', data: [192, 0, 2, 7] };

  it('end with servers that tell', async () => {
    const asked = knowing({ MX: [mx('aspmx.l.google.com')] });
    expect((await check()).verdict).toBe('google');
    expect(asked).toEqual(['MX contoso.com']);
  });

  it('go on to the weak signs where the servers hide the host', async () => {
    const asked = knowing({
      MX: [mx('mx1.pphosted.com')],
      TXT: [{ type: 'TXT', name: 'contoso.com', data: ['v=spf1 include:spf.protection.outlook.com'] }],
      CNAME: [{ type: 'CNAME', name: 'autodiscover.contoso.com', data: 'autodiscover.outlook.com' }],
    });
    expect(await check()).toMatchObject({
      verdict: 'probablyMicrosoft',
      signals: [{ from: 'spf' }, { from: 'autodiscover' }],
    });
    expect(asked.sort()).toEqual(['CNAME autodiscover.contoso.com', 'MX contoso.com', 'TXT contoso.com']);
  });

  it.each(['TXT', 'CNAME'])(
    'are content with one weak sign where the other cannot be had (%s)',
    async (failing) => {
      const records: Records = {
        MX: [mx('mx1.pphosted.com')],
        TXT: [{ type: 'TXT', name: 'contoso.com', data: ['v=spf1 include:spf.protection.outlook.com'] }],
        CNAME: [{ type: 'CNAME', name: 'autodiscover.contoso.com', data: 'autodiscover.outlook.com' }],
      };
      knowing(records, failing);
      expect(await check()).toMatchObject({
        verdict: 'probablyMicrosoft',
        signals: [{ from: failing === 'TXT' ? 'autodiscover' : 'spf' }],
      });
    },
  );

  it('go on to the address of a domain without mail servers, of either kind', async () => {
    const asked = knowing({ A: [address] });
    expect((await check()).verdict).toBe('addressOnly');
    expect(asked.sort()).toEqual(['A contoso.com', 'AAAA contoso.com', 'MX contoso.com']);
    knowing({ AAAA: [{ ...address, type: 'AAAA', data: Array.from({ length: 16 }, () => 1) }] });
    expect((await check()).verdict).toBe('addressOnly');
    knowing({});
    expect((await check()).verdict).toBe('noMx');
    expect((await check('co.uk')).verdict).toBe('ending');
  });

  it('take an answer that comes in pieces, up to the longest there can be', async () => {
    const bytes = packet([mx('aspmx.l.google.com')]);
    const answer = (...pieces: Uint8Array[]) =>
      vi.stubGlobal('fetch', async () => {
        const body = new ReadableStream({
          start(stream) {
            for (const piece of pieces) stream.enqueue(piece);
            stream.close();
          },
        });
        return new Response(body, { headers: { 'content-type': 'application/dns-message' } });
      });
    answer(bytes.slice(0, 20), bytes.slice(20));
    expect((await check()).verdict).toBe('google');
    answer(bytes, new Uint8Array(65_535 - bytes.length));
    expect((await check()).verdict).toBe('google');
    answer(bytes, new Uint8Array(65_536 - bytes.length));
    expect((await check()).verdict).toBe('unreadable');
  });
});

describe('the words', () => {
  const english = languageOf('en');

  it('are there for every verdict, with every blank filled', () => {
    for (const verdict of Object.keys(TEXTS.mailbox.verdicts) as (keyof typeof TEXTS.mailbox.verdicts)[]) {
      const mail = { verdict, hosts: [{ host: 'a.example' }], signals: [], provider: 'Zoho Mail' };
      const said = describeAnswer({ domain: 'contoso.com', mail } as MailboxAnswer, 'google', english);
      expect(`${said.title} ${said.why}`).not.toMatch(/[{}]/);
    }
  });

  it('never send a mailbox in Microsoft’s cloud to IMAP or Exchange', () => {
    for (const verdict of ['microsoft', 'outlookCom', 'probablyMicrosoft'] as const) {
      const mail = { verdict, hosts: [], signals: [], provider: 'Microsoft 365' };
      const { title } = describeAnswer({ domain: 'contoso.com', mail }, 'google', english);
      expect(title).toMatch(/Microsoft/);
      expect(title).not.toMatch(/IMAP|Exchange/);
    }
  });
});

describe('the resolvers', () => {
  it('are three, reached over https, each with sources', () => {
    expect(RESOLVER_IDS).toHaveLength(3);
    for (const id of RESOLVER_IDS) {
      expect(RESOLVERS[id].url).toMatch(/^https:\/\/[a-z.-]+\/dns-query$/);
      for (const source of RESOLVERS[id].sources) expect(() => sourceSchema.parse(source)).not.toThrow();
    }
    expect(CHECK_ORIGINS).toHaveLength(4);
  });
});
