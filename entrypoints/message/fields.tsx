import { useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language';
import { AVAILABLE_LANGUAGES } from '../../lib/i18n/load-language';

type Words = Language['texts']['messagePage'];

interface LanguageProps {
  words: Words;
  chosen: string;
  choose: (code: string) => void;
}

/** The language of the message, apart from that of the page around it. */
export function MessageLanguage({ words, chosen, choose }: LanguageProps) {
  return (
    <div class="field">
      <label for="language">{words.language}</label>
      <select
        id="language"
        value={chosen}
        aria-describedby="language-hint"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {AVAILABLE_LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {new Intl.DisplayNames([code], { type: 'language' }).of(code)}
          </option>
        ))}
      </select>
      <p id="language-hint" class="help">
        {words.languageHint}
      </p>
    </div>
  );
}

interface AddressProps {
  words: Words;
  /** Gets the address while it looks like one, else nothing. */
  change: (address: string) => void;
}

/** The sender's own address: empty until typed, and kept nowhere. */
export function Address({ words, change }: AddressProps) {
  const [typed, setTyped] = useState('');
  const [left, setLeft] = useState(false);
  const wrong = left && typed !== '' && !looksLikeAddress(typed);
  return (
    <div class="field">
      <label for="address">{words.address}</label>
      <input
        id="address"
        type="email"
        dir="ltr"
        value={typed}
        spellcheck={false}
        autocomplete="email"
        aria-invalid={wrong}
        aria-describedby="address-hint address-problem"
        onInput={(event) => {
          const text = event.currentTarget.value.trim();
          setTyped(text);
          setLeft(false);
          change(looksLikeAddress(text) ? text : '');
        }}
        onChange={() => setLeft(true)}
      />
      <p id="address-problem" class="problem" role="status">
        {wrong && words.addressProblem}
      </p>
      <p id="address-hint" class="help" hidden={wrong}>
        {words.addressHint}
      </p>
    </div>
  );
}

/** Whether a text may be an e-mail address; only whether it is sent to anybody would tell more. */
function looksLikeAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"*{}]{1,64}@[^\s@<>"*{}]+\.[^\s@<>"*{}.]{2,}$/.test(text);
}
