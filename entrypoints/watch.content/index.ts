import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITES } from '../../lib/sites';
import { watch } from './watch';

export default defineContentScript({
  matches: SITES.flatMap((site) => [...site.matches]),
  runAt: 'document_end',
  main: watch,
});
