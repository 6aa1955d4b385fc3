import type { Who } from '../catalog/rules/schema';
import type { Certainty } from '../evidence/evidence';
import type { Texts } from '../i18n/texts';

/**
 * A diagnosis in the reader's language with every blank filled in. Plain, serialisable data: the hint and
 * the popup draw it and know nothing else. Strings may carry `**…**` around menu names and identifiers;
 * views turn that into <b>, never into markup of another kind.
 */
export interface Advice {
  /** Rule id, e.g. `microsoft/user-not-assigned`. */
  rule: string;
  certainty: Certainty;
  tone: 'problem' | 'good' | 'quiet';
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Who can act, said first. `who` picks the color. */
  chip: { who: Who; text: string };
  title: string;
  /** What happened, in one sentence. */
  body: string[];
  /** Why, whether trying again helps, and what else should be known; behind a fold. */
  why: string[];
  /**
   * Said where we infer from words or the flow, or do not know the app; empty otherwise. It is the gravest alone that
   * stands before the main button.
   */
  cautions: string[];
  /** The organization's own words on this problem. */
  note?: Line;
  /** Whom the person asks, where the person or the organization said so. */
  contact?: Line;
  /** The one main action, by the person that the chip names; missing where steps or waiting are the action. */
  primary?: Action;
  /** At most two small ways on. */
  secondary: Action[];
  /** Further ways to hand the problem over, with the message they are about. */
  more: Action[];
  /** The message for the person who can help, as it is copied. */
  message?: { lang: string; dir: 'ltr' | 'rtl'; text: string };
  /** The admin consent link of a known app, cut into parts; `strong` marks what is special to this case. */
  link?: { url: string; parts: { text: string; strong: boolean }[] };
  /** Asked once where nothing says which app this is about: at most six known ones, and the name of any other. */
  choices?: { question: string; answers: Action[] };
  /** Procedures, best first. */
  procedures: Procedure[];
  /** True where the reader carries the ways out, so that they stand open. */
  proceduresForReader: boolean;
  /** The heading above the ways, e.g. "What your admin will do". */
  proceduresHeading: string;
  /** What it may be instead, with how to tell. */
  maybe: { rule: string; title: string; tell: string }[];
  /** For support: code, tenant, ids, time. Values are shown as they are. */
  details: { label: string; value: string }[];
  /** The details as one text to copy. */
  detailsText: string;
  /** Where it is said so. */
  source: Line;
  labels: Texts['hint'];
}

/** A line with its name in front: words, and links that a person or an organization gave (https or mailto). */
export interface Line {
  label: string;
  parts: { text: string; href?: string }[];
}

/** One procedure with who does it. */
export interface Procedure {
  remedy: string;
  title: string;
  /** What a message asks of whoever carries it out. */
  request?: string;
  who: Who;
  steps: string[];
  /** True where the steps open the admin consent link. */
  byLink?: true;
  role?: string;
  check: string;
  takes?: string;
  /** What to do if it still fails. */
  fails?: string;
  open?: Extract<Action, { kind: 'open' }>;
  /** True where only a later step needs the page that it opens. */
  opensLater?: true;
}

/**
 * Something a button does. Nothing here grants, sends or changes anything. Two things have to be told to the background:
 * that the problem was handed to somebody, so that it becomes an open case, and that its message is wanted on a page of
 * its own, to be read, changed and printed.
 */
export type Action =
  | { kind: 'copy'; label: string; value: string; event?: 'handed-over' }
  | { kind: 'mail'; label: string; href: string; event?: 'handed-over' }
  | { kind: 'open'; label: string; href: string; event?: never }
  | { kind: 'message'; label: string; href?: never; event: 'message' }
  /** Says which app it is about, by id. */
  | { kind: 'app'; label: string; app: string; href?: never; event: 'choose-app' };
