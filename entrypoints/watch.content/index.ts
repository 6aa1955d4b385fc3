import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITES } from '../../lib/evidence/watched-sites';
import { watch } from './watch';

export default defineContentScript({
  matches: SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_end',
  main: watch,
});
