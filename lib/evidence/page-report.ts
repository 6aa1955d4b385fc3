import type { Evidence } from './evidence';
import type { Outline } from './outline';
import { redactPath, redactText } from './redact';

/** A report about a page that no rule knows. The person reads it before copying it. */
export interface PageReport {
  signpost: string;
  site: string;
  host: string;
  path: string;
  lang: string;
  tokens: string[];
  headings: string[];
  elements: string[];
}

/** Makes the report, redacted. It contains no facts: no app, tenant, ids or time. */
export function makeReport(version: string, { site, host, tokens }: Evidence, outline: Outline): PageReport {
  return {
    signpost: version,
    site,
    host,
    path: redactPath(outline.path),
    lang: outline.lang,
    tokens,
    headings: [...new Set(outline.headings.map(redactText))],
    elements: outline.elements,
  };
}

/** Formats the report as JSON, one entry per line. */
export function printReport(report: PageReport): string {
  return JSON.stringify(report, undefined, 1);
}
