import { useEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../../components/preact/fields';
import { AppPaste } from './app-paste';
import {
  CUSTOM_APP_FIELDS,
  type CustomApp,
  type CustomAppField,
  type CustomAppForm,
  type ExistingApps,
  type FieldProblem,
  interpolate,
  type Language,
  type PastedAppParseResult,
  parseCustomApp,
  toForm,
} from './model';

type Texts = Language['texts']['options'];

interface Props {
  language: Language;
  /** The app to change; left out for a new one. */
  app?: CustomApp;
  existing: ExistingApps;
  save(app: CustomApp): void;
  cancel(): void;
}

const EMPTY: CustomAppForm = {
  name: '',
  clientId: '',
  scopes: '',
  redirectUri: '',
  publisher: '',
  connectUrl: '',
};

/** The text keys of each field, and how it is drawn. */
export const FIELDS = {
  name: { label: 'appName', code: false, lines: 0 },
  clientId: { label: 'clientId', hint: 'clientIdHint', code: true, lines: 0 },
  scopes: { label: 'scopes', hint: 'scopesHint', code: true, lines: 3 },
  redirectUri: { label: 'redirectUri', hint: 'redirectUriHint', code: true, lines: 0 },
  publisher: { label: 'publisher', hint: 'publisherHint', code: false, lines: 0 },
  connectUrl: { label: 'connectUrl', code: true, lines: 0 },
} as const;

/** The form for an app that the person adds or changes. A field is checked when they leave it, all fields when they save. */
export function AppForm({ language, app, existing, save, cancel }: Props) {
  const t = language.texts.options;
  const [form, setForm] = useState(app ? toForm(app) : EMPTY);
  const [touched, setTouched] = useState<ReadonlySet<CustomAppField>>(new Set());
  const [refused, setRefused] = useState(false);
  const area = useRef<HTMLFormElement>(null);
  const [pasted, setPasted] = useState('');
  useEffect(() => area.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  const parsed = parseCustomApp(form, existing);
  const problems = 'problems' in parsed ? parsed.problems : [];

  const submit = () => {
    if ('app' in parsed) return save(parsed.app);
    setTouched(new Set(CUSTOM_APP_FIELDS));
    setRefused(true);
    area.current?.querySelector<HTMLElement>(`#app-${problems[0]?.field}`)?.focus();
  };
  const paste = (text: string, read: PastedAppParseResult) => {
    setPasted(text);
    if (!read.ok) return;
    setForm({ ...form, clientId: read.clientId, scopes: read.scopes.join('\n') });
    // The pasted id is checked at once: the person will not leave this field.
    setTouched(new Set([...touched, 'clientId']));
  };
  return (
    <form
      ref={area}
      class="app-form"
      noValidate
      aria-labelledby="app-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3 id="app-form-title">{app ? interpolate(t.editTitle, { app: app.name }) : t.addTitle}</h3>
      {!app && <AppPaste t={t} pasted={pasted} change={paste} />}
      {CUSTOM_APP_FIELDS.map((field) => (
        <AppField
          key={field}
          field={field}
          t={t}
          value={form[field]}
          problem={touched.has(field) ? problems.find((one) => one.field === field) : undefined}
          change={(value) => {
            setForm({ ...form, [field]: value });
            setTouched(new Set([...touched].filter((one) => one !== field)));
            setRefused(false);
          }}
          leave={() => setTouched(new Set([...touched, field]))}
        />
      ))}
      <FormButtons t={t} cancel={cancel} />
      <p class="problem" role="status">
        {refused && t.notSaved}
      </p>
    </form>
  );
}

function FormButtons({ t, cancel }: { t: Texts; cancel(): void }) {
  return (
    <div class="moves">
      <button type="submit" class="button main">
        {t.save}
      </button>
      <button type="button" class="button" onClick={cancel}>
        {t.cancel}
      </button>
    </div>
  );
}

interface FieldProps {
  field: CustomAppField;
  t: Texts;
  value: string;
  problem: FieldProblem | undefined;
  change: (value: string) => void;
  leave: () => void;
}

function AppField({ field, t, value, problem, change, leave }: FieldProps) {
  const { label, code, lines, ...more } = FIELDS[field];
  return (
    <TextField
      id={`app-${field}`}
      label={t[label]}
      hint={'hint' in more ? t[more.hint] : undefined}
      code={code}
      lines={lines}
      value={value}
      problem={problem && problemText(problem, t)}
      onInput={change}
      onLeave={leave}
    />
  );
}

const FORM_PROBLEMS = {
  name: 'errorAppName',
  clientId: 'errorClientId',
  scopes: 'errorScopes',
  redirectUri: 'errorRedirect',
  publisher: 'errorPublisher',
  connectUrl: 'errorRedirect',
} as const;

const OTHER_PROBLEMS = {
  known: 'errorKnown',
  organization: 'errorOrganization',
  twice: 'errorTwice',
  scope: 'errorScope',
  scopes: 'errorScopes',
  full: 'errorFull',
} as const;

function problemText({ field, kind, named = '' }: FieldProblem, t: Texts): string {
  if (kind === 'form') return t[FORM_PROBLEMS[field]];
  return interpolate(t[OTHER_PROBLEMS[kind]], { app: named, scope: named });
}
