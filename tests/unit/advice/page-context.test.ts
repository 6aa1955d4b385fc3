import { describe, expect, it } from 'vitest';
import { flowAfter, isAfterApproval, type PageContext, readPage } from '../../../lib/advice/page-context';
import { RULES } from '../../../lib/catalog/catalog';
import { APPS } from '../../../lib/catalog/packaged-apps';
import type { Flow } from '../../../lib/diagnosis/flow';
import { indexRules } from '../../../lib/diagnosis/rule-index';
import * as pages from '../entrypoints/background/pages';

/** What is known of a page: its app, its problems, and the request before it. */

const index = indexRules(RULES);
const read = ({ evidence }: pages.Page, flow?: Flow) =>
  readPage(evidence, flow, { apps: APPS, index, document: 'A' });

/** Reads pages one after another in a tab and returns the context of the last one. */
function visit(...visited: [pages.Page, ...pages.Page[]]): PageContext {
  const [first, ...others] = visited;
  return others.reduce((before, page, at) => read(page, flowAfter(before, 1_000 * (at + 1))), read(first));
}
const rules = ({ diagnoses }: PageContext) => diagnoses.map(({ rule }) => rule);
const APPROVAL = 'microsoft/admin-approval-required';

describe('a page', () => {
  it('of an app is about that app, by itself', () => {
    const context = visit(pages.settings());
    expect(context.app).toMatchObject({ kind: 'known', id: 'hubspot' });
    expect(context.page).toMatchObject({ app: 'hubspot', namedApp: undefined, document: 'A' });
    expect(context).toMatchObject({
      host: 'app.hubspot.com',
      signInHost: 'app.hubspot.com',
      flow: undefined,
    });
    expect(rules(context)).toEqual([]);
  });

  it('of a sign-in is about the app that it names', () => {
    expect(visit(pages.request(pages.HUBSPOT)).page).toMatchObject({ app: undefined, namedApp: 'hubspot' });
    const unknown = visit(pages.request(pages.STRANGER));
    expect(unknown.app).toEqual({ kind: 'unknown', clientId: pages.STRANGER });
    expect(unknown.page.namedApp).toBe(pages.STRANGER);
    expect(visit(pages.approvalScreen()).app).toEqual({ kind: 'none' });
  });

  it('that names nobody is about the app of the request before it', () => {
    const context = visit(
      pages.request(pages.HUBSPOT, {}, pages.GOVERNMENT),
      pages.approvalScreen(pages.GOVERNMENT),
    );
    expect(context.app).toMatchObject({ kind: 'known', id: 'hubspot' });
    expect(context.facts.clientId).toBe(pages.HUBSPOT);
    expect(rules(context)[0]).toBe(APPROVAL);
  });

  it('to which the person comes back knows what stopped them, and in which cloud', () => {
    const context = visit(
      pages.request(pages.HUBSPOT, {}, pages.GOVERNMENT),
      pages.approvalScreen(pages.GOVERNMENT),
      pages.settings(),
    );
    expect(rules(context)[0]).toBe(APPROVAL);
    expect(context.signInHost).toBe(pages.GOVERNMENT);
    expect(context.host).toBe('app.hubspot.com');
    expect(context.evidence.tokens).toContain('flow:approval');
    expect(context.page.evidence.tokens, 'which is not the page’s own word').not.toContain('flow:approval');
  });

  it('of another app’s sign-in has nothing of it', () => {
    const context = visit(pages.request(pages.MEETERGO), pages.approvalScreen(), pages.settings());
    expect(rules(context)).toEqual([]);
    expect(context.signInHost).toBe('app.hubspot.com');
  });
});

describe('a problem after an approval', () => {
  const granted = (owner: string, tenant = pages.TENANT_A): Flow => ({
    granted: { owner, tenant, at: 1 },
    at: 1,
  });
  const isAfter = (page: pages.Page, flow: Flow) => {
    const context = read(page, flow);
    const [first] = context.diagnoses;
    if (!first) throw new Error('no problem there');
    return isAfterApproval(first, context);
  };
  const stopped = (clientId: string, tenant = pages.TENANT_A): pages.Page => {
    const screen = pages.approvalScreen(pages.WORLD, { clientId, tenant });
    return screen;
  };

  it('is one only for the same app in the same organization', () => {
    expect(isAfter(stopped(pages.HUBSPOT), granted('hubspot'))).toBe(true);
    expect(isAfter(stopped(pages.STRANGER), granted(pages.STRANGER))).toBe(true);
    expect(isAfter(stopped(pages.HUBSPOT), granted('meetergo'))).toBe(false);
    expect(isAfter(stopped(pages.HUBSPOT, pages.TENANT_B), granted('hubspot'))).toBe(false);
    expect(isAfter(pages.approvalScreen(), granted('hubspot')), 'nobody is named').toBe(false);
  });

  it('is none where it rests on what was before the approval', () => {
    const before = visit(pages.request(pages.HUBSPOT), pages.approvalScreen());
    const flow = { ...flowAfter(before, 9_000), granted: { owner: 'hubspot', at: 9_000 } };
    const context = read(pages.settings(), flow);
    const [first] = context.diagnoses;
    expect(first?.rule).toBe(APPROVAL);
    expect(first && isAfterApproval(first, context)).toBe(false);
  });
});
