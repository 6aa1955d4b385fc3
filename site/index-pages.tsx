import { indexAddress, problemAddress } from '../lib/advice/site-address';
import { RULES } from '../lib/catalog/catalog';
import { type Language, languageName } from '../lib/i18n/language';
import { relativeAddress, START_ADDRESS, toolAddress } from './address';
import type { Page } from './frame';
import { LANGUAGES } from './languages';
import { codesOf, RULES_BY_VENDOR, summaryOf } from './problem';
import { vendorName } from './vendors';

const versions = LANGUAGES.map((one) => ({ language: one, address: indexAddress(one.code) }));

/** Returns the page that lists all problems by vendor, in one language. */
export function indexPage(language: Language): Page {
  const { site } = language.texts;
  const address = indexAddress(language.code);
  return {
    address,
    language,
    title: site.indexTitle,
    description: site.indexIntro,
    versions,
    neutral: START_ADDRESS,
    content: (
      <>
        <header class="page-head">
          <h1>{site.indexTitle}</h1>
          <p class="lead">{site.indexIntro}</p>
          <p>
            <a class="button main" href={relativeAddress(address, toolAddress(language.code))}>
              {site.indexLookUp}
            </a>
          </p>
        </header>
        {RULES_BY_VENDOR.map(([vendor, rules]) => (
          <section id={vendor}>
            <h2>{vendorName(vendor, language)}</h2>
            <ul class="problems">
              {rules.map((rule) => (
                <Entry rule={rule} language={language} />
              ))}
            </ul>
          </section>
        ))}
        <aside>
          <h2>{site.extension}</h2>
          <p>{site.extensionMore}</p>
        </aside>
      </>
    ),
  };
}

/** Maximum number of codes shown for each problem. */
const MAX_CODES = 3;

function Entry({ rule: id, language }: { rule: string; language: Language }) {
  const rule = RULES.get(id);
  const { title, chip } = summaryOf(id, language);
  const codes = rule ? codesOf(rule) : [];
  return (
    <li>
      <a href={relativeAddress(indexAddress(language.code), problemAddress(language.code, id))}>{title}</a>
      <p>
        <span data-who={chip.who}>{chip.text}</span>
        {codes.slice(0, MAX_CODES).map(({ code }) => (
          <code dir="ltr">{code}</code>
        ))}
      </p>
    </li>
  );
}

/** Returns the page at the root, on which readers choose a language. */
export function startPage(): Page {
  const [english] = LANGUAGES;
  if (!english) throw new RangeError('no language');
  const { site } = english.texts;
  return {
    address: START_ADDRESS,
    language: english,
    title: site.name,
    description: site.indexIntro,
    versions,
    neutral: START_ADDRESS,
    content: (
      <>
        <header class="page-head">
          <h1>{site.name}</h1>
          <p class="lead">{site.indexIntro}</p>
        </header>
        <nav aria-labelledby="choose">
          <h2 id="choose">{site.chooseLanguage}</h2>
          <ul class="languages">
            {LANGUAGES.map((one) => (
              <li lang={one.code} dir={one.dir}>
                <a hreflang={one.code} href={relativeAddress(START_ADDRESS, indexAddress(one.code))}>
                  <b>{languageName(one.code)}</b> {one.texts.site.indexTitle}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </>
    ),
  };
}
