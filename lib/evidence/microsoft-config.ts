import { addFacts, type Facts } from './evidence';
import { CONSUMER_TENANT, parseGuid, parseTime } from './formats';
import { asText, findInlineJson } from './inline-json';
import type { ScanContext } from './site';
import { CONFIG_XPATH } from './triage/microsoft';

/** Returns the string value of an XPath expression. */
export function evaluateXPath(doc: Document, path: string): string {
  return doc.evaluate(path, doc, null, 2).stringValue;
}

/** Returns the page's configuration object, from its script `$Config={…JSON…};`. An unchanged script is not parsed again. */
export function findConfig(doc: Document, { memory }: ScanContext): Record<string, unknown> | undefined {
  const text = evaluateXPath(doc, CONFIG_XPATH);
  if (memory.config?.text !== text) memory.config = { text, value: findInlineJson(text, '$Config=') };
  return memory.config.value;
}

/** Adds the ids that support asks for, and app and tenant in case the address names none. */
export function addConfigFacts(config: Record<string, unknown> | undefined, facts: Facts): void {
  if (!config) return;
  const details = config.serverDetails as { rt?: unknown } | null | undefined;
  addFacts(facts, {
    correlationId: parseGuid(asText(config.correlationId)),
    requestId: parseGuid(asText(config.sessionId)),
    time: parseTime(details?.rt),
    tenant: tenantOf(config),
    clientId: clientIdOf(config),
  });
}

/** Returns the tenant id in one of the addresses that the page itself will go to. */
function tenantOf(config: Record<string, unknown>): string | undefined {
  for (const key of ['urlResume', 'urlCancel', 'urlFidoLogin', 'urlPost']) {
    const found = parseGuid(
      /^https:\/\/login\.[a-z.]{6,40}\/([0-9a-f-]{36})\//i.exec(
        (asText(config[key]) ?? '').slice(0, 120),
      )?.[1],
    );
    if (found && found !== CONSUMER_TENANT) return found;
  }
  return undefined;
}

/** Returns the app's id from the error message, or else from the addresses that the page itself will go to. */
function clientIdOf(config: Record<string, unknown>): string | undefined {
  const message = asText(config.strServiceExceptionMessage)?.slice(0, 2_000) ?? '';
  const named = parseGuid(
    /(?:application|identifier|client app id:?)[^.]{0,200}?'?([0-9a-f]{8}-[0-9a-f-]{27})'?/i.exec(
      message,
    )?.[1],
  );
  if (named) return named;
  for (const key of ['urlTenantedEndpointFormat', 'urlMsaSignUp', 'urlPostMsa']) {
    const found = parseGuid(
      /[?&](?:client_id|fci)=([0-9a-f-]{36})(?:&|$)/i.exec((asText(config[key]) ?? '').slice(0, 8_000))?.[1],
    );
    if (found) return found;
  }
  return undefined;
}
