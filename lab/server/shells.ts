import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Screen } from '../screens';
import { microsoftConfig, scriptJson, scriptLiteral } from './microsoft-config';

const LOOK = join(dirname(fileURLToPath(import.meta.url)), '../look');
const file = (name: string) => readFileSync(join(LOOK, name), 'utf8');

const DRAW = file('draw.js');
const STYLES = { microsoft: file('microsoft.css'), google: file('google.css'), hubspot: file('hubspot.css') };

/** The parts of a screen that a shell needs. */
type Page = Pick<
  Screen,
  'title' | 'url' | 'shell' | 'fragment' | 'lang' | 'drawAfterMs' | 'pageId' | 'config'
>;

/** Values for the `{{placeholders}}` of a fragment. */
export type PlaceholderValues = Record<string, string>;

/** Renders the whole document of a screen. */
export function renderPage(page: Page, nonce: string, values: PlaceholderValues = {}): string {
  const body = fill(page.fragment, { ...values, nonce });
  if (page.shell === 'none') return body;
  return SHELLS[page.shell](page, body, nonce);
}

function fill(html: string, values: PlaceholderValues): string {
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => escapeHtml(values[name] ?? ''));
}

/** Escapes text for use between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

const SHELLS = {
  microsoft: (page: Page, body: string, nonce: string) =>
    microsoftShell(page, body, nonce, page.config === null ? '' : configScript(page, nonce)),
  'microsoft-personal': (page: Page, body: string, nonce: string) =>
    microsoftShell(page, body, nonce, serverDataScript(page, nonce)),
  google: googleShell,
  hubspot: hubspotShell,
};

function configScript(page: Page, nonce: string): string {
  const config = scriptJson(microsoftConfig(page.pageId, page.config ?? {}));
  return `<script nonce="${nonce}" type="text/javascript">//<![CDATA[\n$Config=${config};\n//]]>\nServerData = $Config;</script>`;
}

function serverDataScript(page: Page, nonce: string): string {
  return `<script nonce="${nonce}" type="text/javascript">var ServerData = ${scriptLiteral(page.config ?? {})};</script>`;
}

function microsoftShell(page: Page, body: string, nonce: string, data: string): string {
  const id = page.pageId ? `<meta name="PageID" content="${escapeHtml(page.pageId)}" />` : '';
  return `<!-- A page of Signpost's lab: drawn for tests, not Microsoft's. -->
<!DOCTYPE html>
<html dir="ltr" class="" lang="${escapeHtml(page.lang)}">
<head>
    <title>Sign in to your account</title>
    <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0, maximum-scale=2.0, user-scalable=yes">
    ${id}
    <meta name="SiteID" content="" />
    <meta name="ReqLC" content="1033" />
    <meta name="LocLC" content="en-US" />
    <meta name="robots" content="none" />
${data}
${renderContent(page, nonce, STYLES.microsoft, `<div class="outer"><div class="inner ext-sign-in-box"><div class="ext-banner-logo">Microsoft</div><div data-slot>${body}</div></div></div><div class="footer ext-footer"><a href="#">Terms of use</a><a href="#">Privacy &amp; cookies</a><a href="#" role="button" aria-label="Click here for troubleshooting information">...</a></div>`)}
</head>
<body data-bind="defineGlobals: ServerData, bodyCssClass" class="cb" style="display: none"></body>
</html>`;
}

function googleShell(page: Page, body: string, nonce: string): string {
  return `<!doctype html>
<!-- A page of Signpost's lab: drawn for tests, not Google's. -->
<html lang="${escapeHtml(page.lang)}" dir="ltr">
<head>
  <base href="https://accounts.google.com/">
  <meta charset="utf-8">
  <meta content="width=device-width, initial-scale=1" name="viewport">
  <meta name="robots" content="noindex">
  <title>Sign in - Google Accounts</title>
${renderContent(page, nonce, STYLES.google, `<div class="sheet"><div data-slot>${body}</div></div><footer role="contentinfo"><select aria-label="Language"><option>${escapeHtml(page.lang)}</option></select><ul><li><a href="https://support.google.com/accounts?hl=${escapeHtml(page.lang)}">Help</a></li><li><a href="#privacy">Privacy</a></li><li><a href="#terms">Terms</a></li></ul></footer>`)}
</head>
<body id="yDmH0d"></body>
</html>`;
}

const HUBSPOT_FRAME = [
  '<header class="bar"><b>HubSpot</b><nav><a href="#">CRM</a><a href="#">Marketing</a><a href="#">Sales</a></nav></header><main data-slot>',
  '</main>',
];

function hubspotShell(page: Page, body: string, nonce: string): string {
  // The return address of the sign-in has a bare document without the CRM's frame.
  const framed = !new URL(page.url).pathname.startsWith('/oauthor/');
  const frame = framed ? HUBSPOT_FRAME.join(body) : `<main class="bare" data-slot>${body}</main>`;
  return `<!DOCTYPE html>
<!-- A page of Signpost's lab: drawn for tests, not HubSpot's. -->
<html lang="${escapeHtml(page.lang)}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escapeHtml(page.title)}</title>
${renderContent(page, nonce, STYLES.hubspot, frame)}
</head>
<body></body>
</html>`;
}

/** Renders the style, the inert content, and the script that later draws it into the empty body. */
function renderContent(page: Page, nonce: string, css: string, html: string): string {
  return `<style nonce="${nonce}">${css}</style>
<template id="lab" data-after="${page.drawAfterMs}">${html}</template>
<script nonce="${nonce}">${DRAW}</script>`;
}
