import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { MessageLanguage } from '../../../../entrypoints/message/fields';
import { TEXTS } from '../../../../lib/i18n/texts';

it('lists every language under its own name, as the options do', () => {
  const list = render(<MessageLanguage t={TEXTS.messagePage} chosen="en" choose={() => undefined} />);
  for (const name of ['English', 'Deutsch', 'Français', 'Polski', 'Português (Brasil)', '日本語', 'العربية'])
    expect(list).toContain(`>${name}</option>`);
});
