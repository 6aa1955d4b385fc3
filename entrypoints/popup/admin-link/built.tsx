import { useState } from 'preact/hooks';
import { type Acting, ActionButton } from '../../../components/dom/action-button';
import { LinkText } from '../../../components/dom/link-text';
import { DomMount } from '../../../components/preact/dom-mount';
import { run } from '../../shared/run';
import { type BuiltLink, bareScope, type Language, nameOf } from './model';
import { PartsTable } from './parts';
import { LinkQr } from './qr-picture';

interface Props {
  link: BuiltLink;
  language: Language;
  /** Whether the QR code is in sight; it stays so while the link is changed. */
  qrShown: boolean;
  showQr: (shown: boolean) => void;
}

/** A link that was made: to copy, to show, and in its parts. */
export function BuiltLinkView({ link, language, qrShown, showQr }: Props) {
  const { link: words, hint: labels } = language.texts;
  const [status, setStatus] = useState('');
  const acting: Acting = { run, announce: setStatus, labels };
  const { host, tenant, microsoft, scopes, redirectUri } = link;
  return (
    <>
      <DomMount of={[link.url]} draw={() => LinkText({ label: labels.linkLabel, parts: link.parts })} />
      <DomMount
        class="actions"
        of={[link.url, link.message]}
        draw={() => [
          ActionButton({
            acting,
            action: { kind: 'copy', label: words.copy, value: link.url },
            look: 'main',
          }),
          ActionButton({
            acting,
            action: { kind: 'copy', label: words.copyMessage, value: link.message },
            look: 'side',
          }),
        ]}
      />
      <LinkQr words={words} url={link.url} app={microsoft.name} shown={qrShown} show={showQr} />
      <PartsTable
        caption={words.parts}
        rows={[
          { label: words.partHost, codes: [host] },
          tenant
            ? { label: words.partTenant, codes: [tenant] }
            : { label: words.partTenant, text: words.partAnyTenant },
          { label: words.partApp, codes: [microsoft.clientId], text: nameOf(microsoft, words) },
          scopes
            ? { label: words.partScopes, codes: scopes.map(bareScope) }
            : { label: words.partScopes, text: words.partEverything },
          redirectUri
            ? { label: words.partRedirect, codes: [redirectUri] }
            : { label: words.partRedirect, text: words.partNone },
        ]}
      />
      <span class="unseen" role="status">
        {status}
      </span>
    </>
  );
}
