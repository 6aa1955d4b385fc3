import type { TenantProblem } from '../../lib/consent/tenant';
import { interpolate } from '../../lib/i18n/interpolate';
import type { Language } from '../../lib/i18n/language';

const PROBLEMS = {
  email: 'errorEmail',
  url: 'errorUrl',
  tenant: 'errorTenant',
  consumer: 'errorConsumer',
  consumerMail: 'errorConsumerMail',
  placeholder: 'errorPlaceholder',
} as const satisfies Record<TenantProblem, string>;

/** Explains why what a person typed is not an organization. */
export function describeTenantProblem(
  { reason, domain = '' }: { reason: TenantProblem; domain?: string },
  { texts }: Language,
): string {
  return interpolate(texts.link[PROBLEMS[reason]], { domain });
}
