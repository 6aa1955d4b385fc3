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
  /** Whether the QR code is shown; this does not change when the link does. */
  qrShown: boolean;
  showQr: (shown: boolean) => void;
}

/** A link that was made, with buttons to copy it, its QR code and a table of its parts. */
export function BuiltLinkView({ link, language, qrShown, showQr }: Props) {
  const { link: texts, hint: labels } = language.texts;
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
            action: { kind: 'copy', label: texts.copy, value: link.url },
            look: 'main',
          }),
          ActionButton({
            acting,
            action: { kind: 'copy', label: texts.copyMessage, value: link.message },
            look: 'side',
          }),
        ]}
      />
      <LinkQr texts={texts} url={link.url} app={microsoft.name} shown={qrShown} show={showQr} />
      <PartsTable
        caption={texts.parts}
        rows={[
          { label: texts.partHost, codes: [host] },
          tenant
            ? { label: texts.partTenant, codes: [tenant] }
            : { label: texts.partTenant, text: texts.partAnyTenant },
          { label: texts.partApp, codes: [microsoft.clientId], text: nameOf(microsoft, texts) },
          scopes
            ? { label: texts.partScopes, codes: scopes.map(bareScope) }
            : { label: texts.partScopes, text: texts.partEverything },
          redirectUri
            ? { label: texts.partRedirect, codes: [redirectUri] }
            : { label: texts.partRedirect, text: texts.partNone },
        ]}
      />
      <span class="unseen" role="status">
        {status}
      </span>
    </>
  );
}
