import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

/** Returns the validator's complaints about documents, each once. */
export async function htmlComplaints(documents: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const html of documents) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages) found.add(`${ruleId}: ${message} (${selector})`);
  }
  return [...found];
}
