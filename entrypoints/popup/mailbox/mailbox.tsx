import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../lib/i18n/language';
import { Answer } from './answer';
import { type Ask, MailboxForm } from './form';
import { noteQuestion } from './memory';
import { type AskedQuestion, checkMailbox, type MailboxQuestion, type ResolverId } from './model';

interface Props {
  language: Language;
  /** Whether checks over the network are allowed at all. */
  networkChecks: boolean;
  /** The initial resolver. */
  resolver: ResolverId;
  /** Opens the tab "Admin link" with a tenant. */
  onTenant: (tenant: string) => void;
}

/** Finds out who hosts the mail of a domain. Asks only after a click on a button that says what is sent to whom. */
export function Mailbox({ language, networkChecks, resolver, onTenant }: Props) {
  return (
    <div class="mailbox">
      {networkChecks ? (
        <Check language={language} resolver={resolver} onTenant={onTenant} />
      ) : (
        <p>{language.texts.mailbox.off}</p>
      )}
    </div>
  );
}

function Check({ language, resolver, onTenant }: Omit<Props, 'networkChecks'>) {
  const { asked, ask, forget } = useQuestion();
  return (
    <MailboxForm
      language={language}
      resolver={resolver}
      asked={asked !== undefined}
      ask={ask}
      forget={forget}
    >
      <Answer asked={asked} language={language} onTenant={onTenant} />
    </MailboxForm>
  );
}

/** Keeps the question that was asked last, with its answer once it has arrived. */
function useQuestion(): { asked: AskedQuestion | undefined; ask: Ask; forget: () => void } {
  const [asked, setAsked] = useState<AskedQuestion>();
  const request = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => request.current?.abort(), []);
  /** Drops question and answer, which belong to the form as it was when the question was asked. */
  const forget = () => {
    request.current?.abort();
    setAsked(undefined);
  };
  const ask = async (question: MailboxQuestion) => {
    forget();
    const controller = new AbortController();
    request.current = controller;
    setAsked(question);
    await noteQuestion(question);
    const answer = await checkMailbox(question, controller.signal).catch(() => undefined);
    if (answer && !controller.signal.aborted) setAsked({ ...question, answer });
  };
  return { asked, ask, forget };
}
