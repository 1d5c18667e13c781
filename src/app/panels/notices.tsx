import { decisionRules } from '../../model/spec.ts';
import type { AddressFault } from '../address.ts';
import { dismissNotices } from '../commands/scenario.ts';
import { messages } from '../i18n/locale.ts';
import { refusedWords } from '../interventions/words.ts';
import { type Notice, notices } from '../state.ts';

function faultWords({ kind, name, found, min = 0, max = 0 }: AddressFault): string {
  const words = messages.value.page.notices;
  switch (kind) {
    case 'unknown':
      return words.unknown(name);
    case 'notWeek':
      return words.notWeek(found);
    case 'notVillage':
      return words.notVillage(found);
    case 'notRule':
      return words.notRule(found, decisionRules);
    case 'notInterventions':
      return messages.value.interventions.address.unreadable;
    case 'otherInterventions':
      return messages.value.interventions.address.otherVersion;
    case 'notResult':
      return messages.value.interventions.address.notResult(found);
    case 'notNumber':
      return words.notNumber(name, found);
    case 'outOfRange':
      return words.outOfRange(name, found, min, max);
  }
}

function noticeWords(notice: Notice): string {
  const words = messages.value.page.notices;
  if (notice.kind === 'refused') return refusedWords(notice.fault, notice.tried);
  if (notice.kind === 'address') return faultWords(notice.fault);
  return notice.kind === 'scenario' ? words.scenario(notice.id) : words.village(notice.name);
}

/** What of the address could not be used, in words. */
export function Notices() {
  if (notices.value.length === 0) return null;
  const words = messages.value.page.notices;
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{words.heading}</strong>
      </p>
      <ul>
        {notices.value.map((notice) => {
          const text = noticeWords(notice);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      <button type="button" class="outlined" onClick={dismissNotices}>
        {words.dismiss}
      </button>
    </div>
  );
}
