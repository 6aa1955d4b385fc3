import { problemAddress } from '../lib/advice/site-address';
import { type Language, languageName } from '../lib/i18n/language';
import { relativeAddress } from './address';
import type { Problem } from './problem';

interface Props {
  problem: Problem;
  language: Language;
}

/** What people with the problem may search for: its codes, phrases on screens, and its title in each language. */
export function Names({ problem: { codes, phrases, titles, id }, language }: Props) {
  const t = language.texts.site;
  return (
    <section>
      <h2>{t.names}</h2>
      {codes.length > 0 && (
        <>
          <h3>{t.codes}</h3>
          <ul class="names">
            {codes.map(({ code, name }) => (
              <li>
                <code dir="ltr">
                  <span itemprop="alternateName">{code}</span>
                  {name && ` ${name}`}
                </code>
              </li>
            ))}
          </ul>
        </>
      )}
      {phrases.length > 0 && (
        <>
          <h3>{t.screen}</h3>
          <ul class="names">
            {phrases.map((phrase) => (
              <li dir="auto">{phrase}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{t.titles}</h3>
      <ul class="titles">
        {titles
          .filter((one) => one.language !== language)
          .map(({ language: other, title }) => (
            <li lang={other.code} dir={other.dir}>
              <a
                hreflang={other.code}
                href={relativeAddress(problemAddress(language.code, id), problemAddress(other.code, id))}
              >
                <span itemprop="alternateName">{title}</span>
              </a>{' '}
              <small>{languageName(other.code)}</small>
            </li>
          ))}
      </ul>
    </section>
  );
}
