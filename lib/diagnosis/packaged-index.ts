import { CONDITIONS } from '../catalog/catalog';
import { indexRules } from './rule-index';

/** The index of the packaged rules. The extension's build works it out and puts it in here as JSON (build/packed-data.ts). */
export const RULE_INDEX = indexRules(CONDITIONS);
