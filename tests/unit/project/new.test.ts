import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parseScreen } from '../../../lab/screens';
import { RULES } from '../../../lib/catalog/catalog';
import { ruleSchema } from '../../../lib/catalog/rules/schema';
import { lookUp } from '../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../lib/diagnosis/rule-index';
import { newFiles } from '../../../scripts/new/files';

/** What `npm run new` writes. */

const FACTS = {
  host: 'app.hubspot.com',
  path: '/settings/{n}/email',
  lang: 'en-US',
  tokens: ['code:hubspot/SOME_ERROR', 'heading#=abcdef'],
  headings: ['Mail & more'],
};

const pathsOf = (id: string, facts?: typeof FACTS) => Object.keys(newFiles(id, facts));

async function ruleIn(files: Record<string, string>, id: string) {
  const code = stripTypeScriptTypes(files[`lib/catalog/rules/${id}.ts`] ?? '');
  const { default: rule } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  return ruleSchema.parse(rule);
}

describe.each(['microsoft', 'google', 'hubspot'])('%s', (vendor) => {
  it('gets a rule and a lab page that expects it', async () => {
    const id = `${vendor}/some-problem`;
    const files = newFiles(id);
    const [rule, page = ''] = Object.keys(files);
    expect([rule, page]).toEqual([`lib/catalog/rules/${id}.ts`, `lab/screens/${id}.html`]);
    expect(await ruleIn(files, id)).toMatchObject({ title: expect.stringContaining('TODO') });
    expect(parseScreen(page, files[page] ?? '')).toMatchObject({
      title: expect.stringContaining('TODO'),
      expect: { rule: id },
    });
  });
});

describe.each(['mail', 'crm'])('%s', (vendor) => {
  const id = `${vendor}/some-problem`;
  it('gets a rule and a lab text that it answers', async () => {
    const files = newFiles(id);
    const [rule, text = ''] = Object.keys(files);
    expect([rule, text]).toEqual([`lib/catalog/rules/${id}.ts`, `lab/texts/${id}.txt`]);
    expect(files[text]).toContain('TODO');
    const rules = new Map([...RULES, [id, await ruleIn(files, id)]]);
    expect(lookUp(files[text] ?? '', indexRules(rules)).diagnoses[0]?.rule).toBe(id);
  });
  it('gets a lab page where a report shows one', async () => {
    const files = newFiles(id, FACTS);
    const [, page = ''] = Object.keys(files);
    expect(page).toBe(`lab/screens/${id}.html`);
    expect(parseScreen(page, files[page] ?? '')).toMatchObject({
      url: `https://app.hubspot.com/settings/x/email?state=${vendor}-some-problem`,
      lang: 'en',
      fragment: expect.stringContaining('Mail &amp; more'),
      expect: { rule: id, certainty: 'certain' },
    });
    expect((await ruleIn(files, id)).when).toEqual([
      { all: ['code:hubspot/SOME_ERROR'] },
      { all: ['site:hubspot'], any: ['heading:mail & more'] },
    ]);
  });
});

it('makes an app', () => expect(pathsOf('app/acme')).toEqual(['lib/catalog/apps/acme.ts']));

it.each(['', 'mail', 'mail/', 'mail/Some', 'other/some', 'constructor/some', '../mail/some'])(
  'takes no other name: %j',
  (id) => expect(() => newFiles(id)).toThrow('Say what: npm run new <microsoft|'),
);
