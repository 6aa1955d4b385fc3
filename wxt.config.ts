import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { derivedData } from './scripts/build/derived-data';
import { MANAGED_SCHEMA, managedSchema } from './scripts/build/managed-schema';
import { noRuntimeCode } from './scripts/build/no-runtime-code';
import { packagedLocales } from './scripts/build/packaged-locales';

/** Nothing an extension page shows or runs may come from anywhere but the package. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      packagedLocales(wxt, files);
      await managedSchema(wxt, files);
    },
  },
  vite: () => ({
    plugins: [preact(), derivedData(), noRuntimeCode()],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./entrypoints/watch.content/context.ts', import.meta.url),
        ),
      },
    },
    build: { sourcemap: false, modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // WXT finds `icons` by the files' names; the toolbar button is told apart from them.
    action: { default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' } },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'signpost@signpost.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '121', storage: { managed_schema: MANAGED_SCHEMA } }),
  }),
});
