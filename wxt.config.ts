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
 * Policy of the extension's pages: all content and code comes from the package. Only the mailbox check connects to its
 * hosts, after a click.
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

/** Files for Mozilla's reviewers: those that `npm ci` and `npm run build-for-amo` read, and documentation. */
const SOURCES = [
  ...['build', 'components', 'entrypoints', 'lib', 'locales', 'public', 'scripts', 'types'].map(
    (folder) => `${folder}/**`,
  ),
  ...['.npmrc', '.puppeteerrc.cjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
  ...['LICENSE', 'README.md', 'docs/privacy.md', 'docs/publishing.md'],
];

export default defineConfig({
  manifestVersion: 3,
  // Without a leading dot, so that people find the folder when they load it by hand.
  outDir: 'dist',
  outDirTemplate: '{{browser}}',
  imports: false,
  hooks: {
    // terser gives the smallest content script, which runs on every sign-in page; elsewhere the faster default is enough.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (!build || !entrypoints.some(({ type }) => type === 'content-script')) return;
      build.minify = 'terser';
      // Newer targets have more arrow functions, which are shorter, but V8 parses them in full even if never called.
      build.terserOptions = {
        ecma: 2020,
        safari10: false,
        compress: { passes: 4, keep_fargs: false, pure_getters: true },
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
    // WXT finds `icons` by file name, but the toolbar button needs its own entry.
    action: { default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' } },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...browserKeys(browser),
  }),
});

/** Returns the browser's own keys of the manifest: its minimum version, and data for its store. */
function browserKeys(browser: string) {
  const { chrome, firefox, firefoxAndroid, safari } = MINIMUM_VERSIONS;
  if (browser === 'safari') return { browser_specific_settings: { safari: { strict_min_version: safari } } };
  if (browser !== 'firefox')
    return {
      minimum_chrome_version: chrome,
      storage: { managed_schema: MANAGED_SCHEMA },
      // In `spanning` mode Chromium would open a private window's message page in an ordinary window.
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
