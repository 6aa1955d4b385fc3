import { useEffect, useRef } from 'preact/hooks';
import { interpolate } from '../../../lib/i18n/interpolate';
import type { Language } from '../../../lib/i18n/language';
import { type AskedQuestion, describeAnswer, type MailboxAnswerTexts } from './model';

interface Props {
  asked: AskedQuestion | undefined;
  language: Language;
  onTenant: (tenant: string) => void;
}

/** The verdict, and what it rests on. */
export function Answer({ asked, language, onTenant }: Props) {
  const t = language.texts.mailbox;
  const answer = asked?.answer;
  const described = answer && describeAnswer(answer, asked.resolver, language);
  const verdict = useRef<HTMLDivElement>(null);
  // In a low popup the answer would otherwise be below the visible part.
  useEffect(() => {
    if (answer) verdict.current?.scrollIntoView({ block: 'start' });
  }, [answer]);
  return (
    <>
      <div class="verdict" role="status" ref={verdict} data-verdict={answer?.mail.verdict}>
        {asked && !described && <p>{interpolate(t.asking, { domain: asked.domain })}</p>}
        {described && (
          <>
            <h2>{described.title}</h2>
            <p>{described.why}</p>
          </>
        )}
      </div>
      {described && <Evidence described={described} language={language} onTenant={onTenant} />}
    </>
  );
}

interface EvidenceProps {
  described: MailboxAnswerTexts;
  language: Language;
  onTenant: (tenant: string) => void;
}

/** What the verdict rests on. */
function Evidence({ described, language, onTenant }: EvidenceProps) {
  const t = language.texts.mailbox;
  const { servers, signals, limit, tenant } = described;
  return (
    <>
      {servers.length > 0 && (
        <dl class="records">
          <dt>{t.servers}</dt>
          {servers.map(({ host, says }) => (
            <dd key={host}>
              <code dir="ltr">{host}</code>
              <span>{says}</span>
            </dd>
          ))}
          {signals.length > 0 && <dt>{t.signs}</dt>}
          {signals.map(({ from, names }) => (
            <dd key={from + names}>
              {from}: {names}
            </dd>
          ))}
        </dl>
      )}
      {limit && <p class="help">{limit}</p>}
      {tenant && (
        <section class="tenant" aria-labelledby="tenant-title">
          <h3 id="tenant-title">{t.tenant}</h3>
          <p>{tenant.says}</p>
          {tenant.id && <code dir="ltr">{tenant.id}</code>}
          {tenant.id && tenant.usable && (
            <button type="button" class="button side" onClick={() => onTenant(tenant.id ?? '')}>
              {t.useTenant}
            </button>
          )}
        </section>
      )}
    </>
  );
}
