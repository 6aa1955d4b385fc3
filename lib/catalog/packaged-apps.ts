import type { App } from './apps/schema';
import { byId } from './by-id';

const files = import.meta.glob<App>(['./apps/*.ts', '!./apps/schema.ts'], { eager: true, import: 'default' });

/** All packaged apps by id (`hubspot`). Kept apart from the catalog, so that they can be loaded without the rules. */
export const APPS = byId(files, './apps/');
