import { TextField } from '../../components/preact/fields';
import { interpolate, type Language, type PastedAppParseResult, parsePastedApp } from './model';

type Texts = Language['texts']['options'];

interface Props {
  t: Texts;
  pasted: string;
  /** Hands over what was pasted, with what was read from it. */
  change: (text: string, read: PastedAppParseResult) => void;
}

const PROBLEMS = {
  none: 'errorPasteNone',
  host: 'errorPasteHost',
  client: 'errorPasteClient',
  several: 'errorPasteSeveral',
  scope: 'errorPasteScope',
} as const;

/** Where a link can be pasted that names the app; what is read from it goes into the fields below, to be looked at. */
export function AppPaste({ t, pasted, change }: Props) {
  const read = pasted.trim() === '' ? undefined : parsePastedApp(pasted);
  const found = read?.ok
    ? interpolate(t.pasteRead, { clientId: read.clientId, count: String(read.scopes.length) })
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
      problem={read && !read.ok ? t[PROBLEMS[read.reason]] : undefined}
      onInput={(text) => change(text, parsePastedApp(text))}
    />
  );
}
