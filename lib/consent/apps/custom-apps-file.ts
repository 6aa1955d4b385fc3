import * as z from 'zod/mini';
import { CUSTOM_APP_FIELDS, type CustomAppField, clientIdConflict } from './custom-app-form';
import { type Apps, type CustomApp, customAppFields, customAppSchema, MAX_CUSTOM_APPS } from './custom-apps';

/** Maximum size of a file, in bytes or, once it is read, in characters; a larger one is no list of apps. */
export const MAX_FILE_SIZE = 512_000;

const FORMAT = 'signpost-apps';
const VERSION = 1;

/** The part of a file that is the same in every version. */
const headSchema = z.looseObject({ format: z.literal(FORMAT), version: z.int().check(z.minimum(1)) });
const listSchema = z.object({ apps: z.array(z.unknown()) });

/** An entry of a file that cannot be imported. */
export interface SkippedEntry {
  /** Its position in the list, from 1. */
  number: number;
  /** Its name, if that is valid. */
  name?: string;
  reason: 'form' | 'unknown' | 'known' | 'organization' | 'twice' | 'full';
  /** The first invalid field, if the reason is `form`. */
  field?: CustomAppField;
}

/** What importing a file would do; parsing changes nothing. */
export type AppsFileParseResult =
  | { ok: false; reason: 'size' | 'json' | 'format' | 'version' }
  | {
      ok: true;
      added: CustomApp[];
      replaced: CustomApp[];
      same: CustomApp[];
      skipped: SkippedEntry[];
    };

/** Returns the person's apps as the text of a file: `{"format": "signpost-apps", "version": 1, "apps": […]}`. */
export function writeAppsFile(apps: readonly CustomApp[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, apps }, null, 2)}\n`;
}

/** Parses the text of a chosen file. Never throws, whatever is in it. */
export function parseAppsFile(text: string, own: readonly CustomApp[], apps: Apps): AppsFileParseResult {
  if (text.length > MAX_FILE_SIZE) return { ok: false, reason: 'size' };
  const content = parse(text);
  if (content === undefined) return { ok: false, reason: 'json' };
  const head = headSchema.safeParse(content);
  if (!head.success) return { ok: false, reason: 'format' };
  if (head.data.version > VERSION) return { ok: false, reason: 'version' };
  const list = listSchema.safeParse(content);
  return list.success ? classifyEntries(list.data.apps, own, apps) : { ok: false, reason: 'format' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Sorts the entries by what importing them would do. */
function classifyEntries(
  entries: readonly unknown[],
  own: readonly CustomApp[],
  apps: Apps,
): AppsFileParseResult {
  const afterwards = new Map(own.map((app) => [app.clientId, app]));
  const clientIds = new Set<string>();
  const reading = { added: [], replaced: [], same: [], skipped: [] } as {
    added: CustomApp[];
    replaced: CustomApp[];
    same: CustomApp[];
    skipped: SkippedEntry[];
  };
  for (const [at, entry] of entries.entries()) {
    const parsed = customAppSchema.safeParse(entry);
    if (!parsed.success) {
      reading.skipped.push({ number: at + 1, ...nameOf(entry), ...entryProblem(parsed.error) });
      continue;
    }
    const app = parsed.data;
    const mine = afterwards.get(app.clientId);
    const taken = clientIds.has(app.clientId) ? 'twice' : catalogConflict(app, apps);
    if (taken || (!mine && afterwards.size >= MAX_CUSTOM_APPS)) {
      reading.skipped.push({ number: at + 1, name: app.name, reason: taken ?? 'full' });
      continue;
    }
    clientIds.add(app.clientId);
    afterwards.set(app.clientId, app);
    reading[!mine ? 'added' : isSame(mine, app) ? 'same' : 'replaced'].push(app);
  }
  return { ok: true, ...reading };
}

/** Returns why a valid app is skipped because of a packaged app or one of the organization's. */
function catalogConflict({ clientId }: CustomApp, apps: Apps): 'known' | 'organization' | undefined {
  const kind = clientIdConflict(clientId, { own: [], apps })?.kind;
  return kind === 'known' || kind === 'organization' ? kind : undefined;
}

function nameOf(entry: unknown): { name?: string } {
  const named = z.object({ name: customAppFields().name }).safeParse(entry);
  return named.success ? { name: named.data.name } : {};
}

function entryProblem({ issues }: z.core.$ZodError): Pick<SkippedEntry, 'reason' | 'field'> {
  const field = CUSTOM_APP_FIELDS.find((one) => issues.some(({ path }) => path[0] === one));
  if (field) return { reason: 'form', field };
  return { reason: issues[0]?.code === 'unrecognized_keys' ? 'unknown' : 'form' };
}

/** Whether two apps are equal in every field. */
function isSame(one: CustomApp, other: CustomApp): boolean {
  return CUSTOM_APP_FIELDS.every((field) => String(one[field] ?? '') === String(other[field] ?? ''));
}
