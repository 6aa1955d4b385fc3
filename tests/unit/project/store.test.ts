import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../build/derived-data';
import { captionsOf, listedLanguages, SCREENSHOT, TILE } from '../../../scripts/pictures/store';

/** The listings for the stores, with their pictures. */

const HEADINGS = ['Description', 'Category', 'Search words', 'Pictures'];
const NEEDED = ['hint', 'this-page', 'look-up', 'admin-link', 'tile'];

it('has a listing in English, and none in a language the extension does not speak', () => {
  const spoken = languages();
  expect(listedLanguages()).toContain('en');
  for (const language of listedLanguages()) expect(['en', ...spoken]).toContain(language);
});

/** Returns the size in a picture's header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

it('has an icon in the size that the stores show', () => {
  expect(sizeOf(readFileSync('public/icons/128.png'))).toEqual([128, 128]);
});

it('draws pictures in a size that every store takes', () => {
  // Chrome and Edge both take 1280 × 800; the small tile is 440 × 280.
  expect([SCREENSHOT, TILE]).toEqual([
    { width: 1280, height: 800 },
    { width: 440, height: 280 },
  ]);
  // Chrome takes five screenshots, Edge six, besides the tile.
  expect(NEEDED.length - 1).toBeLessThanOrEqual(5);
});

describe.each(readdirSync('public/_locales'))('public/_locales/%s', (language) => {
  const { name, description } = JSON.parse(
    readFileSync(join('public', '_locales', language, 'messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;

  it('has a name and a description that every store takes', () => {
    // Edge takes names of 45 characters, Firefox of 50, Chrome of 75; Chrome descriptions of 132, Firefox of 250.
    expect(name?.message).toMatch(/^Signpost\b/);
    expect(name?.message.length).toBeLessThanOrEqual(45);
    expect(description?.message.length).toBeGreaterThan(20);
    expect(description?.message.length).toBeLessThanOrEqual(132);
    expect(`${name?.message}${description?.message}`, 'Edge refuses emojis').not.toMatch(
      /\p{Extended_Pictographic}/u,
    );
  });
});

describe.each(listedLanguages())('store/%s', (language) => {
  const listing = readFileSync(join('store', language, 'listing.md'), 'utf8');

  it('has a description that every store takes', () => {
    expect([...listing.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
    const [, description = ''] = /## Description\n\n([\s\S]*?)\n\n## /.exec(listing) ?? [];
    // Edge wants 250 characters at least, and takes 10 000 at most.
    expect(description.length).toBeGreaterThan(250);
    expect(description.length).toBeLessThan(10_000);
    expect(description, 'stores show no markup').not.toMatch(/\*\*|\]\(|<[a-z]/);
  });

  it('has as many search words as Edge takes', () => {
    const [, words = ''] = /## Search words\n\n(.*)\n/.exec(listing) ?? [];
    const terms = words.split(', ');
    expect(terms.length).toBeGreaterThan(3);
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(new Set(terms).size).toBe(terms.length);
    for (const term of terms) expect(term.length, term).toBeLessThanOrEqual(30);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  it('has a caption for each picture', () => {
    const captions = captionsOf(language);
    expect([...captions.keys()].sort()).toEqual([...NEEDED].sort());
    for (const [name, caption] of captions) expect(caption.length, name).toBeGreaterThan(10);
  });
});
