import * as z from 'zod/mini';
import { codesSchema, MAX_CODES, ruleIdSchema } from '../catalog/stored-rule';
import type { Apps } from '../consent/apps/custom-apps';
import { type AppMatch, identifyApp } from '../consent/apps/identify-app';
import { type ReportedApp, reportedAppSchema } from '../consent/apps/reported-app';
import type { Diagnosis } from '../diagnosis/diagnose';
import { organizationsDiffer } from '../diagnosis/organization';
import type { Facts } from '../evidence/evidence';
import { formatTime } from '../evidence/formats';
import { factsSchema, guidSchema, hostSchema, tenantSchema } from '../evidence/schema';
import type { StorageArea } from '../settings/storage';
import type { AdviceContext } from './resolve';

/**
 * Open cases: problems that a person has handed to somebody else. They are stored in `storage.local` from then until the
 * person closes them; nothing is stored there before.
 */

/** The parts of {@link snapshotSchema}. */
const snapshotFields = () => ({
  rule: ruleIdSchema,
  certainty: z.enum(['certain', 'likely']),
  codes: codesSchema,
  /** The host it was seen on; empty for pasted text. */
  host: z.union([hostSchema, z.literal('')]),
  /** The sign-in host of its cloud, if that is another host. */
  signInHost: z.exactOptional(hostSchema),
  facts: z.omit(factsSchema, { redirectUri: true }),
  /** The id of the app, if it is known. */
  app: z.exactOptional(z.string().check(z.maxLength(60))),
  /** The app as the person named it; the key is the one in storage. */
  said: z.exactOptional(reportedAppSchema),
});

/** A problem with what is needed to write a message about it, now or later. */
export const snapshotSchema = z.lazy(() => z.strictObject(snapshotFields()));

export const caseSchema = z.lazy(() =>
  z.strictObject({
    ...snapshotFields(),
    id: guidSchema,
    /** When it was handed over, in milliseconds since 1970. */
    opened: z.number(),
    /** When and for which organization an approval of the app was seen, in milliseconds since 1970. */
    approved: z.exactOptional(z.number()),
    approvedIn: z.exactOptional(tenantSchema),
  }),
);

export type ProblemSnapshot = z.infer<typeof snapshotSchema>;
export type Case = z.infer<typeof caseSchema>;

export const CASES_KEY = 'cases';

/** Maximum number of open cases; a new one replaces the oldest. */
export const MAX_CASES = 20;

