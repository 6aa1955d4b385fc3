import type { Rule } from '../schema';

/** Phrases of the warning that an app is risky, which has a rule of its own. */
const RISKY = [
  'text:this app might be risky',
  'text:this app may be risky',
  'sentence:microsoft/consent-risky-blocked',
] as const;

export default {
  who: ['m365-admin'],
  flow: 'approval',
  managedPolicy: true,
  families: { 'code:AADSTS650056': 'app-misconfigured' },
  when: [
    // The warning about a risky app comes first: the app must be examined before anybody approves it.
    {
      any: ['code:AADSTS90094', 'code:AADSTS90093', 'code:AADSTS900942'],
      none: [...RISKY],
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
        ...RISKY,
      ],
    },
    // The title. On a page that a person works on, only headings and alerts count, since a company's own text may say the same.
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
      none: [...RISKY],
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
      none: [...RISKY],
    },
    {
      all: ['site:microsoft', 'text:have an admin account', 'text:sign in with that account'],
      none: ['page:working', ...RISKY],
    },
    // Going back from the approval screen gives the same answer as Cancel.
    {
      all: ['path:return-microsoft', 'param:error=access_denied', 'flow:approval'],
      none: ['code:microsoft/any'],
      likely: true,
    },
    // The return address redirected the browser, and the error was lost.
    {
      all: ['site:hubspot', 'path:connect', 'flow:approval'],
      none: ['param:error', 'param:admin_consent=true'],
      likely: true,
    },
    // Other languages, for pasted texts only: a page is recognized by its code or its controls.
    {
      all: ['site:text'],
      any: [
        'text:… berechtigung, die nur ein administrator erteilen kann',
        'text:требуется утверждение администратора',
        'text:… организации, которое может выдать только администратор',
        'text:wymagane zatwierdzenie administratora',
        'text:precisa de aprovação do administrador',
        'text:관리자 승인 필요',
        'text:需要系統管理員核准',
        'text:需要管理员批准',
        "text:nécessite l'approbation de l'administrateur",
        'text:… organisation, die nur ein administrator gewähren kann',
        'text:… berechtigungen, die nur ein administrator erteilen kann',
        "text:… d'autorisations que seul un administrateur peut accorder",
        'text:… organización que solo un administrador puede conceder',
        'text:… organização que apenas um administrador pode conceder',
        'text:… organização que só um administrador pode conceder',
        "text:… dell'organizzazione che solo un amministratore può concedere",
        'text:… può essere concessa solo da un amministratore',
        'text:… alleen door een beheerder kunnen worden verleend',
        'text:… organisatie die alleen een beheerder kan verlenen',
        'text:… organizacji, którego może udzielić tylko administrator',
        'text:… organizacji, które mogą przyznawać tylko administratorzy',
        'text:… organisation som bara en administratör kan bevilja',
        'text:… organisation, som kun en administrator kan tildele',
        'text:… käyttöoikeuden, jonka vain järjestelmänvalvoja voi myöntää',
        'text:… eléréséhez, amelyet csak egy rendszergazda adhat meg',
        'text:… yöneticinin verebileceği izne ihtiyacı vardır',
        'text:… которые может предоставить только администратор',
        'text:このアクセス許可を付与できるのは管理者のみです',
        'text:… まず管理者に依頼してこのアプリにアクセス許可を付与してください',
        'text:… 管理者のみが付与することができる組織内のリソースへのアクセス許可を必要とします',
        'text:… 需要具有访问组织中的资源的权限，而只有管理员才能授予此权限',
        'text:请让管理员授予访问此应用的权限，否则你将无法使用该应用',
        'text:… 需要访问组织中资源的权限（只有管理员可以授予）',
        'text:… 需要只有系統管理員才能授與的權限來存取貴組織中的資源',
        'text:… 需要存取您組織中只有管理員才能授與之資源的權限',
        'text:請先要求管理員授與此應用程式的權限，您才能使用它',
        'text:… ต้องการสิทธิ์ในการเข้าถึงทรัพยากรในองค์กรของคุณที่ผู้ดูแลระบบเท่านั้นสามารถมอบหมายได้',
      ],
      none: ['sentence:microsoft/consent-risky-blocked'],
    },
    // HubSpot's title for it, if HubSpot is not named.
    {
      all: ['site:text'],
      any: ['text:admin consent required', 'text:wymagana zgoda administratora'],
      none: ['named:hubspot'],
    },
  ],
  title: 'Ask your admin to approve {app}',
  what: 'At {org}, only an admin can let {app} use data like your mail and calendar, so trying again won’t help.',
  why: 'For mail and calendar, that’s often Microsoft’s own default since late 2025. You did nothing wrong.',
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
      dated: '2025-02-27',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: app consent policies',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/manage-app-consent-policies',
      dated: '2026-01-22',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
