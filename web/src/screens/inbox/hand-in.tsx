import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { SubmissionBody } from '../../../../src/view/api.ts';
import { Icon } from '../../components/icon.tsx';
import { say } from '../../messages/inbox/say.ts';
import { draft } from '../../state/drafts.ts';
import { tellError } from '../../state/judge.ts';
import { kindOf, submit, submitFiles } from './submit.ts';

const text = draft('inbox.text');
const title = draft('inbox.title');
const date = draft('inbox.date');
const reportLanguage = draft('inbox.language');

/** What the form says about a text or files, besides themselves. */
function about(): SubmissionBody {
  return {
    ...(title.value.trim() && { title: title.value.trim() }),
    ...(date.value && { date: date.value }),
    ...(reportLanguage.value && { language: reportLanguage.value }),
  };
}

/** One field for texts, addresses and paths, and a button for files. What is typed is kept until it was handed in. */
export function HandIn({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const [busy, setBusy] = useState(false);
  const typed = text.value;
  const kind = kindOf(typed);
  const handIn = async (): Promise<void> => {
    if (typed.trim() === '' || busy) return;
    setBusy(true);
    try {
      const content = kind === 'text' ? typed : typed.trim();
      await submit({ [kind]: content, ...about() });
      text.value = '';
      title.value = '';
    } catch (error) {
      tellError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="hand-in panel"
      aria-label={say('hand-in')}
      onSubmit={(event) => {
        event.preventDefault();
        void handIn();
      }}
    >
      <label class="unseen" for="hand-in-text">
        {say('hand-in-label')}
      </label>
      <textarea
        id="hand-in-text"
        ref={field}
        rows={typed.includes('\n') ? 10 : 4}
        spellcheck={false}
        placeholder={say('hand-in-hint')}
        value={typed}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void handIn();
        }}
      />
      <div class="hand-in-row">
        <FileButton />
        <Options />
        <button type="submit" class="button primary" disabled={typed.trim() === '' || busy}>
          {say(`hand-in-${kind}`)}
        </button>
      </div>
    </form>
  );
}

function FileButton() {
  return (
    <label class="button file-button">
      <Icon name="file" size={16} />
      {say('files')}
      <input
        type="file"
        class="unseen"
        multiple
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          if (files.length > 0) submitFiles(files, about()).catch(tellError);
          input.value = '';
        }}
      />
    </label>
  );
}

function Options() {
  const open = Boolean(title.value || date.value || reportLanguage.value);
  return (
    <details class="options" open={open}>
      <summary>
        {say('options')} <Icon name="down" size={14} />
      </summary>
      <div class="options-fields">
        <div class="field grow">
          <label for="hand-in-title">{say('title')}</label>
          <input
            id="hand-in-title"
            type="text"
            value={title.value}
            onInput={(event) => {
              title.value = event.currentTarget.value;
            }}
          />
        </div>
        <div class="field">
          <label for="hand-in-date">
            {say('date')} <span class="quiet">({say('date-hint')})</span>
          </label>
          <input
            id="hand-in-date"
            type="date"
            value={date.value}
            onInput={(event) => {
              date.value = event.currentTarget.value;
            }}
          />
        </div>
        <div class="field">
          <label for="hand-in-language">{say('report-language')}</label>
          <select
            id="hand-in-language"
            value={reportLanguage.value}
            onChange={(event) => {
              reportLanguage.value = event.currentTarget.value;
            }}
          >
            <option value="">{say('find-out')}</option>
            <option value="en">{say('lang-en')}</option>
            <option value="zh">{say('lang-zh')}</option>
            <option value="ru">{say('lang-ru')}</option>
          </select>
        </div>
      </div>
    </details>
  );
}
