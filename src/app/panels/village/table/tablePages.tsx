import { messages } from '../../../i18n/locale.ts';
import { PAGE_SIZE } from './rows.ts';

interface TablePagesProps {
  readonly page: number;
  readonly pages: number;
  /** Rows on all pages. */
  readonly all: number;
  readonly onPage: (page: number) => void;
}

/** Which rows are shown, and the way to the others. */
export function TablePages({ page, pages, all, onPage }: TablePagesProps) {
  const { table: words } = messages.value.village;
  const first = page * PAGE_SIZE;
  return (
    <nav class="villages-pages" aria-label={words.pages}>
      <button type="button" class="outlined" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {words.previous}
      </button>
      <span>{words.shown(first + 1, Math.min(first + PAGE_SIZE, all), all)}</span>
      <button type="button" class="outlined" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {words.next}
      </button>
    </nav>
  );
}
