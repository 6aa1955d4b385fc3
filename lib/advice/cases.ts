import * as z from 'zod/mini';
import type { Diagnosis } from '../diagnosis/diagnose';
import type { Facts } from '../evidence/evidence';
import { factsSchema, guidSchema, hostSchema } from '../evidence/schema';
import type { StorageArea } from '../settings/storage';

/**
 * Open cases: what a person has handed to somebody else and waits for. They stand in `storage.local` from that moment
 * until the person closes them; nothing is kept before.
 */

/** A problem as far as a message about it needs to be written, now or later. */
export const snapshotSchema = z.strictObject({
  rule: z.string().check(z.regex(/^[a-z0-9]+\/[a-z0-9-]{1,60}$/)),
  certainty: z.enum(['certain', 'likely']),
  codes: z.array(z.string().check(z.regex(/^[A-Za-z0-9/_.:-]{1,80}$/))).check(z.maxLength(20)),
  /** Where it was seen; empty for pasted text. */
  host: z.union([hostSchema, z.literal('')]),
  facts: z.omit(factsSchema, { redirectUri: true }),
  /** The app, by id, if we know it. */
  app: z.exactOptional(z.string().check(z.maxLength(60))),
});

export const caseSchema = z.extend(snapshotSchema, {
  id: guidSchema,
  /** When it was handed over (milliseconds since 1970). */
  opened: z.number(),
  /** When an approval of the same app was seen in this browser. */
  approved: z.exactOptional(z.number()),
});

export type ProblemSnapshot = z.infer<typeof snapshotSchema>;
export type Case = z.infer<typeof caseSchema>;

export const CASES_KEY = 'cases';

/** So many are kept; a further one takes the place of the oldest. */
export const MOST_CASES = 20;

/** The stored cases, newest first; what is unreadable is left out. */
export function readCases(stored: unknown): Case[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const parsed = caseSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** What to remember of a problem; the time is the page's, else `now` (ISO 8601). */
export function snapshotOf(
  { rule, certainty, codes }: Diagnosis,
  host: string,
  { redirectUri: _, ...facts }: Facts,
  app: string | undefined,
  now: string,
): ProblemSnapshot {
  const time = facts.time ?? now;
  return { rule, certainty, codes, host, facts: { ...facts, time }, ...(app ? { app } : {}) };
}

/** The case about the same app, problem and organization, if there is one. */
export function sameCase(cases: readonly Case[], { rule, app, facts }: ProblemSnapshot): Case | undefined {
  return cases.find((one) => one.rule === rule && one.app === app && one.facts.tenant === facts.tenant);
}

/** The cases with this one, which takes the place of one about the same but keeps its day. */
export function putCase(cases: readonly Case[], draft: ProblemSnapshot, id: string, now: number): Case[] {
  const before = sameCase(cases, draft);
  const fresh: Case = { ...draft, id: before?.id ?? id, opened: before?.opened ?? now };
  if (before?.approved !== undefined) fresh.approved = before.approved;
  return [fresh, ...cases.filter((one) => one !== before)].slice(0, MOST_CASES);
}

/** The cases after an approval of an app was seen; of two tenant ids that differ, it was about another organization. */
export function approveCases(
  cases: readonly Case[],
  app: string,
  tenant: string | undefined,
  now: number,
): Case[] {
  const other = (one: Case) => isId(one.facts.tenant) && isId(tenant) && one.facts.tenant !== tenant;
  return cases.map((one) => (one.app !== app || other(one) ? one : { ...one, approved: now }));
}

function isId(tenant: string | undefined): boolean {
  return tenant !== undefined && !tenant.includes('.');
}

/** Where cases stand: the open ones on disk, and in memory those that somebody only reads the message of. */
export interface CaseStores {
  kept: StorageArea;
  drafts: StorageArea;
}

/** The cases in one of the stores. */
export async function loadCases(store: StorageArea): Promise<Case[]> {
  return readCases((await store.get(CASES_KEY))[CASES_KEY]);
}

/** Remembers a problem, as an open case or only for reading its message, and says under which id. */
export async function rememberCase(
  { kept, drafts }: CaseStores,
  draft: ProblemSnapshot,
  keep: boolean,
  now: number,
): Promise<string> {
  const [open, read] = await Promise.all([loadCases(kept), loadCases(drafts)]);
  const id = (sameCase(open, draft) ?? sameCase(read, draft))?.id ?? crypto.randomUUID();
  if (keep) {
    await kept.set({ [CASES_KEY]: putCase(open, draft, id, now) });
    await drafts.set({ [CASES_KEY]: without(read, id) });
  } else await drafts.set({ [CASES_KEY]: putCase(read, draft, id, now) });
  return id;
}

/** A case by its id; what was read last counts. */
export async function findCase({ kept, drafts }: CaseStores, id: string): Promise<Case | undefined> {
  const [open, read] = await Promise.all([loadCases(kept), loadCases(drafts)]);
  return [...read, ...open].find((one) => one.id === id);
}

/** Forgets a case. */
export async function closeCase({ kept, drafts }: CaseStores, id: string): Promise<void> {
  await kept.set({ [CASES_KEY]: without(await loadCases(kept), id) });
  await drafts.set({ [CASES_KEY]: without(await loadCases(drafts), id) });
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
