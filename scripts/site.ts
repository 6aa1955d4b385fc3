import { buildSite, SITE_FOLDER } from '../site/build';
import { UserError } from './plain';

/**
 * `npm run site`: builds the web edition. SITE is the address it will have, with what only an address makes possible:
 * `SITE=https://example.org/signpost/ npm run site`.
 */
const { SITE } = process.env;
if (SITE !== undefined && !/^https?:\/\/[^?#]+\/$/.test(SITE))
  throw new UserError('SITE is the whole address of a folder, such as https://example.org/signpost/.');
console.log(`${await buildSite(SITE)} pages: ${SITE_FOLDER}`);
