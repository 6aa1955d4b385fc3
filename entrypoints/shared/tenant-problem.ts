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

/** Says why an organization could not be read from what a person typed. */
export function tenantProblem(
  { reason, domain = '' }: { reason: TenantProblem; domain?: string },
  { texts }: Language,
): string {
  return interpolate(texts.link[PROBLEMS[reason]], { domain });
}
