import { localizeRemedy } from '../lib/advice/localize-remedy';
import { adminsAddress } from '../lib/advice/site-address';
import { REMEDIES } from '../lib/catalog/catalog';
import { CLOUDS } from '../lib/catalog/clouds';
import { interpolate } from '../lib/i18n/interpolate';
import type { Language } from '../lib/i18n/language';
import { relativeAddress, toolAddress } from './address';
import type { Page } from './frame';
import { LANGUAGES } from './languages';
import { Rich } from './rich';

/** The remedy that approves an app without a link. */
const [REMEDY_WITHOUT_LINK = ''] = [...REMEDIES.values()].flatMap(({ withoutLink }) => withoutLink ?? []);

/** Returns the page for administrators who receive a message: what it is, and how to check it before approving anything. */
export function adminsPage(language: Language): Page {
  const { site, hint, advice } = language.texts;
  const address = adminsAddress(language.code);
  const { steps, role } = localizeRemedy(REMEDY_WITHOUT_LINK, language, (sentence) =>
    interpolate(sentence, { ...advice, appOrId: advice.app }),
  );
  return {
    address,
    language,
    title: site.adminsTitle,
    description: site.adminsIntro,
    versions: LANGUAGES.map((one) => ({ language: one, address: adminsAddress(one.code) })),
    neutral: adminsAddress('en'),
    content: (
      <article class="text">
        <header class="page-head">
          <h1>{site.adminsTitle}</h1>
          <p class="lead">{site.adminsIntro}</p>
        </header>
        <section>
          <h2>{site.whatTitle}</h2>
          {[site.whatPerson, site.whatSays, site.whatNot].map((sentence) => (
            <p>{sentence}</p>
          ))}
        </section>
        <section>
          <h2>{site.hereTitle}</h2>
          <p>{site.hereMore}</p>
          <p>
            <a class="button main" href={`${relativeAddress(address, toolAddress(language.code))}#check`}>
              {site.hereOpen}
            </a>
          </p>
        </section>
        <section>
          <h2>{site.handTitle}</h2>
          <Steps steps={manualCheckSteps(language)} />
        </section>
        <section>
          <h2>{site.withoutTitle}</h2>
          <Steps steps={steps} />
          {role && (
            <dl>
              <div>
                <dt>{hint.role}</dt>
                <dd>
                  <Rich text={role} />
                </dd>
              </div>
            </dl>
          )}
        </section>
      </article>
    ),
  };
}

/** Returns the steps to check a link without Signpost. */
function manualCheckSteps({ code, texts: { site } }: Language): string[] {
  const hosts = new Intl.ListFormat(code, { type: 'disjunction' }).format(
    CLOUDS.map(({ host }) => `**https://${host}/**`),
  );
  return [
    interpolate(site.handHost, { hosts }),
    site.handTenant,
    site.handApp,
    site.handScope,
    site.handReturn,
    site.handPage,
  ];
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li>
          <Rich text={step} />
        </li>
      ))}
    </ol>
  );
}
