import { TextField } from '../../components/preact/fields';
import { interpolate, type Language, type PastedAppParseResult, parsePastedApp } from './model';

type Texts = Language['texts']['options'];

interface Props {
  t: Texts;
  pasted: string;
  /** Called with the pasted text and what was read from it. */
  change: (text: string, parsed: PastedAppParseResult) => void;
}

const PROBLEMS = {
  none: 'errorPasteNone',
  host: 'errorPasteHost',
  client: 'errorPasteClient',
  several: 'errorPasteSeveral',
  scope: 'errorPasteScope',
} as const;

/** A field for a link that names the app. What is read from it is put into the fields below, for the person to check. */
export function AppPaste({ t, pasted, change }: Props) {
  const parsed = pasted.trim() === '' ? undefined : parsePastedApp(pasted);
  const found = parsed?.ok
    ? interpolate(t.pasteRead, { clientId: parsed.clientId, count: String(parsed.scopes.length) })
    : undefined;
  return (
    <TextField
      id="app-paste"
      label={t.paste}
      lines={2}
      code
      value={pasted}
      hint={found ?? t.pasteHint}
      announcesHint
      problem={parsed && !parsed.ok ? t[PROBLEMS[parsed.reason]] : undefined}
      onInput={(text) => change(text, parsePastedApp(text))}
    />
  );
}
