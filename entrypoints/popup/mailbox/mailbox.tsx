import { useEffect, useRef, useState } from 'preact/hooks';
import { interpolate, type Language } from '../model';
import { noteQuestion, rememberResolver } from './memory';
import {
  checkMailbox,
  DISCOVERY_HOST,
  type MailboxAnswer,
  type MailboxQuestion,
  parseMailDomain,
  RESOLVER_IDS,
  RESOLVERS,
  type ResolverId,
  type SaidAnswer,
  sayAnswer,
} from './model';

interface Props {
  language: Language;
  /** Whether the organization allows requests at all. */
  networkChecks: boolean;
  /** The resolver chosen at first. */
  resolver: ResolverId;
  /** Takes a tenant over to the admin link. */
  onTenant: (tenant: string) => void;
}

/** Who hosts the mail of a domain, and what follows for the connection; asks only after a click on a worded button. */
export function Mailbox({ language, networkChecks, ...others }: Props) {
  if (networkChecks) return <Check language={language} {...others} />;
  return (
    <div class="mailbox">
      <p>{language.texts.mailbox.off}</p>
    </div>
  );
}

interface Asked extends MailboxQuestion {
  /** Missing as long as it is awaited. */
  answer?: MailboxAnswer;
}

function Check({ language, resolver: first, onTenant }: Omit<Props, 'networkChecks'>) {
  const words = language.texts.mailbox;
  const [input, setInput] = useState('');
  const [left, setLeft] = useState(false);
  const [resolver, setResolver] = useState(first);
  const [microsoft, setMicrosoft] = useState(true);
  const [asked, setAsked] = useState<Asked>();
  const waiting = useRef<AbortController | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const reading = parseMailDomain(input);
  const domain = reading.ok ? reading.domain : undefined;

  /** What was asked before no longer belongs to what stands here now. */
  const forget = () => {
    waiting.current?.abort();
    setAsked(undefined);
  };
  useEffect(() => () => waiting.current?.abort(), []);

  const ask = async () => {
    if (!domain) return;
    forget();
    const ending = new AbortController();
    waiting.current = ending;
    const question = { domain, resolver, microsoft };
    setAsked(question);
    await noteQuestion(question);
    const answer = await checkMailbox(question, ending.signal).catch(() => undefined);
    if (answer && !ending.signal.aborted) setAsked({ ...question, answer });
  };

  return (
    <div class="mailbox">
      <p>{words.intro}</p>
      <div class="field">
        <label for="mail-domain">{words.domain}</label>
        <input
          id="mail-domain"
          type="text"
          inputMode="email"
          dir="auto"
          value={input}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-invalid={left && !reading.ok && reading.reason !== 'empty'}
          aria-describedby="mail-domain-note"
          onInput={(event) => {
            setInput(event.currentTarget.value);
            setLeft(false);
            forget();
          }}
          onChange={() => setLeft(true)}
          onKeyUp={(event) => {
            // What is sent to whom stands on the button, so Enter leads there and does not send; on its way down the
            // key would press the button as well.
            if (event.key === 'Enter' && !event.isComposing) button.current?.focus();
          }}
        />
        <Note reading={reading} left={left} language={language} />
      </div>
      <div class="field">
        <label for="resolver">{words.resolver}</label>
        <select
          id="resolver"
          value={resolver}
          onChange={(event) => {
            const chosen = event.currentTarget.value as ResolverId;
            setResolver(chosen);
            void rememberResolver(chosen);
            forget();
          }}
        >
          {RESOLVER_IDS.map((id) => (
            <option key={id} value={id}>
              {RESOLVERS[id].name} ({new URL(RESOLVERS[id].url).host})
            </option>
          ))}
        </select>
        <p class="help">
          <a href={RESOLVERS[resolver].privacy} target="_blank" rel="noopener noreferrer">
            {interpolate(words.privacy, { resolver: RESOLVERS[resolver].name })}
          </a>
        </p>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={microsoft}
          onChange={(event) => {
            setMicrosoft(event.currentTarget.checked);
            forget();
          }}
        />
        <span>{words.microsoft}</span>
      </label>
      <div class="field">
        <button
          type="button"
          class="button main ask"
          ref={button}
          disabled={!domain}
          aria-describedby={domain && !asked ? 'mail-sends' : undefined}
          onClick={ask}
        >
          {domain
            ? interpolate(microsoft ? words.askBoth : words.ask, {
                resolver: RESOLVERS[resolver].name,
                domain,
              })
            : words.askNothing}
        </button>
        {domain && !asked && (
          <Sends domain={domain} resolver={resolver} microsoft={microsoft} language={language} />
        )}
      </div>
      <Answer asked={asked} language={language} onTenant={onTenant} />
    </div>
  );
}

