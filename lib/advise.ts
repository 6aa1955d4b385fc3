import { actionsOf } from './actions';
import type { Advice, Way } from './advice';
import { readCode } from './codes/microsoft';
import { ANY_TENANT, buildConsentLink, consentHost, consentLinkParts } from './consent';
import type { Diagnosis } from './diagnose';
import type { Facts } from './evidence';
import { appOf, type KnownApp, linkable } from './known-app';
import { fill, type Language } from './language';
import { FAMILIES, REMEDIES, RULES } from './library';
import type { Apps } from './own-apps';
import { leftToAdmins } from './permissions';
import type { Remedy } from './remedies/schema';
import type { Rule } from './rules/schema';
import { siteNameOf } from './sites';

/** What is known around a diagnosis: the reader's language, the facts of the page and of the flow before it. */
export interface Circumstances {
  language: Language;
  /** The host the problem showed on; empty for pasted text. */
  host: string;
  facts: Facts;
  /** The apps that are known here; see `allApps`. */
  apps: Apps;
  /** The app whose own pages this flow came from, by id, if there was one. */
  flowApp?: string;
  /** The moment, where the page tells none: ISO 8601. */
  now?: string;
}

/**
 * Turns a diagnosis into Advice in the reader's language with every blank filled in.
 *
 * @throws RangeError if the diagnosis names a rule that does not exist.
 */
export function advise(diagnosis: Diagnosis, around: Circumstances): Advice {
  const english = RULES.get(diagnosis.rule);
  if (!english) throw new RangeError(`no rule ${diagnosis.rule}`);
  const { language } = around;
  const { texts } = language;
  const rule = { ...language.rule(diagnosis.rule, english), ...familyOf(diagnosis, language) };
  const vendor = diagnosis.rule.split('/')[0];
  const app = appOf(
    around.facts,
    vendor !== undefined && around.apps.has(vendor) ? vendor : around.flowApp,
    around.apps,
  );
  const blanks = blanksOf(app, around, vendor);
  const say = (sentence: string) => fill(sentence, blanks);

  const ways = rule.remedies.map((id) => wayOf(id, language, say));
  const who = rule.who[0] ?? 'you';
  const link = linkOf(rule, app, around);
  const details = detailsOf(diagnosis, app, around);

  const actions = actionsOf({ rule, who, ways, link, details, blanks, language, app });
  const source = rule.sources[0];
  const managed = managedPolicy(diagnosis, around);
  const explained = explanationOf(diagnosis);

  return {
    rule: diagnosis.rule,
    certainty: diagnosis.certainty,
    tone: rule.tone ?? 'problem',
    lang: language.code,
    dir: language.dir,
    chip: { who, text: say(rule.tone ? texts.who[rule.tone] : texts.who[who]) },
    title: say(rule.title),
    body: [rule.what, managed ?? rule.why, rule.retry].map(say),
    cautions: [
      ...(diagnosis.certainty === 'likely' && !rule.tone && !rule.fallback ? [texts.advice.likely] : []),
      ...(startsWithApproval(rule) && app.kind === 'unknown' ? [texts.advice.unknownApp] : []),
      ...(startsWithApproval(rule) && app.kind === 'none' ? [texts.advice.noApp] : []),
    ],
    ...actions,
    ...(link ? { link: { url: link, parts: consentLinkParts(link) } } : {}),
    ways,
    waysAreYours: who === 'you' || who === 'wait',
    waysHeading: say(texts.ways[who]),
    maybe: (rule.maybe ?? []).map((other) => {
      const named = RULES.get(other.rule);
      return {
        rule: other.rule,
        title: named ? say(language.rule(other.rule, named).title) : other.rule,
        tell: say(other.tell),
      };
    }),
    details,
    detailsText: details.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    source: explained
      ? { text: texts.advice.explained, url: explained }
      : {
          text: fill(texts.advice.checked, { title: source?.title ?? '', date: source?.checked ?? '' }),
          url: source?.url ?? '',
        },
    labels: { ...texts.hint, independent: fill(texts.hint.independent, { site: siteNameOf(around.host) }) },
  };
}

