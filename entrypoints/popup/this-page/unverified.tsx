import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ActionButton } from '../../../components/dom/action-button';
import { DomMount } from '../../../components/preact/dom-mount';
import { CheckField } from '../../../components/preact/fields';
import { run } from '../../shared/run';
import { interpolate, type TextBundle } from '../background-client';

/** An app id that only the page vouches for. The person has to confirm that they know this before they can copy it. */
export function Unverified({ bundle, clientId }: { bundle: TextBundle; clientId: string }) {
  const { popup: t, hint: labels } = bundle.texts;
  const [understood, setUnderstood] = useState(false);
  const [status, setStatus] = useState('');
  const copy = useMemo(() => {
    const value = interpolate(t.unverifiedCopied, { clientId });
    const action = { kind: 'copy' as const, label: t.unverifiedCopy, value };
    return ActionButton({ action, look: 'small', acting: { run, announce: setStatus, labels } });
  }, [t, labels, clientId]);
  useLayoutEffect(() => {
    copy.disabled = !understood;
  }, [copy, understood]);
  return (
    <section class="unverified">
      <h2>{t.unverified}</h2>
      <code dir="ltr">{clientId}</code>
      <p>{t.unverifiedMore}</p>
      <CheckField id="understood" label={t.unverifiedConfirm} checked={understood} set={setUnderstood} />
      <DomMount of={[copy]} draw={() => copy} />
      <span class="unseen" role="status">
        {status}
      </span>
    </section>
  );
}
