import type { Rule } from '../schema';

export default {
  who: ['you'],
  families: {
    'code:net/PEER_REFUSED_CERTIFICATE': 'certificate-refused',
    'code:net/SERVER_CERT_EXPIRED': 'server-certificate-expired',
    'code:net/HOSTNAME_MISMATCH': 'other-server-name',
  },
  when: [
    {
      any: [
        'code:net/SELF_SIGNED_CERT_IN_CHAIN',
        'code:net/DEPTH_ZERO_SELF_SIGNED_CERT',
        'code:net/UNABLE_TO_VERIFY_LEAF_SIGNATURE',
        'code:net/UNABLE_TO_GET_ISSUER_CERT',
        'code:net/UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
        'code:net/CERT_HAS_EXPIRED',
        'code:net/CERT_NOT_YET_VALID',
        'code:net/ERR_TLS_CERT_ALTNAME_INVALID',
        'code:net/HOSTNAME_MISMATCH',
        'code:net/PEER_REFUSED_CERTIFICATE',
        'code:net/SERVER_CERT_EXPIRED',
        'code:net/CERTIFICATE_VERIFY_FAILED',
        'code:net/ERR_CERT_AUTHORITY_INVALID',
        'code:net/ERR_CERT_DATE_INVALID',
        'code:net/ERR_CERT_COMMON_NAME_INVALID',
        'code:net/SEC_ERROR_UNKNOWN_ISSUER',
        'code:net/SEC_ERROR_EXPIRED_CERTIFICATE',
        'code:net/SSL_ERROR_BAD_CERT_DOMAIN',
        'code:net/MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT',
        'code:net/MOZILLA_PKIX_ERROR_MITM_DETECTED',
        'sentence:mail/certificate-not-trusted',
      ],
    },
  ],
  title: 'Check your computer’s clock and the network you’re on',
  what: '{app} or your browser stopped because it couldn’t check that the connection is secure.',
  why: 'A server proves who it is with a certificate. This one didn’t fit: the clock may be wrong, or it has expired or belongs to another name. In offices, a security program often puts its own certificate in place. Nobody has checked your password.',
  retry:
    'Trying again helps once the clock is right or your IT team has sorted out the certificate. Don’t turn the check off.',
  remedies: ['check-secure-connection', 'ask-mail-admin', 'contact-vendor'],
  maybe: [
    {
      rule: 'mail/tls-required',
      tell: 'If the server asks for encryption and the app offers none, turn it on in the app’s settings.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: alerts of TLS and what they mean',
      url: 'https://learn.microsoft.com/en-us/windows/win32/secauthn/schannel-error-codes-for-tls-and-ssl-alerts',
      noted: '2026-11-30',
    },
    {
      title: 'Node.js: codes of certificate errors',
      url: 'https://nodejs.org/api/tls.html#x509-certificate-error-codes',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
