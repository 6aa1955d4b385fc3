import { parseArgs } from 'node:util';
import { BUILD_VALUES } from '../build/values';
import { buildSite, SITE_FOLDER } from '../site/build';
import { publishFolder } from './site/publish';

/**
 * `npm run site`: builds the web edition. SITE is the address it will have, with what only an address makes possible:
 * `SITE=https://example.org/signpost/ npm run site`. `-- --publish` also pushes it as the branch `gh-pages`, and
 * `-- --dry` does all of that but the push.
 */
const { publish, dry = false } = parseArgs({
  options: { publish: { type: 'boolean' }, dry: { type: 'boolean' } },
}).values;
console.log(`${await buildSite(BUILD_VALUES.SITE)} pages: ${SITE_FOLDER}`);
if (publish || dry) await publishFolder(SITE_FOLDER, dry);
