import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Fix the app’s sign-in window',
  steps: [
    'Open one sign-in at a time: wait for the first call to end before the next, and handle the return on every load.',
    'Let the return page do nothing but finish the sign-in. It must not load the whole app, move on, or start its own sign-in.',
    'If a hidden sign-in times out, fall back to a visible one: many browsers block the cookies it needs.',
  ],
  stepsFor: {
    'msal/interaction_in_progress': [1],
    'msal/interaction_in_progress_cancelled': [1],
    'msal/hash_empty_error': [2],
    'msal/hash_does_not_contain_known_properties': [2],
    'msal/no_state_in_hash': [2],
    'msal/state_mismatch': [2],
    'msal/block_iframe_reload': [2],
    'msal/redirect_in_iframe': [2],
    'msal/monitor_window_timeout': [2, 3],
    'msal/monitor_popup_timeout': [2, 3],
    'msal/timed_out': [2, 3],
  },
  check: 'A first sign-in in a fresh browser profile works.',
  sources: [
    {
      title: 'Microsoft Learn: errors of MSAL in the browser',
      url: 'https://learn.microsoft.com/en-us/entra/msal/javascript/browser/errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
