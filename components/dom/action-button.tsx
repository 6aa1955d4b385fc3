/** @jsxImportSource . */
import type { Action, Advice } from '../../lib/advice/advice';

/** What became of an action. */
export type Outcome = 'copied' | 'failed' | 'opened';

/** Carries an action out; given by whoever holds the card, because the page is less trusted than the popup. */
export type Run = (action: Action, button: HTMLElement) => Promise<Outcome>;

/** What each part of a card needs to act and to report. */
export interface Acting {
  run: Run;
  /** Says something through the card's polite live region. */
  announce: (text: string) => void;
  labels: Pick<Advice['labels'], 'copied' | 'copyFailed'>;
}

interface Props {
  acting: Acting;
  action: Action;
  look: 'main' | 'side' | 'small';
}

const COPIED_FOR = 2000;

/** A button that copies, opens the mail program or opens a page, and says how it went. */
export function ActionButton({ acting: { run, announce, labels }, action, look }: Props) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let byHand: HTMLElement | undefined;
  const tell = (copied: boolean) => {
    button.textContent = copied ? labels.copied : action.label;
    button.toggleAttribute('data-done', copied);
    announce(copied ? labels.copied : '');
  };
  const act = async () => {
    const outcome = await run(action, button);
    clearTimeout(timer);
    tell(outcome === 'copied');
    if (outcome === 'copied') timer = setTimeout(tell, COPIED_FOR, false);
    if (outcome !== 'failed') byHand?.remove();
    else if (action.kind === 'copy' && !byHand?.isConnected) {
      byHand = ByHand({ text: action.value, label: labels.copyFailed });
      button.after(byHand);
    }
  };
  const button = (
    <button type="button" class={`button ${look}`} data-kind={action.kind} onClick={act}>
      {action.label}
    </button>
  ) as HTMLButtonElement;
  return button;
}

/** The text to select, where the browser does not let us copy. */
function ByHand({ text, label }: { text: string; label: string }) {
  const select = ({ target }: Event) => (target as HTMLTextAreaElement).select();
  return (
    <label class="by-hand">
      <span role="alert">{label}</span>
      <textarea readonly rows={4} onFocus={select}>
        {text}
      </textarea>
    </label>
  ) as HTMLElement;
}
