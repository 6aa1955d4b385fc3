import * as z from 'zod/mini';
import { type Apps, addedBy, lineSchema } from './custom-apps';

/** The id of a known app: a packaged one, or one that was added. */
export const appIdSchema = z.lazy(() => z.string().check(z.regex(/^[a-z0-9:-]{1,60}$/)));

/** An app that a person named: a known one by its id, any other by its name. Nothing verifies it. */
export const reportedAppSchema = z.lazy(() =>
  z.union([z.strictObject({ id: appIdSchema }), z.strictObject({ name: lineSchema(60) })]),
);

export type ReportedApp = z.infer<typeof reportedAppSchema>;

/** Reads the app from what a person typed: a known one of that name, else the name; undefined if it cannot be a name. */
export function parseReportedApp(input: string, apps: Apps): ReportedApp | undefined {
  const name = input.slice(0, 500).replace(/\s+/g, ' ').trim();
  const known = [...apps].find(([, app]) => shortName(app.name) === shortName(name));
  return reportedAppSchema.safeParse(known ? { id: known[0] } : { name }).data;
}

/** Returns a name in the form in which names are compared: “Zoho” is “Zoho CRM”. */
function shortName(name: string): string {
  return name.toLowerCase().replace(/ crm$/, '');
}

/** Returns the name of the app; undefined if its id is no longer known. */
export function reportedAppName(app: ReportedApp, apps: Apps): string | undefined {
  return 'name' in app ? app.name : apps.get(app.id)?.name;
}

/** Maximum number of apps offered as answers to the question which app it is. */
const MAX_OFFERED_APPS = 6;

/** Returns the apps to offer where a vendor's page names none: the added ones first, then the most usual ones. */
export function offeredApps(vendor: 'microsoft' | 'google', apps: Apps): { id: string; name: string }[] {
  return [...apps]
    .map(([id, { name, usual }]) => ({ id, name, place: addedBy(id) ? 0 : usual?.[vendor] }))
    .filter((one): one is typeof one & { place: number } => one.place !== undefined)
    .sort((a, b) => a.place - b.place)
    .slice(0, MAX_OFFERED_APPS)
    .map(({ id, name }) => ({ id, name }));
}
