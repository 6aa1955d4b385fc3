import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../components/preact/fields';
import type { ReportedApp } from '../../lib/consent/apps/reported-app';
import { type Language, languageName } from '../../lib/i18n/language';
import { AVAILABLE_LANGUAGES } from '../../lib/i18n/load-language';

type Texts = Language['texts']['messagePage'];

interface LanguageProps {
  t: Texts;
  chosen: string;
  choose: (code: string) => void;
}

/** Chooses the language of the message; that of the page stays. */
export function MessageLanguage({ t, chosen, choose }: LanguageProps) {
  return (
    <SelectField
      id="language"
      label={t.language}
      value={chosen}
      hint={t.languageHint}
      options={AVAILABLE_LANGUAGES.map((code) => ({
        value: code,
        text: languageName(code),
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
  /** Parses a name; returns undefined if no app can have it. */
  parse: (typed: string) => ReportedApp | undefined;
  /** Called at each input with the app, or undefined if there is no valid name. */
  change: (said: ReportedApp | undefined) => void;
  /** Called with the app when the person leaves the field. */
  keep: (said: ReportedApp) => void;
}

/** The name of the app, where only the sender knows it. */
export function AppName({ t, first, names, parse, change, keep }: AppProps) {
  const [typed, setTyped] = useState(first);
  const [touched, setTouched] = useState(false);
  const isWrong = touched && typed.trim() !== '' && parse(typed) === undefined;
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
        setTouched(false);
        change(parse(text));
      }}
      onLeave={(text) => {
        setTouched(true);
        const said = parse(text);
        if (said) keep(said);
      }}
    />
  );
}

interface AddressProps {
  t: Texts;
  /** Called at each input with the address, or an empty string if it does not look like one. */
  change: (address: string) => void;
}

/** The sender's own address, which is not stored. */
export function Address({ t, change }: AddressProps) {
  const [typed, setTyped] = useState('');
  const [touched, setTouched] = useState(false);
  const isWrong = touched && typed.trim() !== '' && !looksLikeAddress(typed.trim());
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
        setTouched(false);
        change(looksLikeAddress(text.trim()) ? text.trim() : '');
      }}
      onLeave={() => setTouched(true)}
    />
  );
}

/** Whether a text looks like an e-mail address. Whether the address exists cannot be checked. */
function looksLikeAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"*{}]{1,64}@[^\s@<>"*{}]+\.[^\s@<>"*{}.]{2,}$/.test(text);
}
