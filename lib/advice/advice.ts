import type { Who } from '../catalog/rules/schema';
import type { Certainty } from '../evidence/evidence';
import type { Texts } from '../i18n/texts';

/**
 * A diagnosis in the reader's language, with every placeholder filled in. It is plain, serializable data and all that
 * the hint and the popup draw. Strings may hold `**…**` around menu names and identifiers; views turn that into <b> and
 * into no other markup.
 */
export interface Advice {
  /** Rule id, e.g. `microsoft/user-not-assigned`. */
  rule: string;
  certainty: Certainty;
  tone: 'problem' | 'good' | 'quiet';
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Who can act, shown first. `who` picks the color. */
  chip: { who: Who; text: string };
  title: string;
  /** What happened, in one sentence. */
  body: string[];
  /** The cause, whether trying again helps, and what else to know; folded away. */
  why: string[];
  /** The gravest caution, shown before the main button; empty where there is none. The others are part of `why`. */
  cautions: string[];
  /** The organization's note on this problem. */
  note?: Line;
  /** Whom to ask, as the person or the organization has set it. */
  contact?: Line;
  /** The one main action, for the person named in the chip; absent where there are only steps or waiting. */
  primary?: Action;
  /** Further actions, two at most. */
  secondary: Action[];
  /** Further actions that hand the problem over, drawn with the message. */
  more: Action[];
  /** The message for the person who can help, as text to copy. */
  message?: { lang: string; dir: 'ltr' | 'rtl'; text: string };
  /** The admin consent link of a known app, cut into parts; `strong` marks what is special to this case. */
  link?: { url: string; parts: { text: string; strong: boolean }[] };
  /** The question which app this is about, asked where nothing names it: at most six known apps, or another name. */
  choices?: { question: string; answers: Action[] };
  /** Procedures, best first. */
  procedures: Procedure[];
  /** Whether the reader carries out the procedures; they are then unfolded. */
  forReader: boolean;
  /** The heading above the procedures, e.g. "What your admin will do". */
  proceduresHeading: string;
  /** Similar problems, with how to tell them apart. */
  maybe: { rule: string; title: string; tell: string }[];
  /** Details for support: code, tenant, ids, time. Values are shown unchanged. */
  details: { label: string; value: string }[];
  /** The details as one text to copy. */
  detailsText: string;
  /** The source of the explanation. */
  source: Line;
  labels: Texts['hint'];
}

/** A labeled line of texts and links (https or mailto). */
export interface Line {
  label: string;
  parts: { text: string; href?: string }[];
}

/** One procedure, with who carries it out. */
export interface Procedure {
  remedy: string;
  title: string;
  /** What a message asks of the person who carries it out. */
  request?: string;
  who: Who;
  steps: string[];
  /** Set if the steps open the admin consent link. */
  byLink?: true;
  role?: string;
  check: string;
  takes?: string;
  /** What to do if it still fails. */
  fails?: string;
  open?: Extract<Action, { kind: 'open' }>;
  /** Set if only a later step needs the page that `open` leads to. */
  opensLater?: true;
}

/**
 * What a button does. No action grants, sends or changes anything. `event` is what the button reports to the background:
 * `handed-over` makes the problem an open case, `message` opens a page to read, change and print the message, and
 * `choose-app` names the app.
 */
export type Action =
  | { kind: 'copy'; label: string; value: string; event?: 'handed-over' }
  | { kind: 'mail'; label: string; href: string; event?: 'handed-over' }
  | { kind: 'open'; label: string; href: string; event?: never }
  | { kind: 'message'; label: string; href?: never; event: 'message' }
  /** Names the app that the problem is about, by its id. */
  | { kind: 'app'; label: string; app: string; href?: never; event: 'choose-app' };
