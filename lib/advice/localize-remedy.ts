import { REMEDIES } from '../catalog/catalog';
import type { Remedy } from '../catalog/remedies/schema';
import type { Language } from '../i18n/language';
import type { Procedure } from './advice';

/**
 * Returns a remedy in a language, its placeholders filled in by `say`, with only the steps that fit the codes.
 *
 * @throws RangeError if there is no such remedy.
 */
export function localizeRemedy(
  id: string,
  language: Language,
  say: (sentence: string) => string,
  codes: readonly string[] = [],
): Procedure {
  const english = REMEDIES.get(id);
  if (!english) throw new RangeError(`no remedy ${id}`);
  const remedy: Remedy = language.remedy(id, english);
  const { role, takes, fails } = remedy;
  return {
    remedy: id,
    title: say(remedy.title),
    ...(remedy.request ? { request: say(remedy.request) } : {}),
    who: remedy.who,
    steps: stepsFor(codes, remedy).map(say),
    ...(remedy.action?.kind === 'consent-link' ? { byLink: true as const } : {}),
    ...(role ? { role: say(role) } : {}),
    check: say(remedy.check),
    ...(takes ? { takes: say(takes) } : {}),
    ...(fails ? { fails: say(fails) } : {}),
    ...(remedy.action?.kind === 'open'
      ? { open: { kind: 'open' as const, label: say(remedy.action.label), href: remedy.action.url } }
      : {}),
    ...(remedy.action?.kind === 'open' && remedy.action.later ? { opensLater: true as const } : {}),
  };
}

/** Returns the steps of a remedy that fit the codes; all if it has none for them. */
function stepsFor(codes: readonly string[], { steps, stepsFor: byCode = {} }: Remedy): string[] {
  const fitting = new Set(codes.flatMap((code) => byCode[code] ?? []));
  return fitting.size > 0 ? steps.filter((_, at) => fitting.has(at + 1)) : steps;
}
