import { createPrivateKey } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import writeCrx from 'crx3';
import { MINIMUM_VERSIONS } from '../../build/minimum-versions';
import { UserError } from '../user-error';

/** The input of a signed package. */
export interface SigningInput {
  /** Path of Chrome's package. */
  zip: string;
  version: string;
  /** Private RSA key as PEM. */
  key: string;
  /** Address of the folder from which browsers will load the package, with a slash at the end. */
  downloads: string;
}

/**
 * Signs a package for installs by policy. Writes `<name>.crx` and the `updates.xml` that tells browsers its address beside
 * the zip; the same key and package give the same bytes. Returns the extension's id, which depends on the key alone.
 */
export async function signPackage({ zip, version, key, downloads }: SigningInput): Promise<string> {
  if (keyType(key) !== 'rsa') throw new UserError('CRX_KEY is no private RSA key in PEM form.');
  const crx = zip.replace(/\.zip$/, '.crx');
  // The library only takes the key from a file.
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
