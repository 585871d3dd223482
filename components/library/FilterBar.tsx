import { useMemo } from 'preact/hooks';
import { countBy, type Filter, isOpen } from '../../lib/corpus/catalogue/filter.ts';
import { DAY_MS, type Listed } from '../../lib/corpus/catalogue/listed.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { languageName, WORDS } from './words.ts';

type Props = {
  readonly list: readonly Listed[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** What a source is called. */
  readonly nameOf: (source: string) => string;
};

const toDay = (date: string): number | undefined => (date === '' ? undefined : Date.parse(date) / DAY_MS);
const toDate = (day: number | undefined): string =>
  day === undefined ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Narrows the list by outlet, source, language and date. A choice that would change nothing is not offered. */
export function FilterBar({ list, filter, setFilter, nameOf }: Props) {
  const [outlets, sources, languages] = useMemo(
    () => [countBy(list, 'outlet'), countBy(list, 'sources'), countBy(list, 'language')],
    [list],
  );
  const set = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{WORDS.filters}</legend>
      <ChoiceField
        label={WORDS.outlet}
        values={outlets}
        chosen={filter.outlet}
        nameOf={(outlet) => outlet || WORDS.noOutlet}
        choose={(outlet) => set({ outlet })}
      />
      <ChoiceField
        label={WORDS.source}
        values={sources}
        chosen={filter.source}
        nameOf={nameOf}
        choose={(source) => set({ source })}
      />
      <ChoiceField
        label={WORDS.language}
        values={languages}
        chosen={filter.language}
        nameOf={(tag) => (tag ? languageName(tag) : WORDS.noLanguage)}
        choose={(language) => set({ language })}
      />
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span class="small">{WORDS[end]}</span>
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
          {WORDS.showAll}
        </button>
      )}
    </fieldset>
  );
}