/** What to say of a code without a rule of its own: the words for codes of its kind. */
function familyOf({ rule, codes }: Diagnosis, language: Language): Partial<Rule> {
  if (rule !== 'microsoft/other') return {};
  const id = codes
    .map((code) => readCode(code.replace('AADSTS', ''))?.family)
    .find((family) => family !== undefined);
  const english = id === undefined ? undefined : FAMILIES.get(id);
  return id !== undefined && english ? language.family(id, english) : {};
}

/** Microsoft's own page for a code, where that is all there is to go by. */
function explanationOf({ rule, codes }: Diagnosis): string | undefined {
  const number = /^AADSTS(\d+)$/.exec(codes[0] ?? '')?.[1];
  return rule === 'microsoft/other' && number
    ? `https://login.microsoftonline.com/error?code=${number}`
    : undefined;
}

function blanksOf(
  app: KnownApp,
  { facts, language }: Circumstances,
  vendor: string | undefined,
): Record<string, string> {
  const { advice } = language.texts;
  const known = app.kind === 'known' ? app.app : undefined;
  // Google shows a product by its own name; in Entra it has the name of its registration.
  const name = vendor === 'google' ? known?.name : (known?.microsoft?.name ?? known?.name);
  const named = facts.tenant?.includes('.') ? facts.tenant : undefined;
  return { app: name ?? advice.app, maker: known?.name ?? advice.maker, org: named ?? advice.org };
}

function wayOf(id: string, language: Language, say: (sentence: string) => string): Way {
  const english = REMEDIES.get(id);
  if (!english) throw new RangeError(`no remedy ${id}`);
  const remedy: Remedy = language.remedy(id, english);
  return {
    remedy: id,
    title: say(remedy.title),
    who: remedy.who,
    steps: remedy.steps.map(say),
    check: say(remedy.check),
    ...(remedy.role ? { role: say(remedy.role) } : {}),
    ...(remedy.takes ? { takes: say(remedy.takes) } : {}),
    ...(remedy.action?.kind === 'open'
      ? { open: { label: say(remedy.action.label), url: remedy.action.url } }
      : {}),
  };
}

/** Whether approving the app is what an administrator does first about this. */
function startsWithApproval(rule: Rule): boolean {
  const first = rule.remedies.map((id) => REMEDIES.get(id)).find((remedy) => remedy?.who === 'm365-admin');
  return first?.action?.kind === 'consent-link';
}

/** Why approval is needed, where the request itself tells: it asks for what Microsoft's default leaves to administrators. */
function managedPolicy({ rule }: Diagnosis, { facts, language }: Circumstances): string | undefined {
  if (rule !== 'microsoft/admin-approval-required' && rule !== 'microsoft/admin-consent-requested')
    return undefined;
  const asked = leftToAdmins(facts.scopes ?? []);
  if (asked.length === 0) return undefined;
  return fill(language.texts.advice.managedPolicy, { scopes: asked.slice(0, 3).join(', ') });
}

/** The consent link: only for an app we know, and only where approving it is the remedy. */
function linkOf(rule: Rule, app: KnownApp, { facts, host }: Circumstances): string | undefined {
  const microsoft = app.kind === 'known' ? linkable(app.app) : undefined;
  if (!microsoft || !startsWithApproval(rule)) return undefined;
  return buildConsentLink({ host: consentHost(host), tenant: facts.tenant ?? ANY_TENANT, app: microsoft });
}

function detailsOf(
  diagnosis: Diagnosis,
  app: KnownApp,
  { facts, host, language, now }: Circumstances,
): Advice['details'] {
  const { details } = language.texts;
  const known = app.kind === 'known' ? app.app.microsoft : undefined;
  const microsoft = !diagnosis.rule.startsWith('google/') && facts.clientId !== undefined ? known : undefined;
  const rows: [string, string | undefined][] = [
    [details.code, diagnosis.codes.join(', ') || undefined],
    [details.codeName, readCode(diagnosis.codes[0]?.replace('AADSTS', '') ?? '')?.name],
    [details.app, microsoft?.name],
    [details.clientId, microsoft?.clientId],
    [details.tenant, facts.tenant],
    [details.correlationId, facts.correlationId],
    [details.requestId, facts.requestId],
    [details.page, host || undefined],
    [details.time, facts.time ?? now],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
