import type { App } from '../catalog/apps/schema';
import { FAMILIES, RULES } from '../catalog/catalog';
import { vendorOfRule } from '../catalog/rule-id';
import type { Rule } from '../catalog/rules/schema';
import type { Facts } from '../evidence/evidence';
import { interpolate, type Speaker } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import type { Procedure } from './advice';
import { localizeRemedy } from './localize-remedy';
import { type AdviceContext, type ResolvedApp, type ResolvedRule, tenantOf } from './resolve';

/** A resolved rule in one language. */
export interface LocalizedRule {
  rule: Rule;
  placeholders: Record<string, string>;
  say: (sentence: string) => string;
  procedures: Procedure[];
}

/**
 * Returns a resolved rule in a language, as Signpost says it to the reader or as the sender says it in a message.
 *
 * @param id the app's id if the text shows it, so that a list of apps is searched for the id and not for the name
 */
export function localizeRule(
  resolved: ResolvedRule,
  context: AdviceContext,
  language: Language,
  speaker: Speaker,
  id?: string,
): LocalizedRule {
  const { diagnosis, rule: english, family, remedies } = resolved;
  const words = family === undefined ? undefined : FAMILIES.get(family);
  const rule = {
    ...language.rule(diagnosis.rule, english),
    ...(family !== undefined && words ? language.family(family, words) : {}),
  };
  const names = namesOf(resolved, context.facts, language.texts.advice);
  const placeholders = {
    ...names,
    appOrId: id ?? names.app,
    org: organizationIn(context, language.texts[speaker === 'sender' ? 'message' : 'advice'].org),
  };
  const say = (sentence: string) => interpolate(sentence, placeholders, speaker);
  return {
    rule,
    placeholders,
    say,
    procedures: remedies.map((id) => localizeRemedy(id, language, say, diagnosis.codes)),
  };
}

/** The names of an app and of its maker. */
type AppNames = Record<'app' | 'maker', string>;

/** Returns what the placeholders for the app and its maker stand for; `unnamed` where nothing names them. */
export function namesOf(
  { diagnosis, app, reportedApp }: ResolvedApp,
  facts: Facts,
  unnamed: AppNames,
): AppNames {
  const known = app.kind === 'known' ? app.app : undefined;
  return {
    app: (known && entryName(known, diagnosis.rule, facts)) ?? reportedApp?.name ?? unnamed.app,
    maker: known?.name ?? reportedApp?.name ?? unnamed.maker,
  };
}

/** Returns an app's name: at Google and in CRMs the product's, in Entra that of its registration. */
function entryName({ name, microsoft }: App, rule: string, { clientId }: Facts): string {
  // Of several registrations, the one for Exchange Web Services is meant only if its id was seen.
  const isOther = microsoft?.byEws && clientId !== microsoft.clientId;
  return vendorOfRule(rule) === 'google' || RULES.get(rule)?.caller || isOther
    ? name
    : (microsoft?.name ?? name);
}

/** Returns the organization's domain, else `other`. */
function organizationIn(context: AdviceContext, other: string): string {
  const tenant = tenantOf(context);
  return tenant?.includes('.') ? tenant : other;
}
