import project from 'virtual:project';
import { indexAddress, onSite, problemAddress } from '../../lib/advice/site-address';
import { interpolate } from '../../lib/i18n/interpolate';
import type { TextBundle } from '../../lib/i18n/language';

interface Props {
  bundle: TextBundle;
  /** The rule of the problem that is shown; the help link leads to its page. */
  rule?: string | undefined;
}

/** Returns the name and address of each link; the address is left out where the build does not provide it. */
function linksOf({ bundle: { code, texts }, rule }: Props): [string, string | undefined][] {
  const { project: t } = texts;
  const { source, site } = project;
  return [
    [t.source, source],
    [t.privacy, source && `${source}/blob/main/docs/privacy.md`],
    site
      ? [
          interpolate(t.helpAt, { site: new URL(site).host }),
          onSite(rule ? problemAddress(code, rule) : indexAddress(code)),
        ]
      : [t.help, source && `${source}#readme`],
    [t.wrongHint, source && `${source}/issues/new?template=wrong-hint.yml`],
  ];
}

/** The version, the maker, and links to the project's pages. */
export function Imprint({ bundle, rule }: Props) {
  const t = bundle.texts.project;
  return (
    <p class="imprint">
      <span>{interpolate(t.version, { version: project.version })}</span>
      <span>{t.maker}</span>
      {linksOf({ bundle, rule }).map(
        ([name, href]) =>
          href && (
            <a key={name} href={href} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ),
      )}
    </p>
  );
}
