import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policySchema } from '../../lib/policy';
import { managedSchemaOf } from '../../scripts/build/managed-schema';

/** The built packages: what they ask for, and what is not in them. */

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

const scriptsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s', (folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

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
    expect(manifest.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
    if (folder.includes('firefox')) {
      expect(manifest).not.toHaveProperty('storage');
      return;
    }
    expect(manifest.storage).toEqual({ managed_schema: 'managed_schema.json' });
    const schema = JSON.parse(readFileSync(join(folder, 'managed_schema.json'), 'utf8'));
    expect(schema).toEqual(managedSchemaOf(policySchema));
  });

  it('lets its pages load and reach nothing from outside', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is no development build', () => {
    for (const { file, source } of scriptsIn(folder))
      expect(source, file).not.toMatch(/lineNumber:\d|jsxDEV/);
  });

  it('makes no code at run time', () => {
    for (const { file, source } of scriptsIn(folder)) {
      expect(source, file).not.toMatch(/\beval\(|new Function\b|=\s*Function[,;)]|\bFunction\(["'`]/);
      expect(source, file).not.toMatch(/\bimport\(/);
    }
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
