import * as z from 'zod/mini';
import { type Apps, addedBy, line } from './custom-apps';

/** The id of an app we know: a packaged one, or one that was added. */
export const appIdSchema = z.lazy(() => z.string().check(z.regex(/^[a-z0-9:-]{1,60}$/)));

/** The app as a person says: one we know by its id, any other by its name. It is that person's word and no more. */
export const saidAppSchema = z.lazy(() =>
  z.union([z.strictObject({ id: appIdSchema }), z.strictObject({ name: line(60) })]),
);

export type SaidApp = z.infer<typeof saidAppSchema>;

/** Reads an app from what a person typed: one we know by that name, else the name; nothing where it can be none. */
export function parseSaidApp(input: string, apps: Apps): SaidApp | undefined {
  const name = input.slice(0, 500).replace(/\s+/g, ' ').trim();
  const known = [...apps].find(([, app]) => shortName(app.name) === shortName(name));
  return saidAppSchema.safeParse(known ? { id: known[0] } : { name }).data;
}

/** A name as people compare it: “Zoho” is “Zoho CRM”. */
function shortName(name: string): string {
  return name.toLowerCase().replace(/ crm$/, '');
}

/** What the person called it: the name of a known app, or the one typed; nothing where that app is known no longer. */
export function nameOfSaid(said: SaidApp, apps: Apps): string | undefined {
  return 'name' in said ? said.name : apps.get(said.id)?.name;
}

/** Maximum number of apps offered as answers to the question which app it is. */
const MAX_OFFERED_APPS = 6;

/** The apps to offer where a vendor's page names none, by id: those that were added here, then the most usual ones. */
export function offeredApps(vendor: 'microsoft' | 'google', apps: Apps): { id: string; name: string }[] {
  return [...apps]
    .map(([id, { name, usual }]) => ({ id, name, place: addedBy(id) ? 0 : usual?.[vendor] }))
    .filter((one): one is typeof one & { place: number } => one.place !== undefined)
    .sort((a, b) => a.place - b.place)
    .slice(0, MAX_OFFERED_APPS)
    .map(({ id, name }) => ({ id, name }));
}
