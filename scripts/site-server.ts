import { existsSync } from 'node:fs';
import { type SiteServer, serveSite } from '../lab/server/site-server';
import { buildSite, SITE_FOLDER } from '../site/build';
import { BUILD_INPUTS, doneBefore, hashOf, noteDone } from './unchanged';

let served: Promise<SiteServer> | undefined;

/** The web edition on one server of this machine, built first if anything it is made of has changed. */
export function serveBuiltSite(): Promise<SiteServer> {
  served ??= buildAndServe();
  return served;
}

async function buildAndServe(): Promise<SiteServer> {
  const key = hashOf([...BUILD_INPUTS, 'site']);
  if (doneBefore('site', key) === undefined || !existsSync(SITE_FOLDER)) {
    await buildSite();
    noteDone('site', key);
  }
  return serveSite(SITE_FOLDER);
}
