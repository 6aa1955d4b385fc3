import type { ComponentChildren, Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { CheckField, SelectField, TextField } from '../../../components/preact/fields';
import { interpolate } from '../../../lib/i18n/interpolate';
import type { Language } from '../../../lib/i18n/language';
import { rememberResolver } from './memory';
import {
  DISCOVERY_HOST,
  type MailboxQuestion,
  parseMailDomain,
  RESOLVER_IDS,
  RESOLVERS,
  type ResolverId,
} from './model';

export type Ask = (question: MailboxQuestion) => void;

interface Props {
  language: Language;
  resolver: ResolverId;
  /** Whether the question in the form has been asked. */
  asked: boolean;
  ask: Ask;
  /** Called when something in the form has changed. */
  forget: () => void;
  /** The answer, drawn between the button and the options. */
  children: ComponentChildren;
}

/** One field and one button; the options, and what exactly is sent, are collapsed below. */
export function MailboxForm({ language, resolver: first, asked, ask, forget, children }: Props) {
  const t = language.texts.mailbox;
  const [input, setInput] = useState('');
  const [resolver, setResolver] = useState(first);
  const [microsoft, setMicrosoft] = useState(true);
  const button = useRef<HTMLButtonElement>(null);
  const parsed = parseMailDomain(input);
  const domain = parsed.ok ? parsed.domain : undefined;
  const change = (apply: () => void) => {
    apply();
    forget();
  };
  const label = domain
    ? interpolate(microsoft ? t.askBoth : t.ask, { resolver: RESOLVERS[resolver].name, domain })
    : t.askNothing;
  return (
    <>
      <p>{t.intro}</p>
      <DomainField
        language={language}
        input={input}
        parsed={parsed}
        change={(text) => change(() => setInput(text))}
        goOn={() => button.current?.focus()}
      />
      <AskButton
        label={label}
        button={button}
        disabled={!domain}
        hint={asked ? undefined : t.sendsNothing}
        ask={() => domain && ask({ domain, resolver, microsoft })}
      />
      {children}
      <details class="link-fold">
        <summary>{t.more}</summary>
        <ResolverField
          language={language}
          resolver={resolver}
          choose={(id) => change(() => setResolver(id))}
        />
        <CheckField
          id="mail-microsoft"
          label={t.microsoft}
          checked={microsoft}
          set={(checked) => change(() => setMicrosoft(checked))}
        />
        <Sends domain={domain} resolver={resolver} microsoft={microsoft} language={language} />
      </details>
    </>
  );
}

interface AskProps {
  /** Says what the button sends to whom. */
  label: string;
  button: Ref<HTMLButtonElement>;
  disabled: boolean;
  hint: string | undefined;
  ask: () => void;
}

function AskButton({ label, button, disabled, hint, ask }: AskProps) {
  return (
    <div class="field">
      <button
        type="button"
        class="button main ask"
        ref={button}
        disabled={disabled}
        aria-describedby="mail-nothing"
        onClick={ask}
        onKeyDown={(event) => {
          // Enter moved the focus here; while it is held down, its repetition must not press the button.
          if (event.repeat) event.preventDefault();
        }}
      >
        {label}
      </button>
      <p id="mail-nothing" class="help" hidden={!hint}>
        {hint}
      </p>
    </div>
  );
}

interface DomainProps {
  language: Language;
  input: string;
  parsed: ReturnType<typeof parseMailDomain>;
  change: (text: string) => void;
  /** Called when the person presses Enter. */
  goOn: () => void;
}

/** The field for the mail domain, which shows its problem, or which part of it is sent. */
function DomainField({ language, input, parsed, change, goOn }: DomainProps) {
  const t = language.texts.mailbox;
  const [touched, setTouched] = useState(false);
  let problem: string | undefined;
  let hint: string = t.domainHint;
  if (parsed.ok) {
    const { domain, hadLocalPart, wasIdn } = parsed;
    const notes = [hadLocalPart ? t.onlyDomain : '', wasIdn ? t.converted : ''].filter(Boolean);
    if (notes.length > 0) hint = notes.map((note) => interpolate(note, { domain })).join(' ');
  } else if (parsed.reason !== 'empty' && (touched || parsed.reason === 'url')) {
    // An incomplete name is not a problem until the person leaves the field.
    problem = t.problems[parsed.reason];
  }
  return (
    <TextField
      id="mail-domain"
      label={t.domain}
      keys="email"
      value={input}
      hint={hint}
      announcesHint
      problem={problem}
      onInput={(text) => {
        change(text);
        setTouched(false);
      }}
      onLeave={() => setTouched(true)}
      onEnter={(event) => {
        // The button says what is sent to whom, so Enter leads there and does not send.
        event.preventDefault();
        goOn();
      }}
    />
  );
}

interface ResolverProps {
  language: Language;
  resolver: ResolverId;
  choose: (resolver: ResolverId) => void;
}

function ResolverField({ language, resolver, choose }: ResolverProps) {
  const t = language.texts.mailbox;
  const { name, privacy } = RESOLVERS[resolver];
  return (
    <SelectField
      id="resolver"
      label={t.resolver}
      value={resolver}
      options={RESOLVER_IDS.map((id) => ({
        value: id,
        text: `${RESOLVERS[id].name} (${new URL(RESOLVERS[id].url).host})`,
      }))}
      hint={
        <a href={privacy} target="_blank" rel="noopener noreferrer">
          {interpolate(t.privacy, { resolver: name })}
        </a>
      }
      choose={(value) => {
        const chosen = RESOLVER_IDS.find((id) => id === value);
        if (!chosen) return;
        choose(chosen);
        void rememberResolver(chosen);
      }}
    />
  );
}

interface SendsProps extends Omit<MailboxQuestion, 'domain'> {
  domain: string | undefined;
  language: Language;
}

/** Says exactly what is sent where. */
function Sends({ domain, resolver, microsoft, language }: SendsProps) {
  const t = language.texts.mailbox;
  const { host } = new URL(RESOLVERS[resolver].url);
  const name = domain ?? 'contoso.com';
  return (
    <p class="help">
      {interpolate(t.sends, { domain: name, host })}{' '}
      {microsoft && `${interpolate(t.sendsMicrosoft, { domain: name, host: DISCOVERY_HOST })} `}
      {t.sendsAddress}
    </p>
  );
}
