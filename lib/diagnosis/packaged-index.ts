import { CONDITIONS } from '../catalog/catalog';
import { indexRules } from './rule-index';

/** The index of the packaged rules. The extension's build replaces it with JSON computed in advance (build/packed-data.ts). */
export const RULE_INDEX = indexRules(CONDITIONS);
