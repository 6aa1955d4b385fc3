import type { ResolvedPublicFile, Wxt } from 'wxt';
import * as z from 'zod/mini';
import type { policyFields } from '../lib/settings/policy';
import { importModule } from './import-module';

/** File in the package that tells Chromium browsers which policies an organization can set. */
export const MANAGED_SCHEMA = 'managed_schema.json';

const KEPT_KEYS = ['type', 'properties', 'items'];

/** The part of JSON Schema in that file: the types of values without any limits on them. */
export interface ManagedSchema {
  type: string;
  properties?: Record<string, ManagedSchema>;
  items?: ManagedSchema;
}

/**
 * Returns the JSON Schema of a policy, with types only. Chromium silently drops values that do not match; `parsePolicy`
 * checks the values instead, so that the options page can name the invalid ones.
 */
export function managedSchemaOf(fields: ReturnType<typeof policyFields>): ManagedSchema {
  const { type, properties } = z.toJSONSchema(z.strictObject(fields), {
    io: 'input',
    override({ jsonSchema }) {
      for (const key of Object.keys(jsonSchema)) if (!KEPT_KEYS.includes(key)) delete jsonSchema[key];
    },
  });
  return { type, properties } as ManagedSchema;
}

/** Adds the policy schema to the package. Firefox takes policies without one, Safari takes no policies. */
export async function managedSchema({ config }: Wxt, files: ResolvedPublicFile[]): Promise<void> {
  if (config.browser === 'firefox' || config.browser === 'safari') return;
  const policy = await importModule<typeof import('../lib/settings/policy')>('lib/settings/policy.ts');
  const contents = JSON.stringify(managedSchemaOf(policy.policyFields()));
  files.push({ relativeDest: MANAGED_SCHEMA, contents });
}
