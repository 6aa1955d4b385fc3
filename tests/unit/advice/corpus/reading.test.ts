import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../../lib/advice/advice';
import { advise } from '../../../../lib/advice/advise';
import { withUnbreakableNames } from '../../../../lib/advice/details';
import type { AdviceContext } from '../../../../lib/advice/resolve';
import { REMEDIES, RULES } from '../../../../lib/catalog/catalog';
import { MICROSOFT_CODES } from '../../../../lib/catalog/codes/microsoft';
import { APPS } from '../../../../lib/catalog/packaged-apps';
import type { Who } from '../../../../lib/catalog/rules/schema';
import type { AppMatch } from '../../../../lib/consent/apps/identify-app';
import { languageOf } from '../../../../lib/i18n/language';
import { TEXTS } from '../../../../lib/i18n/texts';
import { withoutMarks } from '../../../../lib/i18n/without-marks';

/** What every possible hint shows before its first fold: who acts, and what the main button does. */

const LANGUAGE = languageOf('en');
/** Returns a certain app, so that one added to the catalog does not change the words that are counted here. */
function known(id: string): AppMatch {
  const app = APPS.get(id);
  if (!app) throw new Error(`no app ${id}`);
  return { kind: 'known', id, app };
}

const UNKNOWN: AppMatch = { kind: 'unknown', clientId: '0a1b2c3d-1111-4222-8333-444455556666' };
const AROUND: Record<string, Pick<AdviceContext, 'app' | 'reportedApp'>> = {
  'an app with a link': { app: known('hubspot') },
  'an app whose link takes a step more': { app: known('andsend') },
  'an app whose id was copied': { app: known('dust') },
  'an app that was added here': { app: { ...known('hubspot'), addedBy: 'organization' } as AppMatch },
  'an app we do not know': { app: UNKNOWN },
  'an id that is not the one of the app that was said': { app: UNKNOWN, reportedApp: { id: 'hubspot' } },
  'no app': { app: { kind: 'none' } },
};

/** Every rule, every case within a rule, and every family of codes with its first code. */
const PROBLEMS = [
  ...[...RULES].flatMap(([rule, { families = {} }]) => [
    { id: rule, rule, codes: [] as string[], matchedTokens: [] as string[] },
    ...Object.entries(families).map(([token, family]) => {
      return { id: `${rule}, family ${family}`, rule, codes: [] as string[], matchedTokens: [token] };
    }),
  ]),
  ...[...MICROSOFT_CODES.matchAll(/^(\w+): (\d+)/gm)].map(([, family, code]) => {
    return { id: `family ${family}`, rule: 'microsoft/other', codes: [`AADSTS${code}`], matchedTokens: [] };
  }),
];

interface Told {
  id: string;
  state: string;
  certainty: string;
  /** Whether nothing names the app. */
  unnamed: boolean;
  advice: Advice;
}

const TOLD: Told[] = PROBLEMS.flatMap(({ id, rule, codes, matchedTokens }) =>
  Object.entries(AROUND).flatMap(([name, around]) =>
    (['certain', 'likely'] as const).flatMap((certainty) =>
      [false, true].map((approved) => ({
        id,
        state: `${name}, ${certainty}${approved ? ', approved before' : ''}`,
        certainty,
        unnamed: around.app?.kind !== 'known' && !around.reportedApp && !APPS.has(rule.split('/')[0] ?? ''),
        advice: advise(
          { rule, certainty, matchedTokens, codes },
          {
            language: LANGUAGE,
            host: 'login.microsoftonline.com',
            facts: {},
            apps: APPS,
            ...around,
            approved,
          },
        ),
      })),
    ),
  ),
);

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
const spent = ({ title, body, cautions }: Advice) =>
  wordsIn(withoutMarks([title, body[0], cautions[0]].join(' '), 'ltr'));
const firstOf = ({ advice }: Told): Who => advice.chip.who;

/** Matches the label of each button that hands the problem over, by who gets it. */
const HANDS_TO: Partial<Record<Who, RegExp>> = {
  'm365-admin': /^Copy the message for your admin$/,
  'workspace-admin': /^Copy the message for your admin$/,
  'crm-admin': /^Copy the message for your admin$/,
  vendor: /^Copy the message for .+’s support$/,
};

/** Matches the question which app it is, by who gets the message that its answers lead to. */
const BRINGS: Partial<Record<Who, RegExp>> = {
  'm365-admin': /Press it to get the message for your Microsoft\u00a0365 admin\.$/,
  'workspace-admin': /Press it to get the message for your Google\u00a0Workspace admin\.$/,
  'crm-admin': /Press it to get the message for your CRM admin\.$/,
  vendor: /Press it to get the message for its support\.$/,
};

