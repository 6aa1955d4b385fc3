import { readFileSync } from 'node:fs';
import { isRight, type Shot } from './camera';

const STYLE = readFileSync('scripts/gallery/contact-sheet.css', 'utf8');

/** All pictures on one page: what is wrong comes first, then everything part by part. */
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
<nav>${[...groups.keys()].map((group) => `<a href="#${html(group)}">${html(group)}</a>`).join(' · ')}</nav>
${wrong.length > 0 ? section(`Wrong: ${wrong.length}`, wrong) : ''}
${[...groups].map(([group, all]) => section(group, all)).join('\n')}
</html>
`;
}

function section(heading: string, shots: readonly Shot[]): string {
  return `<h2 id="${html(heading)}">${html(heading)}</h2>\n<main>\n${shots.map(figure).join('\n')}\n</main>`;
}

function figure(shot: Shot): string {
  const { state, language, scheme, size, image, found } = shot;
  // Half size, so that two desktop pictures stand side by side; narrow windows and the popup as they are.
  const width = size[0] > 700 ? size[0] / 2 : size[0];
  const verdict = isRight(shot)
    ? ''
    : ` <span class="wrong">${html(`${found}; expected ${state.expected}`)}</span>`;
  return `<figure><figcaption><strong>${html(state.title)}</strong> ${html(state.id)}, ${language}, ${scheme}, ${size[0]} px${verdict}</figcaption>
<a href="${html(image)}"><img src="${html(image)}" width="${width}" loading="lazy" alt=""></a></figure>`;
}

/** A text as markup. */
export function html(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
