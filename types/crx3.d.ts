/** The part of the package that is used; it comes without types. */
declare module 'crx3' {
  import type { Readable } from 'node:stream';

  interface Options {
    keyPath: string;
    crxPath: string;
    xmlPath: string;
    appVersion: string;
    crxURL: string;
    browserVersion: string;
  }
  export default function writeCrx(zip: Readable, options: Options): Promise<{ appId: string }>;
}
