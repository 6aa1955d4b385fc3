import type { Language } from '../i18n/language';
import type { Procedure } from './advice';
import type { AppId } from './app-id';

/** What a message is about: an approval, a repeated one, or another problem for an administrator, CRM or maker. */
export type Occasion = 'approval' | 'again' | 'problem' | 'crm' | 'vendor';

/** What a message says about the app besides its name. */
export interface MessageApp {
  /** Whether its name is unknown. */
  isUnnamed: boolean;
  /** Whether only the sender named it. */
  isReported: boolean;
  /** Whether it has to be approved or found in a portal's list. */
  needsId: boolean;
  /** Its id, and how that is known. */
  id?: AppId;
  /** By what the sign-in log finds the app, if its id is needed but unknown. */
  log?: 'correlation' | 'time';
  /** The only id its maker publishes, if that is the one for Exchange Web Services. */
  ewsId?: string;
  /** The id its maker publishes, if the page shows another one. */
  publishedId?: string;
}

/** What identifies the sign-in attempt: the error's code, and lines with everything that is known. */
export interface Reference {
  code?: string;
  lines: readonly { label: string; text: string }[];
}

/** What a message is written from. All values are ready for display. */
export interface MessageContent {
  language: Language;
  placeholders: Readonly<Record<string, string>>;
  occasion: Occasion;
  /** The procedure the other person follows. */
  procedure: Pick<Procedure, 'open' | 'steps' | 'role' | 'check' | 'takes' | 'fails' | 'request'>;
  app?: MessageApp;
  /** The organization whose administrator account is needed, if one is. */
  organization?: string;
  /** The admin consent link of a known app with what to check about it; no scopes mean everything it has registered. */
  link?: { url: string; host: string; clientId: string; publisher?: string; scopes: readonly string[] };
  details: readonly { label: string; value: string }[];
  reference: Reference;
  /** The sender's address; only the sender can add it. */
  sender?: string;
  /** Whether to include everything; otherwise the message has at most twenty lines. */
  long?: boolean;
}
