import { isRight, type Shot } from './shot';

/** Narrower than this counts as a narrow window; the toolbar window is as wide as it gets at 392. */
const NARROW = 640;

const STYLE = `
  :root { color-scheme: light dark; --line: light-dark(#d8d4c8, #45443f); --good: light-dark(#17633b, #7fd0a2);
    --bad: light-dark(#b3261e, #ff9b91); --paper: light-dark(#faf8f3, #1d1c1a); scroll-padding-top: 7rem; }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 1240px; padding: 0 1rem;
    background: var(--paper); }
  header { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line); padding: .5rem 0; }
  nav, header form { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
  h2 { margin-top: 3rem; text-transform: capitalize; }
  main { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; }
  figure { margin: 0; max-width: 100%; }
  img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; }
  figcaption { max-width: 36rem; margin-bottom: .5rem; overflow-wrap: anywhere; }
  code { font-size: .85em; opacity: .75; display: block; max-height: 3em; overflow: hidden; }
  .right::before { content: "✓ "; color: var(--good); } .wrong::before { content: "✗ "; }
  .wrong { color: var(--bad); font-weight: 600; }`;

/** The gallery as one page: what is wrong comes first, then everything part by part; it filters without any script. */
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
  const filters = [
    filter('language', [...new Set(shots.map(({ language }) => language))]),
    filter('scheme', ['light', 'dark']),
    filter('window', ['wide', 'narrow']),
  ];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Signpost: everything there is to see</title>
<style>${STYLE}
${filters.map(({ rules }) => rules).join('\n')}
</style>
<h1>Signpost: everything there is to see</h1>
<p>${shots.length} pictures, ${wrong.length} wrong.</p>
<header>
<nav>${groups.map((group) => `<a href="#${html(group)}">${html(group)}</a>`).join(' ')}</nav>
<form>${filters.map(({ fields }) => fields).join('\n')}</form>
</header>
${parts.join('\n')}
</html>
`;
}

/** Radio buttons, and the rules by which the chosen one hides all other pictures. */
function filter(name: string, values: readonly string[]): { fields: string; rules: string } {
  const radio = (value: string, checked = '') =>
    `<label><input type="radio" name="${name}" value="${value}"${checked}> ${value || `any ${name}`}</label>`;
  return {
    fields: `<span>${radio('', ' checked')} ${values.map((value) => radio(value)).join(' ')}</span>`,
    rules: values
      .map(
        (value) =>
          `  body:has([name=${name}][value="${value}"]:checked) figure:not([data-${name}="${value}"]) { display: none }`,
      )
      .join('\n'),
  };
}

function section(heading: string, shots: readonly Shot[]): string {
  return `<h2 id="${html(heading)}">${html(heading)}</h2>\n<main>\n${shots.map(figure).join('\n')}\n</main>`;
}

function figure(shot: Shot): string {
  const { language, scheme, title, address, image, expected, found } = shot;
  const right = isRight(shot);
  // Half size, so that two desktop pictures stand side by side; narrow windows and the popup as they are.
  const width = shot.width > 700 ? shot.width / 2 : shot.width;
  const told = right ? found : `${found}; expected ${expected}`;
  const verdict = expected ? `<div class="${right ? 'right' : 'wrong'}">${html(told ?? '')}</div>` : '';
  const window = shot.width < NARROW && shot.width !== 392 ? 'narrow' : 'wide';
  return `<figure data-language="${language}" data-scheme="${scheme}" data-window="${window}">
<figcaption><strong>${html(title)}</strong> ${language}, ${scheme}, ${shot.width} px<code>${html(address)}</code>${verdict}</figcaption>
<a href="${html(image)}"><img src="${html(image)}" width="${width}" loading="lazy" alt=""></a></figure>`;
}

function html(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
