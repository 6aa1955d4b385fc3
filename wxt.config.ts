import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareContentScript } from './build/bare-content-script';
import { derivedData } from './build/derived-data';
import { knownPackages, packagedLicenses } from './build/licenses';
import { MANAGED_SCHEMA, managedSchema } from './build/managed-schema';
import { buildTarget, MINIMUM_VERSIONS } from './build/minimum-versions';
import { noRuntimeCode } from './build/no-runtime-code';
import { packagedLocales } from './build/packaged-locales';
import { packedData } from './build/packed-data';
import { GECKO_ID } from './build/values';
import { CHECK_ORIGINS } from './lib/mailbox/resolvers';

/**
 * Nothing an extension page shows or runs may come from anywhere but the package. Only the mailbox check reaches out,
 * after a click, and only to its own hosts.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src 'self' ${CHECK_ORIGINS.join(' ')}`,
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** What Mozilla's reviewers get: all that `npm ci` and `npm run build-for-amo` read, and what explains it. */
const SOURCES = [
  ...['build', 'components', 'entrypoints', 'lib', 'locales', 'public', 'scripts', 'types'].map(
    (folder) => `${folder}/**`,
  ),
  ...['.npmrc', '.puppeteerrc.cjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['LICENSE', 'README.md', 'docs/privacy.md', 'docs/publishing.md'],
];

/** Names that only code on a watched page gives to what it makes: no message, no element and no browser knows them. */
const OUR_OWN =
  /^(readDocument|readAddress|settled|memory|phrases|prominent|makeRoom|nudge|renew|settleIn|follow|forget|starts|ends|whole|moves|allowsNow|announce|contest)$/;

export default defineConfig({
  manifestVersion: 3,
  // Whoever loads the folder by hand has to find it, so its name begins with no dot.
  outDir: 'dist',
  outDirTemplate: '{{browser}}',
  imports: false,
  hooks: {
    // What runs on every sign-in page is minified by whoever leaves least; elsewhere the quicker way will do.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (!build || !entrypoints.some(({ type }) => type === 'content-script')) return;
      build.minify = 'terser';
      // More arrow functions would be shorter, but V8 takes those apart even where they are never called.
      const compress = { passes: 3, keep_fargs: false };
      build.terserOptions = {
        ecma: 2020,
        safari10: false,
        compress,
        mangle: { properties: { regex: OUR_OWN } },
      };
    },
    'build:publicAssets': async (wxt, files) => {
      await packagedLocales(wxt, files);
      packagedLicenses(wxt, files);
      await managedSchema(wxt, files);
    },
  },
  zip: { dotSources: true, includeSources: SOURCES },
  vite: ({ browser }) => ({
    plugins: [preact(), derivedData(), packedData(), noRuntimeCode(), bareContentScript(), knownPackages()],
    build: { sourcemap: false, modulePreload: { polyfill: false }, target: buildTarget(browser) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // WXT finds `icons` by the files' names; the toolbar button is told apart from them.
    action: { default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' } },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...oldest(browser),
  }),
});

/** The oldest version a browser may have, where its manifest says so, and what its store wants to know. */
function oldest(browser: string) {
  const { chrome, firefox, firefoxAndroid, safari } = MINIMUM_VERSIONS;
  if (browser === 'safari') return { browser_specific_settings: { safari: { strict_min_version: safari } } };
  if (browser !== 'firefox')
    return {
      minimum_chrome_version: chrome,
      storage: { managed_schema: MANAGED_SCHEMA },
      // Together with ordinary windows, Chromium would open a private window's message in one of those.
      incognito: 'split' as const,
    };
  return {
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: firefox,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: firefoxAndroid },
    },
  };
}
