import { existsSync } from 'node:fs';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadScreens, parseScreen } from '../../../lab/screens';
import { FLOWS, startOf } from '../../../lab/server/flows';
import { HOSTS } from '../../../lab/server/hosts';
import { type Lab, startLab } from '../../../lab/server/server';
import { RULES } from '../../../lib/catalog/catalog';

const screens = loadScreens();
const healthy = screens.filter((screen) => screen.rule === null);
/** Whether a rule only explains its screen in the popup and never shows a hint. */
const isQuiet = (rule: string | null) => rule !== null && RULES.get(rule)?.tone === 'quiet';
const withHint = screens.filter(({ rule }) => rule !== null && !isQuiet(rule));
const ruleFiles = Object.keys(import.meta.glob('../../../lib/catalog/rules/*/*.ts'));
const rules = ruleFiles.map((path) => path.replace(/^.*\/rules\//, '').replace(/\.ts$/, ''));

describe('screens', () => {
  it('have each an address of their own', () => {
    const seen = new Map<string, string>();
    for (const { id, url } of screens) {
      expect(
        seen.get(url),
        `${id} and ${seen.get(url)} share an address; change the state or ctx of one`,
      ).toBeUndefined();
      seen.set(url, id);
    }
  });

  it('show what healthy pages look like, and expect silence there', () => {
    expect(healthy.length).toBeGreaterThan(15);
    expect(healthy.filter((screen) => screen.expect)).toEqual([]);
  });

  it('expect a hint wherever they belong to a rule', () => {
    expect(withHint.filter((screen) => !screen.expect).map((screen) => screen.id)).toEqual([]);
  });

  it('name only rules that exist', () => {
    for (const { id, expect: hint } of withHint) {
      expect(
        rules,
        `${id} expects ${hint?.rule}, but there is no lib/catalog/rules/${hint?.rule}.ts`,
      ).toContain(hint?.rule);
    }
  });

  it.each(rules)('%s has a screen of the same name, or a text where no watched page shows it', (rule) => {
    if (existsSync(`lab/texts/${rule}.txt`)) return;
    const found = screens.find((screen) => screen.id === rule);
    expect(
      found,
      `The rule ${rule} is not in the lab yet: add lab/screens/${rule}.html, or lab/texts/${rule}.txt if it is only pasted.`,
    ).toBeDefined();
    expect(
      found?.expect?.rule,
      `lab/screens/${rule}.html must expect the rule it is named after; a quiet rule's expects null.`,
    ).toBe(isQuiet(rule) ? undefined : rule);
  });

  it('are visited only after pages that the lab has', () => {
    const known = new Set(screens.map((screen) => screen.url));
    const isAnswered = (url: string) => known.has(url) || new URL(url).pathname.endsWith('/authorize');
    for (const { id, flow = [], redirect } of screens) {
      for (const url of redirect ? [...flow, redirect] : flow)
        expect(isAnswered(url), `${id} leads over ${url}`).toBe(true);
    }
  });
});

describe('a screen file that is not right', () => {
  const file = (front: object) => `<!--lab ${JSON.stringify(front)} -->\n<p>…</p>`;
  const right = { title: 'A page', url: 'https://accounts.google.com/x', shell: 'google', expect: null };

  it.each([
    ['no comment', '<p>…</p>', /must start with <!--lab/],
    ['no JSON', '<!--lab {nothing} -->', /is not JSON/],
    ['an unknown key', file({ ...right, color: 'red' }), /needs mending.*color/],
    ['a host the lab does not play', file({ ...right, url: 'https://example.org/' }), /one of the lab hosts/],
  ])('is told so: %s', (_, source, message) => {
    expect(() => parseScreen('screens/x/y.html', source)).toThrow(message);
  });

  it('is told so: a healthy page with a hint', () => {
    const source = file({ ...right, expect: { rule: 'google/other', certainty: 'likely' } });
    expect(() => parseScreen('healthy/x.html', source)).toThrow(/healthy page expects null/);
  });
});

describe('server', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab({
      extraPages: [{ url: 'https://accounts.google.com/extra', html: '<p>extra</p>' }],
    });
  });
  afterAll(() => lab.close());

  interface Got {
    status: number;
    headers: Record<string, string | string[] | undefined>;
    body: string;
  }

  function get(url: string, form?: Record<string, string>): Promise<Got> {
    return new Promise((done, fail) => {
      const { host, pathname, search } = new URL(url);
      const asked = request(
        {
          host: '127.0.0.1',
          port: lab.port,
          path: pathname + search,
          method: form ? 'POST' : 'GET',
          headers: { host },
          servername: host,
          rejectUnauthorized: false,
        },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8');
          answer.on('data', (part: string) => {
            body += part;
          });
          answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
        },
      );
      asked.on('error', fail);
      asked.end(form ? new URLSearchParams(form).toString() : undefined);
    });
  }

  it('answers each screen at its real address', async () => {
    for (const screen of screens) {
      const got = await get(screen.url);
      expect(got.status, screen.id).toBe(screen.redirect ? 302 : 200);
      if (screen.redirect) expect(got.headers.location).toBe(screen.redirect);
      else expect(got.headers['x-frame-options'], screen.id).toMatch(/DENY|SAMEORIGIN/);
      expect(got.body, screen.id).not.toMatch(/<!--lab|\{\{/);
    }
  });

  it('lets only scripts with the nonce of the document run', async () => {
    for (const screen of screens.filter((one) => !one.redirect)) {
      const { headers, body } = await get(screen.url);
      const nonce = /'nonce-([\w-]+)'/.exec(String(headers['content-security-policy']))?.[1];
      expect(nonce, screen.id).toBeTruthy();
      for (const [tag] of body.matchAll(/<(script|style)\b[^>]*>/g))
        expect(tag, screen.id).toContain(`nonce="${nonce}"`);
    }
  });

  it("draws Microsoft's pages by script into an empty body", async () => {
    for (const screen of screens.filter((one) => one.shell === 'microsoft' && !one.redirect)) {
      const { body } = await get(screen.url);
      expect(body, screen.id).toMatch(/<body [^>]*style="display: none"><\/body>/);
      const config = /^\$Config=(\{.*\});$/m.exec(body)?.[1];
      if (screen.config === null) expect(config).toBeUndefined();
      else expect(JSON.parse(config ?? '').pgid, screen.id).toBe(screen.pageId);
    }
  });

  it('puts the words that fool a text search into healthy sign-in pages', async () => {
    const { body } = await get(screens.find((one) => one.id === 'healthy/microsoft-sign-in')?.url ?? '');
    for (const word of ['interaction_required', 'adminConsent', '"50058"', 'access_denied'])
      expect(body).toContain(word);
  });

  it('walks every flow from its start to its end', async () => {
    for (const flow of FLOWS) {
      const start = await get(startOf(flow));
      if (flow.site === 'google') {
        expect(start.status, flow.id).toBe(302);
        const end = await get('https://accounts.google.com/v3/signin/challenge/pwd', { ctx: flow.id });
        expect(end.headers.location, flow.id).toBe(screens.find((one) => one.id === flow.ends)?.url);
        continue;
      }
      expect(start.status, flow.id).toBe(200);
      const answer =
        flow.site === 'admin'
          ? start
          : await get('https://login.microsoftonline.com/common/login', { ctx: flow.id });
      const accept = flow.site === 'admin' ? linkIn(answer.body, 'Consent/Set') : undefined;
      const back = accept
        ? (await get(accept)).headers.location
        : (answer.headers.location ?? linkIn(answer.body, 'error='));
      // Error pages have no way on; all other ends lead back to the app.
      if (!back) expect(flow.ends).toBe('microsoft/user-not-assigned');
      else expect((await get(String(back))).status, `${flow.id} ${back}`).toBe(flow.answers);
    }
  });

  /** Returns the first address of a link or button that contains a text. */
  const linkIn = (body: string, part: string) =>
    [...body.matchAll(/(?:href|data-go)="(https:[^"]*)"/g)]
      .map((match) => match[1]?.replaceAll('&#38;', '&'))
      .find((url) => url?.includes(part));

  it('lists everything on its front page, serves extra pages, and knows nothing else', async () => {
    const index = await get('https://lab.signpost.test/');
    for (const { id } of screens) expect(index.body).toContain(id);
    expect((await get('https://accounts.google.com/extra')).body).toBe('<p>extra</p>');
    expect((await get('https://accounts.google.com/nothing-here')).status).toBe(404);
    expect(lab.hosts).toEqual(HOSTS);
    expect(lab.requests).toContain('GET https://accounts.google.com/nothing-here');
  });
});
