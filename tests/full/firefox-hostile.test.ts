import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LabBrowser, launchFirefox } from '../../lab/driver/browser';
import { attempt, createJudge, type Judge } from '../../lab/driver/hostile-trial';
import { hostilePages, loadHostile } from '../../lab/hostile';
import { type Lab, startLab } from '../../lab/server/server';

/** The hostile pages in Firefox, which cannot tell what covers the hint; pages name the outcomes that differ for it. */

const PAGES = loadHostile();
let lab: Lab;
let browser: LabBrowser;
let judge: Judge;
beforeAll(async () => {
  lab = await startLab({ extraPages: hostilePages(PAGES) });
  browser = await launchFirefox({ port: lab.port, hosts: lab.hosts, extension: 'dist/firefox' });
  judge = await createJudge(browser);
});
afterAll(async () => {
  await browser?.close();
  await lab?.close();
});

describe.concurrent('a page that', { timeout: 90_000 }, () => {
  it.each(PAGES)('$title ($id)', async (hostile) => {
    const wanted = hostile.firefox?.expect ?? hostile.expect;
    expect(await attempt(browser, judge, hostile)).toEqual({
      outcome: wanted,
      rule: wanted === 'silent' ? undefined : hostile.rule,
      errors: [],
      stolen: hostile.firefox?.stolen ?? [],
    });
  });
});
