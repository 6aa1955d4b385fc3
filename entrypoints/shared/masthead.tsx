import { Mark } from '../../components/dom/mark';
import { Drawn } from '../../components/preact/drawn';

/** The head of a page of the extension's own: the signpost, the page's name, and what it is for. */
export function Masthead({ words: { title, intro } }: { words: { title: string; intro: string } }) {
  return (
    <header class="masthead">
      <Drawn of={[]} draw={Mark} />
      <h1>{title}</h1>
      <p>{intro}</p>
    </header>
  );
}
