import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../components/preact/fields';
import type { ReportedApp } from '../../lib/consent/apps/reported-app';
import type { Language } from '../../lib/i18n/language';
import { AVAILABLE_LANGUAGES } from '../../lib/i18n/load-language';

type Texts = Language['texts']['messagePage'];

interface LanguageProps {
  t: Texts;
  chosen: string;
  choose: (code: string) => void;
}

/** The language of the message, apart from that of the page around it. */
export function MessageLanguage({ t, chosen, choose }: LanguageProps) {
  return (
    <SelectField
      id="language"
      label={t.language}
      value={chosen}
      hint={t.languageHint}
      options={AVAILABLE_LANGUAGES.map((code) => ({
        value: code,
        text: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
        lang: code,
      }))}
      choose={choose}
    />
  );
}

interface AppProps {
  t: Texts;
  first: string;
  names: readonly string[];
  /** The app of that name; nothing where it can be none. */
  read: (typed: string) => ReportedApp | undefined;
  /** Gets the app while one is named, else nothing. */
  change: (said: ReportedApp | undefined) => void;
  /** Gets the app once the person has left the field. */
  keep: (said: ReportedApp) => void;
}

/** The name of the app, where only the sender can tell it. */
export function AppName({ t, first, names, read, change, keep }: AppProps) {
  const [typed, setTyped] = useState(first);
  const [left, setLeft] = useState(false);
  const isWrong = left && typed.trim() !== '' && read(typed) === undefined;
  return (
    <TextField
      id="app"
      label={t.app}
      value={typed}
      hint={t.appHint}
      suggestions={names}
      problem={isWrong ? t.appProblem : undefined}
      onInput={(text) => {
        setTyped(text);
        setLeft(false);
        change(read(text));
      }}
      onLeave={(text) => {
        setLeft(true);
        const said = read(text);
        if (said) keep(said);
      }}
    />
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  more?: string;
  /** An identifier that the choice is about. */
  code?: string;
  set: (chosen: boolean) => void;
}

/** Something that goes into the message only if the sender wants it there. */
export function Choice({ id, label, more, code, set }: ChoiceProps) {
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        aria-describedby={more ? `${id}-more` : undefined}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {code && <code dir="ltr">{code}</code>}
        {more && <p id={`${id}-more`}>{more}</p>}
      </div>
    </div>
  );
}

interface AddressProps {
  t: Texts;
  /** Gets the address while it looks like one, else nothing. */
  change: (address: string) => void;
}

/** The sender's own address: empty until typed, and kept nowhere. */
export function Address({ t, change }: AddressProps) {
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  const isWrong = left && typed.trim() !== '' && !looksLikeAddress(typed.trim());
  return (
    <TextField
      id="address"
      label={t.address}
      keys="email"
      autocomplete="email"
      value={typed}
      hint={t.addressHint}
      problem={isWrong ? t.addressProblem : undefined}
      onInput={(text) => {
        setTyped(text);
        setLeft(false);
        change(looksLikeAddress(text.trim()) ? text.trim() : '');
      }}
      onLeave={() => setLeft(true)}
    />
  );
}

/** Whether a text may be an e-mail address; only whether it is sent to anybody would tell more. */
function looksLikeAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"*{}]{1,64}@[^\s@<>"*{}]+\.[^\s@<>"*{}.]{2,}$/.test(text);
}
