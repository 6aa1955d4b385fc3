import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../lib/advice/advice';
import { advise } from '../../../lib/advice/advise';
import type { App } from '../../../lib/catalog/apps/schema';
import { FAMILIES, RULES } from '../../../lib/catalog/catalog';
import { MICROSOFT_CODES } from '../../../lib/catalog/codes/microsoft';
import { APPS } from '../../../lib/catalog/packaged-apps';
import type { Who } from '../../../lib/catalog/rules/schema';
import type { AppMatch } from '../../../lib/consent/identify-app';
import { languageOf } from '../../../lib/i18n/language';
import { TEXTS } from '../../../lib/i18n/texts';

/** What stands before the first fold of every hint there is: who acts, and what the main button does about it. */

const LANGUAGE = languageOf('en');
const HUBSPOT = APPS.get('hubspot') as App;
const MATCHES: Record<string, AppMatch> = {
  'an app we know': { kind: 'known', id: 'hubspot', app: HUBSPOT },
  'an app that was added here': { kind: 'known', id: 'hubspot', app: HUBSPOT, addedBy: 'organization' },
  'an app we do not know': { kind: 'unknown', clientId: '0a1b2c3d-1111-4222-8333-444455556666' },
  'no app': { kind: 'none' },
};

/** Every rule, and every family by its first code. */
const PROBLEMS = [
  ...[...RULES].map(([rule]) => ({ id: rule, rule, codes: [] as string[] })),
  ...[...FAMILIES.keys()].map((family) => {
    const code = new RegExp(`^${family}: (\\d+)`, 'm').exec(MICROSOFT_CODES)?.[1];
    return { id: `family ${family}`, rule: 'microsoft/other', codes: [`AADSTS${code}`] };
  }),
];

interface Told {
  id: string;
  state: string;
  certainty: string;
  advice: Advice;
}

const TOLD: Told[] = PROBLEMS.flatMap(({ id, rule, codes }) =>
  Object.entries(MATCHES).flatMap(([name, app]) =>
    (['certain', 'likely'] as const).flatMap((certainty) =>
      [false, true].map((approved) => ({
        id,
        state: `${name}, ${certainty}${approved ? ', approved before' : ''}`,
        certainty,
        advice: advise(
          { rule, certainty, matchedTokens: [], codes },
          { language: LANGUAGE, host: 'login.microsoftonline.com', facts: {}, apps: APPS, app, approved },
        ),
      })),
    ),
  ),
);

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const spent = ({ title, body, cautions }: Advice) =>
  wordsIn([title, body[0], cautions[0]].join(' ').replaceAll('**', ''));
const firstOf = ({ advice }: Told): Who => advice.chip.who;

/** Whom each handing over reaches, by the words on its button. */
const HANDS_TO: Partial<Record<Who, RegExp>> = {
  'm365-admin': /^Copy the message for your admin$/,
  'workspace-admin': /^Copy the message for your admin$/,
  'crm-admin': /^Copy the message for your admin$/,
  vendor: /^Copy the message for .+’s support$/,
};

describe('the main button is pressed by, or reaches, whom chip and title name', () => {
  for (const { id } of PROBLEMS) {
    it(id, () => {
      for (const told of TOLD.filter((one) => one.id === id)) {
        const { primary, secondary, tone, chip } = told.advice;
        const first = firstOf(told);
        if (tone === 'problem') expect(chip.text, told.state).toContain(chipName(first));
        if (tone === 'quiet') expect(primary, told.state).toBeUndefined();
        else if (first === 'wait') expect(primary, told.state).toBeUndefined();
        else if (first === 'you') {
          expect(primary?.tells, `${told.state}: handed to somebody else`).toBeUndefined();
          if (primary?.kind === 'open')
            expect(primary.href, 'where the first steps lead').toBe(told.advice.ways[0]?.open?.url);
        } else {
          expect(primary, told.state).toMatchObject({ kind: 'copy', tells: 'handed-over' });
          expect(primary?.label, told.state).toMatch(HANDS_TO[first] ?? /^$/);
        }
        // Nobody is handed the same thing twice.
        const labels = [primary, ...secondary].map((action) => action?.label);
        expect(new Set(labels).size, told.state).toBe(labels.length);
      }
    });
  }
});

/** What the chip calls whoever acts first; the maker has a name of its own. */
function chipName(who: Who): string {
  return TEXTS.who[who].replace('{maker} ', '');
}

describe('before the main button', () => {
  it('there are at most 45 words, whatever is known', () => {
    const tooMany = TOLD.filter(({ advice }) => spent(advice) > 45);
    expect(tooMany.map(({ id, state, advice }) => `${id} (${state}): ${spent(advice)}`)).toEqual([]);
  });

  it('there are at most 30 in half of all hints', () => {
    const counts = TOLD.map(({ advice }) => spent(advice)).sort((one, other) => one - other);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(30);
  });

  it('no permission is named', () => {
    for (const { id, advice } of TOLD)
      expect([advice.title, advice.body[0], advice.cautions[0]].join(' '), id).not.toMatch(
        /\b[A-Z][a-z]+\.(?:Read|ReadWrite|Send)\b/,
      );
  });
});
