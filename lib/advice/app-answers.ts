import * as z from 'zod/mini';
import { type ReportedApp, reportedAppSchema } from '../consent/apps/reported-app';
import { isRecent } from '../diagnosis/flow';
import { clientIdSchema } from '../evidence/schema';
import type { StorageArea } from '../settings/storage';

/**
 * Answers to the question which app it is, asked where no page names it. Each is stored under the client id of the
 * sign-in, so that nobody is asked twice. An answer names the app in sentences and messages; it never makes a link for an
 * unknown id.
 */

const appAnswerSchema = z.lazy(() => z.strictObject({ clientId: clientIdSchema, said: reportedAppSchema }));

export type AppAnswer = z.infer<typeof appAnswerSchema>;

export const APP_ANSWERS_KEY = 'app-answers';

/** Maximum number of answers; a new one replaces the oldest. */
const MAX_ANSWERS = 50;

/** Reads stored answers, newest first; leaves out what is invalid. */
export function readAppAnswers(stored: unknown): AppAnswer[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => appAnswerSchema.safeParse(one).data ?? []).slice(0, MAX_ANSWERS);
}

/** Loads the answers from a store. */
export async function loadAppAnswers(store: StorageArea): Promise<AppAnswer[]> {
  return readAppAnswers((await store.get(APP_ANSWERS_KEY))[APP_ANSWERS_KEY]);
}

/** Stores an answer; it replaces an earlier one about the same client id. */
export async function rememberAppAnswer(store: StorageArea, answer: AppAnswer): Promise<void> {
  const others = (await loadAppAnswers(store)).filter((one) => one.clientId !== answer.clientId);
  await store.set({ [APP_ANSWERS_KEY]: [answer, ...others].slice(0, MAX_ANSWERS) });
}

/** Deletes the answer about a client id. */
export async function forgetAppAnswer(store: StorageArea, id: string): Promise<void> {
  const answers = await loadAppAnswers(store);
  await store.set({ [APP_ANSWERS_KEY]: answers.filter((one) => one.clientId !== id) });
}

const tabAnswerSchema = z.lazy(() => z.strictObject({ said: reportedAppSchema, at: z.number() }));

/** An answer about a sign-in in a tab whose pages name no client id. */
export type TabAnswer = z.infer<typeof tabAnswerSchema>;

/** Reads a tab's stored answer; undefined if it is invalid or older than a tab's sign-in is remembered. */
export function readTabAnswer(stored: unknown, now: number): ReportedApp | undefined {
  const { data } = tabAnswerSchema.safeParse(stored);
  return data && isRecent(data.at, now) ? data.said : undefined;
}
