import { existsSync } from 'node:fs';
import { type SiteServer, serveSite } from '../lab/server/site-server';
import { buildSite, SITE_FOLDER } from '../site/build';
import { BUILD_INPUTS, hashOf, readRecord, writeRecord } from './unchanged';

let server: Promise<SiteServer> | undefined;

/** Serves the web edition on this machine, built first if its sources have changed; all callers share one server. */
export const serveBuiltSite = () => (server ??= buildAndServe());

async function buildAndServe(): Promise<SiteServer> {
  const key = hashOf([...BUILD_INPUTS, 'site']);
  if (readRecord('site', key) === undefined || !existsSync(SITE_FOLDER)) {
    await buildSite();
    writeRecord('site', key);
  }
  return serveSite(SITE_FOLDER);
}
