import { Logo } from '../../components/dom/logo';
import { DomMount } from '../../components/preact/dom-mount';

/** The header of an extension page: the logo, the page's title and what it is for. */
export function Masthead({ title, intro }: { title: string; intro: string }) {
  return (
    <header class="masthead">
      <DomMount of={[]} draw={Logo} />
      <h1>{title}</h1>
      <p>{intro}</p>
    </header>
  );
}
