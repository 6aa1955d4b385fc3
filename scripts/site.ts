import { parseArgs } from 'node:util';
import { BUILD_VALUES } from '../build/values';
import { buildSite, SITE_FOLDER } from '../site/build';
import { publishFolder } from './site/publish';

/**
 * `npm run site`: builds the web edition. SITE is its future address, which some of its parts need:
 * `SITE=https://example.org/signpost/ npm run site`. `-- --publish` also pushes it as the branch `gh-pages`; `-- --dry`
 * does the same without the push.
 */
const { publish, dry = false } = parseArgs({
  options: { publish: { type: 'boolean' }, dry: { type: 'boolean' } },
}).values;
console.log(`${await buildSite(BUILD_VALUES.SITE)} pages: ${SITE_FOLDER}`);
if (publish || dry) await publishFolder(SITE_FOLDER, dry);
