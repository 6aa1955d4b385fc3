import * as z from 'zod/mini';
import { currentRuleId } from '../catalog/rule-id';
import type { Apps } from '../consent/apps/custom-apps';
import { type AppMatch, identifyApp } from '../consent/apps/identify-app';
import { type ReportedApp, reportedAppSchema } from '../consent/apps/reported-app';
import type { Diagnosis } from '../diagnosis/diagnose';
import { organizationsDiffer } from '../diagnosis/organization';
import type { Facts } from '../evidence/evidence';
import { toInstant } from '../evidence/formats';
import { factsSchema, guidSchema, hostSchema, tenantSchema } from '../evidence/schema';
import type { StorageArea } from '../settings/storage';
import type { AdviceContext } from './resolve';

/**
 * Open cases: what a person has handed to somebody else and waits for. They stand in `storage.local` from that moment
 * until the person closes them; nothing is kept before.
 */

/** Maximum number of codes kept of a problem. */
const MAX_CODES = 20;

/** The parts of {@link snapshotSchema}. */
const snapshotFields = () => ({
  rule: z.pipe(z.string().check(z.regex(/^[a-z0-9]+\/[a-z0-9-]{1,60}$/)), z.transform(currentRuleId)),
  certainty: z.enum(['certain', 'likely']),
  codes: z.array(z.string().check(z.regex(/^[A-Za-z0-9/_.:=-]{1,120}$/))).check(z.maxLength(MAX_CODES)),
  /** Where it was seen; empty for pasted text. */
  host: z.union([hostSchema, z.literal('')]),
  /** The sign-in host of its cloud, where it was seen elsewhere. */
  signInHost: z.exactOptional(hostSchema),
  facts: z.omit(factsSchema, { redirectUri: true }),
  /** The app, by id, if we know it. */
  app: z.exactOptional(z.string().check(z.maxLength(60))),
  /** The app as the person named it; the key is the one in storage. */
  said: z.exactOptional(reportedAppSchema),
});

/** A problem as far as a message about it needs to be written, now or later. */
export const snapshotSchema = z.lazy(() => z.strictObject(snapshotFields()));

export const caseSchema = z.lazy(() =>
  z.strictObject({
    ...snapshotFields(),
    id: guidSchema,
    /** When it was handed over (milliseconds since 1970). */
    opened: z.number(),
    /** When an approval of the same app was seen in this browser, and for which organization. */
    approved: z.exactOptional(z.number()),
    approvedIn: z.exactOptional(tenantSchema),
  }),
);

export type ProblemSnapshot = z.infer<typeof snapshotSchema>;
export type Case = z.infer<typeof caseSchema>;

export const CASES_KEY = 'cases';

/** Maximum number of open cases; a new one replaces the oldest. */
export const MAX_CASES = 20;

