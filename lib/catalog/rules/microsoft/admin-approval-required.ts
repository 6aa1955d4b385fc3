import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  flow: 'approval',
  managedPolicy: true,
  when: [
    // The warning about a risky app comes first: it has to be looked at before anybody approves it.
    {
      any: ['code:AADSTS90094', 'code:AADSTS90093', 'code:AADSTS900942'],
      none: ['text:this app might be risky', 'text:this app may be risky'],
    },
    { any: ['code:AADSTS650056'] },
    {
      all: ['page:ConvergedConsent', 'dom:no-accept'],
      none: [
        'dom:request-form',
        'code:AADSTS90095',
        'code:AADSTS90096',
        'code:AADSTS90097',
        'code:AADSTS90098',
        'code:AADSTS900941',
        'code:AADSTS900981',
        'text:this app might be risky',
        'text:this app may be risky',
      ],
    },
    // The title. On a page a person works on, only headings and alerts are read: a company's own text may say the same.
    {
      all: ['site:microsoft'],
      any: [
        'text:need admin approval',
        'text:admin approval required',
        'text:administratorgenehmigung erforderlich',
        'text:se necesita la aprobación del administrador',
        'text:goedkeuring van beheerder vereist',
        'text:管理者の承認が必要',
        'text:管理者の承認が必要です',
        "text:approbation de l'administrateur requise",
        "text:approvazione dell'amministratore necessaria",
        "text:è richiesta l'approvazione dell'amministratore",
        "text:your administrator hasn't approved this app",
      ],
      none: ['text:this app might be risky', 'text:this app may be risky'],
    },
    {
      all: ['site:microsoft'],
      any: [
        'text:… needs permission to access resources in your organization that only an admin can grant',
        'text:… needs permission to access resources in your organisation that only an admin can grant',
        'text:… benötigt eine berechtigung zum zugriff auf ressourcen in ihrer organisation, die nur ein administrator erteilen kann',
        "text:… a besoin d'une autorisation que seul un administrateur peut accorder",
        'text:… necesita permiso para acceder a recursos de su organización que solo un administrador puede conceder',
        "text:… is requesting one or more permissions that you aren't authorized to grant",
      ],
      none: ['text:this app might be risky', 'text:this app may be risky'],
    },
    {
      all: ['site:microsoft', 'text:have an admin account', 'text:sign in with that account'],
      none: ['page:working', 'text:this app might be risky', 'text:this app may be risky'],
    },
    // Going back from the approval screen returns the same answer as Cancel does.
    {
      all: ['path:return-microsoft', 'param:error=access_denied', 'flow:approval'],
      none: ['code:microsoft/any'],
      likely: true,
    },
    // The return address sent the browser on and the error was lost on the way.
    {
      all: ['site:hubspot', 'path:connect', 'flow:approval'],
      none: ['param:error', 'param:admin_consent=true'],
      likely: true,
    },
  ],
  title: 'Ask your admin to approve {app}',
  what: 'At {org}, only an admin can let {app} use data like your mail and calendar, so trying again won’t help.',
  why: 'For mail and calendar, that’s often Microsoft’s own default since late 2025. With code 650056 the reason is a different one: {app} may be set up wrong, and {maker} can fix that. You did nothing wrong.',
  retry: 'Trying again won’t help until an admin has approved {app}.',
  remedies: [
    'grant-tenant-consent',
    'still-asks',
    'enable-consent-requests',
    'classify-and-allow-verified-publishers',
    'contact-vendor',
  ],
  maybe: [
    {
      rule: 'microsoft/user-not-assigned',
      tell: 'If {app} is approved and this screen still appears, your account may have to be assigned to the app.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: unexpected errors when consenting to an app',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: app consent policies',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/manage-app-consent-policies',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
