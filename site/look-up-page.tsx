import { indexAddress } from '../lib/advice/site-address';
import type { Language } from '../lib/i18n/language';
import { toEffectiveSettings } from '../lib/settings/effective';
import { relativeAddress, toolAddress } from './address';
import type { Page } from './frame';
import { LANGUAGES } from './languages';
import { Tool } from './look-up/tool';

const settings = toEffectiveSettings();

/** Returns the page on which texts are looked up and links are checked and made; the only page that runs code. */
export function lookUpPage(language: Language): Page {
  const { site } = language.texts;
  const address = toolAddress(language.code);
  return {
    address,
    language,
    title: site.toolTitle,
    description: site.toolIntro,
    versions: LANGUAGES.map((one) => ({ language: one, address: toolAddress(one.code) })),
    neutral: toolAddress('en'),
    script: 'start.js',
    sheet: 'look-up.css',
    content: (
      <>
        <header class="page-head">
          <h1>{site.toolTitle}</h1>
          <p class="lead">{site.toolIntro}</p>
        </header>
        <noscript>
          <p>
            {site.toolNoScript}{' '}
            <a href={relativeAddress(address, indexAddress(language.code))}>{site.problems}</a>
          </p>
        </noscript>
        <div id="tool">
          <Tool language={language} settings={settings} />
        </div>
      </>
    ),
  };
}