/** The stored cases, newest first; what is unreadable is left out. */
export function readCases(stored: unknown): Case[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const parsed = caseSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Where a problem was seen, and which app it is about. */
export interface SeenAt {
  host: string;
  signInHost?: string;
  facts: Facts;
  app: AppMatch;
  reportedApp?: ReportedApp | undefined;
}

/** What a case is about, without what it has been through. */
export function draftOf({
  id: _,
  opened: __,
  approved: ___,
  approvedIn: ____,
  ...draft
}: Case): ProblemSnapshot {
  return draft;
}

/** What to remember of a problem; the time is the page's, else `now` (milliseconds since 1970). */
export function snapshotOf(
  { rule, certainty, codes }: Diagnosis,
  { host, signInHost = host, facts: { redirectUri: _, ...facts }, app, reportedApp }: SeenAt,
  now: number,
): ProblemSnapshot {
  return {
    rule,
    certainty,
    codes: codes.slice(0, MAX_CODES),
    host,
    ...(signInHost === host ? {} : { signInHost }),
    facts: { ...facts, time: facts.time ?? toInstant(now) },
    ...(app.kind === 'known' ? { app: app.id } : {}),
    ...(app.kind !== 'known' && reportedApp ? { said: reportedApp } : {}),
  };
}

/** A remembered problem as a diagnosis, and what is known around it. */
export function recall(
  { rule, certainty, codes, host, signInHost, facts, app, said }: ProblemSnapshot,
  apps: Apps,
): {
  diagnosis: Diagnosis;
  around: Pick<AdviceContext, 'host' | 'signInHost' | 'facts' | 'apps' | 'app' | 'reportedApp'>;
} {
  return {
    diagnosis: { rule, certainty, codes, matchedTokens: [] },
    around: {
      host,
      ...(signInHost ? { signInHost } : {}),
      facts,
      apps,
      app: identifyApp(facts, app, apps),
      reportedApp: said,
    },
  };
}

/** The case about the same app, problem and organization, if there is one. */
export function sameCase(cases: readonly Case[], draft: ProblemSnapshot): Case | undefined {
  const { rule, facts } = draft;
  return cases.find(
    (one) => one.rule === rule && ownerOf(one) === ownerOf(draft) && one.facts.tenant === facts.tenant,
  );
}

/** Whose problem it is: the app we know, else the id that the page names. */
function ownerOf({ app, facts }: ProblemSnapshot): string | undefined {
  return app ?? facts.clientId;
}

/** The cases with this one, which takes the place of one about the same but keeps its day. */
export function putCase(cases: readonly Case[], draft: ProblemSnapshot, id: string, now: number): Case[] {
  const before = sameCase(cases, draft);
  const fresh: Case = { ...draft, id: before?.id ?? id, opened: before?.opened ?? now };
  if (before?.approved !== undefined) fresh.approved = before.approved;
  if (before?.approvedIn !== undefined) fresh.approvedIn = before.approvedIn;
  return [fresh, ...cases.filter((one) => one !== before)].slice(0, MAX_CASES);
}

/** The cases after an approval of an app was seen, in an organization if that is known. */
export function approveCases(
  cases: readonly Case[],
  app: string,
  tenant: string | undefined,
  now: number,
): Case[] {
  return cases.map((one) =>
    one.app !== app || organizationsDiffer(one.facts.tenant, tenant, true)
      ? one
      : { ...one, approved: now, ...(tenant ? { approvedIn: tenant } : {}) },
  );
}

/** Age from which an approval explains nothing any more, in milliseconds: much can have changed since. */
const APPROVAL_MAX_AGE_MS = 7 * 24 * 60 * 60_000;

/** Whether one of the cases has seen an approval of the app in this organization that still counts. */
export function wasApprovedIn(
  cases: readonly Case[],
  app: string,
  tenant: string | undefined,
  now: number,
): boolean {
  return cases.some(
    (one) =>
      one.app === app &&
      one.approved !== undefined &&
      Math.abs(now - one.approved) < APPROVAL_MAX_AGE_MS &&
      !organizationsDiffer(one.approvedIn ?? one.facts.tenant, tenant, true),
  );
}

/** Where cases stand: the open ones on disk, and in memory those that somebody only reads the message of. */
export interface CaseStores {
  kept: StorageArea;
  unsaved: StorageArea;
}

/** The cases in one of the stores. */
export async function loadCases(store: StorageArea): Promise<Case[]> {
  return readCases((await store.get(CASES_KEY))[CASES_KEY]);
}

/** Remembers a problem, as an open case or only for reading its message, and says under which id. */
export async function rememberCase(
  { kept, unsaved }: CaseStores,
  draft: ProblemSnapshot,
  keep: boolean,
  now: number,
): Promise<string> {
  const [open, read] = await Promise.all([loadCases(kept), loadCases(unsaved)]);
  const id = (sameCase(open, draft) ?? sameCase(read, draft))?.id ?? crypto.randomUUID();
  if (keep) {
    await kept.set({ [CASES_KEY]: putCase(open, draft, id, now) });
    await unsaved.set({ [CASES_KEY]: without(read, id) });
  } else await unsaved.set({ [CASES_KEY]: putCase(read, draft, id, now) });
  return id;
}

/** A case by its id; what was read last counts. */
export async function findCase({ kept, unsaved }: CaseStores, id: string): Promise<Case | undefined> {
  const [open, read] = await Promise.all([loadCases(kept), loadCases(unsaved)]);
  return [...read, ...open].find((one) => one.id === id);
}

/** Forgets a case. */
export async function closeCase({ kept, unsaved }: CaseStores, id: string): Promise<void> {
  await kept.set({ [CASES_KEY]: without(await loadCases(kept), id) });
  await unsaved.set({ [CASES_KEY]: without(await loadCases(unsaved), id) });
}

/** Notes at the open cases of an app that an approval of it was seen. */
export async function recordApproval(
  kept: StorageArea,
  app: string,
  tenant: string | undefined,
  now: number,
): Promise<void> {
  const open = await loadCases(kept);
  if (open.some((one) => one.app === app))
    await kept.set({ [CASES_KEY]: approveCases(open, app, tenant, now) });
}

function without(cases: readonly Case[], id: string): Case[] {
  return cases.filter((one) => one.id !== id);
}
