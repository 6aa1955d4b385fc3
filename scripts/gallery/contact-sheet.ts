import { readFileSync } from 'node:fs';
import { escapeHtml } from '../../lab/server/shells';
import { isRight, type Shot } from './camera';

const STYLE = readFileSync('scripts/gallery/contact-sheet.css', 'utf8');

/** Returns a page with all pictures: first the wrong ones, then all by the first part of their state's id. */
export function contactSheet(shots: readonly Shot[]): string {
  const wrong = shots.filter((shot) => !isRight(shot));
  const groups = Map.groupBy(shots, ({ state }) => state.id.split('/', 1)[0] ?? '');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Signpost: contact sheet</title>
<style>${STYLE}</style>
<h1>Signpost: contact sheet</h1>
<p>${shots.length} pictures, ${wrong.length} wrong.</p>
<nav>${[...groups.keys()].map((group) => `<a href="#${escapeHtml(group)}">${escapeHtml(group)}</a>`).join(' · ')}</nav>
${wrong.length > 0 ? section(`Wrong: ${wrong.length}`, wrong) : ''}
${[...groups].map(([group, all]) => section(group, all)).join('\n')}
</html>
`;
}

function section(heading: string, shots: readonly Shot[]): string {
  return `<h2 id="${escapeHtml(heading)}">${escapeHtml(heading)}</h2>\n<main>\n${shots.map(figure).join('\n')}\n</main>`;
}

function figure(shot: Shot): string {
  const { state, language, scheme, size, image, found } = shot;
  // Desktop pictures are halved so that two fit side by side; narrow windows and the popup keep their size.
  const width = size[0] > 700 ? size[0] / 2 : size[0];
  const verdict = isRight(shot)
    ? ''
    : ` <span class="wrong">${escapeHtml(`${found}; expected ${state.expected}`)}</span>`;
  return `<figure><figcaption><strong>${escapeHtml(state.title)}</strong> ${escapeHtml(state.id)}, ${language}, ${scheme}, ${size[0]} px${verdict}</figcaption>
<a href="${escapeHtml(image)}"><img src="${escapeHtml(image)}" width="${width}" loading="lazy" alt=""></a></figure>`;
}
