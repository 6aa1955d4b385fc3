import * as z from 'zod/mini';
import { CUSTOM_APP_FIELDS, type CustomAppField, takenBy } from './custom-app-form';
import { type Apps, type CustomApp, customAppFields, customAppSchema, MAX_CUSTOM_APPS } from './custom-apps';

/** Maximum size of a file, in bytes or, once it is read, in characters; a larger one is no list of apps. */
export const MAX_FILE_SIZE = 512_000;

const FORMAT = 'signpost-apps';
const VERSION = 1;

/** What is the same in every version. */
const headSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int().check(z.minimum(1)) });
const listSchema = z.object({ apps: z.array(z.unknown()) });

/** An entry of a file that cannot be taken over. */
export interface LeftOut {
  /** Its place in the list, from 1. */
  number: number;
  /** Its name, where it has a good one. */
  name?: string;
  reason: 'form' | 'unknown' | 'known' | 'organization' | 'twice' | 'full';
  /** The first part that is wrong, where the reason is `form`. */
  field?: CustomAppField;
}

/** What taking a file over would do; nothing is changed by reading it. */
export type AppsFileParseResult =
  | { ok: false; reason: 'size' | 'json' | 'format' | 'version' }
  | {
      ok: true;
      added: CustomApp[];
      replaced: CustomApp[];
      same: CustomApp[];
      leftOut: LeftOut[];
    };

/** The person's apps as the text of a file: `{"format": "signpost-apps", "version": 1, "apps": […]}`. */
export function writeAppsFile(apps: readonly CustomApp[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, apps }, null, 2)}\n`;
}

/** Reads the text of a file that somebody chose. Never throws, whatever is in it. */
export function parseAppsFile(text: string, own: readonly CustomApp[], apps: Apps): AppsFileParseResult {
  if (text.length > MAX_FILE_SIZE) return { ok: false, reason: 'size' };
  const content = parse(text);
  if (content === undefined) return { ok: false, reason: 'json' };
  const head = headSchema.safeParse(content);
  if (!head.success) return { ok: false, reason: 'format' };
  if (head.data.version > VERSION) return { ok: false, reason: 'version' };
  const list = listSchema.safeParse(content);
  return list.success ? sort(list.data.apps, own, apps) : { ok: false, reason: 'format' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Says of each entry what would become of it. */
function sort(entries: readonly unknown[], own: readonly CustomApp[], apps: Apps): AppsFileParseResult {
  const afterwards = new Map(own.map((app) => [app.clientId, app]));
  const seen = new Set<string>();
  const reading = { added: [], replaced: [], same: [], leftOut: [] } as {
    added: CustomApp[];
    replaced: CustomApp[];
    same: CustomApp[];
    leftOut: LeftOut[];
  };
  for (const [at, entry] of entries.entries()) {
    const parsed = customAppSchema.safeParse(entry);
    if (!parsed.success) {
      reading.leftOut.push({ number: at + 1, ...nameOf(entry), ...whatIsWrong(parsed.error) });
      continue;
    }
    const app = parsed.data;
    const mine = afterwards.get(app.clientId);
    const taken = seen.has(app.clientId) ? 'twice' : reasonAgainst(app, apps);
    if (taken || (!mine && afterwards.size >= MAX_CUSTOM_APPS)) {
      reading.leftOut.push({ number: at + 1, name: app.name, reason: taken ?? 'full' });
      continue;
    }
    seen.add(app.clientId);
    afterwards.set(app.clientId, app);
    reading[!mine ? 'added' : isSame(mine, app) ? 'same' : 'replaced'].push(app);
  }
  return { ok: true, ...reading };
}

/** Why an app with a good form is left out, as far as that has nothing to do with the person's own apps. */
function reasonAgainst({ clientId }: CustomApp, apps: Apps): 'known' | 'organization' | undefined {
  const kind = takenBy(clientId, { own: [], apps })?.kind;
  return kind === 'known' || kind === 'organization' ? kind : undefined;
}

function nameOf(entry: unknown): { name?: string } {
  const named = z.object({ name: customAppFields().name }).safeParse(entry);
  return named.success ? { name: named.data.name } : {};
}

function whatIsWrong({ issues }: z.core.$ZodError): Pick<LeftOut, 'reason' | 'field'> {
  const field = CUSTOM_APP_FIELDS.find((one) => issues.some(({ path }) => path[0] === one));
  if (field) return { reason: 'form', field };
  return { reason: issues[0]?.code === 'unrecognized_keys' ? 'unknown' : 'form' };
}

/** Whether two apps are the same, in whatever order their parts were written. */
function isSame(one: CustomApp, other: CustomApp): boolean {
  return CUSTOM_APP_FIELDS.every((field) => String(one[field] ?? '') === String(other[field] ?? ''));
}
