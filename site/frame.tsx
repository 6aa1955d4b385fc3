import project from 'virtual:project';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { adminsAddress, indexAddress } from '../lib/advice/site-address';
import { type Language, languageName } from '../lib/i18n/language';
import { relativeAddress, toolAddress } from './address';

/** A page of the web edition. */
export interface Page {
  /** The path within the site, e.g. `en/microsoft/user-not-assigned.html`. */
  address: string;
  language: Language;
  title: string;
  description: string;
  /** The same page in every language, itself included. */
  versions: readonly { language: Language; address: string }[];
  /** The address for readers of any other language (`hreflang="x-default"`), if there is one. */
  neutral?: string;
  /** The page's script; only the look-up page has one. */
  script?: string;
  /** The page's style sheet; `site.css` if left out. */
  sheet?: string;
  content: ComponentChildren;
}

/**
 * Returns the content security policy: only the site's own files, and scripts only on a page that has one. Every page has
 * `connect-src`, since auditing tools fetch `robots.txt` from within a page.
 */
const contentSecurityPolicy = (script: boolean) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    ...(script ? ["script-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Renders a page as an HTML document. `site` is the address of the site's folder, where that is known. */
export function renderPage(page: Page, site?: string): string {
  const { language } = page;
  return `<!doctype html>\n${renderToString(
    <html lang={language.code} dir={language.dir}>
      <Head page={page} site={site} />
      <body class="signpost">
        <a class="skip" href="#main">
          {language.texts.site.skip}
        </a>
        <Masthead page={page} />
        <main id="main" tabindex={-1}>
          {page.content}
        </main>
        <Foot page={page} />
      </body>
    </html>,
  )}\n`;
}

function Head({ page, site }: { page: Page; site: string | undefined }) {
  const { address, title, description, versions, neutral, script, sheet = 'site.css' } = page;
  const hrefOf = (to: string) => relativeAddress(address, to);
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(script !== undefined)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · Signpost`}</title>
      <meta name="description" content={description} />
      <link rel="stylesheet" href={hrefOf(sheet)} />
      <link rel="icon" href={hrefOf('icon.png')} type="image/png" />
      {script && <script type="module" src={hrefOf(script)} />}
      {site && (
        <>
          <link rel="canonical" href={site + address} />
          {versions.map((one) => (
            <link rel="alternate" hreflang={one.language.code} href={site + one.address} />
          ))}
          {neutral && <link rel="alternate" hreflang="x-default" href={site + neutral} />}
        </>
      )}
    </head>
  );
}

function Masthead({ page: { address, language } }: { page: Page }) {
  const { site, popup } = language.texts;
  const places = [
    [indexAddress(language.code), site.problems],
    [toolAddress(language.code), popup.lookUp],
    [adminsAddress(language.code), site.admins],
  ] as const;
  return (
    <header class="site-head">
      <a class="brand" href={relativeAddress(address, indexAddress(language.code))}>
        <svg class="mark" viewBox="0 0 18 18" fill="currentColor" aria-hidden="true">
          <path d="M8 0h2v2h4l3 2.5L14 7h-4v3h5v4h-5v4H8v-4H6l-3-2 3-2h2V7H1V2h7z" />
        </svg>
        Signpost
      </a>
      <nav aria-label={site.sections}>
        <ul>
          {places.map(([to, name]) => (
            <li>
              <a href={relativeAddress(address, to)} {...(to === address ? { 'aria-current': 'page' } : {})}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Foot({ page: { address, language, versions } }: { page: Page }) {
  const { site, project: t } = language.texts;
  return (
    <footer class="site-foot">
      <nav aria-label={site.languages}>
        <ul>
          {versions.map((one) => (
            <li>
              <a
                href={relativeAddress(address, one.address)}
                lang={one.language.code}
                hreflang={one.language.code}
                dir={one.language.dir}
                {...(one.address === address ? { 'aria-current': 'page' } : {})}
              >
                {languageName(one.language.code)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{site.independent}</p>
      {project.source && (
        <ul>
          <li>
            <a href={`${project.source}#install`}>{site.getExtension}</a>
          </li>
          <li>
            <a href={project.source}>{t.source}</a>
          </li>
        </ul>
      )}
    </footer>
  );
}
