import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../build/translations';
import { captionsOf, listedLanguages } from '../../../scripts/pictures/store';

/** What the stores get: a listing in each language, with the pictures it names. */

const HEADINGS = ['Description', 'Category', 'Search words', 'Pictures'];
const NEEDED = ['hint', 'this-page', 'look-up', 'admin-link', 'tile'];

it('has a listing in English, and none in a language the extension does not speak', () => {
  const spoken = languages();
  expect(listedLanguages()).toContain('en');
  for (const language of listedLanguages()) expect(['en', ...spoken]).toContain(language);
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

  it('has a caption for each picture', () => {
    const captions = captionsOf(language);
    expect([...captions.keys()].sort()).toEqual([...NEEDED].sort());
    for (const [name, caption] of captions) expect(caption.length, name).toBeGreaterThan(10);
  });
});
