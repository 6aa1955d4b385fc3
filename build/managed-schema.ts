import type { ResolvedPublicFile, Wxt } from 'wxt';
import * as z from 'zod/mini';
import type { policyFields } from '../lib/settings/policy';
import { importModule } from './import-module';

/** The file in the package that tells Chromium browsers what an organization may set. */
export const MANAGED_SCHEMA = 'managed_schema.json';

const KINDS = ['type', 'properties', 'items'];

/** The part of JSON Schema that stands there: what a value is, not which values are good. */
export interface ManagedSchema {
  type: string;
  properties?: Record<string, ManagedSchema>;
  items?: ManagedSchema;
}

/**
 * Says in JSON Schema what kind of value each key of a policy has. Chromium drops without a word what does not
 * fit, so only kinds stand here: values are judged by `parsePolicy`, and the options page can name the bad ones.
 */
export function managedSchemaOf(fields: ReturnType<typeof policyFields>): ManagedSchema {
  const { type, properties } = z.toJSONSchema(z.strictObject(fields), {
    io: 'input',
    override({ jsonSchema }) {
      for (const key of Object.keys(jsonSchema)) if (!KINDS.includes(key)) delete jsonSchema[key];
    },
  });
  return { type, properties } as ManagedSchema;
}

/** Adds the schema of an organization's policy to the package; Firefox takes policies without one, Safari takes none. */
export async function managedSchema({ config }: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  if (config.browser === 'firefox' || config.browser === 'safari') return;
  const policy = await importModule<typeof import('../lib/settings/policy')>('lib/settings/policy.ts');
  const contents = JSON.stringify(managedSchemaOf(policy.policyFields()));
  files.push({ relativeDest: MANAGED_SCHEMA, contents });
}
