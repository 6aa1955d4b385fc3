import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { managedSchemaOf } from '../../build/managed-schema';
import { MINIMUM_VERSIONS } from '../../build/minimum-versions';
import { policyFields } from '../../lib/settings/policy';
import { builtFolder, TARGETS, type Target } from '../../scripts/extension-build';

/** The built packages: their permissions, and what they must not contain. */

const HOSTS = [
  'access.workspace.google.com',
  'accounts.google.com',
  'app-ap1.hubspot.com',
  'app-eu1.hubspot.com',
  'app-na2.hubspot.com',
  'app-na3.hubspot.com',
  'app.hubspot.com',
  'login.chinacloudapi.cn',
  'login.live.com',
  'login.microsoft.com',
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.windows.net',
];

/** All keys of the manifests. A new key means a new capability; explain it in store/permissions.md. */
const KEYS = [
  'options_ui',
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'permissions',
  'version',
];

/** Further keys of a browser's manifest, and the form of its background. */
const OWN: Record<Target, Record<string, unknown>> = {
  chrome: {
    minimum_chrome_version: MINIMUM_VERSIONS.chrome,
    storage: { managed_schema: 'managed_schema.json' },
    incognito: 'split',
    background: { service_worker: 'background.js' },
  },
  edge: {
    minimum_chrome_version: MINIMUM_VERSIONS.edge,
    storage: { managed_schema: 'managed_schema.json' },
    incognito: 'split',
    background: { service_worker: 'background.js' },
  },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: '{cce015c3-54f4-4e8f-a2ff-2d0a506bcf36}',
        strict_min_version: MINIMUM_VERSIONS.firefox,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: MINIMUM_VERSIONS.firefoxAndroid },
    },
    background: { scripts: ['background.js'] },
  },
  safari: {
    browser_specific_settings: { safari: { strict_min_version: MINIMUM_VERSIONS.safari } },
    background: { service_worker: 'background.js' },
  },
};

const scriptsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));

describe.each(TARGETS)('the package for %s', (target) => {
  const folder = builtFolder(target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('has a manifest that says what is known, and no more', () => {
    expect(Object.keys(manifest).sort()).toEqual([...new Set([...KEYS, ...Object.keys(OWN[target])])].sort());
    expect(manifest).toMatchObject({ manifest_version: 3, ...OWN[target] });
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('has every file its manifest names', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    const named = [
      manifest.action.default_popup,
      ...Object.values<string>(manifest.icons),
      ...Object.values<string>(manifest.action.default_icon),
      ...(manifest.background.scripts ?? [manifest.background.service_worker]),
      ...manifest.content_scripts.flatMap((script: { js: string[] }) => script.js),
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    expect(files).toEqual(expect.arrayContaining(named));
  });

  it('says who made what is in it', () => {
    const licenses = readFileSync(join(folder, 'licenses.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [name, version] of Object.entries(dependencies))
      expect(licenses).toContain(`\n${name} ${version} (`);
  });

  it('asks for storage and the watched hosts, nothing else', () => {
    expect(manifest.permissions, 'a permission was added').toEqual(['storage']);
    const [script, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(script.matches.toSorted()).toEqual(HOSTS.map((host) => `https://${host}/*`));
    expect(Object.keys(script).sort()).toEqual(['js', 'matches', 'run_at']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest, `${key} was added`).not.toHaveProperty(key);
    }
  });

  it('says what an organization may set, to the browsers that want to know', () => {
    // Safari always opens the options page in a tab.
    expect(manifest.options_ui).toMatchObject({
      page: 'options.html',
      ...(target === 'safari' ? {} : { open_in_tab: true }),
    });
    if (target === 'firefox' || target === 'safari') {
      expect(manifest).not.toHaveProperty('storage');
      return;
    }
    expect(manifest.storage).toEqual({ managed_schema: 'managed_schema.json' });
    const schema = JSON.parse(readFileSync(join(folder, 'managed_schema.json'), 'utf8'));
    expect(schema).toEqual(managedSchemaOf(policyFields()));
  });

  it('asks for nothing that store/permissions.md does not explain', () => {
    const explained = readFileSync('store/permissions.md', 'utf8');
    const policy: string = manifest.content_security_policy.extension_pages;
    const [, reached = ''] = /connect-src ([^;]*)/.exec(policy) ?? [];
    for (const word of [
      ...manifest.permissions,
      ...HOSTS,
      ...reached.split(' ').flatMap((origin) => (URL.canParse(origin) ? new URL(origin).host : [])),
    ])
      expect(explained, `there must be a row for ${word}`).toContain(`\n| \`${word}\` | `);
  });

  it('lets its pages load nothing from outside, and reach the hosts of the mailbox check alone', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self' https://cloudflare-dns.com https://dns.google https://doh.dns.sb https://login.microsoftonline.com",
      "frame-ancestors 'none'",
      "form-action 'none'",
      "base-uri 'none'",
    ]);
  });

  it('is no development build', () => {
    for (const { file, source } of scriptsIn(folder))
      expect(source, file).not.toMatch(/lineNumber:\d|jsxDEV/);
  });

  it('makes neither code nor markup at run time', () => {
    for (const { file, source } of scriptsIn(folder)) {
      expect(source, file).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write\(/);
      expect(source, file).not.toMatch(/\beval\(|new Function\b|=\s*Function[,;)]|\bFunction\(["'`]/);
    }
  });

  it('loads code by fixed names of its own, and only on its own pages', () => {
    const scripts = scriptsIn(folder);
    for (const { file, source } of scripts) {
      const loaded = (source.match(/\bimport\([^)]*\)?/g) ?? []).map(
        (call) => /^import\([`"']\.\/([\w-]+\.js)[`"']\)$/.exec(call)?.[1] ?? call,
      );
      if (!file.startsWith('chunks')) expect(loaded, file).toEqual([]);
      expect(scripts.map((one) => one.file.replaceAll('\\', '/'))).toEqual(
        expect.arrayContaining(loaded.map((name) => `chunks/${name}`)),
      );
    }
  });

  it('has the small build of zod, and no other', () => {
    for (const { file, source } of scriptsIn(folder)) expect(source, file).not.toMatch(/[`"']ZodString[`"']/);
    expect(readFileSync(join(folder, 'background.js'), 'utf8')).toMatch(/[`"']ZodMiniString[`"']/);
  });

  it('carries no rule, text, schema or library to the sign-in page', () => {
    const source = readFileSync(join(folder, 'content-scripts/watch.js'), 'utf8');
    for (const word of [
      'AADSTS50105',
      'Microsoft 365 admin',
      'need admin approval',
      'adminconsent?',
      '450987b3',
      'ZodError',
      '_zod',
      '__webextension',
      'preact',
      'border-radius',
    ]) {
      expect(source.toLowerCase(), `"${word}" is in the content script`).not.toContain(word.toLowerCase());
    }
  });
});

it('has the same bytes for Edge as for Chrome', () => {
  const bytesOf = (target: Target) =>
    readdirSync(builtFolder(target), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'base64'));
  expect(bytesOf('edge')).toEqual(bytesOf('chrome'));
});
