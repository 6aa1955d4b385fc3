import { Component } from 'preact';
import type { Action, Advice } from '../lib/advice';

/** What became of an action. */
export type Outcome = 'copied' | 'failed' | 'opened';

/** Carries an action out; given by whoever holds the card, because the page is less trusted than the popup. */
export type Run = (action: Action, button: HTMLElement) => Promise<Outcome>;

/** What each part of a card needs to act and to report. */
export interface Acting {
  run: Run;
  /** Speaks through the card's polite live region. */
  say: (text: string) => void;
  labels: Pick<Advice['labels'], 'copied' | 'copyFailed'>;
}

interface Props extends Acting {
  action: Action;
  look: 'main' | 'side' | 'small';
  disabled?: boolean;
}

const COPIED_FOR = 2000;

/**
 * A button that copies, opens the mail program or opens a page, and says how it went. A class, as the card is:
 * hooks would be a tenth of what a watched page has to load.
 */
export class ActionButton extends Component<Props, { outcome?: Outcome | undefined }> {
  #timer: ReturnType<typeof setTimeout> | undefined;

  async #act(button: HTMLElement): Promise<void> {
    const { action, run, say, labels } = this.props;
    const outcome = await run(action, button);
    clearTimeout(this.#timer);
    this.setState({ outcome });
    if (outcome !== 'copied') return;
    say(labels.copied);
    this.#timer = setTimeout(() => {
      this.setState({ outcome: undefined });
      say('');
    }, COPIED_FOR);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render({ action, look, disabled = false, labels }: Props) {
    const { outcome } = this.state;
    const copied = outcome === 'copied';
    return (
      <>
        <button
          type="button"
          class={`button ${look}`}
          data-kind={action.kind}
          data-done={copied || undefined}
          disabled={disabled}
          onClick={(event) => this.#act(event.currentTarget)}
        >
          {copied ? labels.copied : action.label}
        </button>
        {outcome === 'failed' && action.kind === 'copy' && (
          <label class="by-hand">
            <span role="alert">{labels.copyFailed}</span>
            <textarea
              readOnly
              rows={4}
              value={action.value}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        )}
      </>
    );
  }
}
