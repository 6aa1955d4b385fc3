import type { Known } from './tables';
import WORDINGS from './wordings.json' with { type: 'json' };

/**
 * Wordings that the tables lack, by the rule they speak for (`wordings.json`): `said` is what CRMs and connectors say of
 * an error in their own words, and short forms in which people hand them on; `titles` are those of screens in more
 * languages. What is filled in stands as `…`.
 */
export function wordings(): Known[] {
  const all = (list: Readonly<Record<string, readonly string[]>>, more: { screen?: true }) =>
    Object.entries(list).flatMap(([target, texts]) => texts.map((text) => ({ text, target, ...more })));
  return [...all(WORDINGS.said, {}), ...all(WORDINGS.titles, { screen: true })];
}
