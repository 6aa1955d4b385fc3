import { describe, expect, it } from 'vitest';
import { FAMILIES, REMEDIES, RULES } from '../../../lib/catalog/catalog';
import type { Who } from '../../../lib/catalog/rules/schema';
import { interpolate } from '../../../lib/i18n/interpolate';
import { TEXTS } from '../../../lib/i18n/texts';
import { withoutMarks } from '../../../lib/i18n/without-marks';

/** The texts above the first button, with the placeholders' defaults filled in. */
const { app, maker, org } = TEXTS.advice;
const shown = (sentence: string) => withoutMarks(interpolate(sentence, { app, maker, org }), 'ltr');
const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const PERMISSION =
  /\b[A-Z][A-Za-z]+\.(?:AccessAsUser|Read|ReadBasic|ReadWrite|Send|Manage)\b|\boffline_access\b/;
const CODE = /AADSTS|\b\d{5,}\b/;
const JARGON =
  /\b(?:tenant|consent|scope|token|oauth|service principal|enterprise app(?:lication)?|client id|directory)s?\b/i;

/** How a title names the person who acts first; a title for the reader says what to do. */
const NAMED: Partial<Record<Who, RegExp>> = {
  'm365-admin': /^Ask your admin to /,
  'workspace-admin': /^Ask your admin to /,
  'crm-admin': /^Ask your (?:CRM|HubSpot) admin to /,
  vendor: /^Ask \{maker\} to /,
  wait: /^(?:Try again|Wait) /,
};
const SOMEBODY_ELSE = /\bask (?:your|an|the) |\bask \{maker\}|\byour (?:\S+ )?admin\b|\{maker\}/i;

const ENTRIES = [
  ...[...RULES].map(([id, rule]) => ({ id: `rule ${id}`, tone: undefined, ...rule })),
  ...[...FAMILIES].map(([id, family]) => ({ id: `family ${id}`, tone: undefined, ...family })),
];
const lengths = ENTRIES.map(({ title, what }) => wordsIn(shown(title)) + wordsIn(shown(what)));

describe('before the first button', () => {
  for (const { id, title, what } of ENTRIES) {
    it(`${id} says what happened in one short sentence`, () => {
      expect(wordsIn(shown(what)), `"${shown(what)}"`).toBeLessThanOrEqual(25);
      expect(what, 'one sentence').toMatch(/^[^.?!]+(?:\.\w[^.?!]*)*\.$/);
      expect(title, 'a title ends without a stop').not.toMatch(/[.!?]$/);
    });

    it(`${id} needs no word of the trade`, () => {
      for (const text of [title, what]) {
        for (const word of [PERMISSION, CODE, JARGON]) expect(text).not.toMatch(word);
      }
    });
  }

  it('is read in five seconds', () => {
    const sorted = [...lengths].sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(30);
    for (const [index, { id }] of ENTRIES.entries()) expect(lengths[index], id).toBeLessThanOrEqual(45);
  });

  it('has a title of its own everywhere, since suggestions show nothing else', () => {
    const titles = ENTRIES.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('the chip, the title and the first remedy', () => {
  for (const { id, tone, who, title, remedies } of ENTRIES) {
    const [first] = who;
    if (!first || tone === 'good') continue;
    it(`${id} name the same person`, () => {
      const pattern = NAMED[first];
      if (pattern) expect(title).toMatch(pattern);
      else expect(title, 'the reader acts, nobody else').not.toMatch(SOMEBODY_ELSE);
      expect(REMEDIES.get(remedies[0] ?? '')?.who).toBe(first);
    });
  }
});
