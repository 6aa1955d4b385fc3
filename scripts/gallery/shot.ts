import type { Scheme } from './take';

/** One picture of the gallery, with what must be on it and what was. */
export interface Shot {
  title: string;
  address: string;
  /** Heading of the part of the gallery it belongs to. */
  group: string;
  /** File beside the gallery's page. */
  image: string;
  width: number;
  language: string;
  scheme: Scheme;
  /** `microsoft/other, likely`, or `no hint`; missing where nothing is compared. */
  expected?: string;
  found?: string;
}

/** False where the wrong hint, or none, was found. */
export function isRight({ expected, found }: Shot): boolean {
  return expected === found;
}

/** The file of a picture. */
export function nameOf(
  id: string,
  { width, scheme, language }: Pick<Shot, 'width' | 'scheme' | 'language'>,
): string {
  return `${id.replaceAll('/', '-')}-${width}-${scheme}-${language}`;
}
