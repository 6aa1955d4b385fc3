import { existsSync } from 'node:fs';
import { type SiteServer, serveSite } from '../lab/server/site-server';
import { buildSite, SITE_FOLDER } from '../site/build';
import { BUILD_INPUTS, doneBefore, hashOf, noteDone } from './unchanged';

/** The web edition on a server of this machine, built first if anything it is made of has changed. */
export async function serveBuiltSite(): Promise<SiteServer> {
  const key = hashOf([...BUILD_INPUTS, 'site']);
  if (doneBefore('site', key) === undefined || !existsSync(SITE_FOLDER)) {
    await buildSite();
    noteDone('site', key);
  }
  return serveSite(SITE_FOLDER);
}
