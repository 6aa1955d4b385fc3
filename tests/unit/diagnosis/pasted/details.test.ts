import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp, readText } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

/** Microsoft's details block with labels in the language of the browser, and errors that products pass on. */

const index = indexRules(RULES);
const found = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);

const ID = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c20';
const OTHER = '8fdc0a48-915a-4099-b368-bf7ac719bf00';

describe('a details block in another language', () => {
  it.each([
    ['Fehlercode', 'Korrelations-ID', 'Anforderungs-ID', 'Zeitstempel'],
    ['Código de error', 'Id. de correlación', 'Id. de solicitud', 'Marca de tiempo'],
    ['Code d’erreur', 'ID de corrélation', 'ID de la demande', 'Horodatage'],
    ['Codice di errore', 'ID correlazione', 'ID richiesta', 'Timestamp'],
    ['Foutcode', 'Correlatie-id', 'Aanvraag-id', 'Tijdstempel'],
    ['Kod błędu', 'Identyfikator korelacji', 'Identyfikator żądania', 'Znacznik czasu'],
    ['Código de erro', 'ID de correlação', 'ID da solicitação', 'Carimbo de data/hora'],
    ['Felkod', 'Korrelations-ID', 'Begärande-ID', 'Tidsstämpel'],
    ['エラー コード', '関連付け ID', '要求 ID', 'タイムスタンプ'],
    ['رمز الخطأ', 'معرف الارتباط', 'معرف الطلب', 'الطابع الزمني'],
  ])('is read: %s', (code, correlation, request, time) => {
    const text = `${code}: 53003\n${request}: ${OTHER}\n${correlation}: ${ID}\n${time}: 2026-11-12T01:17:25Z\nSales Hub`;
    expect(found(text)).toEqual(['microsoft/conditional-access']);
    expect(readText(text, index).facts.correlationId).toBe(ID);
  });

  it.each([
    'Mehr Informationen\nFehlercode: 53003\nApp-Name: Sales Hub\nGeräteplattform: macOS\nGerätestatus: Unregistered',
    "Plus de détails\nCode d'erreur : 53003\nNom de l'application : Contoso CRM\nÉtat de l'appareil : Unregistered",
    'Mer information\nFelkod: 53003\nAppnamn: Contoso CRM\nEnhetstillstånd: Unregistered',
    'その他の詳細\nエラー コード: 53003\nアプリ名: Contoso CRM\nデバイスの状態: Unregistered',
  ])('is known by the state of the device: %j', (text) =>
    expect(found(text)).toEqual(['microsoft/conditional-access']),
  );

  it.each([
    'Informe o código de erro 700003 ao seu administrador, o acesso ao e-mail não é possível com este notebook.',
    'Código de error: 700003',
  ])('is known by what stands beside the code: %j', (text) =>
    expect(found(text)).toEqual(['microsoft/device-not-registered']),
  );

  it.each([
    'Fehlercode: 53003\nModell der Heizung: K 12\nDas Gerät startet nach zehn Minuten neu, danach ist alles gut.',
    'Código de error 50126 de la lavadora: limpie el filtro antes de volver a encenderla, por favor.',
  ])('is none in %j', (text) => expect(found(text)).toEqual([]));
});

describe('what products pass on', () => {
  it.each([
    [
      'mail/certificate-not-trusted',
      "Checking your outgoing server\n❌ Hostname/IP does not match certificate's altnames: Host: smtp.contoso.com. is not in the cert's altnames: DNS:*.hosting.example",
    ],
    [
      'crm/sending-limit',
      "Step failed: user exceeded their team's daily email limit. Messages were not sent.",
    ],
    [
      'crm/sending-limit',
      "Mailing not delivered: exceeded your org's daily email in/out limit, gmail itself works",
    ],
    [
      'crm/sending-limit',
      'Nicht gesendet: Tageslimit der Organisation für ein- und ausgehende E-Mails überschritten',
    ],
    ['mail/sender-not-authenticated', '550 Rejected by header based Anti-Spoofing policy: kim@contoso.com'],
    [
      'mail/sender-not-authenticated',
      'Undelivered: 554 5.7.1 Mail from internal domain not allowed from external hosts',
    ],
    ['mail/sender-not-authenticated', '550 5.7.1 Spoofed sender contoso.com rejected'],
    ['mail/sender-not-authenticated', 'Fjärrservern svarade: 550 Anti-Spoofing: inbound not allowed'],
    [
      'mail/sender-not-authenticated',
      'Zustellung fehlgeschlagen: 550 Mail mit eigener Domain von außen nicht zugelassen',
    ],
    ['mail/sign-in-window-blocked', 'office add-in: displayDialogAsync error 12011'],
    ['mail/sign-in-window-blocked', '[taskpane] Error code: 12009 The user chose to ignore the dialog box.'],
    ['mail/sign-in-window-blocked', 'displayDialogAsync result: failed'],
    ['mail/sign-in-window-blocked', 'Error code: 12009 The user chose to ignore the dialog box.'],
    ['mail/sign-in-window-blocked', '[taskpane] error 12009: The user chose to ignore the dialog box.'],
    ['mail/app-password', 'carddav: PROPFIND https://contacts.icloud.com/ failed: 401 Unauthorized'],
    ['mail/app-password', 'CalDAV caldav.fastmail.com: HTTP 401, password rejected'],
    ['mail/app-password', 'PROPFIND https://caldav.calendar.yahoo.com -> 401'],
    ['mail/sign-in-refused', 'CalDAV sync with cloud.contoso.com failed: 401 Unauthorized'],
    ['mail/sign-in-refused', 'DAVx5: carddav https://dav.contoso.com wrong username or password'],
  ])('%s: %j', (rule, text) => expect(found(text)[0]).toBe(rule));

  it('takes a box on a screen for nobody’s name', () => {
    expect(
      lookUp('The dialog box of the CRM says 535 5.7.8 authentication failed', index).diagnoses[0]?.rule,
    ).toBe('mail/sign-in-refused');
  });
});
