import { useEffect, useState } from 'preact/hooks';
import { chooseSeed, drawSeed } from '../../commands/scenario.ts';
import { messages } from '../../i18n/locale.ts';
import { seed } from '../../state.ts';

/** The seed of the run: any text, applied by Enter or on leaving the field, or drawn anew. */
export function SeedField() {
  const { page } = messages.value;
  const [text, setText] = useState(seed.value);
  useEffect(() => setText(seed.value), [seed.value]);
  return (
    <form
      class="field seed"
      onSubmit={(event) => {
        event.preventDefault();
        chooseSeed(text);
      }}
    >
      <label>
        <span class="small muted">{page.seed}</span>
        <input
          type="text"
          value={text}
          size={8}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={() => (text.trim() === '' ? setText(seed.value) : chooseSeed(text))}
        />
      </label>
      <button type="button" class="outlined" onClick={drawSeed}>
        {page.newSeed}
      </button>
    </form>
  );
}
