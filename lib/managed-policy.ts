/**
 * Permissions that Microsoft's own consent policy leaves to administrators, the default of tenants that let Microsoft
 * manage their consent settings: delegated permissions of Microsoft Graph and Exchange Online.
 * Source: Microsoft Learn, "Manage app consent policies" (checked 2026-11-23).
 */
const LEFT_TO_ADMINS: ReadonlySet<string> = new Set(
  `Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All Mail.Read Mail.ReadWrite Mail.ReadBasic
  Mail.Read.Shared Mail.ReadBasic.Shared Mail.ReadWrite.Shared MailboxItem.Read Calendars.Read Calendars.ReadBasic
  Calendars.ReadWrite Calendars.Read.Shared Calendars.ReadWrite.Shared Chat.Read Chat.ReadWrite OnlineMeetings.Read
  OnlineMeetings.ReadWrite MailboxFolder.Read MailboxFolder.ReadWrite MailboxSettings.Read MailboxSettings.ReadWrite
  Contacts.ReadWrite Contacts.Read.Shared Contacts.ReadWrite.Shared Tasks.Read Tasks.Read.Shared Tasks.ReadWrite
  Tasks.ReadWrite.Shared People.Read EAS.AccessAsUser.All EWS.AccessAsUser.All IMAP.AccessAsUser.All
  POP.AccessAsUser.All`
    .toLowerCase()
    .split(/\s+/),
);

/** Those of the asked permissions that the policy leaves to administrators, without their API's address. */
export function leftToAdmins(scopes: readonly string[]): string[] {
  const bare = scopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
  return [...new Set(bare)].filter((scope) => LEFT_TO_ADMINS.has(scope.toLowerCase()));
}
