import { isRight, type Shot } from './shot';

const STYLE = `
  :root { color-scheme: light dark; --line: light-dark(#d8d4c8, #45443f); --good: light-dark(#17633b, #7fd0a2);
    --bad: light-dark(#b3261e, #ff9b91); }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 1240px; padding: 0 1rem;
    background: light-dark(#faf8f3, #1d1c1a); }
  h2 { margin-top: 3rem; text-transform: capitalize; }
  main { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; }
  figure { margin: 0; max-width: 100%; }
  img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; }
  figcaption { max-width: 36rem; margin-bottom: .5rem; overflow-wrap: anywhere; }
  code { font-size: .85em; opacity: .75; display: block; max-height: 3em; overflow: hidden; }
  .right::before { content: "✓ "; color: var(--good); } .wrong::before { content: "✗ "; }
  .wrong { color: var(--bad); font-weight: 600; }`;

/** The gallery as one page: what is wrong comes first, then everything by site. */
export function galleryPage(shots: readonly Shot[]): string {
  const wrong = shots.filter((shot) => !isRight(shot));
  const groups = [...new Set(shots.map(({ group }) => group))];
  const parts = [
    ...(wrong.length > 0 ? [section(`Wrong: ${wrong.length}`, wrong)] : []),
    ...groups.map((group) =>
      section(
        group,
        shots.filter((shot) => shot.group === group),
      ),
    ),
  ];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Signpost: every screen</title>
<style>${STYLE}
</style>
<h1>Signpost: every screen</h1>
<p>${shots.length} pictures, ${wrong.length} wrong.</p>
${parts.join('\n')}
</html>
`;
}

function section(heading: string, shots: readonly Shot[]): string {
  return `<h2>${html(heading)}</h2>\n<main>\n${shots.map(figure).join('\n')}\n</main>`;
}

function figure(shot: Shot): string {
  const right = isRight(shot);
  // Half size, so that two desktop pictures stand side by side; narrow windows and the popup as they are.
  const width = shot.width > 700 ? shot.width / 2 : shot.width;
  const told = right ? shot.found : `${shot.found}; expected ${shot.expected}`;
  const verdict = shot.expected ? `<div class="${right ? 'right' : 'wrong'}">${html(told ?? '')}</div>` : '';
  return `<figure><figcaption><strong>${html(shot.title)}</strong><code>${html(shot.address)}</code>${verdict}</figcaption>
<a href="${html(shot.image)}"><img src="${html(shot.image)}" width="${width}" loading="lazy" alt=""></a></figure>`;
}

function html(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
