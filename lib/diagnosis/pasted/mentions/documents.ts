import { mayBeIn } from '../matching/prefilter';

/** Matches the first line of release notes, in the languages of the interface. */
export const RELEASE_HEADING =
  /^(?:#{1,4} ?|\*\*)?(?:release\b|changelog|what[’']s new|version\b|v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?\b|versionshinweise|versionsinformation|versionsnytt|neuerungen|neu in\b|änderungs(?:protokoll|verlauf)|notes? de (?:version|publication|mise à jour)|nouveautés|journal des modifications|notas de (?:la |esta )?(?:versión|versão|lançamento|atualização)|novedades|novidades|registro de (?:cambios|alterações)|note (?:di rilascio|sulla versione|di versione)|novità|release-?opmerkingen|versie-?opmerkingen|wat is er nieuw|informacje o (?:wersji|wydaniu)|uwagi do wersji|lista zmian|co nowego|nyheter|ändringslogg|リリース(?:ノート|情報)|(?:更新|変更)履歴|新機能|ملاحظات الإصدار|سجل التغييرات|ما الجديد)/iu;

/** Headings of the changes in release notes, in the languages of the interface. */
const CHANGE_KIND =
  'new|added|changed|improve(?:d|ments)|enhance(?:d|ments)|fixe[ds]|bug ?fixe?s?|corrected|removed|deprecated|neu(?:es)?|hinzugefügt|geändert|änderungen|verbesser(?:t|ungen)|behoben(?:e fehler)?|fehlerbehebung(?:en)?|korrekturen|entfernt|ajouts?|ajouté|modifi(?:é|cations)|amélior(?:é|ations)|correct(?:ions|ifs)|corrigés?|supprimé|nuevo|añadido|cambi(?:os|ado)|mejor(?:as|ado)|correcci(?:ón|ones)|corregido|eliminado|novità|aggiunt[oe]|modific(?:he|ato)|migliorament[oi]|migliorato|corre(?:zioni|tto)|risolt[oi]|rimosso|nieuw|toegevoegd|gewijzigd|verbeter(?:d|ingen)|opgelost|oplossingen|verholpen|verwijderd|now(?:e|ości)|dodano|zmien(?:iono)?|zmiany|ulepsz(?:ono|enia)|naprawi(?:ono|one)|poprawki|poprawiono|usunięto|novo|adicionado|altera(?:do|ções)|melhori(?:as)|melhorado|corre(?:ções|ção)|corrigido|removido|nytt|tillagt|ändr(?:at|ingar)|förbättr(?:at|ingar)|åtgärdat|rättningar|borttaget|新機能|追加|変更|改善|修正|不具合の?修正|جديد|إضافات|تحسينات|إصلاحات|تم الإصلاح|الإصلاحات|التحسينات';
const HEADING = new RegExp(
  `^(?:#{1,5} ?|\\*\\*|\\[)?(?:${CHANGE_KIND})(?:\\*\\*|\\])? ?[:：]?(?:\\*\\*)?$`,
  'iu',
);
const LABELED_ITEM = new RegExp(
  `^(?:[-*•+・] ?)?(?:\\[|\\*\\*)?(?:${CHANGE_KIND})(?:\\*\\*|\\])? ?[:：](?:\\*\\*)? ?\\S`,
  'iu',
);
const BULLET = /^[-*•+·・–] ?\S/u;

/** Matches a time or an id of a request: a report has one, a document has none, though it may have dates. */
export const INCIDENT_DETAIL =
  /\d\d:\d\d:\d\d|trace id|correlation id|request[-_ ]?id|timestamp|\b20\d\d-\d\d-\d\dT|@\w/i;

/** Match the head of an explaining column, and of any column, in a table of settings, values or states. */
const EXPLAINING_COLUMN =
  /description|meaning|effect|explanation|what it does|beschreibung|bedeutung|wirkung|erklärung|erläuterung|auswirkung|signification|effet|explication|descripción|significado|efecto|explicación|descrizione|significato|effetto|spiegazione|beschrijving|omschrijving|betekenis|uitleg|opis|znaczenie|efekt|objaśnienie|descrição|efeito|explicação|beskrivning|betydelse|effekt|förklaring|説明|意味|内容|効果|動作|الوصف|المعنى|التأثير|الشرح/iu;
const ANY_COLUMN =
  /setting|option|parameter|propert|field|name|key|value|default|state|status|type|example|permission|scope|role|column|policy|einstellung|wert|standard|zustand|feld|eigenschaft|berechtigung|rolle|richtlinie|paramètre|réglage|valeur|état|champ|défaut|rôle|autorisation|opción|ajuste|configuración|valor|estado|campo|permiso|impostazione|opzione|valore|stato|autorizzazione|instelling|optie|waarde|veld|machtiging|ustawienie|opcja|wartość|stan|pole|uprawnienie|configuração|opção|permissão|inställning|alternativ|värde|fält|behörighet|設定|項目|オプション|値|状態|既定|種類|権限|الإعداد|الخيار|القيمة|الحالة|الحقل|النوع|الإذن/iu;

/** Matches the separator of two columns. */
const COLUMN_SEPARATOR = /[|｜\t]/;

/** Minimum number of lines of such a table, the head included. */
const MIN_ROWS = 3;

/**
 * Returns the positions of lines that document something: the items of release notes, and tables that explain settings or
 * states. They name screens and errors that nobody has seen.
 *
 * @param lines the text's lines, trimmed
 */
export function documentLines(lines: readonly string[], text: string): Set<number> {
  const found = new Set<number>();
  if (COLUMN_SEPARATOR.test(text))
    for (let at = 0; at < lines.length; at++) for (const row of tableAt(lines, at)) found.add(row);
  const headed = mayBeIn(HEADING, text);
  const release = mayBeIn(RELEASE_HEADING, text) && RELEASE_HEADING.test(lines.find(Boolean) ?? '');
  if (!headed && !release) return found;
  let listed = false;
  for (const [at, line] of lines.entries()) {
    if (headed && HEADING.test(line)) {
      // Elsewhere than in release notes a list has to follow.
      listed = release || BULLET.test(lines.slice(at + 1).find(Boolean) ?? '');
      if (listed) found.add(at);
      continue;
    }
    const item = BULLET.test(line);
    if (listed && line && !item && !release) listed = false;
    if ((listed || (release && (item || LABELED_ITEM.test(line)))) && !INCIDENT_DETAIL.test(line))
      found.add(at);
  }
  return found;
}

/** Returns the positions of the rows of an explaining table whose head is at a line; none if there is no such table. */
function tableAt(lines: readonly string[], at: number): number[] {
  const head = cellsOf(lines[at] ?? '');
  const isHead =
    head.length >= 2 &&
    head.some((cell) => EXPLAINING_COLUMN.test(cell)) &&
    head.every((cell) => cell.length <= 40 && (EXPLAINING_COLUMN.test(cell) || ANY_COLUMN.test(cell)));
  if (!isHead) return [];
  const rows = [at];
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (INCIDENT_DETAIL.test(line)) return [];
    if (cellsOf(line).length !== head.length && !/^[|\s:+-]{3,}$/.test(line)) break;
    rows.push(next);
  }
  return rows.length >= MIN_ROWS ? rows : [];
}

function cellsOf(line: string): string[] {
  if (!COLUMN_SEPARATOR.test(line)) return [];
  return line
    .replace(/^[|｜]|[|｜]$/g, '')
    .split(/[|｜\t]/)
    .map((cell) => cell.trim());
}
