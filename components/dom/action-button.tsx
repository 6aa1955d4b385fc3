/** @jsxImportSource . */
import type { Action, Advice } from '../../lib/advice/advice';

/** The result of an action. */
export type Outcome = 'copied' | 'failed' | 'opened';

/**
 * Carries an action out. The hint and the extension's own pages each bring their own: on a watched page, a click has to
 * be checked first.
 */
export type Run = (action: Action, button: HTMLElement) => Promise<Outcome>;

/** What the parts of a card need to carry out actions and to report their results. */
export interface Acting {
  run: Run;
  /** Has the card's polite live region read a text aloud. */
  announce: (text: string) => void;
  labels: Pick<Advice['labels'], 'copied' | 'copyFailed'>;
}

interface Props {
  acting: Acting;
  action: Action;
  look: 'main' | 'side' | 'small';
}

/** Time for which a button says that it has copied, in milliseconds. */
const COPIED_LABEL_MS = 2000;

/** A button that copies, opens the mail program or opens a page, and shows the result. */
export function ActionButton({ acting: { run, announce, labels }, action, look }: Props) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let manualCopy: HTMLElement | undefined;
  const showResult = (copied: boolean) => {
    button.textContent = copied ? labels.copied : action.label;
    button.toggleAttribute('data-done', copied);
    announce(copied ? labels.copied : '');
  };
  const act = async () => {
    const outcome = await run(action, button);
    clearTimeout(timer);
    showResult(outcome === 'copied');
    if (outcome === 'copied') timer = setTimeout(showResult, COPIED_LABEL_MS, false);
    if (outcome !== 'failed') manualCopy?.remove();
    else if (action.kind === 'copy' && !manualCopy?.isConnected) {
      manualCopy = ManualCopy({ text: action.value, label: labels.copyFailed });
      button.after(manualCopy);
    }
  };
  const button = (
    <button type="button" class={`button ${look}`} data-kind={action.kind} onClick={act}>
      {action.label}
    </button>
  ) as HTMLButtonElement;
  return button;
}

/** The text in a field to select and copy by hand, where the browser refuses to copy. */
function ManualCopy({ text, label }: { text: string; label: string }) {
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