describe('the main button is pressed by, or reaches, whom chip and title name', () => {
  for (const { id } of PROBLEMS) {
    it(id, () => {
      for (const told of TOLD.filter((one) => one.id === id)) {
        const { primary, secondary, more, choices, tone, chip } = told.advice;
        const first = firstOf(told);
        if (tone === 'problem') {
          const endedBy = RULES.get(told.advice.rule)?.endedBy;
          expect(chip.text, told.state).toContain(chipName(endedBy ?? first));
        }
        if (tone === 'quiet') expect(primary, told.state).toBeUndefined();
        else if (first === 'wait') expect(primary, told.state).toBeUndefined();
        else if (first === 'you') {
          expect(primary?.event, `${told.state}: handed to somebody else`).toBeUndefined();
          if (primary?.kind === 'open') {
            expect(primary.label, 'where the first step leads').toBe(
              labelOf(told.advice.procedures[0]?.remedy),
            );
            expect(isLater(told.advice.procedures[0]?.remedy), `${told.state}: pressed before its step`).toBe(
              false,
            );
          }
        } else if (choices) {
          expect(primary, told.state).toBeUndefined();
          expect(choices.answers.length, told.state).toBeLessThanOrEqual(7);
          expect(choices.answers.at(-1), told.state).toMatchObject({ kind: 'message' });
          // The question has to say that its answers lead to a message, and to whom.
          expect(choices.question, told.state).toMatch(BRINGS[first] ?? /^$/);
        } else {
          expect(primary, told.state).toMatchObject({ kind: 'copy', event: 'handed-over' });
          expect(primary?.label, told.state).toMatch(HANDS_TO[first] ?? /^$/);
        }
        // The message page asks for the name; a message without it is of little use.
        if (told.unnamed && tone === 'problem') {
          const handed = [...secondary, ...more];
          expect(
            handed.every(({ kind }) => kind === 'message'),
            told.state,
          ).toBe(true);
          expect(handed.length, told.state).toBe(told.advice.message && !choices ? 1 : 0);
        }
        // No two buttons hand over the same.
        const labels = [primary, ...secondary, ...more].map((action) => action?.label);
        expect(new Set(labels).size, told.state).toBe(labels.length);
      }
    });
  }
});

/** Returns the label of the button of a remedy. */
function labelOf(remedy = ''): string | undefined {
  const action = REMEDIES.get(remedy)?.action;
  return action?.kind === 'open' ? action.label : undefined;
}

/** Whether only a later step of a remedy needs the page that its button opens. */
function isLater(remedy = ''): boolean {
  const action = REMEDIES.get(remedy)?.action;
  return action?.kind === 'open' && action.later === true;
}

describe('a way for somebody else than the chip names says whose it is', () => {
  const WHOSE: Record<Who, RegExp> = {
    you: /^For you: /,
    wait: /^For you: /,
    'm365-admin': /^For your admin: /,
    'workspace-admin': /^For your admin: /,
    'crm-admin': /^For your CRM admin: /,
    vendor: /^For .+?: /,
  };
  const actorOf = (who: Who) => (who === 'wait' ? 'you' : who);

  for (const { id } of PROBLEMS) {
    it(id, () => {
      for (const told of TOLD.filter((one) => one.id === id)) {
        for (const way of told.advice.procedures) {
          const isOthers = actorOf(way.who) !== actorOf(firstOf(told));
          const whose = expect(way.title, `${told.state}: ${way.remedy}`);
          if (isOthers) whose.toMatch(WHOSE[way.who]);
          else whose.not.toMatch(WHOSE[way.who]);
        }
      }
    });
  }
});

/** Returns how the chip calls the person who acts first; the maker is called by name. */
function chipName(who: keyof typeof TEXTS.who): string {
  return withUnbreakableNames(TEXTS.who[who].replace('{maker} ', ''));
}

describe('before the main button', () => {
  it('there are at most 45 words, whatever is known', () => {
    const tooMany = TOLD.filter(({ advice }) => spent(advice) > 45);
    expect(tooMany.map(({ id, state, advice }) => `${id} (${state}): ${spent(advice)}`)).toEqual([]);
  });

  it('there are at most 30 in half of all hints', () => {
    const byLength = TOLD.toSorted((one, other) => spent(other.advice) - spent(one.advice));
    const longest = [...new Set(byLength.map(({ id }) => id))].slice(0, 10).join(', ');
    const median = byLength[Math.floor(byLength.length / 2)];
    expect(median && spent(median.advice), `shorten what is longest: ${longest}`).toBeLessThanOrEqual(30);
  });

  it('nobody is sent to an admin about an app we do not know who can go on alone', () => {
    const warned = TOLD.filter(({ advice }) => advice.cautions.includes(TEXTS.advice.unknownApp));
    expect(new Set(warned.map(firstOf))).toEqual(new Set(['m365-admin']));
    const trusting = TOLD.filter(({ advice }) => advice.cautions.includes(TEXTS.advice.unknownAppYours));
    expect(new Set(trusting.map(({ id }) => id))).toEqual(
      new Set([
        'microsoft/consent-declined',
        'microsoft/consent-declined, family admin-declined',
        'microsoft/consent-missing',
      ]),
    );
  });

  it('no permission is named', () => {
    for (const { id, advice } of TOLD)
      expect([advice.title, advice.body[0], advice.cautions[0]].join(' '), id).not.toMatch(
        /\b[A-Z][a-z]+\.(?:Read|ReadWrite|Send)\b/,
      );
  });
});
