const SAID = 'h1,h2,h3,h4,[role=heading],[role=alert]';

/**
 * Gives a document without a browser the few XPath expressions that a site asks for (lib/evidence/triage/microsoft.ts):
 * the kind of page, the script with the configuration, and both in lines around what is said aloud.
 */
export function addXPath(doc: Document): Document {
  const kind = () => doc.querySelector('meta[name=PageID]')?.getAttribute('content') ?? '';
  const config = () =>
    [...doc.scripts].slice(0, 40).find(({ text }) => text.includes('$Config='))?.text ?? '';
  const answer = (path: string): string => {
    if (path.startsWith('(//meta')) return kind();
    if (path.startsWith('(//script')) return config();
    if (!path.startsWith('concat((//meta')) throw new Error(`No answer is known for ${path}.`);
    const said = doc.querySelectorAll(`${SAID},[role=alertdialog],[role=dialog],dialog`).length;
    const plain = [...doc.querySelectorAll(SAID)].find(({ childElementCount }) => childElementCount === 0);
    return [kind(), said, plain?.textContent ?? '', config()].join('\n');
  };
  return Object.assign(doc, { evaluate: (path: string) => ({ stringValue: answer(path) }) });
}
