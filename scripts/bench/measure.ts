import { cpus, loadavg } from 'node:os';
import { startLab } from '../../lab/server/server';
import { type Bench, openBench } from './browser';
import { measureCosts, type PageCosts, type Rounds } from './cost';
import { type Growth, measureGrowth } from './growth';
import { type HintTimes, measureHint } from './hint';
import { benchPages } from './pages';
import { measurePopup, type PopupTimes } from './popup';
import { measureRules, type RuleTimes } from './rules';
import { makeVariants, type Variant } from './variants';
import { type Weight, weighScripts } from './weigh';

/** All that one run measures. */
export interface Measured {
  variants: readonly Variant[];
  pages: PageCosts[];
  hint: HintTimes;
  popup: Record<'warm' | 'cold' | 'bare', PopupTimes>;
  growth: Record<'none' | 'signpost', Growth>;
  rules: RuleTimes;
  weights: Weight[];
}

/** How often each thing is measured. */
export interface Plan extends Rounds {
  hint: number;
  popup: number;
}

/** Measures everything side by side; `say` hears what is being measured. */
export async function measureAll(
  plan: Plan,
  say: (text: string) => void,
): Promise<{ measured: Measured; machine: string }> {
  const variants = await makeVariants();
  const lab = await startLab({ extraPages: benchPages() });
  const benches: Bench[] = [];
  const of = <T extends { id: string } | { variant: Variant }>(list: readonly T[], id: Variant['id']): T => {
    const found = list.find((one) => ('variant' in one ? one.variant.id : one.id) === id);
    if (!found) throw new Error(`There is no ${id}.`);
    return found;
  };
  try {
    say('matching and look-up …');
    const rules = measureRules();
    for (const variant of variants) benches.push(await openBench(variant, lab));
    const version = (await of(benches, 'none').browser.version()).replace('Headless', '').replace('/', ' ');
    const signpost = of(benches, 'signpost');
    const bare = of(benches, 'bare');
    say('the hint …');
    const hint = await measureHint(signpost, bare, plan.hint);
    say('the popup …');
    const popup = await measurePopup(signpost, bare, plan.popup);
    const pages = await measureCosts(benches, plan, say);
    say('an hour of a busy page …');
    const growth = {
      none: await measureGrowth(of(variants, 'none'), lab),
      signpost: await measureGrowth(of(variants, 'signpost'), lab),
    };
    const weights = weighScripts(variants);
    return {
      measured: { variants, pages, hint, popup, growth, rules, weights },
      machine: `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${version}, Node ${process.versions.node}, load average ${loadavg()[1]?.toFixed(1)} at the end`,
    };
  } finally {
    for (const bench of benches) await bench.close();
    await lab.close();
  }
}
