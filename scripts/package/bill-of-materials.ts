import { type BundledPackage, bundledPackages } from '../../build/licenses';

interface Project {
  name: string;
  version: string;
  license: string;
  dependencies: Record<string, string>;
}

/**
 * The software bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): every package whose code
 * is in the extension, with its license and the SHA-512 of what npm downloads. It has neither time nor serial
 * number, so that the same sources give the same file.
 */
export function billOfMaterials(project: Project, packages: readonly BundledPackage[] = bundledPackages()) {
  const refs = new Map(packages.map(({ name, version }) => [name, purl(name, version)]));
  const refsOf = (names: readonly string[]) => names.flatMap((name) => refs.get(name) ?? []).sort();
  const needed = new Set(packages.flatMap(({ needs }) => needs));
  const own = purl(project.name, project.version);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        'bom-ref': own,
        type: 'application',
        name: project.name,
        version: project.version,
        purl: own,
        licenses: [{ license: { id: project.license } }],
      },
    },
    components: packages.map(({ name, version, license, integrity }) => ({
      'bom-ref': purl(name, version),
      type: 'library',
      name,
      version,
      purl: purl(name, version),
      hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }],
      licenses: [{ license: { id: license } }],
    })),
    dependencies: [
      // What nobody else here needs is the project's own choice, build helpers included.
      { ref: own, dependsOn: refsOf(packages.map(({ name }) => name).filter((name) => isDirect(name))) },
      ...packages.map(({ name, version, needs }) => ({ ref: purl(name, version), dependsOn: refsOf(needs) })),
    ],
  };

  function isDirect(name: string): boolean {
    return name in project.dependencies || !needed.has(name);
  }
}

/** Package URL, https://github.com/package-url/purl-spec. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** `sha512-<base64>` as hexadecimal digits. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
}
