import { BUILD_VALUES } from '../build/values';
import { buildSite, SITE_FOLDER } from '../site/build';

/**
 * `npm run site`: builds the web edition. SITE is the address it will have, with what only an address makes possible:
 * `SITE=https://example.org/signpost/ npm run site`.
 */
console.log(`${await buildSite(BUILD_VALUES.SITE)} pages: ${SITE_FOLDER}`);
