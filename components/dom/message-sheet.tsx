/** @jsxImportSource . */
import { type AdminMessage, type Block, messageText } from '../../lib/advice/admin-message';
import { Rich } from './rich';
import { Steps } from './steps';

/** From so many characters on, a message is printed smaller, so that one sheet of paper holds it. */
const LONG = 3_600;

/** A message laid out for reading and for paper; word for word what is copied. */
export function MessageSheet({ message }: { message: AdminMessage }) {
  const { lang, dir, subject, blocks } = message;
  return (
    <article class={messageText(message).length < LONG ? 'sheet' : 'sheet long'} lang={lang} dir={dir}>
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
