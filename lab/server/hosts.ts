import hubspot from '../../lib/evidence/triage/hubspot';
import microsoft from '../../lib/evidence/triage/microsoft';
import { SITES } from '../../lib/evidence/watched-sites';

export const MICROSOFT_HOSTS: readonly string[] = microsoft.hosts;
export const HUBSPOT_HOSTS: readonly string[] = hubspot.hosts;

/** Host of the lab's front page. */
export const LAB_HOST = 'lab.signpost.test';

/** All hosts of the lab: those of the watched sites, and its own. */
export const HOSTS: readonly string[] = [...SITES.flatMap(({ hosts }) => hosts), LAB_HOST];
