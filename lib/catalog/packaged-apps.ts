import type { App } from './apps/schema';
import { byId } from './by-id';

const files = import.meta.glob<App>(['./apps/*.ts', '!./apps/schema.ts'], { eager: true, import: 'default' });

/** Every app of the package by id, e.g. `hubspot`. Apart from the catalog: who needs the apps alone need not load every rule. */
export const APPS = byId(files, './apps/');
