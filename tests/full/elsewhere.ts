import { cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const LEFT_OUT = /^(node_modules|dist|\.cache|\.wxt|\.git|tests)$/;

/** Copies the project in its current state to another folder, without generated files and tests. */
export function copyProject(to: string): void {
  cpSync('.', to, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
}

/** Links the project's installed packages into a copy. */
export function linkPackages(place: string): void {
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'junction');
}

/** Unpacks a zip in WXT's form: consecutive entries, each with its size in front. */
export function unpack(file: string, to: string): void {
  const zip = readFileSync(file);
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [method, size] = [zip.readUInt16LE(at + 8), zip.readUInt32LE(at + 18)];
    const nameEnd = at + 30 + zip.readUInt16LE(at + 26);
    const data = nameEnd + zip.readUInt16LE(at + 28);
    const path = join(to, zip.toString('utf8', at + 30, nameEnd));
    const content = zip.subarray(data, data + size);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, method === 0 ? content : inflateRawSync(content));
    utimesSync(path, 1e9, 1e9);
    at = data + size;
  }
}
