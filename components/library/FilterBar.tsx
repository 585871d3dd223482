import { useMemo } from 'preact/hooks';
import { countBy, type Filter, isOpen } from '../../lib/corpus/catalogue/filter.ts';
import type { Listed } from '../../lib/corpus/catalogue/listed.ts';
import { DAY } from '../../lib/durations.ts';
import { languageName } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';
import { ChoiceField } from './ChoiceField.tsx';

type Props = {
  readonly list: readonly Listed[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** What a source is called. */
  readonly nameOf: (source: string) => string;
};

const toDay = (date: string): number | undefined => (date === '' ? undefined : Date.parse(date) / DAY);
const toDate = (day: number | undefined): string =>
  day === undefined ? '' : new Date(day * DAY).toISOString().slice(0, 10);

/** Narrows the list by outlet, source, language and date. A choice that would change nothing is not offered. */
export function FilterBar({ list, filter, setFilter, nameOf }: Props) {
  const [outlets, sources, languages] = useMemo(
    () => [countBy(list, 'outlet'), countBy(list, 'sources'), countBy(list, 'language')],
    [list],
  );
  const set = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{say('library_filters')}</legend>
      <ChoiceField
        field="outlet"
        values={outlets}
        chosen={filter.outlet}
        nameOf={(outlet) => outlet || say('library_noOutlet')}
        choose={(outlet) => set({ outlet })}
      />
      <ChoiceField
        field="source"
        values={sources}
        chosen={filter.source}
        nameOf={nameOf}
        choose={(source) => set({ source })}
      />
      <ChoiceField
        field="language"
        values={languages}
        chosen={filter.language}
        nameOf={(tag) => (tag ? languageName(tag) : say('library_noLanguage'))}
        choose={(language) => set({ language })}
      />
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span class="small">{say(`library_${end}`)}</span>
          <input
            class="field"
            type="date"
            value={toDate(filter[end])}
            data-testid={`filter-${end}`}
            onChange={({ currentTarget }) => set({ [end]: toDay(currentTarget.value) })}
          />
        </label>
      ))}
      {!isOpen(filter) && (
        <button class="button button-plain" type="button" onClick={() => setFilter({})} data-testid="filter-clear">
          {say('library_showAll')}
        </button>
      )}
    </fieldset>
  );
}
