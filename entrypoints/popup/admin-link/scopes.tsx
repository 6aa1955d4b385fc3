import { useState } from 'preact/hooks';
import { CheckField, TextField } from '../../../components/preact/fields';
import { bareScope, type Cloud, interpolate, type Language, parseScope } from './model';

interface Props {
  language: Language;
  maker: string;
  /** The app's documented permissions in this cloud, which begin the list. */
  documented: readonly string[];
  cloud: Cloud;
  /** The permissions in the link. */
  scopes: readonly string[];
  change: (scopes: readonly string[]) => void;
}

const PROBLEMS = {
  form: 'errorScopeForm',
  cloud: 'errorScopeCloud',
  api: 'errorScopeApi',
  default: 'errorScopeDefault',
  there: 'errorScopeThere',
} as const;

/** The permissions of a link, which can be removed and added. */
export function LinkScopes({ language, maker, documented, cloud, scopes, change }: Props) {
  const { link: texts } = language.texts;
  const [added, setAdded] = useState<readonly string[]>([]);
  const [status, setStatus] = useState('');
  const offered = [...documented, ...added];
  const changed = scopes.length !== documented.length || documented.some((scope) => !scopes.includes(scope));
  const toggle = (scope: string, on: boolean) =>
    // In the order of the list, whatever the order of the clicks.
    change(offered.filter((one) => (one === scope ? on : scopes.includes(one))));
  const add = (scope: string) => {
    setAdded([...added, scope]);
    change([...scopes, scope]);
    setStatus(interpolate(texts.scopeAdded, { scope: bareScope(scope) }));
  };
  const reset = () => {
    setAdded([]);
    change(documented);
    setStatus('');
  };
  return (
    <fieldset class="scopes">
      <legend>{texts.scopes}</legend>
      {offered.map((scope) => (
        <CheckField
          key={scope}
          id={`scope-${scope}`}
          label={bareScope(scope)}
          code
          checked={scopes.includes(scope)}
          set={(on) => toggle(scope, on)}
        />
      ))}
      <AddScope texts={texts} cloud={cloud} offered={offered} add={add} />
      <p class="problem" role="status">
        {scopes.length === 0 ? texts.errorScopeNone : changed && interpolate(texts.scopesChanged, { maker })}
      </p>
      {(changed || added.length > 0) && (
        <button type="button" class="text-button" onClick={reset}>
          {texts.scopeReset}
        </button>
      )}
      <span class="unseen" role="status">
        {status}
      </span>
    </fieldset>
  );
}

interface AddProps {
  texts: Language['texts']['link'];
  cloud: Cloud;
  offered: readonly string[];
  add: (scope: string) => void;
}

function AddScope({ texts, cloud, offered, add }: AddProps) {
  const [input, setInput] = useState('');
  const [problem, setProblem] = useState<keyof typeof PROBLEMS>();
  const submit = () => {
    if (input.trim() === '') return;
    const parsed = parseScope(input, cloud);
    if (!parsed.ok) return setProblem(parsed.reason);
    const name = parsed.scope.toLowerCase();
    if (offered.some((scope) => scope.toLowerCase() === name)) return setProblem('there');
    add(parsed.scope);
    setInput('');
  };
  return (
    <TextField
      id="scope"
      label={texts.scopeAdd}
      code
      value={input}
      hint={texts.scopeAddHint}
      problem={problem && texts[PROBLEMS[problem]]}
      beside={
        <button type="button" class="button small" onClick={submit}>
          {texts.scopeAddButton}
        </button>
      }
      onInput={(text) => {
        setInput(text);
        setProblem(undefined);
      }}
      onEnter={(event) => {
        event.preventDefault();
        submit();
      }}
    />
  );
}
