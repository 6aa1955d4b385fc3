import { useEffect, useState } from 'preact/hooks';
import { interpolate, type Language } from './model';
import type { QrDrawing } from './qr';

interface Props {
  texts: Language['texts']['link'];
  url: string;
  /** The app's name, for the picture's text alternative. */
  app: string;
  shown: boolean;
  show: (shown: boolean) => void;
}

/** A button that shows the link as a QR code. */
export function LinkQr({ texts, url, app, shown, show }: Props) {
  return (
    <div class="qr">
      <button
        type="button"
        class="button small"
        aria-expanded={shown}
        aria-controls="qr"
        onClick={() => show(!shown)}
      >
        {shown ? texts.qrHide : texts.qrShow}
      </button>
      <div id="qr" hidden={!shown}>
        {shown && <QrPicture url={url} name={interpolate(texts.qrName, { app })} />}
        <p class="help">{texts.qrHint}</p>
      </div>
    </div>
  );
}

function QrPicture({ url, name }: { url: string; name: string }) {
  const [drawn, setDrawn] = useState<QrDrawing & { url: string }>();
  useEffect(() => {
    // Loaded on demand, since few people use it. In the web edition this fails without a network; then there is no
    // picture, only the link itself.
    import('./qr').then(
      ({ drawQr }) => setDrawn({ url, ...drawQr(url) }),
      () => setDrawn(undefined),
    );
  }, [url]);
  if (drawn?.url !== url) return null;
  const { size, path } = drawn;
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shape-rendering="crispEdges">
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  );
}
