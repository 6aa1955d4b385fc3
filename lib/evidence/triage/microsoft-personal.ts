import { pathOf } from '../path-of';
import type { Triage } from './triage';

export default {
  hosts: ['login.live.com'],
  canSkip: (_, address) => pathOf(address).toLowerCase() !== '/err.srf',
} satisfies Triage;
