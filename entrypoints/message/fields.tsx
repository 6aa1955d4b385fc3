import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../components/preact/fields';
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
