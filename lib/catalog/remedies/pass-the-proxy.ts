import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Have the proxy opened for the app',
  steps: [
    'Try another network, such as a phone’s hotspot. If it works there, the proxy is the reason.',
    'Tell your IT team which program it is and which server it asked for: the message names it.',
    'They can allow that address, or enter the proxy’s name and password in the program’s settings.',
  ],
  check: 'The program connects from the company’s network.',
  sources: [
    {
      title: 'MDN: 407 Proxy Authentication Required',
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/407',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
