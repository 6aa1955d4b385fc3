/** Elements whose text is prominent. */
const PROMINENT = 'h1,h2,h3,h4,[role=heading],[role=alert]';

/**
 * Adds `evaluate` to a document without a browser, for the few XPath expressions of lib/evidence/triage/microsoft.ts: the
 * kind of page, the script with the configuration, and both in lines around the prominent elements.
 */
export function addXPath(doc: Document): Document {
  const kind = () => doc.querySelector('meta[name=PageID]')?.getAttribute('content') ?? '';
  const config = () =>
    [...doc.scripts].slice(0, 40).find(({ text }) => text.includes('$Config='))?.text ?? '';
  const answer = (path: string): string => {
    if (path.startsWith('(//meta')) return kind();
    if (path.startsWith('(//script')) return config();
    if (!path.startsWith('concat((//meta')) throw new Error(`No answer is known for ${path}.`);
    const count = doc.querySelectorAll(`${PROMINENT},[role=alertdialog],[role=dialog],dialog`).length;
    const plain = [...doc.querySelectorAll(PROMINENT)].find(
      ({ childElementCount }) => childElementCount === 0,
    );
    return [kind(), count, plain?.textContent ?? '', config()].join('\n');
  };
  return Object.assign(doc, { evaluate: (path: string) => ({ stringValue: answer(path) }) });
}
