import { createPrivateKey } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import writeCrx from 'crx3';
import { MINIMUM_VERSIONS } from '../../build/minimum-versions';
import { UserError } from '../user-error';

/** What a signed package is made of. */
export interface Signing {
  /** Chrome's package. */
  zip: string;
  version: string;
  /** The private RSA key, as PEM. */
  key: string;
  /** The address of the folder from which browsers will load it, with a slash at its end. */
  downloads: string;
}

/**
 * Signs a package for installs by policy, as `<zip>.crx`, and writes the `updates.xml` that tells browsers where it
 * lies, both beside it. The same key and package give the same bytes. Returns the extension's id, which is the key's.
 */
export async function signPackage({ zip, version, key, downloads }: Signing): Promise<string> {
  if (keyType(key) !== 'rsa') throw new UserError('CRX_KEY is no private RSA key in PEM form.');
  const crx = zip.replace(/\.zip$/, '.crx');
  // The library takes the key from a file only.
  const folder = mkdtempSync(join(tmpdir(), 'signpost-key-'));
  const keyPath = join(folder, 'key.pem');
  writeFileSync(keyPath, key, { mode: 0o600 });
  try {
    const { appId } = await writeCrx(createReadStream(zip), {
      keyPath,
      crxPath: resolve(crx),
      xmlPath: resolve(crx, '..', 'updates.xml'),
      appVersion: version,
      crxURL: new URL(crx.replace(/^.*[\\/]/, ''), downloads).href,
      browserVersion: MINIMUM_VERSIONS.chrome,
    });
    return appId;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function keyType(key: string): string | undefined {
  try {
    return createPrivateKey(key).asymmetricKeyType;
  } catch {
    return undefined;
  }
}
