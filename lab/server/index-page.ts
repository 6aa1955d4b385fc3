import { hintLabel, type Screen } from '../screens';
import { FLOWS, SETTINGS, startOf } from './flows';
import { escapeHtml } from './shells';

const CSS = `
  body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 16px/1.5 system-ui, sans-serif; color-scheme: light dark; }
  h2 { margin-top: 2rem; }
  li { margin: 0.3rem 0; }
  small { opacity: 0.7; }
  code { font-size: 0.85em; }`;

// Most connect flows use a popup, so these links open one.
const SCRIPT = `
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-popup]') : null;
    if (!link) return;
    event.preventDefault();
    window.open(link.href, '_blank', 'popup,width=520,height=620');
  });`;

/** Returns the lab's front page: all flows, and all screens with their expected hints. */
export function renderIndex(screens: readonly Screen[], nonce: string): string {
  const groups = Map.groupBy(screens, (screen) => screen.id.split('/', 1)[0] ?? '');
  const lists = [...groups].map(
    ([group, list]) => `<h2>${escapeHtml(group)}</h2><ul>${list.map(item).join('')}</ul>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Signpost lab</title>
<style nonce="${nonce}">${CSS}</style></head>
<body>
<h1>Signpost lab</h1>
<p>Sign-in pages on their real names, served from this computer. Nothing here reaches the internet.</p>
<h2>flows</h2>
<p>Start where people start: <a href="${SETTINGS}">HubSpot's mailbox settings</a>. Or walk one of these:</p>
<ul>${FLOWS.map((flow) => `<li>${link(startOf(flow), flow.title, flow.popup)}</li>`).join('')}</ul>
${lists.join('\n')}
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;
}

function item(screen: Screen): string {
  const { expect, flow = [] } = screen;
  const before = flow.map((url, i) => ` <small>after ${link(url, `step ${i + 1}`, false)}</small>`).join('');
  return `<li>${link(screen.url, screen.title, screen.viewport !== undefined)}${before} <small>${escapeHtml(hintLabel(expect))} · <code>${escapeHtml(screen.id)}</code></small></li>`;
}

function link(url: string, text: string, popup: boolean): string {
  return `<a href="${escapeHtml(url)}"${popup ? ' data-popup' : ''}>${escapeHtml(text)}</a>`;
}