/** Reads stored cases, newest first; leaves out what is invalid. */
export function readCases(stored: unknown): Case[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const parsed = caseSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Where a problem occurred, and which app it is about. */
export interface Occurrence {
  host: string;
  signInHost?: string;
  facts: Facts;
  app: AppMatch;
  reportedApp?: ReportedApp | undefined;
}

/** Returns the problem of a case, without what has happened to the case. */
export function snapshotOfCase({
  id: _,
  opened: __,
  approved: ___,
  approvedIn: ____,
  ...snapshot
}: Case): ProblemSnapshot {
  return snapshot;
}

/** Returns what to store of a problem; its time is the page's, else `now` (milliseconds since 1970). */
export function snapshotOf(
  { rule, certainty, codes }: Diagnosis,
  { host, signInHost = host, facts: { redirectUri: _, ...facts }, app, reportedApp }: Occurrence,
  now: number,
): ProblemSnapshot {
  return {
    rule,
    certainty,
    codes: codes.slice(0, MAX_CODES),
    host,
    ...(signInHost === host ? {} : { signInHost }),
    facts: { ...facts, time: facts.time ?? formatTime(now) },
    ...(app.kind === 'known' ? { app: app.id } : {}),
    ...(app.kind !== 'known' && reportedApp ? { said: reportedApp } : {}),
  };
}

/** Returns a stored problem as a diagnosis with its context. */
export function restoreSnapshot(
  { rule, certainty, codes, host, signInHost, facts, app, said }: ProblemSnapshot,
  apps: Apps,
): {
  diagnosis: Diagnosis;
  context: Pick<AdviceContext, 'host' | 'signInHost' | 'facts' | 'apps' | 'app' | 'reportedApp'>;
} {
  return {
    diagnosis: { rule, certainty, codes, matchedTokens: [] },
    context: {
      host,
      ...(signInHost ? { signInHost } : {}),
      facts,
      apps,
      app: identifyApp(facts, app, apps),
      reportedApp: said,
    },
  };
}

/** Finds the case about the same app, problem and organization. */
export function findSameCase(cases: readonly Case[], snapshot: ProblemSnapshot): Case | undefined {
  const { rule, facts } = snapshot;
  return cases.find(
    (one) => one.rule === rule && appKeyOf(one) === appKeyOf(snapshot) && one.facts.tenant === facts.tenant,
  );
}

/** Returns the key by which cases of one app are matched: the id of a known app, else the client id on the page. */
function appKeyOf({ app, facts }: ProblemSnapshot): string | undefined {
  return app ?? facts.clientId;
}

/** Returns the cases with this one first. It replaces one about the same problem but keeps its id, day and approval. */
export function putCase(cases: readonly Case[], snapshot: ProblemSnapshot, id: string, now: number): Case[] {
  const before = findSameCase(cases, snapshot);
  const fresh: Case = { ...snapshot, id: before?.id ?? id, opened: before?.opened ?? now };
  if (before?.approved !== undefined) fresh.approved = before.approved;
  if (before?.approvedIn !== undefined) fresh.approvedIn = before.approvedIn;
  return [fresh, ...cases.filter((one) => one !== before)].slice(0, MAX_CASES);
}

/** Returns the cases with an approval of the app noted on those of the same organization, or of an unknown one. */
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

/** Whether a case notes an approval of the app in this organization that is recent enough to count. */
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

/** The stores of cases: `kept` on disk for open ones, `unsaved` in memory for those whose message is only being read. */
export interface CaseStores {
  kept: StorageArea;
  unsaved: StorageArea;
}

/** Loads the cases from a store. */
export async function loadCases(store: StorageArea): Promise<Case[]> {
  return readCases((await store.get(CASES_KEY))[CASES_KEY]);
}

/** Stores a problem, as an open case or only for reading its message, and returns its id. */
export async function rememberCase(
  { kept, unsaved }: CaseStores,
  snapshot: ProblemSnapshot,
  keep: boolean,
  now: number,
): Promise<string> {
  const [open, read] = await Promise.all([loadCases(kept), loadCases(unsaved)]);
  const id = (findSameCase(open, snapshot) ?? findSameCase(read, snapshot))?.id ?? crypto.randomUUID();
  if (keep) {
    await kept.set({ [CASES_KEY]: putCase(open, snapshot, id, now) });
    await unsaved.set({ [CASES_KEY]: withoutCase(read, id) });
  } else await unsaved.set({ [CASES_KEY]: putCase(read, snapshot, id, now) });
  return id;
}

/** Finds a case by its id; the unsaved one is newer and comes first. */
export async function findCase({ kept, unsaved }: CaseStores, id: string): Promise<Case | undefined> {
  const [open, read] = await Promise.all([loadCases(kept), loadCases(unsaved)]);
  return [...read, ...open].find((one) => one.id === id);
}

/** Deletes a case. */
export async function closeCase({ kept, unsaved }: CaseStores, id: string): Promise<void> {
  await kept.set({ [CASES_KEY]: withoutCase(await loadCases(kept), id) });
  await unsaved.set({ [CASES_KEY]: withoutCase(await loadCases(unsaved), id) });
}

/** Notes an approval of an app on its open cases. */
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

function withoutCase(cases: readonly Case[], id: string): Case[] {
  return cases.filter((one) => one.id !== id);
}
