import { factsOf } from '../components/dom/procedure-facts';
import type { Advice, Procedure } from '../lib/advice/advice';
import { indexAddress, problemAddress } from '../lib/advice/site-address';
import { interpolate } from '../lib/i18n/interpolate';
import type { Language } from '../lib/i18n/language';
import { withoutMarks } from '../lib/i18n/without-marks';
import { relativeAddress, toolAddress } from './address';
import type { Page } from './frame';
import { formatDate, LANGUAGES } from './languages';
import { type Problem, problemOf } from './problem';
import { Names } from './problem-names';
import { Rich } from './rich';
import { vendorName } from './vendors';

const SCHEMA = 'https://schema.org/';

/** Returns the page of one problem: everything that the extension would say about it, for readers who only have an error text. */
export function problemPage(id: string, language: Language): Page {
  const problem = problemOf(id, language);
  const { advice, codes } = problem;
  const address = problemAddress(language.code, id);
  const [code] = codes;
  return {
    address,
    language,
    title: advice.title + (code ? ` (${code.code})` : ''),
    description: withoutMarks(advice.body[0] ?? advice.title, language.dir),
    versions: LANGUAGES.map((one) => ({ language: one, address: problemAddress(one.code, id) })),
    neutral: problemAddress('en', id),
    content: <ProblemArticle problem={problem} language={language} address={address} />,
  };
}

/** Maximum number of codes shown below the title. */
const MAX_CODES = 4;

interface Props {
  problem: Problem;
  language: Language;
  address: string;
}

function ProblemArticle({ problem, language, address }: Props) {
  const { advice, codes } = problem;
  const t = language.texts.site;
  const {
    body: [what],
    why: more,
  } = advice;
  return (
    <article class="problem" itemscope itemtype={`${SCHEMA}TechArticle`}>
      <meta itemprop="inLanguage" content={language.code} />
      <Breadcrumbs problem={problem} language={language} address={address} />
      <div class="answer">
        <header class="page-head">
          <p class="chip" data-who={advice.chip.who}>
            {advice.chip.text}
          </p>
          <h1 itemprop="headline">
            <Rich text={advice.title} />
          </h1>
          <p class="lead" itemprop="description">
            <Rich text={what ?? ''} />
          </p>
          {codes.length > 0 && (
            <p class="codes">
              {codes.slice(0, MAX_CODES).map(({ code }) => (
                <code dir="ltr">{code}</code>
              ))}
            </p>
          )}
        </header>
        {more.length > 0 && (
          <section>
            <h2>{t.meaning}</h2>
            {more.map((sentence) => (
              <p>
                <Rich text={sentence} />
              </p>
            ))}
          </section>
        )}
        <Procedures problem={problem} />
        <Message problem={problem} language={language} />
      </div>
      <div class="around">
        <Others problem={problem} language={language} address={address} />
        <Names problem={problem} language={language} />
        <Sources problem={problem} language={language} />
        <aside>
          <h2>{t.extension}</h2>
          <p>{t.extensionMore}</p>
          <p>
            <a href={relativeAddress(address, toolAddress(language.code))}>{t.indexLookUp}</a>
          </p>
        </aside>
      </div>
    </article>
  );
}

function Breadcrumbs({ problem, language, address }: Props) {
  const { site } = language.texts;
  const places = [
    [`${relativeAddress(address, indexAddress(language.code))}`, site.problems],
    [
      `${relativeAddress(address, indexAddress(language.code))}#${problem.vendor}`,
      vendorName(problem.vendor, language),
    ],
  ] as const;
  return (
    <nav class="trail" aria-label={site.trail}>
      <ol itemscope itemtype={`${SCHEMA}BreadcrumbList`}>
        {places.map(([to, name], at) => (
          <li itemprop="itemListElement" itemscope itemtype={`${SCHEMA}ListItem`}>
            <a href={to} itemprop="item">
              <span itemprop="name">{name}</span>
            </a>
            <meta itemprop="position" content={String(at + 1)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Procedures({ problem: { advice } }: Pick<Props, 'problem'>) {
  if (advice.procedures.length === 0) return null;
  return (
    <section>
      <h2>{advice.proceduresHeading}</h2>
      {advice.procedures.map((procedure) => (
        <ProcedureSteps procedure={procedure} labels={advice.labels} />
      ))}
    </section>
  );
}

function ProcedureSteps({ procedure, labels }: { procedure: Procedure; labels: Advice['labels'] }) {
  return (
    <section class="way" itemprop="hasPart" itemscope itemtype={`${SCHEMA}HowTo`}>
      <h3 itemprop="name">
        <Rich text={procedure.title} />
      </h3>
      <ol>
        {procedure.steps.map((step) => (
          <li itemprop="step">
            <Rich text={step} />
          </li>
        ))}
      </ol>
      {procedure.open && (
        <p>
          <a href={procedure.open.href} rel="noreferrer">
            {procedure.open.label}
          </a>
        </p>
      )}
      <dl>
        {factsOf(procedure, labels).map(({ label, text }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              <Rich text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Message({ problem: { advice }, language }: Omit<Props, 'address'>) {
  if (!advice.message) return null;
  const { site, advice: t } = language.texts;
  const mail = [advice.primary, ...advice.secondary, ...advice.more].find(
    (action) => action?.kind === 'mail',
  );
  return (
    <section>
      <h2>{site.message}</h2>
      <p>{site.messageIntro}</p>
      <pre>{advice.message.text}</pre>
      {mail?.href && (
        <p>
          <a href={mail.href}>{t.mail}</a>
        </p>
      )}
    </section>
  );
}

function Others({ problem: { advice, related }, language, address }: Props) {
  if (advice.maybe.length + related.length === 0) return null;
  const addressOf = (rule: string) => relativeAddress(address, problemAddress(language.code, rule));
  return (
    <section>
      <h2>{language.texts.site.related}</h2>
      <ul class="related">
        {advice.maybe.map(({ rule, title, tell }) => (
          <li>
            <a href={addressOf(rule)}>{title}</a>
            <p>
              <Rich text={tell} />
            </p>
          </li>
        ))}
        {related.map(({ id, title }) => (
          <li>
            <a href={addressOf(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ problem: { sources, noted }, language }: Omit<Props, 'address'>) {
  const t = language.texts.site;
  return (
    <section>
      <h2>{t.sources}</h2>
      <ul class="sources">
        {sources.map(({ url, title, dated }) => (
          <li>
            <a href={url} itemprop="citation" lang="en" dir="ltr" rel="noreferrer">
              {title}
            </a>
            {dated && (
              <>
                {' '}
                <small>{interpolate(t.dated, { date: formatDate(language, dated) })}</small>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <time itemprop="dateModified" datetime={noted}>
          {interpolate(t.noted, { date: formatDate(language, noted) })}
        </time>
      </p>
    </section>
  );
}
