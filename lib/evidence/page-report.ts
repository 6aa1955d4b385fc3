import type { PageEvidence } from './evidence';
import type { Outline } from './outline';
import { redactPath, redactText } from './redact';

/** What a person may hand on about a page that no rule knows; made to be read before it is copied. */
export interface Report {
  signpost: string;
  site: string;
  host: string;
  path: string;
  lang: string;
  tokens: string[];
  headings: string[];
  elements: string[];
}

/** Makes the report, scrubbed. Facts (app, tenant, ids, time) stay out of it altogether. */
export function makeReport(version: string, { site, host, tokens }: PageEvidence, seen: Outline): Report {
  return {
    signpost: version,
    site,
    host,
    path: redactPath(seen.path),
    lang: seen.lang,
    tokens,
    headings: [...new Set(seen.headings.map(redactText))],
    elements: seen.elements,
  };
}

/** The report as text: JSON, one entry a line. */
export function printReport(report: Report): string {
  return JSON.stringify(report, undefined, 1);
}
