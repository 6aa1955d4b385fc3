import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

/** Phrases of screens in a text: where they are quoted, and where somebody only uses the same words. */

const index = indexRules(RULES);
const found = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);

describe('a screen’s words', () => {
  it.each([
    ['Interaction required', 'mail/more-asked'],
    ['Interaction required.', 'mail/more-asked'],
    ['"Interaction required"', 'mail/more-asked'],
    ['HubSpot: Interaction required', 'hubspot/interaction-required'],
    ['Error: Interaction required', 'mail/more-asked'],
    ['Fehlermeldung: Interaction required', 'mail/more-asked'],
    ['Komunikat: Interaction required', 'mail/more-asked'],
    ['mensaje: Interaction required', 'mail/more-asked'],
    ['alert: Interaction required', 'mail/more-asked'],
    ['the title: Interaction required', 'mail/more-asked'],
    ['heading - Interaction required', 'mail/more-asked'],
    ['HubSpot says: "Interaction required"', 'hubspot/interaction-required'],
    ["HubSpot sagt: 'Interaction required'", 'hubspot/interaction-required'],
    ['We use HubSpot and I get "Interaction required" there', 'hubspot/interaction-required'],
    ["With HubSpot she received 'Interaction required' again", 'hubspot/interaction-required'],
    ['HubSpot users saw (Interaction required) today', 'hubspot/interaction-required'],
    ['HubSpot error, "Interaction required", again', 'hubspot/interaction-required'],
    ['The tool said "Interaction required" and stopped', 'mail/more-asked'],
    ['• Interaction required\nHubSpot', 'hubspot/interaction-required'],
    ['HubSpot\nInteraction required\nContoso', 'hubspot/interaction-required'],
    ['Interaction required\nContoso', 'mail/more-asked'],
    ['Interaction required - Contoso', 'mail/more-asked'],
    ['Interaction required · Contoso Mail', 'mail/more-asked'],
    ['Interaction required | Contoso', 'mail/more-asked'],
    ['Interaction required (Contoso)', 'mail/more-asked'],
    ['Interaction required\nto be discussed, with HubSpot, tomorrow', 'hubspot/interaction-required'],
    ['he said: (Interaction required)', 'mail/more-asked'],
    ['Connect Exchange\n✖ Exchange URL is invalid', 'hubspot/exchange-address'],
    ['Connect Exchange\n⚠️ Exchange URL is invalid\nTry again', 'hubspot/exchange-address'],
    ['🔴 Exchange URL is invalid', 'hubspot/exchange-address'],
    ['the screen shows: Interaction required', 'mail/more-asked'],
    ['HubSpot\n\nInteraction required\n\nmore', 'hubspot/interaction-required'],
    ['Outlook: Interaction required', 'microsoft/interaction-required'],
    ['Outlook, gmail: Interaction required', []],
    ['Interaction required?', 'mail/more-asked'],
    ["my note on HubSpot: 'Interaction required' is a title", 'hubspot/interaction-required'],
    ['Microsoft wrote it. Need admin approval. Then it ended', 'microsoft/admin-approval-required'],
    ['Need admin approval\nContoso', 'microsoft/admin-approval-required'],
    ['Microsoft "Need admin approval" x', 'microsoft/admin-approval-required'],
    ['need admin\napproval', 'microsoft/admin-approval-required'],
    ['Need\nadmin approval\nContoso', 'microsoft/admin-approval-required'],
    ['Access blocked: Contoso Mail is not approved by Advanced Protection', 'google/advanced-protection'],
    ['x is not approved by Advanced Protection', 'google/advanced-protection'],
    ['管理者の承認が必要', 'microsoft/admin-approval-required'],
    ['exchange\ninteraction required\nmore', 'mail/more-asked'],
    ['imap, smtp\ninteraction required\nmore', 'mail/more-asked'],
    ['mailbox\ninteraction required\nmore', 'mail/more-asked'],
  ])('is met in %j', (text, rules) => expect(found(text)).toEqual([rules].flat()));

  it.each([
    'HubSpot says Interaction required here',
    'Interaction required - one, two',
    'Interaction required\n12 people came',
    'Interaction required\na whole sentence that says a lot more',
    'I want to say Interaction required about HubSpot',
    'HubSpot sent it. Interaction required. Then it ended',
    'HubSpot sent it; Interaction required; then',
    'screen Interaction required',
    'about the Interaction required of HubSpot',
    'xInteraction required HubSpot',
    'Interaction requiredx HubSpot',
    'komunikat Interaction required',
    'hubspot 1. Interaction required 2. milk',
    'hubspot: Interaction required (again)',
    'Microsoft says Need admin approval here',
    'the Need admin approval of Microsoft',
    'we read: Need admin approval, at Microsoft',
    '12 Need admin approval Microsoft',
    'The Need admin approval',
    'my Need admin approval form',
    'Someone said Contoso is not approved by Advanced Protection at Google and more\nlines follow here',
  ])('is none in %j', (text) => expect(found(text)).toEqual([]));
});
