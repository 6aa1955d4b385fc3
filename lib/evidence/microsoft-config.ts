import { type Facts, noteFact } from './evidence';
import { CONSUMER_TENANT, parseGuid, parseTime } from './formats';
import { asText, findInlineJson } from './inline-json';
import type { ScanContext } from './site';
import { CONFIG } from './triage/microsoft';

/** What XPath finds, as a text. */
export function ask(doc: Document, path: string): string {
  return doc.evaluate(path, doc, null, 2).stringValue;
}

/** The page's own configuration script: `$Config={…JSON…};`. It is taken apart once. */
export function findConfig(doc: Document, { memory }: ScanContext): Record<string, unknown> | undefined {
  const text = ask(doc, CONFIG);
  if (memory.config?.text !== text) memory.config = { text, value: findInlineJson(text, '$Config=') };
  return memory.config.value;
}

/** Adds the ids that support asks for, and app and tenant for where the address names none. */
export function noteConfigFacts(config: Record<string, unknown> | undefined, facts: Facts): void {
  if (!config) return;
  const details = config.serverDetails as { rt?: unknown } | null | undefined;
  noteFact(facts, {
    correlationId: parseGuid(asText(config.correlationId)),
    requestId: parseGuid(asText(config.sessionId)),
    time: parseTime(details?.rt),
    tenant: tenantOf(config),
    clientId: clientOf(config),
  });
}

/** The directory in one of the addresses the page itself will go to. */
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

/** The app's id in the error message or in the parameters the page carries on. */
function clientOf(config: Record<string, unknown>): string | undefined {
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