interface NoteProps {
  reading: ReturnType<typeof parseMailDomain>;
  /** The person has left the field: only then is a half-typed name a mistake. */
  left: boolean;
  language: Language;
}

/** Below the field: what is wrong with it, what of it is sent, or what to enter. */
function Note({ reading, left, language }: NoteProps) {
  const words = language.texts.mailbox;
  let problem = '';
  let says = words.domainHint;
  if (reading.ok) {
    const { domain, cut, converted } = reading;
    const notes = [cut ? words.onlyDomain : '', converted ? words.converted : ''].filter(Boolean);
    if (notes.length > 0) says = notes.map((note) => interpolate(note, { domain })).join(' ');
  } else if (reading.reason !== 'empty' && (left || reading.reason === 'url')) {
    problem = words.problems[reading.reason];
  }
  return (
    <p id="mail-domain-note" class={problem ? 'problem' : 'help'} role="status">
      {problem || says}
    </p>
  );
}

interface SendsProps extends MailboxQuestion {
  language: Language;
}

function Sends({ domain, resolver, microsoft, language }: SendsProps) {
  const words = language.texts.mailbox;
  const { host } = new URL(RESOLVERS[resolver].url);
  return (
    <p id="mail-sends" class="help">
      {interpolate(words.sends, { domain, host })}{' '}
      {microsoft && `${interpolate(words.sendsMicrosoft, { domain, host: DISCOVERY_HOST })} `}
      {words.sendsNothing}
    </p>
  );
}

interface AnswerProps {
  asked: Asked | undefined;
  language: Language;
  onTenant: (tenant: string) => void;
}

function Answer({ asked, language, onTenant }: AnswerProps) {
  const words = language.texts.mailbox;
  const said = asked?.answer && sayAnswer(asked.answer, asked.resolver, language);
  const verdict = useRef<HTMLDivElement>(null);
  // In a low popup the answer would come out of sight.
  useEffect(() => {
    if (asked?.answer) verdict.current?.scrollIntoView({ block: 'start' });
  }, [asked?.answer]);
  return (
    <>
      <div class="verdict" role="status" ref={verdict} data-verdict={asked?.answer?.mail.verdict}>
        {asked && !said && <p>{interpolate(words.asking, { domain: asked.domain })}</p>}
        {said && (
          <>
            <h2>{said.title}</h2>
            <p>{said.why}</p>
          </>
        )}
      </div>
      {said && <Found said={said} language={language} onTenant={onTenant} />}
    </>
  );
}

interface FoundProps {
  said: SaidAnswer;
  language: Language;
  onTenant: (tenant: string) => void;
}

/** What the verdict rests on. */
function Found({ said, language, onTenant }: FoundProps) {
  const words = language.texts.mailbox;
  const { servers, signs, limit, tenant } = said;
  return (
    <>
      {servers.length > 0 && (
        <dl class="records">
          <dt>{words.servers}</dt>
          {servers.map(({ host, says }) => (
            <dd key={host}>
              <code dir="ltr">{host}</code>
              <span>{says}</span>
            </dd>
          ))}
          {signs.length > 0 && <dt>{words.signs}</dt>}
          {signs.map(({ from, names }) => (
            <dd key={from + names}>
              {from}: {names}
            </dd>
          ))}
        </dl>
      )}
      {limit && <p class="help">{limit}</p>}
      {tenant && (
        <section class="tenant" aria-labelledby="tenant-title">
          <h3 id="tenant-title">{words.tenant}</h3>
          <p>{tenant.says}</p>
          {tenant.id && <code dir="ltr">{tenant.id}</code>}
          {tenant.id && tenant.usable && (
            <button type="button" class="button side" onClick={() => onTenant(tenant.id ?? '')}>
              {words.useTenant}
            </button>
          )}
        </section>
      )}
    </>
  );
}
