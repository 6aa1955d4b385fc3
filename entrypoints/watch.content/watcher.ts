import { outline } from '../../lib/evidence/outline';
import { pathOf } from '../../lib/evidence/path-of';
import { type Triage, triagePage } from '../../lib/evidence/triage/triage';
import type { ContentMessage } from '../shared/protocol';
import { linkToBackground, type Send } from './background-link';
import { MUST_SEND, type Watcher } from './gate';
import { createHintController, type HintController } from './hint-controller';
import { observePage } from './page-changes';
import { createPageReader, type PageReader } from './page-reader';
import { createScanSchedule } from './scan-schedule';
import { MAX_PASSED_PAUSE_MS } from './scan-timing';

/** Longest pause between two scans of a page that keeps changing, in milliseconds. */
const MAX_PAUSE_MS = 2_000;

/** The result of a scan. */
interface ScanResult {
  message: ContentMessage;
  /** Tells two results apart; empty where the page says nothing. */
  key: string;
  /** The time without a change after which the page should be read again as a settled one, in milliseconds. */
  again?: number | undefined;
}

/**
 * Creates the watcher. It reads the page or passes it over, sends the background what is new, and draws the hint for the
 * advice that comes back. It holds no rules and no texts.
 *
 * @param lastSent the key of what the background has been sent about this page last; empty if nothing
 */
export function createWatcher(triage: Triage, lastSent: string): Watcher {
  const end = new AbortController();
  const { signal } = end;
  const reader = createPageReader();
  let address = document.URL;
  let maxPause = 0;
  const forceSend = () => {
    lastSent = MUST_SEND;
  };
  const send = linkToBackground(end, forceSend);
  const hint = createHintController(signal, send);
  const requests = createRequests(send, hint, signal);

  /**
   * Notices a change of address: removes the hint of the old one. If the background has been told about the old address,
   * it is told about the new one, too, even if nothing is wrong there.
   */
  const followAddress = (): boolean => {
    const before = address;
    address = document.URL;
    if (address === before) return false;
    maxPause = 0;
    if (pathOf(address) !== pathOf(before)) hint.forget();
    if (lastSent) forceSend();
    hint.clear();
    return true;
  };

  const scan = (settled: boolean) => {
    observeNext();
    followAddress();
    const { message, key, again } = scanOnce(triage, reader, settled);
    if (again) schedule.settleIn(again);
    hint.makeRoom();
    if (message.type === 'passed') maxPause = MAX_PASSED_PAUSE_MS;
    if (key === lastSent) return maxPause || MAX_PAUSE_MS;
    lastSent = key;
    requests.ask(message, key);
    return 0;
  };

  const schedule = createScanSchedule(scan, signal);
  const observeNext = observePage(triage.busy, signal, {
    own: hint.host,
    changed: schedule.nudge,
    moved: () => (followAddress() ? schedule.renew() : schedule.nudge()),
  });
  scan(false);
  return {
    look() {
      followAddress();
      return reader.read(true).seen;
    },
    outline() {
      followAddress();
      return outline(document, new URL(address));
    },
    draw(answer) {
      if (!signal.aborted && !requests.asked()) hint.draw(answer);
    },
    comeBack() {
      forceSend();
      schedule.nudge();
    },
  };
}

/** Asks the background and draws its answer, unless a newer request has been sent or the watcher has ended. */
function createRequests(send: Send, hint: HintController, signal: AbortSignal) {
  let last = 0;
  return {
    asked: () => last > 0,
    ask(message: ContentMessage, key: string) {
      const request = ++last;
      if (!key) hint.clear();
      void send(message).then((answer) => {
        if (request === last && !signal.aborted) hint.draw(answer);
      });
    },
  };
}

/** Scans the page once: passes it over, or reads it. */
function scanOnce(triage: Triage, reader: PageReader, settled: boolean): ScanResult {
  const passed = triagePage(triage, document);
  if (passed !== undefined) return { message: { type: 'passed', evidence: document.URL }, key: passed };
  const { seen, again } = reader.read(settled);
  const key = seen.tokens.length > 0 ? JSON.stringify(seen) : '';
  return { message: { type: 'evidence', evidence: seen }, key, again };
}
