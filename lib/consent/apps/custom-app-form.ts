import { scopeSchema } from '../../evidence/schema';
import {
  type Apps,
  addedBy,
  type CustomApp,
  customAppFields,
  customAppSchema,
  MAX_CUSTOM_APPS,
  packagedApp,
} from './custom-apps';

/** What a person types about an app, by field. */
export type CustomAppForm = Record<CustomAppField, string>;

export const CUSTOM_APP_FIELDS = [
  'name',
  'clientId',
  'scopes',
  'redirectUri',
  'publisher',
  'connectUrl',
] as const satisfies readonly (keyof CustomApp)[];

export type CustomAppField = (typeof CUSTOM_APP_FIELDS)[number];

/** What is wrong with a field. */
export interface FieldProblem {
  field: CustomAppField;
  kind: 'form' | 'known' | 'organization' | 'twice' | 'scope' | 'scopes' | 'full';
  /** The app that has this client id already, or the invalid permission. */
  named?: string;
}

/** The apps among which a client id must be unique. */
export interface ExistingApps {
  /** The person's own apps, without the one being changed. */
  own: readonly CustomApp[];
  apps: Apps;
}

/** Returns an app as the text of the form. */
export function toForm(app: CustomApp): CustomAppForm {
  const { name, clientId, scopes, redirectUri = '', publisher = '', connectUrl = '' } = app;
  return { name, clientId, scopes: scopes.join('\n'), redirectUri, publisher, connectUrl };
}

/** Splits the text of a field into permissions, at spaces, commas, semicolons or new lines, without duplicates. */
export function parseScopes(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}

/** Parses the form: returns the app, or what is wrong with each field. */
export function parseCustomApp(
  form: CustomAppForm,
  existing: ExistingApps,
): { app: CustomApp } | { problems: FieldProblem[] } {
  const problems = CUSTOM_APP_FIELDS.flatMap((field) => problemOf(field, form, existing) ?? []);
  const app = customAppSchema.safeParse(toInput(form));
  return problems.length === 0 && app.success ? { app: app.data } : { problems };
}

/** Returns the form as input for the schema, without empty optional fields. */
function toInput({ name, clientId, scopes, ...optional }: CustomAppForm): Record<string, unknown> {
  const filled = Object.entries(optional).flatMap(([key, text]) => {
    const trimmed = text.trim();
    return trimmed ? [[key, trimmed]] : [];
  });
  return { name, clientId, scopes: parseScopes(scopes), ...Object.fromEntries(filled) };
}

function problemOf(
  field: CustomAppField,
  form: CustomAppForm,
  existing: ExistingApps,
): FieldProblem | undefined {
  if (field === 'scopes') return scopesProblem(parseScopes(form.scopes));
  const input = toInput(form);
  const parsed = customAppFields()[field].safeParse(input[field]);
  if (!parsed.success && !(field in input)) return undefined;
  if (!parsed.success) return { field, kind: 'form' };
  return field === 'clientId' ? clientIdConflict(parsed.data as string, existing) : undefined;
}

function scopesProblem(scopes: readonly string[]): FieldProblem | undefined {
  const wrong = scopes.find((scope) => !scopeSchema.safeParse(scope).success);
  if (wrong !== undefined) return { field: 'scopes', kind: 'scope', named: wrong.slice(0, 60) };
  return customAppFields().scopes.safeParse(scopes).success ? undefined : { field: 'scopes', kind: 'scopes' };
}

/** Returns why an app with this client id cannot be added: another app has it, or the list is full. */
export function clientIdConflict(clientId: string, { own, apps }: ExistingApps): FieldProblem | undefined {
  const field = 'clientId';
  const packaged = packagedApp(clientId);
  if (packaged) return { field, kind: 'known', named: packaged.name };
  const [, other] =
    [...apps].find(
      ([id, { microsoft }]) => addedBy(id) === 'organization' && microsoft?.clientId === clientId,
    ) ?? [];
  if (other) return { field, kind: 'organization', named: other.name };
  const twin = own.find((one) => one.clientId === clientId);
  if (twin) return { field, kind: 'twice', named: twin.name };
  return own.length >= MAX_CUSTOM_APPS ? { field, kind: 'full' } : undefined;
}
