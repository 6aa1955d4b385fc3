import { type Outline, outline } from '../../lib/evidence/outline';
import type { Send } from './background-link';
import { createHintStage, type HintStage } from './hint-stage';

/**
 * What a healthy page never needs: the hint, and the outline for a report. The build puts all that only this file
 * imports into one function, and the engine does not compile that before it is called.
 */
export interface OnDemand extends HintStage {
  outline(): Outline;
}

/** Makes it, when a page needs it first. */
export function createOnDemand(signal: AbortSignal, send: Send): OnDemand {
  return { ...createHintStage(signal, send), outline: () => outline(document, new URL(document.URL)) };
}
