/** @jsxImportSource . */
import { type AdminMessage, type Block, messageText } from '../../lib/advice/admin-message';
import { Rich } from './rich';
import { Steps } from './steps';

/** Length from which a message is printed in smaller type, so that it fits on one sheet of paper, in characters. */
const LONG_MESSAGE_LENGTH = 3_600;

/** A message laid out for the screen and for paper, with the same words as the copied text. */
export function MessageSheet({ message }: { message: AdminMessage }) {
  const { lang, dir, subject, blocks } = message;
  return (
    <article
      class={messageText(message).length < LONG_MESSAGE_LENGTH ? 'sheet' : 'sheet long'}
      lang={lang}
      dir={dir}
    >
      <h2>
        <Rich text={subject} />
      </h2>
      {blocks.map((block) => (
        <section class={block.kind}>
          <p>
            <Rich text={block.text} />
          </p>
          {block.url && (
            <p class="address">
              <code dir="ltr">{block.url}</code>
            </p>
          )}
          {block.lines && <Lines kind={block.kind} lines={block.lines} />}
        </section>
      ))}
    </article>
  );
}

function Lines({ kind, lines }: { kind: Block['kind']; lines: NonNullable<Block['lines']> }) {
  if (kind === 'steps') return <Steps steps={lines.map(({ text }) => text)} />;
  return (
    <dl>
      {lines.map(({ label, text }) => (
        <div>
          <dt>
            <bdi dir={kind === 'permissions' ? 'ltr' : 'auto'}>{label}</bdi>
          </dt>
          {text && (
            <dd>
              <bdi dir={kind === 'facts' ? 'ltr' : 'auto'}>
                <Rich text={text} />
              </bdi>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
