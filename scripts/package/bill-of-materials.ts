import { type BundledPackage, bundledPackages } from '../../build/licenses';

interface Project {
  name: string;
  version: string;
  license: string;
  dependencies: Record<string, string>;
}

/**
 * Returns the software bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): every package whose
 * code is in the extension, with its license and the SHA-512 of npm's download. It has neither time nor serial number,
 * so that the same sources give the same file.
 */
export function billOfMaterials(project: Project, packages: readonly BundledPackage[] = bundledPackages()) {
  const needed = new Set(packages.flatMap(({ needs }) => needs));
  // Packages that no other one here needs, such as build helpers, are also needed by the project itself.
  const direct = packages
    .map(({ name }) => name)
    .filter((name) => name in project.dependencies || !needed.has(name));
  const refsOf = (names: readonly string[]) =>
    packages
      .filter(({ name }) => names.includes(name))
      .map(purl)
      .sort();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...identity(project) } },
    components: packages.map((one) => ({
      type: 'library',
      ...identity(one),
      hashes: [{ alg: 'SHA-512', content: hexOf(one.integrity) }],
    })),
    dependencies: [
      { ref: purl(project), dependsOn: refsOf(direct) },
      ...packages.map((one) => ({ ref: purl(one), dependsOn: refsOf(one.needs) })),
    ],
  };
}

/** Returns the fields that the project and its packages have in common. */
function identity({ name, version, license }: Pick<Project, 'name' | 'version' | 'license'>) {
  const ref = purl({ name, version });
  return { 'bom-ref': ref, name, version, purl: ref, licenses: [{ license: { id: license } }] };
}

/** Returns the package URL, https://github.com/package-url/purl-spec. */
function purl({ name, version }: Pick<Project, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** Converts `sha512-<base64>` to hexadecimal digits. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}
